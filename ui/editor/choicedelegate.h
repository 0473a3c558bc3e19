// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/roles.h"

#include <QStyledItemDelegate>

namespace ui::editor {

/// Edits cells in place: those whose model answers ChoicesRole by a box that is open at once, the
/// others by a line of text.
class ChoiceDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// A QStringList; the cell's Qt::EditRole is the text that is chosen.
    static constexpr int ChoicesRole = models::IdRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace ui::editor
