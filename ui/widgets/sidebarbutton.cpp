// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/sidebarbutton.h"

#include "ui/theme.h"

#include <QFocusEvent>
#include <QPainter>

namespace ui::widgets {
namespace {

constexpr int glyph = 20;
constexpr int padding = 12;

} // namespace

SidebarButton::SidebarButton(const QString &icon, const QString &text, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
}

QSize SidebarButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + glyph + 4 * padding;
    return {width, qMax(glyph, fontMetrics().height()) + 18};
}

void SidebarButton::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason
                   || event->reason() == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
}

void SidebarButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    QColor fill = palette().color(QPalette::WindowText);
    fill.setAlphaF(isChecked() ? 0.08F : underMouse() ? 0.05F : 0.0F);
    painter.setPen(hasFocus() && m_byKeyboard ? QPen(theme::accent(palette()), 1)
                                              : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(area, 7, 7);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::accent(palette()));
        painter.drawRoundedRect(QRectF(0, height() / 2.0 - 9, 3, 18), 1.5, 1.5);
    }
    const QColor ink = isChecked() ? theme::accent(palette()) : theme::subtle(palette());
    painter.drawPixmap(QPoint(padding, (height() - glyph) / 2),
                       theme::pixmap(m_icon, glyph, ink, devicePixelRatioF()));
    QFont lettering = font();
    lettering.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(lettering);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(padding * 2 + glyph, 0, 0, 0),
                     Qt::AlignVCenter | Qt::AlignLeft, text());
}

} // namespace ui::widgets
