// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/numbereditor.h"

#include "ui/forms/numberbox.h"

#include <QVBoxLayout>

namespace ui::forms {

NumberEditor::NumberEditor(const openapi::Schema &schema, QWidget *parent)
    : FieldEditor(parent)
    , m_box(new NumberBox(schema.type == openapi::Schema::Type::Integer, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_box);
    setFocusProxy(m_box);
    m_box->shareUndo();
    if (schema.defaultValue && schema.defaultValue->isNumber())
        m_box->setPlaceholder(QString::fromLatin1(schema.defaultValue->numberText()));
    connect(m_box, &NumberBox::numberEdited, this, &NumberEditor::take);
}

void NumberEditor::setValue(const openapi::JsonValue *value)
{
    m_value = value ? std::optional(*value) : std::nullopt;
    const QByteArray spelling = !value              ? QByteArray()
                                : value->isNumber() ? value->numberText()
                                                    : value->toJson();
    if (!value || m_box->number() != spelling)
        m_box->setNumber(QString::fromUtf8(spelling));
}

void NumberEditor::setName(const QString &name)
{
    m_box->setName(name);
}

void NumberEditor::take()
{
    const QByteArray number = m_box->number();
    if (number.isEmpty() && !m_box->isEmpty())
        return; // "-" or "1e": still being typed
    m_value = number.isEmpty() ? std::nullopt : std::optional(openapi::JsonValue::number(number));
    Q_EMIT edited({}, m_value);
}

} // namespace ui::forms
