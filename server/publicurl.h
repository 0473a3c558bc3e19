// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace server {

/// Why a text is no public URL.
enum class PublicUrlFault {
    NotAbsolute, ///< no http or https URL with a host
    TooMuch, ///< with a user, a query or a fragment
};

/// "https://shop.example" without a slash at the end, when `text` is an http or https URL with a
/// host and without user info, query and fragment. A path stays. Pure.
[[nodiscard]] tl::expected<QByteArray, PublicUrlFault> parsePublicUrl(const QString &text);

} // namespace server
