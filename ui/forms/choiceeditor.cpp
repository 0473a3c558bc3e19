// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/choiceeditor.h"

#include <QComboBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::forms {

ChoiceEditor::ChoiceEditor(const openapi::Schema &schema, bool required, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new QComboBox(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_box->setMinimumContentsLength(12);
    m_box->setPlaceholderText(tr("Choose…"));
    m_box->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_box);
    if (!required) {
        m_box->addItem(tr("(not set)"));
        m_choices.emplace_back();
    }
    addChoices(schema);
    connect(m_box, &QComboBox::activated, this, &ChoiceEditor::take);
}

void ChoiceEditor::addChoices(const openapi::Schema &schema)
{
    if (schema.enumValues.empty()) {
        m_box->addItems({tr("Yes"), tr("No")});
        m_choices.emplace_back(openapi::JsonValue::boolean(true));
        m_choices.emplace_back(openapi::JsonValue::boolean(false));
        return;
    }
    for (size_t index = 0; index < schema.enumValues.size(); ++index) {
        const openapi::JsonValue &choice = schema.enumValues.at(index);
        const QString plain = choice.isString() ? choice.toString()
                                                : QString::fromUtf8(choice.toJson());
        m_box->addItem(schema.enumNames.value(static_cast<qsizetype>(index), plain));
        m_choices.emplace_back(choice);
    }
}

void ChoiceEditor::setValue(const openapi::JsonValue *value)
{
    m_value = value ? std::optional(*value) : std::nullopt;
    const auto found = std::find(m_choices.begin(), m_choices.end(), m_value);
    const bool known = found != m_choices.end();
    m_box->setCurrentIndex(known ? static_cast<int>(found - m_choices.begin()) : -1);
    m_box->setPlaceholderText(value && !known ? QString::fromUtf8(value->toJson()) : tr("Choose…"));
}

void ChoiceEditor::setName(const QString &name)
{
    m_box->setAccessibleName(name);
}

void ChoiceEditor::take(int index)
{
    m_value = m_choices.at(static_cast<size_t>(index));
    Q_EMIT edited({}, m_value);
}

} // namespace ui::forms
