// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/fieldrow.h"

#include "openapi/payload.h"
#include "ui/theme.h"
#include "ui/widgets/problemlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ui::forms {
namespace {

bool isNested(const openapi::Schema *schema)
{
    using Type = openapi::Schema::Type;
    return schema && schema->enumValues.empty()
           && (schema->type == Type::Object || schema->type == Type::Array
               || (schema->type == Type::Any && !schema->properties.empty()));
}

} // namespace

FieldRow::FieldRow(const QString &key, const FieldSchema &schema, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_schema(schema)
    , m_name(schema.schema() ? schema.schema()->label(key) : key)
    , m_nested(isNested(schema.schema()))
    , m_problem(new widgets::ProblemLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(createHead());
    layout->addWidget(m_problem);
    if (!m_nested)
        createEditor();
    present();
}

QWidget *FieldRow::createHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_label = new QLabel(m_schema.required ? QString(m_name % u" *"_qs) : m_name, head);
    m_label->setTextFormat(Qt::PlainText);
    QFont font = m_label->font();
    font.setWeight(QFont::Medium);
    m_label->setFont(font);
    if (const openapi::Schema *schema = m_schema.schema(); schema && !schema->description.isEmpty())
        m_label->setToolTip(schema->description);
    m_add = new QToolButton(head);
    m_add->setText(tr("Add"));
    m_add->setIcon(theme::icon(u"add"_qs));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAutoRaise(true);
    m_add->setAccessibleName(tr("Add %1").arg(m_name));
    m_remove = new QToolButton(head);
    m_remove->setIcon(theme::icon(u"close"_qs));
    m_remove->setAutoRaise(true);
    m_remove->setToolTip(tr("Leave %1 out").arg(m_name));
    m_remove->setAccessibleName(m_remove->toolTip());
    row->addWidget(m_label);
    row->addStretch();
    row->addWidget(m_add);
    row->addWidget(m_remove);
    connect(m_add, &QToolButton::clicked, this, &FieldRow::addValue);
    connect(m_remove, &QToolButton::clicked, this, &FieldRow::removeValue);
    return head;
}

void FieldRow::createEditor()
{
    m_editor = createFieldEditor(m_schema, this);
    m_editor->setName(m_name);
    m_label->setBuddy(m_editor);
    if (const openapi::Schema *schema = m_schema.schema(); schema && !schema->description.isEmpty())
        m_editor->setToolTip(schema->description);
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, m_editor);
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::take);
}

void FieldRow::setValue(const openapi::JsonValue *value)
{
    m_present = value != nullptr;
    if (m_present && !m_editor)
        createEditor();
    if (m_editor)
        m_editor->setValue(value);
    present();
}

std::optional<openapi::JsonValue> FieldRow::value() const
{
    return m_present && m_editor ? m_editor->value() : std::nullopt;
}

void FieldRow::take(const QStringList &path, const std::optional<openapi::JsonValue> &value)
{
    std::optional<openapi::JsonValue> taken = value;
    const bool emptied = path.isEmpty() && value && value->isString()
                         && value->toString().isEmpty();
    if (emptied && !m_schema.required)
        taken.reset();
    if (path.isEmpty())
        m_present = taken.has_value();
    present();
    Q_EMIT edited(QStringList(m_key) + path, taken);
}

void FieldRow::addValue()
{
    const openapi::JsonValue value = openapi::samplePayload(*m_schema.definition, m_schema.index);
    setValue(&value);
    Q_EMIT edited({m_key}, value);
}

void FieldRow::removeValue()
{
    setValue(nullptr);
    Q_EMIT edited({m_key}, std::nullopt);
}

void FieldRow::present()
{
    m_add->setVisible(m_nested && !m_present);
    m_remove->setVisible(m_nested && m_present && !m_schema.required);
    if (m_nested && m_editor)
        m_editor->setVisible(m_present);
}

void FieldRow::showErrors(const FieldErrors &errors)
{
    const bool inside = m_editor && m_present && m_editor->showErrors(errors);
    QStringList own;
    for (const FieldError &error : errors) {
        if (error.path.isEmpty() || !inside)
            own.append(error.text);
    }
    m_problem->setProblem(own.join(u'\n'));
    if (m_editor)
        m_editor->setAccessibleDescription(own.join(u' '));
}

} // namespace ui::forms
