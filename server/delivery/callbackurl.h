// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery/callbackpolicy.h"

namespace server::delivery {

/// The parts of a callback URL that decide where it goes, as the sender's own library reads them:
/// a second opinion of another parser would be a hole.
struct CallbackUrl
{
    bool secure = false; ///< https
    QByteArray host; ///< lower case, without brackets and final dot
    QHostAddress address; ///< set when the host is an address in whatever spelling
    QByteArray origin; ///< "http://127.0.0.1:40123", the port always given

    /// What stands between "://" and the path. Empty when there is none.
    [[nodiscard]] static QByteArrayView authorityOf(QByteArrayView url);
    /// True when length and characters alone do not forbid it, whatever its authority.
    [[nodiscard]] static bool isPlain(QByteArrayView url);

    /// NotAUrl, UserInfo, TooLong, or SchemeNotAllowed for anything but http and https.
    [[nodiscard]] static tl::expected<CallbackUrl, CallbackPolicy::Refusal> parse(
        const QByteArray &url);
};

} // namespace server::delivery
