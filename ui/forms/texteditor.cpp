// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/texteditor.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace ui::forms {
namespace {

/// What a field shows of a value: text as it is, anything else as its JSON.
QString shown(const openapi::JsonValue *value)
{
    if (!value)
        return {};
    return value->isString() ? value->toString() : QString::fromUtf8(value->toJson());
}

} // namespace

TextEditor::TextEditor(const openapi::Schema &schema, QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_line);
    m_line->setMaxLength(1'000'000);
    if (schema.example && schema.example->isString())
        m_line->setPlaceholderText(schema.example->toString());
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &TextEditor::take);
}

void TextEditor::setValue(const openapi::JsonValue *value)
{
    m_value = value ? std::optional(*value) : std::nullopt;
    const QString text = shown(value);
    const bool several = text.contains(u'\n');
    if (several && lines()->toPlainText() != text) {
        const QSignalBlocker blocker(m_lines);
        m_lines->setPlainText(text);
    }
    if (m_line->text() != text)
        m_line->setText(text);
    m_line->setVisible(!several);
    if (m_lines)
        m_lines->setVisible(several);
}

void TextEditor::setName(const QString &name)
{
    m_name = name;
    m_line->setAccessibleName(name);
}

void TextEditor::take(const QString &text)
{
    m_value = openapi::JsonValue::string(text);
    Q_EMIT edited({}, m_value);
}

QPlainTextEdit *TextEditor::lines()
{
    if (m_lines)
        return m_lines;
    m_lines = new QPlainTextEdit(this);
    m_lines->setAccessibleName(m_name);
    m_lines->setTabChangesFocus(true);
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * 4 + 12);
    layout()->addWidget(m_lines);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] { take(m_lines->toPlainText()); });
    return m_lines;
}

} // namespace ui::forms
