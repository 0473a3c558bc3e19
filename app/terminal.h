// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app {

// Standard streams, in UTF-8, written through at once.

void printLine(const QString &text);
/// "declic: text" on standard error.
void printError(const QString &text);
/// Verbatim, without a line feed of its own.
void print(const QString &text);
void printToError(const QString &text);
/// What a file would hold, byte for byte.
void printBytes(const QByteArray &bytes);

/// `text` without what would leave its line or steer the terminal.
[[nodiscard]] QString onOneLine(QString text);

} // namespace app
