// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/maprow.h"

#include "ui/forms/raweditor.h"
#include "ui/theme.h"
#include "ui/widgets/problemlabel.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>

namespace ui::forms {

MapRow::MapRow(const FieldSchema &schema, QWidget *parent)
    : QWidget(parent)
    , m_key(new QLineEdit(this))
    , m_editor(createFieldEditor(schema, this))
    , m_remove(new QToolButton(this))
    , m_refusal(new widgets::ProblemLabel(this))
    , m_problem(new widgets::ProblemLabel(this))
{
    const bool large = schema.isNested() || qobject_cast<RawEditor *>(m_editor);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_key, 0, 0, 1, large ? 2 : 1);
    grid->addWidget(m_remove, 0, 2);
    grid->addWidget(m_refusal, 1, 0, 1, 3);
    if (large)
        grid->addWidget(m_editor, 2, 0, 1, 3);
    else
        grid->addWidget(m_editor, 0, 1);
    grid->addWidget(m_problem, 3, 0, 1, 3);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    m_remove->setIcon(theme::icon(u"close"_qs));
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(tr("Remove this value"));
    connect(m_key, &QLineEdit::editingFinished, this,
            [this] { Q_EMIT renameRequested(m_key->text()); });
    connect(m_remove, &QToolButton::clicked, this, &MapRow::removeRequested);
    connect(m_editor, &FieldEditor::edited, this, &MapRow::edited);
}

void MapRow::setMember(const QString &key, const openapi::JsonValue &value)
{
    if (m_name != key || m_refusal->isHidden())
        m_key->setText(key);
    if (m_name != key)
        m_refusal->setProblem(QString());
    m_name = key;
    m_key->setAccessibleName(tr("Name of %1").arg(key));
    m_remove->setAccessibleName(tr("Remove: %1").arg(key));
    m_editor->setName(key);
    m_editor->setValue(&value);
}

void MapRow::refuse(const QString &why)
{
    m_refusal->setProblem(why);
}

void MapRow::editKey()
{
    m_key->setFocus();
    m_key->selectAll();
}

void MapRow::showErrors(const FieldErrors &errors)
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
