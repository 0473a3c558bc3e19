// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/payloadform.h"

#include "ui/theme.h"
#include "ui/widgets/problemlabel.h"
#include "ui/wording.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui::forms {
namespace {

FieldErrors fieldErrors(const openapi::Diagnostics &diagnostics)
{
    using Code = openapi::Diagnostic::Code;
    FieldErrors errors;
    for (const openapi::Diagnostic &diagnostic : diagnostics) {
        QStringList path = diagnostic.pointer.tokens();
        const QString property = diagnostic.args.value(0);
        if (diagnostic.code == Code::ValueMissing && (path.isEmpty() || path.last() != property))
            path.append(property);
        errors.append({path, wording::diagnostic(diagnostic)});
    }
    return errors;
}

bool isShowable(const openapi::Schema *schema)
{
    using Type = openapi::Schema::Type;
    if (!schema || schema->dynamic)
        return false;
    if (schema->type == Type::Object || schema->type == Type::Any)
        return !schema->properties.empty() || !schema->enumValues.empty();
    return true;
}

} // namespace

PayloadForm::PayloadForm(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_problem(new widgets::ProblemLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_problem);
    m_layout->addStretch();
}

bool PayloadForm::setSchema(const openapi::DefinitionPtr &definition, openapi::SchemaIndex schema)
{
    delete m_editor;
    m_editor = nullptr;
    const FieldSchema field{definition, schema, true, 0};
    if (!isShowable(field.schema()))
        return false;
    m_editor = createFieldEditor(field, this);
    m_editor->setName(field.schema()->label(tr("Values")));
    m_layout->insertWidget(1, m_editor);
    connect(m_editor, &FieldEditor::edited, this, &PayloadForm::edited);
    return true;
}

void PayloadForm::setValue(const openapi::JsonValue &value)
{
    if (m_editor)
        m_editor->setValue(&value);
}

std::optional<openapi::JsonValue> PayloadForm::value() const
{
    return m_editor ? m_editor->value() : std::nullopt;
}

void PayloadForm::showErrors(const openapi::Diagnostics &diagnostics)
{
    const FieldErrors errors = fieldErrors(diagnostics);
    const bool inside = m_editor && m_editor->showErrors(errors);
    QStringList own;
    for (const FieldError &error : errors) {
        if (error.path.isEmpty() || !inside)
            own.append(error.text);
    }
    m_problem->setProblem(own.join(u'\n'));
}

} // namespace ui::forms
