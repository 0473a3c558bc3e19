// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace server::auth {

/// Strict base64url (RFC 7515 section 2): no padding, no spaces, and no second spelling of the same
/// bytes. Nothing for empty text.
[[nodiscard]] std::optional<QByteArray> fromBase64Url(const QByteArray &text);
/// The one spelling that fromBase64Url() takes.
[[nodiscard]] QByteArray toBase64Url(const QByteArray &bytes);

} // namespace server::auth
