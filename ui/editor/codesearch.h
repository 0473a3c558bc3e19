// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/textsearch.h"

#include <QObject>
#include <QTimer>

namespace ui::editor {

class CodeView;
class SearchBar;

/// Finds in a CodeView what a SearchBar asks for: marks all of it, goes from one to the next and
/// replaces.
class CodeSearch final : public QObject
{
    Q_OBJECT

public:
    CodeSearch(CodeView &view, SearchBar &bar);

    void open(bool replacing);
    /// To the next match behind the selection, or the one before it; round the ends of the text.
    void step(bool backwards);
    /// What is marked follows the text soon.
    void textChanged();

private:
    void refresh();
    void unmark();
    void start();
    void replace();
    void replaceAll();
    void showPlace();
    /// The match that is selected, or end().
    [[nodiscard]] std::vector<openapi::editing::TextMatch>::const_iterator selected() const;

    CodeView &m_view;
    SearchBar &m_bar;
    std::vector<openapi::editing::TextMatch> m_matches;
    QTimer m_rest;
    qsizetype m_origin = 0; ///< where the search began, for what is found while it is typed
};

} // namespace ui::editor
