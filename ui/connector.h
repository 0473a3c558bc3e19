// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/apiproperties.h"
#include "openapi/connectordefinition.h"
#include "openapi/diagnostic.h"
#include "server/connectorsetup.h"
#include "ui/secretkeeping.h"

namespace ui {

/// One way of showing who calls that a definition declares.
struct DeclaredSecurity
{
    enum class Kind { ApiKeyHeader, ApiKeyQuery, Basic, SignIn };

    Kind kind = Kind::SignIn;
    QString name; ///< of the header or query parameter, or as the document calls the definition

    friend bool operator==(const DeclaredSecurity &, const DeclaredSecurity &) = default;
};

/// The hosted connector as the window shows it.
struct Connector
{
    QString file; ///< absolute; empty: the bundled one
    openapi::DefinitionPtr definition;
    openapi::Diagnostics diagnostics;
    server::ConnectorSetup setup = {};
    std::vector<DeclaredSecurity> security = {};
    bool hasProperties = false; ///< apiProperties.json stands beside the file
    bool hasScript = false; ///< script.csx stands beside the file
    openapi::ApiProperties properties = {};
    int propertiesRemarks = 0; ///< what was not understood of apiProperties.json
    SecretKeeping keeping = {}; ///< of the keys in `setup`
};

/// A definition file that was hosted before.
struct RecentConnector
{
    QString file; ///< absolute
    QString title;
    bool exists = true;

    friend bool operator==(const RecentConnector &, const RecentConnector &) = default;
};

} // namespace ui
