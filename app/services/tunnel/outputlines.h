// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>

namespace app::services::tunnel {

/// Cuts what a program writes into whole lines, however it comes in pieces: without terminal
/// sequences and control characters, empty lines left out. Memory is bounded.
class OutputLines
{
public:
    static constexpr qsizetype LongestLine = 8 * 1024; ///< bytes; what is beyond is left out

    /// The lines that came to their end with `bytes`.
    [[nodiscard]] QByteArrayList take(QByteArrayView bytes);
    /// What stood behind the last of them, when the program has ended.
    [[nodiscard]] QByteArrayList takeRest();

private:
    QByteArray m_begun;
};

/// `line` without terminal sequences (ECMA-48: CSI, OSC and two-byte ones) and control characters.
[[nodiscard]] QByteArray plainText(QByteArrayView line);

} // namespace app::services::tunnel
