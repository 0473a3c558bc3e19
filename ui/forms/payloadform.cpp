// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/payloadform.h"

#include "ui/forms/listeditor.h"
#include "ui/widgets/problemlabel.h"
#include "ui/wording.h"

#include <QApplication>
#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace ui::forms {
namespace {

constexpr size_t mostUnfolded = 80; // fields of a form that opens with every group unfolded

/// How many fields the schema asks for, counted up to `most`; circles never end.
size_t fieldCount(const openapi::ConnectorDefinition &definition, openapi::SchemaIndex root,
                  size_t most)
{
    std::vector<openapi::SchemaIndex> pending = {root};
    size_t count = 0;
    while (!pending.empty() && count < most) {
        const openapi::Schema *schema = definition.schema(pending.back());
        pending.pop_back();
        ++count;
        if (!schema)
            continue;
        if (schema->items != openapi::NoSchema)
            pending.push_back(schema->items);
        for (const openapi::Property &property : schema->properties) {
            if (pending.size() < most)
                pending.push_back(property.schema);
        }
    }
    return count;
}

/// What the form calls the value at `path`.
QString fieldName(const openapi::ConnectorDefinition *definition, openapi::SchemaIndex index,
                  const QStringList &path)
{
    QString name = PayloadForm::tr("The value");
    for (const QString &token : path) {
        const openapi::Schema *schema = definition ? definition->schema(index) : nullptr;
        const openapi::Property *property = schema ? schema->property(token) : nullptr;
        if (schema && !property && schema->items != openapi::NoSchema) {
            index = schema->items;
            name = PayloadForm::tr("%1, entry %2").arg(name).arg(token.toInt() + 1);
            continue;
        }
        index = property ? property->schema : schema ? schema->additionalSchema : openapi::NoSchema;
        const openapi::Schema *own = definition ? definition->schema(index) : nullptr;
        name = own && property ? own->label(token) : token;
    }
    return name;
}

bool isShowable(const openapi::Schema *schema)
{
    using Type = openapi::Schema::Type;
    if (!schema || schema->dynamic)
        return false;
    if (schema->type == Type::Object || schema->type == Type::Any)
        return !schema->properties.empty() || !schema->enumValues.empty() || hasFreeKeys(*schema);
    return true;
}

} // namespace

PayloadForm::PayloadForm(QWidget *parent)
    : QWidget(parent)
    , m_refusal(tr("The flow will refuse this: %1"))
    , m_layout(new QVBoxLayout(this))
    , m_problem(new widgets::ProblemLabel(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_problem);
    m_layout->addStretch();
    for (const int by : {-1, 1}) {
        const Qt::Key arrow = by < 0 ? Qt::Key_Up : Qt::Key_Down;
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | arrow), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { moveEntry(by); });
    }
}

/// Moves the entry of the innermost list around the focus.
void PayloadForm::moveEntry(int by)
{
    for (QWidget *widget = QApplication::focusWidget(); widget && widget != this;
         widget = widget->parentWidget()) {
        if (auto *list = qobject_cast<ListEditor *>(widget))
            return list->moveFocused(by);
    }
}

bool PayloadForm::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        Q_EMIT rearranged();
    return QWidget::event(event);
}

bool PayloadForm::setSchema(const openapi::DefinitionPtr &definition, openapi::SchemaIndex schema)
{
    delete m_editor;
    m_editor = nullptr;
    m_definition = definition;
    m_schema = schema;
    FieldSchema field{definition, schema, true, 0, false};
    if (!isShowable(field.schema()))
        return false;
    field.folded = fieldCount(*definition, schema, mostUnfolded + 1) > mostUnfolded;
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

FieldErrors PayloadForm::fieldErrors(const openapi::Diagnostics &diagnostics) const
{
    using Code = openapi::Diagnostic::Code;
    FieldErrors errors;
    for (const openapi::Diagnostic &diagnostic : diagnostics) {
        QStringList path = diagnostic.pointer.tokens();
        const QString property = diagnostic.args.value(0);
        if (diagnostic.code == Code::ValueMissing && (path.isEmpty() || path.last() != property))
            path.append(property);
        const QString problem = wording::valueProblem(fieldName(m_definition.get(), m_schema, path),
                                                      diagnostic);
        errors.append({path, QString(m_refusal).replace(u"%1"_qs, problem)});
    }
    return errors;
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
