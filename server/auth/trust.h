// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/tokenrules.h"

#include <QUrl>

#include <tl/expected.hpp>

#include <vector>

namespace server::auth {

/// Where an issuer of tokens says who it is and where its keys are.
struct Provider
{
    QUrl metadata;
    QString version; ///< of the tokens that it stands for, "1.0"; empty: any
    QString issuer; ///< what the metadata must say; empty: whatever they say

    friend bool operator==(const Provider &, const Provider &) = default;
};

/// What the rules come to: whose tokens are taken, and for whom.
struct Trust
{
    enum class Tenants { Any, Organizations, Consumers, Listed, OfMetadata };

    bool isEntra = true;
    Tenants tenants = Tenants::Any;
    QStringList tenantIds; ///< lower case; when listed
    QStringList audiences;
    QStringList scopes;
    std::vector<Provider> providers;
};

/// The tenant of personal Microsoft accounts.
inline constexpr QStringView ConsumerTenant = u"9188040d-6c67-4c5b-b112-36a304b66dad";

/// True for a GUID in the spelling of tokens: lower case, with dashes, without braces.
[[nodiscard]] bool isGuid(QStringView text);

/// Pure.
[[nodiscard]] tl::expected<Trust, TokenRulesFault> trustOf(const TokenRules &rules);

} // namespace server::auth
