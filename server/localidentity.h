// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/servererror.h"

#include <QString>

#include <optional>

namespace server {

/// What a client has to know of the demonstration identity provider. Nothing here is secret.
struct LocalIdentity
{
    enum class Phase { Off, Starting, Running, Failed };

    Phase phase = Phase::Off;
    QString issuer; ///< "http://127.0.0.1:8082", which is its address too; empty unless Running
    QString clientId; ///< of the one client that may sign in, a public one
    QString audience; ///< the API that the hosted connector is
    QString scope; ///< what to ask for: "openid … api://{audience}/impersonate"
    std::optional<ServerError> error; ///< set when Failed

    friend bool operator==(const LocalIdentity &, const LocalIdentity &) = default;
};

} // namespace server
