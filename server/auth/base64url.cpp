// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/base64url.h"

namespace server::auth {

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    constexpr auto options = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    const auto decoded = QByteArray::fromBase64Encoding(
        text, options | QByteArray::AbortOnBase64DecodingErrors);
    // The unused bits of the last letter could say anything: two texts for one signature.
    if (!decoded || text.isEmpty() || decoded.decoded.toBase64(options) != text)
        return {};
    return decoded.decoded;
}

} // namespace server::auth
