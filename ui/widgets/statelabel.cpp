// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statelabel.h"

#include <QPainter>

namespace ui::widgets {
namespace {

constexpr int dot = 10;
constexpr int gap = 8;

} // namespace

StateLabel::StateLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void StateLabel::setState(const QString &word, Tone tone)
{
    m_word = word;
    m_tone = tone;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StateLabel::sizeHint() const
{
    QFont lettering = font();
    lettering.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(lettering);
    return {dot + gap + metrics.horizontalAdvance(m_word) + 2, metrics.height() + 4};
}

void StateLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::tone(m_tone, palette()));
    painter.drawEllipse(QRectF(0, (height() - dot) / 2.0, dot, dot));
    QFont lettering = font();
    lettering.setWeight(QFont::DemiBold);
    painter.setFont(lettering);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(dot + gap, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_word);
}

} // namespace ui::widgets
