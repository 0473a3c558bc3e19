// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/recordtable.h"

#include "ui/widgets/statedelegate.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui::widgets {

RecordTable::RecordTable(const QString &name, const QString &id, QWidget *parent)
    : QTableView(parent)
{
    setAccessibleName(name);
    setObjectName(id);
    horizontalHeader()->setObjectName(id % u"Header"_qs);
    setItemDelegate(new StateDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerItem);
    setHorizontalScrollMode(ScrollPerPixel);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(40);
    adjustRowHeight();
}

void RecordTable::setModel(QAbstractItemModel *model)
{
    QTableView::setModel(model);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordTable::currentRowChanged);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordTable::currentRowChanged);
    connect(model, &QAbstractItemModel::modelReset, this, &RecordTable::currentRowChanged);
}

void RecordTable::setColumns(const QList<int> &widths, int stretch)
{
    const int unit = fontMetrics().averageCharWidth();
    for (int column = 0; column < widths.size(); ++column)
        setColumnWidth(column, widths.at(column) * unit + 20);
    horizontalHeader()->setSectionResizeMode(stretch, QHeaderView::Stretch);
}

QString RecordTable::selectedText() const
{
    QModelIndexList rows = selectionModel() ? selectionModel()->selectedRows() : QModelIndexList();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex &left, const QModelIndex &right) {
        return left.row() < right.row();
    });
    QStringList lines;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (lines.size() >= MostCopied)
            break;
        QStringList cells;
        for (int column = 0; column < model()->columnCount(); ++column) {
            if (!isColumnHidden(column))
                cells.append(row.siblingAtColumn(column).data().toString().simplified());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

int RecordTable::copySelection() const
{
    const QString text = selectedText();
    if (text.isEmpty())
        return 0;
    QGuiApplication::clipboard()->setText(text);
    return static_cast<int>(text.count(u'\n')) + 1;
}

void RecordTable::goTo(int row)
{
    if (row < 0 || row >= model()->rowCount())
        return;
    selectionModel()->setCurrentIndex(model()->index(row, 0), QItemSelectionModel::ClearAndSelect
                                                                  | QItemSelectionModel::Rows);
    scrollTo(model()->index(row, 0), PositionAtCenter);
}

void RecordTable::shiftBy(int rows)
{
    const int place = verticalScrollBar()->value();
    if (place == 0)
        return;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(place + rows);
}

int RecordTable::currentRow() const
{
    return selectionModel() && selectionModel()->hasSelection() ? currentIndex().row() : -1;
}

void RecordTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        adjustRowHeight();
    QTableView::changeEvent(event);
}

void RecordTable::resizeEvent(QResizeEvent *event)
{
    const int before = visualRect(currentIndex()).top();
    QTableView::resizeEvent(event);
    const bool wasInSight = before >= 0 && before < event->oldSize().height();
    if (currentRow() >= 0 && wasInSight)
        scrollTo(currentIndex());
}

void RecordTable::adjustRowHeight()
{
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 12);
}

} // namespace ui::widgets
