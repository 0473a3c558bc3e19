// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/textsearch.h"

#include <QFrame>

class QGridLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ui::editor {

/// The words to look for in a text, how, and what to put in their place. Shows intent; knows no text.
class SearchBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    /// Shows it with the row that replaces or without, and `words` to look for unless there are none.
    void open(bool replacing, const QString &words);
    [[nodiscard]] openapi::editing::TextQuery query() const;
    [[nodiscard]] QString replacement() const;

    /// `current` of `count` matches, 1-based; 0: the caret is at none.
    void showCount(qsizetype current, qsizetype count);
    void showError(const QString &reason);

Q_SIGNALS:
    void queryChanged();
    void stepRequested(bool backwards);
    void replaceRequested();
    void replaceAllRequested();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildSearch(QGridLayout &grid);
    void buildReplacing(QGridLayout &grid);
    QToolButton *option(const QString &text, const QString &name);
    void finish();

    QLineEdit *m_words;
    QLineEdit *m_with;
    QWidget *m_replacing;
    QLabel *m_count;
    QToolButton *m_matchCase = nullptr;
    QToolButton *m_wholeWords = nullptr;
    QToolButton *m_expression = nullptr;
};

} // namespace ui::editor
