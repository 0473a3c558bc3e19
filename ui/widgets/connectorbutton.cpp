// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/connectorbutton.h"

#include "ui/theme.h"

#include <QFocusEvent>
#include <QPainter>

namespace ui::widgets {
namespace {

constexpr int padding = 10;
constexpr int glyph = 16;

} // namespace

ConnectorButton::ConnectorButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"connectorButton"_qs);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setConnector({}, {});
}

void ConnectorButton::setConnector(const QString &title, const QString &fileName)
{
    setText(title);
    m_fileName = fileName;
    setAccessibleName(tr("Connector: %1").arg(title));
    setAccessibleDescription(fileName);
    update();
}

QSize ConnectorButton::sizeHint() const
{
    const int lines = fontMetrics().height() + QFontMetrics(theme::smallFont(font())).height();
    return {fontMetrics().averageCharWidth() * 16 + glyph + 2 * padding, lines + 14};
}

void ConnectorButton::focusInEvent(QFocusEvent *event)
{
    m_byKeyboard = event->reason() == Qt::TabFocusReason
                   || event->reason() == Qt::BacktabFocusReason;
    QAbstractButton::focusInEvent(event);
}

void ConnectorButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool raised = underMouse() || isDown();
    painter.setPen(hasFocus() && m_byKeyboard ? QPen(theme::accent(palette()), 1)
                                              : QPen(theme::border(palette()), 1));
    painter.setBrush(raised ? theme::wash(Tone::Accent, palette())
                            : palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
    const QFont small = theme::smallFont(font());
    const int width = this->width() - 2 * padding - glyph;
    QRect line(padding, 7, width, fontMetrics().height());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.setFont(font());
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                     fontMetrics().elidedText(text(), Qt::ElideRight, width));
    line.translate(0, line.height());
    line.setHeight(QFontMetrics(small).height());
    painter.setPen(theme::subtle(palette()));
    painter.setFont(small);
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                     QFontMetrics(small).elidedText(m_fileName, Qt::ElideMiddle, width));
    painter.drawPixmap(
        QPoint(this->width() - padding - glyph + 2, (height() - glyph) / 2),
        theme::pixmap(u"down"_qs, glyph, theme::subtle(palette()), devicePixelRatioF()));
}

} // namespace ui::widgets
