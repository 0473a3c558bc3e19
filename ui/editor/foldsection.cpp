// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/foldsection.h"

#include "ui/forms/foldbutton.h"
#include "ui/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ui::editor {

FoldSection::FoldSection(const QString &heading, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_fold(new forms::FoldButton(this))
    , m_content(content)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 16, 12);
    layout->setSpacing(8);
    auto *head = new QHBoxLayout;
    head->setSpacing(4);
    auto *label = new QLabel(heading, this);
    label->setFont(theme::headingFont(font()));
    head->addWidget(m_fold);
    head->addWidget(label, 1);
    layout->addLayout(head);
    auto *inner = new QHBoxLayout;
    inner->setContentsMargins(28, 0, 0, 0);
    inner->addWidget(m_content);
    layout->addLayout(inner);
    m_fold->setName(heading);
    setAccessibleName(heading);
    setOpen(true);
    connect(m_fold, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
}

void FoldSection::setOpen(bool open)
{
    m_open = open;
    m_fold->setOpen(open);
    m_content->setVisible(open);
}

void FoldSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme::border(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

} // namespace ui::editor
