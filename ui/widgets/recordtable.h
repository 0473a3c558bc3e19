// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

namespace ui::widgets {

/// A table of records in the program's style: whole rows, fixed height for any number of rows,
/// sortable columns, copyable. Its QActions make the context menu.
class RecordTable final : public QTableView
{
    Q_OBJECT

public:
    static constexpr int MostCopied = 10'000; ///< rows

    /// `name` for screen readers; `id` names the header's remembered state.
    RecordTable(const QString &name, const QString &id, QWidget *parent);

    /// Widths in average characters; the column given last in `stretch` takes the rest.
    void setColumns(const QList<int> &widths, int stretch);
    /// The selected rows as tab-separated text, in the order shown; empty when none is.
    [[nodiscard]] QString selectedText() const;
    /// Puts them on the clipboard and returns how many.
    int copySelection() const;
    /// Selects a row and brings it into sight.
    void goTo(int row);
    /// Keeps the lines in sight where they are after `rows` were added above them. At the top the
    /// new ones come into sight.
    void shiftBy(int rows);
    /// The one current row, -1 when none.
    [[nodiscard]] int currentRow() const;

    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void currentRowChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void adjustRowHeight();
};

} // namespace ui::widgets
