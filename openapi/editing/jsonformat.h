// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <optional>

namespace openapi::editing {

/// How a text is indented and its lines end, by what it shows itself.
struct TextStyle
{
    QByteArray unit = "  "; ///< one step of indentation
    QByteArray lineEnd = "\n";
};

[[nodiscard]] TextStyle styleOf(QByteArrayView text);

/// `text` with one member or element a line, indented as it is already. Order, spelling of numbers
/// and strings, comments, a byte-order mark and a line break at the end stay. Empty when the text is
/// no JSON, even leniently read. Pure.
[[nodiscard]] std::optional<QByteArray> formatted(const QByteArray &text);

} // namespace openapi::editing
