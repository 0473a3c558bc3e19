// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonvalue.h"

#include <tl/expected.hpp>

namespace server::auth {

/// A token taken apart (RFC 7515 compact form, RFC 7519). Nothing in it is proven.
struct JsonWebToken
{
    static constexpr qsizetype MaxSize = 12 * 1024; ///< letters; 200 groups fit
    static constexpr qsizetype MaxHeader = 2 * 1024;

    openapi::JsonValue header;
    openapi::JsonValue claims;
    QByteArray signedBytes;
    QByteArray signature;
};

/// The error is an English reason without anything of the token.
[[nodiscard]] tl::expected<JsonWebToken, QString> parseToken(const QByteArray &text);

} // namespace server::auth
