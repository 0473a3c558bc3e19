// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/raweditor.h"

#include "ui/forms/jsoneditor.h"
#include "ui/theme.h"
#include "ui/widgets/problemlabel.h"
#include "ui/wording.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui::forms {

RawEditor::RawEditor(QWidget *parent)
    : FieldEditor(parent)
    , m_editor(new JsonEditor(QString(), this))
    , m_problem(new widgets::ProblemLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_editor);
    layout->addWidget(m_problem);
    m_editor->setFixedHeight(m_editor->fontMetrics().lineSpacing() * 4 + 22);
    m_editor->setPlaceholderText(tr("Any JSON value"));
    m_problem->hide();
    setFocusProxy(m_editor);
    shareUndo(m_editor);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &RawEditor::take);
}

void RawEditor::setName(const QString &name)
{
    m_editor->setAccessibleName(name);
}

void RawEditor::setValue(const openapi::JsonValue *value)
{
    if (m_value.has_value() == (value != nullptr) && (!value || *m_value == *value))
        return;
    m_value = value ? std::optional(*value) : std::nullopt;
    m_setting = true;
    m_editor->begin(value ? value->toJson(2) : QByteArray());
    m_problem->hide();
    m_setting = false;
}

void RawEditor::take()
{
    if (m_setting)
        return;
    const QByteArray text = m_editor->json();
    if (text.trimmed().isEmpty()) {
        m_problem->hide();
        m_value.reset();
        Q_EMIT edited({}, m_value);
        return;
    }
    const openapi::JsonParseResult parsed = openapi::parseStrictJson(text);
    const bool wrong = !parsed.complete || openapi::hasErrors(parsed.diagnostics);
    m_problem->setVisible(wrong);
    if (wrong) {
        if (!parsed.diagnostics.empty())
            m_problem->setText(wording::diagnostic(parsed.diagnostics.front()));
        return;
    }
    m_value = parsed.root;
    Q_EMIT edited({}, m_value);
}

} // namespace ui::forms
