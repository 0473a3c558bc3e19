// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/sourceeditor.h"

#include "ui/editor/codeview.h"

#include <QVBoxLayout>

namespace ui::editor {

SourceEditor::SourceEditor(QWidget *parent)
    : QWidget(parent)
    , m_view(new CodeView(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    connect(m_view, &CodeView::changed, this, &SourceEditor::edited);
    connect(m_view, &CodeView::undoRequested, this, &SourceEditor::undoRequested);
    connect(m_view, &CodeView::redoRequested, this, &SourceEditor::redoRequested);
    connect(m_view, &CodeView::caretMoved, this, &SourceEditor::caretMoved);
}

SourceEditor::~SourceEditor() = default;

void SourceEditor::setText(const QByteArray &utf8)
{
    if (m_view->view() != utf8)
        m_view->setBytes(utf8);
}

QByteArray SourceEditor::text() const
{
    return m_view->bytes();
}

void SourceEditor::applyChange(const openapi::TextChange &change)
{
    m_view->applyChange(change);
}

void SourceEditor::setFindings(const openapi::validator::Findings &) { }

void SourceEditor::reveal(openapi::TextRange range)
{
    m_view->select(range);
}

qsizetype SourceEditor::caret() const
{
    return m_view->caret();
}

void SourceEditor::find() { }

void SourceEditor::findAndReplace() { }

} // namespace ui::editor
