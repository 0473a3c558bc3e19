// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyle>

class QPainter;
class QStyleOption;
class QStyleOptionComplex;
class QStyleOptionHeader;
class QStyleOptionProgressBar;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;

/// The strokes of ui::Style. Each paints one thing from the option's palette and state.
namespace ui::stylepainting {

void paintButton(QPainter &painter, const QStyleOption &option);
void paintToolButton(QPainter &painter, const QStyleOption &option);
void paintField(QPainter &painter, const QStyleOption &option);
void paintCheckBox(QPainter &painter, const QStyleOption &option);
void paintRadioButton(QPainter &painter, const QStyleOption &option);
void paintFrame(QPainter &painter, const QStyleOption &option);
void paintHeaderSection(QPainter &painter, const QStyleOptionHeader &option);
/// `descending` points down.
void paintSortMark(QPainter &painter, const QStyleOption &option, bool descending);
void paintTab(QPainter &painter, const QStyleOptionTab &option);
void paintArrow(QPainter &painter, const QRect &area, const QString &icon,
                const QStyleOption &option);
void paintScrollBar(QPainter &painter, const QStyleOptionSlider &option, const QRect &handle);
void paintSpinButtons(QPainter &painter, const QStyleOptionSpinBox &option, const QRect &up,
                      const QRect &down);
void paintProgress(QPainter &painter, const QStyleOptionProgressBar &option);

} // namespace ui::stylepainting
