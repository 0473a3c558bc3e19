// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/figuretile.h"

#include <QLocale>
#include <QPainter>

namespace ui::widgets {
namespace {

constexpr int padding = 14;

} // namespace

FigureTile::FigureTile(const QString &caption, QWidget *parent)
    : QAbstractButton(parent)
    , m_caption(caption)
{
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void FigureTile::setFigure(qint64 figure, Tone tone)
{
    m_figure = figure;
    m_tone = tone;
    describe();
    update();
}

void FigureTile::setRemark(const QString &remark)
{
    m_remark = remark;
    describe();
    update();
}

void FigureTile::describe()
{
    setAccessibleName(u"%1: %2"_qs.arg(m_caption, QLocale().toString(m_figure)));
    setAccessibleDescription(m_remark);
    setToolTip(m_remark.isEmpty() ? m_caption : u"%1 (%2)"_qs.arg(m_caption, m_remark));
}

QFont FigureTile::figureFont() const
{
    QFont figure = font();
    figure.setPointSizeF(font().pointSizeF() * 1.9);
    figure.setWeight(QFont::DemiBold);
    return figure;
}

QSize FigureTile::sizeHint() const
{
    const int height = QFontMetrics(figureFont()).height() + fontMetrics().height() + 2 * padding;
    return {fontMetrics().horizontalAdvance(m_caption) + 2 * padding, height};
}

QSize FigureTile::minimumSizeHint() const
{
    return {96, sizeHint().height()};
}

void FigureTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool marked = underMouse() || hasFocus();
    painter.setPen(marked ? theme::accent(palette()) : theme::border(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);

    painter.setFont(figureFont());
    const bool toned = m_figure != 0 && m_tone != Tone::Neutral;
    painter.setPen(toned ? theme::tone(m_tone, palette()) : palette().color(QPalette::WindowText));
    const QRect inner = rect().adjusted(padding, padding - 2, -padding, -padding + 2);
    QRect figureArea;
    painter.drawText(inner, Qt::AlignTop | Qt::AlignLeft, QLocale().toString(m_figure),
                     &figureArea);

    painter.setFont(font());
    painter.setPen(theme::subtle(palette()));
    painter.drawText(inner, Qt::AlignBottom | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_caption, Qt::ElideRight, inner.width()));
    painter.drawText(figureArea.adjusted(figureArea.width() + 8, 0, inner.width(), -4),
                     Qt::AlignBottom | Qt::AlignLeft, m_remark);
}

} // namespace ui::widgets
