// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>
#include <QString>

class QApplication;

namespace ui {

/// What a colour says. Never the only carrier: a word stands beside it.
enum class Tone { Neutral, Accent, Good, Busy, Warning, Bad };

} // namespace ui

/// The window's colours, fonts and icons, all derived from the system's palette, so that light and
/// dark follow the system while the program runs. GUI thread only.
namespace ui::theme {

/// Qt 6.4 has no colour scheme: a window darker than its text is a dark one.
[[nodiscard]] bool isDark(const QPalette &palette);

/// Petrol: the program's own colour, for the selected page, the main button and selections.
[[nodiscard]] QColor accent(const QPalette &palette);
[[nodiscard]] QColor onAccent(const QPalette &palette);
[[nodiscard]] QColor tone(Tone tone, const QPalette &palette);
/// Text of second rank; still 4.5:1 on the window's colour.
[[nodiscard]] QColor subtle(const QPalette &palette);
[[nodiscard]] QColor border(const QPalette &palette);
/// The outline of fields and buttons.
[[nodiscard]] QColor fieldLine(const QPalette &palette);
[[nodiscard]] QColor buttonFill(const QPalette &palette);
[[nodiscard]] QColor sidebar(const QPalette &palette);
/// A faint shade of `tone` to stand behind text.
[[nodiscard]] QColor wash(Tone tone, const QPalette &palette);

/// Puts the accent into the program's palette, leaving every other role to the system, and ui::Style
/// in the place of Fusion. Call again after each change of the palette.
void apply(QApplication &application);

/// An icon of resources/icons in the palette's text colour; follows later palette changes.
[[nodiscard]] QIcon icon(const QString &name);
[[nodiscard]] QIcon icon(const QString &name, Tone tone);
/// One pixmap of it in a given colour; `size` in device-independent pixels.
[[nodiscard]] QPixmap pixmap(const QString &name, int size, const QColor &colour, qreal ratio);

[[nodiscard]] QFont titleFont(const QFont &base);
[[nodiscard]] QFont headingFont(const QFont &base);
[[nodiscard]] QFont smallFont(const QFont &base);
[[nodiscard]] QFont fixedFont();

} // namespace ui::theme
