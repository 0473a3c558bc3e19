// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/emptystate.h"

#include "ui/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace ui::widgets {

EmptyState::EmptyState(const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_icon(icon)
    , m_picture(new QLabel(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 16, 24, 16);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(4);
    m_title->setFont(theme::headingFont(theme::headingFont(font())));
    m_title->setAlignment(Qt::AlignHCenter);
    m_title->setWordWrap(true);
    layout->addWidget(m_title);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setWordWrap(true);
    m_text->setMaximumWidth(460);
    auto *centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_text, 100);
    centred->addStretch(1);
    layout->addLayout(centred);
    layout->addSpacing(8);
    m_buttons->setAlignment(Qt::AlignHCenter);
    layout->addLayout(m_buttons);
    layout->addStretch(3);
    drawPicture();
}

void EmptyState::setWords(const QString &title, const QString &text)
{
    m_title->setText(title);
    m_text->setText(text);
}

void EmptyState::addButton(QWidget *button)
{
    m_buttons->addWidget(button);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        drawPicture();
    QWidget::changeEvent(event);
}

void EmptyState::drawPicture()
{
    m_picture->setPixmap(
        theme::pixmap(m_icon, 44, theme::tone(Tone::Neutral, palette()), devicePixelRatioF()));
}

} // namespace ui::widgets
