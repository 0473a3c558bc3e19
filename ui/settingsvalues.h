// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/logrules.h"
#include "server/serverconfig.h"

#include <functional>

namespace ui {

/// What the Settings page shows and changes: the kept settings, and no secret but the pass phrase of a
/// key file.
struct SettingsValues
{
    server::ServerConfig server;
    server::LogRules log;

    friend bool operator==(const SettingsValues &, const SettingsValues &) = default;
};

/// What the command line says for this run in place of the settings, as it was written (empty: not
/// given), and whether the environment has the operator's token.
struct GivenSettings
{
    QString connector;
    QString operatorEndpoint;
    QString publicUrl;
    QString allowedCallbacks; ///< besides those of the settings
    QString logLevel;
    bool operatorToken = false; ///< there is one
    QString tls = {};
};

/// Whether a typed text can be used. The rules are not the window's.
struct SettingsChecks
{
    std::function<bool(const QString &)> callbackHost;
};

} // namespace ui
