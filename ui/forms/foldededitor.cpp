// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/foldededitor.h"

#include "ui/forms/jsonpath.h"

#include <QVBoxLayout>

namespace ui::forms {

FoldedEditor::FoldedEditor(const FieldSchema &schema, QWidget *parent)
    : FieldEditor(parent)
    , m_schema(schema)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    hide();
}

void FoldedEditor::setOpen(bool open)
{
    m_open = open;
    if (open && !m_inner)
        build();
    setVisible(open);
}

void FoldedEditor::build()
{
    m_inner = createFieldEditor(m_schema, this);
    m_inner->setName(m_name);
    m_inner->setToolTip(toolTip());
    m_inner->setValue(m_value ? &*m_value : nullptr);
    m_inner->showErrors(m_errors);
    m_layout->addWidget(m_inner);
    setFocusProxy(m_inner);
    connect(m_inner, &FieldEditor::edited, this, &FoldedEditor::take);
}

void FoldedEditor::setName(const QString &name)
{
    m_name = name;
    setAccessibleName(name);
    if (m_inner)
        m_inner->setName(name);
}

void FoldedEditor::setValue(const openapi::JsonValue *value)
{
    m_value = value ? std::optional(*value) : std::nullopt;
    if (m_inner)
        m_inner->setValue(value);
}

bool FoldedEditor::showErrors(const FieldErrors &errors)
{
    m_errors = errors;
    const bool inside = m_inner && m_inner->showErrors(errors);
    return inside && m_open;
}

void FoldedEditor::take(const QStringList &path, const std::optional<openapi::JsonValue> &value)
{
    m_value = path.isEmpty() ? value
                             : withValue(m_value.value_or(openapi::JsonValue()), path, value);
    Q_EMIT edited(path, value);
}

} // namespace ui::forms
