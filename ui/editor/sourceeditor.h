// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/patch.h"
#include "openapi/validator/finding.h"

#include <QWidget>

#include <functional>
#include <memory>

class QKeySequence;

namespace ui::editor {

class CodeCompletion;
class CodeSearch;
class CodeTyping;
class CodeView;
class FindingMarks;
class LineBar;
class SearchBar;

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
    void goToLine();
    /// One member or element a line, told as one change. False, and nothing happens, when the text
    /// is no JSON.
    bool format();

    /// What there is to say about the byte at `offset`: findings, and what its key is for. Empty:
    /// nothing. Plain text in the user's language.
    [[nodiscard]] QString explanation(qsizetype offset) const;
    /// The names that completion offers at the caret.
    [[nodiscard]] QStringList completions() const;

    /// In points above or below the usual size.
    [[nodiscard]] int zoom() const;
    void setZoom(int points);

Q_SIGNALS:
    /// The user changed the text, which is already as it says. One for each thing the user does.
    void edited(const openapi::TextChange &change);
    void undoRequested();
    void redoRequested();
    void caretMoved(qsizetype offset);
    /// To be remembered by somebody.
    void zoomChanged(int points);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectView();
    void connectBars();
    void addHistoryActions();
    void addEditingActions();
    void addViewActions();
    void addSeparator();
    void addAction(const QString &text, const QList<QKeySequence> &keys,
                   const std::function<void()> &run);
    void sendToView(unsigned int message);
    void followText();
    void markBraces();
    void explainCaret();
    [[nodiscard]] QString explanationAt(QPoint place) const;
    [[nodiscard]] QString keyExplanation(qsizetype offset) const;

    CodeView *m_view;
    SearchBar *m_searchBar;
    LineBar *m_lineBar;
    CodeTyping *m_typing;
    CodeCompletion *m_completion;
    CodeSearch *m_search;
    std::unique_ptr<FindingMarks> m_marks;
};

} // namespace ui::editor
