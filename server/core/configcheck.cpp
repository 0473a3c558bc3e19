// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/configcheck.h"

#include "server/describe.h"
#include "server/publicurl.h"

namespace server::core {

Result<QByteArray> checkedPublicUrl(const QString &url)
{
    if (url.isEmpty())
        return QByteArray();
    if (auto normalized = parsePublicUrl(url))
        return *std::move(normalized);
    return tl::unexpected(ServerError{ServerError::Code::PublicUrlInvalid, {url}, {}});
}

Result<QByteArray> checkedConfig(const ServerConfig &config)
{
    using Code = ServerError::Code;
    if (!config.operatorAddress.isLoopback() && config.operatorToken.isEmpty()) {
        return tl::unexpected(
            ServerError{Code::OperatorTokenMissing, {config.operatorAddress.toString()}, {}});
    }
    if (const auto fault = faultOf(config.tokens); config.tokens.required && fault)
        return tl::unexpected(ServerError{Code::TokenRulesInvalid, {describe(*fault)}, {}});
    return checkedPublicUrl(config.publicUrl);
}

} // namespace server::core
