// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/pageheader.h"

#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>

namespace ui::widgets {

PageHeader::PageHeader(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_sentence(new ElidedLabel(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *name = new QLabel(title, this);
    name->setFont(theme::titleFont(font()));
    words->addWidget(name);
    words->addWidget(m_sentence);
    m_row->addLayout(words, 1);
    setSentence(sentence);
}

void PageHeader::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
}

void PageHeader::addButton(QWidget *button)
{
    m_row->addWidget(button, 0, Qt::AlignBottom);
}

} // namespace ui::widgets
