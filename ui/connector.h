// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/apiproperties.h"
#include "openapi/connectordefinition.h"
#include "openapi/diagnostic.h"
#include "server/connectorsetup.h"
#include "ui/secretkeeping.h"

#include <algorithm>

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
    QByteArray text = {}; ///< the definition's
    QByteArray propertiesText = {}; ///< apiProperties.json as it is; empty: there is none
    SecretKeeping keeping = {}; ///< of the keys in `setup`
    /// Of the command line: they win over the setup's for this run. Not required: there are none.
    server::TokenRules fixedTokens = {};

    /// Which tokens callers must show now.
    [[nodiscard]] const server::TokenRules &tokens() const
    {
        return fixedTokens.required ? fixedTokens : setup.tokens;
    }
    /// False when whoever reaches the connector may call it.
    [[nodiscard]] bool isGuarded() const
    {
        const bool hasKeys = std::any_of(security.begin(), security.end(),
                                         [](const DeclaredSecurity &declared) {
                                             return declared.kind != DeclaredSecurity::Kind::SignIn;
                                         });
        return tokens().required || (hasKeys && setup.keys.required);
    }
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
