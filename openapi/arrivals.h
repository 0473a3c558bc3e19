// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/apiproperties.h"
#include "openapi/connectordefinition.h"

namespace openapi {

/// Verb and path with which an operation's requests reach the connector.
struct Arrival
{
    QByteArray verb; ///< upper case
    PathTemplate path;

    friend bool operator==(const Arrival &, const Arrival &) = default;
};

/// The declared request, and the one that the platform's gateway makes of it where policies change
/// its host ("dynamichosturl", whose URL takes the base path's place) or its path
/// ("routerequesttoendpoint"). What a policy takes from the connection becomes a variable. Pure.
[[nodiscard]] std::vector<Arrival> arrivals(const ConnectorDefinition &definition,
                                            const Operation &operation,
                                            const ApiProperties &properties);

} // namespace openapi
