// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/rowcolumn.h"

#include "ui/theme.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::forms {

RowColumn::RowColumn(QWidget *editor, const QString &add)
    : m_layout(new QVBoxLayout(editor))
    , m_more(new QLabel(editor))
    , m_add(new QToolButton(editor))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_more->setWordWrap(true);
    m_more->setFont(theme::smallFont(editor->font()));
    m_more->hide();
    m_layout->addWidget(m_more);
    m_layout->addWidget(m_add, 0, Qt::AlignLeft);
    m_add->setText(add);
    m_add->setIcon(theme::icon(u"add"_qs));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    editor->setFocusProxy(m_add);
}

void RowColumn::setIndent(int pixels)
{
    m_layout->setContentsMargins(pixels, 0, 0, 0);
}

void RowColumn::insert(qsizetype index, QWidget *row)
{
    m_layout->insertWidget(static_cast<int>(index), row);
}

void RowColumn::setHiddenRows(qsizetype count)
{
    m_more->setText(tr("and %1 more: edit them in the JSON").arg(count));
    m_more->setVisible(count > 0);
}

} // namespace ui::forms
