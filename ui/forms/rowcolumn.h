// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

class QLabel;
class QToolButton;
class QVBoxLayout;
class QWidget;

namespace ui::forms {

/// The layout of an editor whose value has rows that users add: the rows in a column, below them
/// how many more there are than it shows, and the button that adds one.
class RowColumn
{
    Q_DECLARE_TR_FUNCTIONS(ui::forms::RowColumn)

public:
    static constexpr qsizetype MostShown = 50; ///< rows; the others are edited in the JSON

    /// Becomes the layout of `editor`, which owns the widgets and gives its focus to the button.
    RowColumn(QWidget *editor, const QString &add);

    void setIndent(int pixels);
    void insert(qsizetype index, QWidget *row);
    void setHiddenRows(qsizetype count);
    [[nodiscard]] QToolButton &addButton() { return *m_add; }

private:
    QVBoxLayout *m_layout;
    QLabel *m_more;
    QToolButton *m_add;
};

} // namespace ui::forms
