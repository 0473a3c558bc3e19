// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/signinerror.h"
#include "app/services/signinsettings.h"

#include <QUrl>

#include <tl/expected.hpp>

namespace app::services {

/// Who a provider says it is and where it is asked what, of its metadata (OpenID Connect Discovery 1.0 section 3, RFC
/// 8414).
struct ProviderEndpoints
{
    QString issuer; ///< Entra writes {tenantid} where it stands for many
    QUrl authorization;
    QUrl token;
    QUrl endSession; ///< OpenID Connect RP-Initiated Logout 1.0; empty: none
    QUrl revocation; ///< RFC 7009; empty: none

    friend bool operator==(const ProviderEndpoints &, const ProviderEndpoints &) = default;
};

/// Where the settings' metadata are. Incomplete or Insecure when they do not tell.
[[nodiscard]] tl::expected<QUrl, SignInError> metadataUrl(const SignInSettings &settings);
/// Pure; `json` is a stranger's.
[[nodiscard]] tl::expected<ProviderEndpoints, SignInError> parseMetadata(
    const QByteArray &json, const SignInSettings &settings);

} // namespace app::services
