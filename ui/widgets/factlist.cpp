// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/factlist.h"

#include "ui/widgets/elidedlabel.h"

#include <QGridLayout>
#include <QLineEdit>

#include <algorithm>

namespace ui::widgets {

FactList::FactList(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
}

void FactList::addLine()
{
    auto *name = new ElidedLabel(this);
    auto *value = new QLineEdit(this);
    value->setReadOnly(true);
    value->setFrame(false);
    m_grid->addWidget(name, static_cast<int>(m_names.size()), 0);
    m_grid->addWidget(value, static_cast<int>(m_values.size()), 1);
    m_names.append(name);
    m_values.append(value);
}

void FactList::setFacts(const QList<Fact> &facts)
{
    if (facts == m_facts)
        return;
    m_facts = facts;
    int line = 0;
    int widest = 0;
    for (const Fact &fact : facts) {
        if (fact.value.isEmpty())
            continue;
        if (line == m_names.size())
            addLine();
        widest = std::max(widest, fontMetrics().horizontalAdvance(fact.name));
        m_names.at(line)->setText(fact.name);
        m_values.at(line)->setText(fact.value);
        m_values.at(line)->setCursorPosition(0);
        m_values.at(line)->setAccessibleName(fact.name);
        m_values.at(line)->setToolTip(fact.value);
        m_names.at(line)->show();
        m_values.at(line)->show();
        ++line;
    }
    m_grid->setColumnMinimumWidth(0, widest + 2);
    for (; line < m_names.size(); ++line) {
        m_names.at(line)->hide();
        m_values.at(line)->hide();
    }
}

} // namespace ui::widgets
