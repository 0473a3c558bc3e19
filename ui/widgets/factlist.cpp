// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/factlist.h"

#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>

namespace ui::widgets {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    int line = 0;
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        if (line == m_names.size()) {
            m_names.append(new ElidedLabel(this));
            m_values.append(new QLabel(this));
            m_names.last()->setAlignment(Qt::AlignTop | Qt::AlignLeading);
            m_values.last()->setWordWrap(true);
            m_values.last()->setTextFormat(Qt::PlainText);
            m_values.last()->setTextInteractionFlags(Qt::TextSelectableByMouse
                                                     | Qt::TextSelectableByKeyboard);
            m_grid->addWidget(m_names.last(), line, 0);
            m_grid->addWidget(m_values.last(), line, 1);
        }
        m_names.at(line)->setText(fact.name);
        m_values.at(line)->setText(fact.value);
        m_names.at(line)->show();
        m_values.at(line)->show();
        ++line;
    }
    for (; line < m_names.size(); ++line) {
        m_names.at(line)->hide();
        m_values.at(line)->hide();
    }
}

} // namespace ui::widgets
