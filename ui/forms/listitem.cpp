// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/listitem.h"

#include "ui/forms/foldbutton.h"
#include "ui/forms/foldededitor.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/problemlabel.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ui::forms {

ListItem::ListItem(const FieldSchema &schema, QWidget *parent)
    : QWidget(parent)
    , m_problem(new widgets::ProblemLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(2);
    layout->addLayout(row);
    if (schema.isNested()) {
        m_folded = new FoldedEditor(schema, this);
        m_editor = m_folded;
        addHead(row);
        layout->addWidget(m_editor);
    } else {
        m_editor = createFieldEditor(schema, this);
        row->addWidget(m_editor, 1);
    }
    m_up = addButton(u"up"_qs);
    m_down = addButton(u"down"_qs);
    m_remove = addButton(u"close"_qs);
    for (QToolButton *button : {m_up, m_down, m_remove})
        row->addWidget(button, 0, Qt::AlignTop);
    layout->addWidget(m_problem);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveRequested(1); });
    connect(m_remove, &QToolButton::clicked, this, &ListItem::removeRequested);
    connect(m_editor, &FieldEditor::edited, this, [this] {
        if (const auto value = m_editor->value(); m_folded && value)
            summarize(*value);
    });
}

void ListItem::addHead(QHBoxLayout *row)
{
    m_fold = new FoldButton(this);
    m_title = new widgets::ElidedLabel(this);
    row->addWidget(m_fold);
    row->addWidget(m_title, 1);
    connect(m_fold, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
}

QToolButton *ListItem::addButton(const QString &icon)
{
    auto *button = new QToolButton(this);
    button->setIcon(theme::icon(icon));
    button->setAutoRaise(true);
    return button;
}

void ListItem::setValue(const openapi::JsonValue &value)
{
    m_editor->setValue(&value);
    if (m_folded)
        summarize(value);
}

/// The first text or number in it tells entries apart while they are folded.
void ListItem::summarize(const openapi::JsonValue &value)
{
    m_summary.clear();
    for (const openapi::JsonValue::Member &member : value.members()) {
        if (member.value.isString())
            m_summary = member.value.toString().left(80).simplified();
        else if (member.value.isNumber())
            m_summary = QString::fromLatin1(member.value.numberText());
        if (!m_summary.isEmpty())
            break;
    }
    m_title->setText(m_summary.isEmpty() ? tr("Entry %1").arg(m_index + 1)
                                         : tr("Entry %1: %2").arg(m_index + 1).arg(m_summary));
}

void ListItem::setPlace(const QString &listName, qsizetype index, qsizetype count)
{
    const QString name = tr("%1, entry %2").arg(listName).arg(index + 1);
    m_index = index;
    m_editor->setName(name);
    if (m_fold)
        m_fold->setName(name);
    m_up->setEnabled(index > 0);
    m_down->setEnabled(index < count - 1);
    m_up->setToolTip(tr("Move up (Ctrl+Shift+Up)"));
    m_down->setToolTip(tr("Move down (Ctrl+Shift+Down)"));
    m_remove->setToolTip(tr("Remove this entry"));
    m_up->setAccessibleName(tr("Move up: %1").arg(name));
    m_down->setAccessibleName(tr("Move down: %1").arg(name));
    m_remove->setAccessibleName(tr("Remove: %1").arg(name));
}

bool ListItem::isOpen() const
{
    return m_folded && m_folded->isOpen();
}

void ListItem::setOpen(bool open)
{
    if (!m_folded)
        return;
    m_folded->setOpen(open);
    m_fold->setOpen(open);
    presentErrors();
}

void ListItem::takeFocusFrom(const ListItem &other)
{
    if (other.m_up->hasFocus() && m_up->isEnabled())
        m_up->setFocus();
    else if (other.m_down->hasFocus() && m_down->isEnabled())
        m_down->setFocus();
    else if (m_fold && !isOpen())
        m_fold->setFocus();
    else
        m_editor->setFocus();
}

void ListItem::showErrors(const FieldErrors &errors)
{
    m_errors = errors;
    presentErrors();
}

void ListItem::presentErrors()
{
    const bool inside = m_editor->showErrors(m_errors);
    QStringList own;
    int hidden = 0;
    for (const FieldError &error : std::as_const(m_errors)) {
        if (m_folded && !error.path.isEmpty() && !inside)
            ++hidden;
        else if (error.path.isEmpty() || !inside)
            own.append(error.text);
    }
    if (hidden > 0)
        own.append(tr("%n value(s) to correct inside", nullptr, hidden));
    m_problem->setProblem(own.join(u'\n'));
}

} // namespace ui::forms
