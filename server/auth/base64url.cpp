// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/base64url.h"

namespace server::auth {

namespace {

constexpr auto Form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

} // namespace

std::optional<QByteArray> fromBase64Url(const QByteArray &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text, Form | QByteArray::AbortOnBase64DecodingErrors);
    // The unused bits of the last letter could say anything: two texts for one signature.
    if (!decoded || text.isEmpty() || toBase64Url(decoded.decoded) != text)
        return {};
    return decoded.decoded;
}

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(Form);
}

} // namespace server::auth
