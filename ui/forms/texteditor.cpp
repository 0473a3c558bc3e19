// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/texteditor.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QUuid>

namespace ui::forms {
namespace {

/// What a field shows of a value: text as it is, anything else as its JSON.
QString shown(const openapi::JsonValue *value)
{
    if (!value)
        return {};
    return value->isString() ? value->toString() : QString::fromUtf8(value->toJson());
}

/// With its no-break spaces, which toPlainText() makes ordinary ones.
QString textOf(const QPlainTextEdit &editor)
{
    return editor.document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

} // namespace

TextEditor::TextEditor(const openapi::Schema &schema, QWidget *parent)
    : FieldEditor(parent)
    , m_line(new QLineEdit(this))
    , m_long(schema.format == u"html")
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *row = new QHBoxLayout;
    row->setSpacing(4);
    row->addWidget(m_line, 1);
    if (schema.format == u"uuid" || schema.format == u"guid")
        row->addWidget(createNewButton());
    layout->addLayout(row);
    m_line->setMaxLength(1'000'000);
    for (const auto &hint : {schema.example, schema.defaultValue}) {
        if (hint && hint->isString() && m_line->placeholderText().isEmpty())
            m_line->setPlaceholderText(hint->toString());
    }
    setFocusProxy(m_line);
    shareUndo(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &TextEditor::take);
}

void TextEditor::setValue(const openapi::JsonValue *value)
{
    m_value = value ? std::optional(*value) : std::nullopt;
    const QString text = shown(value);
    const bool several = m_long || text.contains(u'\n');
    if (several && textOf(*lines()) != text) {
        const QSignalBlocker blocker(m_lines);
        m_lines->setPlainText(text);
    }
    if (m_line->text() != text) {
        m_line->setText(text);
        m_line->setCursorPosition(0); // shows how it begins
    }
    m_line->setVisible(!several);
    if (m_lines)
        m_lines->setVisible(several);
}

void TextEditor::setName(const QString &name)
{
    m_name = name;
    m_line->setAccessibleName(name);
    if (m_lines)
        m_lines->setAccessibleName(name);
    if (m_new)
        m_new->setAccessibleName(tr("New value: %1").arg(name));
}

QWidget *TextEditor::createNewButton()
{
    m_new = new QToolButton(this);
    m_new->setIcon(theme::icon(u"refresh"_qs));
    m_new->setText(tr("New"));
    m_new->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_new->setAutoRaise(true);
    m_new->setToolTip(tr("Put a new random value here"));
    connect(m_new, &QToolButton::clicked, this, [this] {
        m_line->setText(QUuid::createUuid().toString(QUuid::WithoutBraces));
        take(m_line->text());
    });
    return m_new;
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
    shareUndo(m_lines);
    connect(m_lines, &QPlainTextEdit::textChanged, this, [this] { take(textOf(*m_lines)); });
    return m_lines;
}

} // namespace ui::forms
