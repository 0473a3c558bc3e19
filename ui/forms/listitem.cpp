// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/listitem.h"

#include "ui/theme.h"
#include "ui/widgets/problemlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ui::forms {

ListItem::ListItem(const FieldSchema &schema, QWidget *parent)
    : QWidget(parent)
    , m_editor(createFieldEditor(schema, this))
    , m_problem(new widgets::ProblemLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    row->addWidget(m_editor, 1);
    m_up = addButton(u"up"_qs);
    m_down = addButton(u"down"_qs);
    m_remove = addButton(u"close"_qs);
    for (QToolButton *button : {m_up, m_down, m_remove})
        row->addWidget(button, 0, Qt::AlignTop);
    layout->addLayout(row);
    layout->addWidget(m_problem);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &ListItem::removeRequested);
}

QToolButton *ListItem::addButton(const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setIcon(theme::icon(icon));
    button->setAutoRaise(true);
    return button;
}

void ListItem::setPlace(const QString &listName, qsizetype index, qsizetype count)
{
    const QString name = tr("%1, entry %2").arg(listName).arg(index + 1);
    m_editor->setName(name);
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index < count - 1);
    m_up->setToolTip(tr("Move up"));
    m_down->setToolTip(tr("Move down"));
    m_remove->setToolTip(tr("Remove this entry"));
    m_up->setAccessibleName(tr("Move up: %1").arg(name));
    m_down->setAccessibleName(tr("Move down: %1").arg(name));
    m_remove->setAccessibleName(tr("Remove: %1").arg(name));
}

void ListItem::showErrors(const FieldErrors &errors)
{
    const bool inside = m_editor->showErrors(errors);
    QStringList own;
    for (const FieldError &error : errors) {
        if (error.path.isEmpty() || !inside)
            own.append(error.text);
    }
    m_problem->setProblem(own.join(u'\n'));
}

} // namespace ui::forms
