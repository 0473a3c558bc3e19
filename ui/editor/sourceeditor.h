// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/patch.h"
#include "openapi/validator/finding.h"

#include <QWidget>

namespace ui::editor {

class CodeView;

/// The JSON text of a definition, to be edited by hand. Holds any bytes and gives them back as they
/// are. It has no history of its own: it tells each change of the user's and asks for undo and redo.
/// All offsets are in bytes of the UTF-8 text. GUI thread only.
class SourceEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit SourceEditor(QWidget *parent = nullptr);
    ~SourceEditor() override;

    /// Shows another text from its start; what is equal already is left alone.
    void setText(const QByteArray &utf8);
    [[nodiscard]] QByteArray text() const;
    /// A change that came from elsewhere. Caret and scroll stay with the text they were at. Tells
    /// nothing.
    void applyChange(const openapi::TextChange &change);
    /// Underlines and margin marks, until the next ones; they move along with the text.
    void setFindings(const openapi::validator::Findings &findings);
    /// Selects a stretch and scrolls to it, unfolding what hides it.
    void reveal(openapi::TextRange range);
    [[nodiscard]] qsizetype caret() const;
    /// Opens the search bar with the selected words, or the one that replaces.
    void find();
    void findAndReplace();

Q_SIGNALS:
    /// The user changed the text, which is already as it says. One for each thing the user does.
    void edited(const openapi::TextChange &change);
    void undoRequested();
    void redoRequested();
    void caretMoved(qsizetype offset);

private:
    CodeView *m_view;
};

} // namespace ui::editor
