// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace openapi {

/// Whether `text` is what the `format` of a string schema asks for: date-time and date (RFC 3339),
/// uuid, email, uri, byte (base64). Every text fits any other format.
[[nodiscard]] bool fitsFormat(const QString &format, const QString &text);

/// A text that fits `format`; empty for formats that fitsFormat() does not know.
[[nodiscard]] QString formatSample(const QString &format);

} // namespace openapi
