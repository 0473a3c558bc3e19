// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QImage>

namespace ui {

/// A square of dark and light modules that cameras read as a text, without the quiet zone around it.
struct QrCode
{
    static constexpr int QuietZone = 4; ///< modules that have to stay light on each side

    int width = 0; ///< in modules; 0: the text is empty, or longer than any code
    QByteArray modules; ///< row by row; not 0: dark

    [[nodiscard]] bool isDark(int x, int y) const { return modules.at(y * width + x) != 0; }
    [[nodiscard]] int widthWithZone() const { return width + 2 * QuietZone; }
};

/// `text` as UTF-8, with the error correction that print and dirty screens need. Pure.
[[nodiscard]] QrCode qrCode(const QString &text);
/// Black on white with its quiet zone, each module a square of `side` pixels.
[[nodiscard]] QImage qrPicture(const QrCode &code, int side);

} // namespace ui
