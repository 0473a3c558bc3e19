// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/fieldrow.h"

#include "openapi/payload.h"
#include "ui/forms/foldbutton.h"
#include "ui/forms/foldededitor.h"
#include "ui/theme.h"
#include "ui/widgets/problemlabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ui::forms {

FieldRow::FieldRow(const QString &key, const FieldSchema &schema, QWidget *parent)
    : QWidget(parent)
    , m_key(key)
    , m_schema(schema)
    , m_name(schema.schema() ? schema.schema()->label(key) : key)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(4);
    m_layout->addWidget(createHead());
    createEditor();
    present();
}

QWidget *FieldRow::createHead()
{
    const openapi::Schema *schema = m_schema.schema();
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    m_label = new QLabel(m_schema.required ? QString(m_name % u" *"_qs) : m_name, head);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    QFont font = m_label->font();
    font.setWeight(QFont::Medium);
    m_label->setFont(font);
    if (m_schema.isNested()) {
        m_fold = new FoldButton(head);
        m_fold->setName(m_name);
        connect(m_fold, &QToolButton::clicked, this, [this] { fold(!m_folded->isOpen()); });
        row->addWidget(m_fold);
    }
    row->addWidget(m_label, 1);
    if (schema && schema->readOnly) {
        auto *tag = new QLabel(tr("read-only"), head);
        tag->setFont(theme::smallFont(tag->font()));
        tag->setForegroundRole(QPalette::PlaceholderText);
        tag->setToolTip(tr("The connector alone writes this value."));
        row->addWidget(tag);
    }
    if (schema && schema->nullable)
        addNullButton(row, head);
    if (m_schema.isNested())
        addNestedButtons(row, head);
    if (schema)
        m_label->setToolTip(schema->description);
    return head;
}

QToolButton *FieldRow::createButton(QWidget *head, const QString &text, const QString &icon)
{
    auto *button = new QToolButton(head);
    button->setText(text);
    if (!icon.isEmpty())
        button->setIcon(theme::icon(icon));
    button->setAutoRaise(true);
    return button;
}

void FieldRow::addNestedButtons(QHBoxLayout *row, QWidget *head)
{
    m_add = createButton(head, tr("Add"), u"add"_qs);
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setAccessibleName(tr("Add %1").arg(m_name));
    m_remove = createButton(head, QString(), u"close"_qs);
    m_remove->setToolTip(tr("Leave %1 out").arg(m_name));
    m_remove->setAccessibleName(m_remove->toolTip());
    row->addWidget(m_add);
    row->addWidget(m_remove);
    connect(m_add, &QToolButton::clicked, this, &FieldRow::addValue);
    connect(m_remove, &QToolButton::clicked, this, [this] { tell(std::nullopt); });
}

void FieldRow::addNullButton(QHBoxLayout *row, QWidget *head)
{
    m_nothing = createButton(head, u"null"_qs, QString());
    m_nothing->setCheckable(true);
    m_nothing->setToolTip(tr("Send null instead of a value"));
    m_nothing->setAccessibleName(tr("Send null as %1").arg(m_name));
    row->addWidget(m_nothing);
    connect(m_nothing, &QToolButton::clicked, this, [this](bool checked) {
        if (checked)
            tell(openapi::JsonValue::null());
        else
            addValue();
    });
}

void FieldRow::createEditor()
{
    if (m_schema.isNested()) {
        m_folded = new FoldedEditor(m_schema, this);
        m_editor = m_folded;
    } else {
        m_editor = createFieldEditor(m_schema, this);
    }
    m_editor->setName(m_name);
    m_label->setBuddy(m_editor);
    if (const openapi::Schema *schema = m_schema.schema(); schema && !schema->description.isEmpty())
        m_editor->setToolTip(schema->description);
    m_layout->addWidget(m_editor);
    connect(m_editor, &FieldEditor::edited, this, &FieldRow::take);
}

void FieldRow::setValue(const openapi::JsonValue *value)
{
    const openapi::Schema *schema = m_schema.schema();
    const bool unfold = m_folded && value && !m_present && !m_schema.folded;
    m_present = value != nullptr;
    m_null = value && value->isNull() && schema && schema->nullable;
    m_editor->setValue(m_null ? nullptr : value);
    if (unfold)
        fold(true);
    present();
}

std::optional<openapi::JsonValue> FieldRow::value() const
{
    if (m_null)
        return openapi::JsonValue::null();
    return m_present ? m_editor->value() : std::nullopt;
}

void FieldRow::take(const QStringList &path, const std::optional<openapi::JsonValue> &value)
{
    std::optional<openapi::JsonValue> taken = value;
    const bool emptied = path.isEmpty() && value && value->isString()
                         && value->toString().isEmpty();
    if (emptied && !m_schema.required)
        taken.reset();
    m_present = !path.isEmpty() || taken.has_value();
    present();
    Q_EMIT edited(QStringList(m_key) + path, taken);
}

void FieldRow::tell(const std::optional<openapi::JsonValue> &value)
{
    setValue(value ? &*value : nullptr);
    Q_EMIT edited({m_key}, value);
}

void FieldRow::addValue()
{
    tell(openapi::samplePayload(*m_schema.definition, m_schema.index));
    if (m_folded)
        fold(true);
}

void FieldRow::fold(bool open)
{
    m_folded->setOpen(open);
    present();
    presentErrors();
}

void FieldRow::present()
{
    const bool shown = m_present && !m_null;
    if (m_nothing)
        m_nothing->setChecked(m_null);
    if (!m_folded) {
        m_editor->setVisible(!m_null);
        return;
    }
    m_add->setVisible(!m_present);
    m_remove->setVisible(m_present && !m_schema.required);
    m_fold->setVisible(shown);
    m_fold->setOpen(m_folded->isOpen());
    m_folded->setVisible(shown && m_folded->isOpen());
}

void FieldRow::showErrors(const FieldErrors &errors)
{
    m_errors = errors;
    presentErrors();
}

void FieldRow::presentErrors()
{
    const bool inside = m_present && m_editor->showErrors(m_errors);
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
    m_editor->setAccessibleDescription(own.join(u' '));
    if (own.isEmpty() && !m_problem)
        return;
    if (!m_problem) {
        m_problem = new widgets::ProblemLabel(this);
        m_layout->addWidget(m_problem);
    }
    m_problem->setProblem(own.join(u'\n'));
}

} // namespace ui::forms
