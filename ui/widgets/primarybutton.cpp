// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/primarybutton.h"

#include "ui/theme.h"

#include <QPainter>

namespace ui::widgets {
namespace {

constexpr int glyph = 16;
constexpr int padding = 16;

} // namespace

PrimaryButton::PrimaryButton(const QString &icon, const QString &text, QWidget *parent)
    : QPushButton(text, parent)
    , m_icon(icon)
{
    setAttribute(Qt::WA_Hover);
}

QSize PrimaryButton::sizeHint() const
{
    QFont lettering = font();
    lettering.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(lettering);
    const int width = metrics.size(Qt::TextShowMnemonic, text()).width();
    return {width + glyph + 8 + 2 * padding, qMax(metrics.height() + 14, 34)};
}

void PrimaryButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor fill = isEnabled() ? theme::accent(palette()) : theme::border(palette());
    if (isEnabled() && isDown())
        fill = fill.darker(118);
    else if (isEnabled() && underMouse())
        fill = theme::isDark(palette()) ? fill.lighter(108) : fill.darker(108);
    const QColor ink = isEnabled() ? theme::onAccent(palette())
                                   : palette().color(QPalette::Disabled, QPalette::ButtonText);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 1));
        painter.drawRoundedRect(QRectF(rect()).adjusted(3.5, 3.5, -3.5, -3.5), 4, 4);
    }
    QFont lettering = font();
    lettering.setWeight(QFont::DemiBold);
    painter.setFont(lettering);
    const int textWidth = painter.fontMetrics().size(Qt::TextShowMnemonic, text()).width();
    const int left = (width() - textWidth - glyph - 8) / 2;
    painter.drawPixmap(QPoint(left, (height() - glyph) / 2),
                       theme::pixmap(m_icon, glyph, ink, devicePixelRatioF()));
    painter.setPen(ink);
    painter.drawText(QRect(left + glyph + 8, 0, textWidth + 2, height()),
                     Qt::AlignVCenter | Qt::TextShowMnemonic, text());
}

} // namespace ui::widgets
