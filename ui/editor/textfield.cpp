// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/textfield.h"

#include "openapi/memberedits.h"
#include "ui/editor/editeddefinition.h"
#include "ui/forms/fieldeditor.h"
#include "ui/widgets/problemlabel.h"

#include <QCompleter>
#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringListModel>
#include <QVBoxLayout>

namespace ui::editor {
using openapi::Document;
using openapi::JsonPointer;
using openapi::JsonValue;

namespace {

/// With its no-break spaces, which toPlainText() makes ordinary ones.
QString rawLines(const QPlainTextEdit &editor)
{
    return editor.document()->toRawText().replace(QChar::ParagraphSeparator, u'\n');
}

} // namespace

TextBinding boundText(const QString &id, const QString &name, const JsonPointer &pointer,
                      bool required)
{
    TextBinding binding;
    binding.id = id;
    binding.name = name;
    binding.place = [pointer](const Document &) { return pointer; };
    binding.read = [pointer](const Document &document) {
        return openapi::textAt(document, pointer);
    };
    binding.write = [pointer, required](const Document &document, const QString &text) {
        return required ? openapi::settingPatches(document, pointer,
                                                  std::optional(JsonValue::string(text)))
                        : openapi::settingPatches(document, pointer, text);
    };
    return binding;
}

TextField::TextField(const TextBinding &binding, EditedDefinition &edited, QWidget *parent)
    : QWidget(parent)
    , m_binding(binding)
    , m_edited(edited)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    if (binding.severalLines)
        createLines(*layout);
    else
        createLine(*layout);
    m_problem = new widgets::ProblemLabel(this);
    layout->addWidget(m_problem);
    connect(&edited, &EditedDefinition::documentChanged, this, &TextField::refresh);
    refresh();
}

void TextField::createLine(QVBoxLayout &layout)
{
    m_line = new QLineEdit(this);
    m_line->setObjectName(m_binding.id);
    m_line->setAccessibleName(m_binding.name);
    m_line->setMaxLength(1'000'000);
    forms::shareUndo(m_line);
    setFocusProxy(m_line);
    layout.addWidget(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &TextField::take);
}

void TextField::createLines(QVBoxLayout &layout)
{
    m_lines = new QPlainTextEdit(this);
    m_lines->setObjectName(m_binding.id);
    m_lines->setAccessibleName(m_binding.name);
    m_lines->setTabChangesFocus(true);
    m_lines->setUndoRedoEnabled(false);
    m_lines->setFixedHeight(m_lines->fontMetrics().lineSpacing() * 4 + 12);
    forms::shareUndo(m_lines);
    setFocusProxy(m_lines);
    layout.addWidget(m_lines);
    connect(m_lines, &QPlainTextEdit::textChanged, this, &TextField::take);
}

void TextField::setSuggestions(const QStringList &texts)
{
    if (!m_suggestions) {
        m_suggestions = new QStringListModel(this);
        auto *completer = new QCompleter(m_suggestions, this);
        completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
        m_line->setCompleter(completer);
        connect(completer, qOverload<const QString &>(&QCompleter::activated), this,
                &TextField::take);
    }
    m_suggestions->setStringList(texts);
}

void TextField::setPlaceholder(const QString &text)
{
    m_line->setPlaceholderText(text);
}

bool TextField::shows(const JsonPointer &pointer) const
{
    const JsonPointer place = m_binding.place(m_edited.document());
    return !place.isRoot() && pointer.tokens().mid(0, place.tokens().size()) == place.tokens();
}

QString TextField::text() const
{
    return m_lines ? rawLines(*m_lines) : m_line->text();
}

void TextField::refresh()
{
    if (m_taking)
        return;
    const QString text = m_binding.read(m_edited.document());
    if (text != this->text()) {
        if (m_lines) {
            const QSignalBlocker blocker(m_lines);
            m_lines->setPlainText(text);
        } else {
            m_line->setText(text);
            m_line->setCursorPosition(0); // shows how it begins
        }
    }
    judge(true);
}

void TextField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        judge(true);
    QWidget::changeEvent(event);
}

void TextField::take()
{
    m_taking = true;
    const bool written = m_binding.put ? m_binding.put(text()) : write(text());
    m_taking = false;
    judge(written);
}

bool TextField::write(const QString &typed)
{
    const auto patches = m_binding.write(m_edited.document(), typed);
    return patches.empty() ? m_binding.read(m_edited.document()) == typed
                           : m_edited.apply(m_binding.name, patches).has_value();
}

void TextField::judge(bool written)
{
    // Disabled, it shows a text that is not there at the moment.
    const QString problem = m_binding.problem && isEnabled() ? m_binding.problem(text())
                                                             : QString();
    m_problem->setProblem(
        !problem.isEmpty() || written
            ? problem
            : tr("This cannot be written: something of another kind is in its place. Change it in "
                 "the source."));
}

} // namespace ui::editor
