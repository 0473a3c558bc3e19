// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/schematreemodel.h"

#include "openapi/editing/operationedits.h"
#include "openapi/editing/schemaedits.h"
#include "ui/editor/choicedelegate.h"
#include "ui/editor/editorwording.h"
#include "ui/editor/formedits.h"
#include "ui/theme.h"

#include <algorithm>

namespace ui::editor {

using openapi::editing::Edits;
using openapi::editing::SchemaRow;
using openapi::editing::SchemaTree;

namespace {

bool sameLines(const SchemaTree &one, const SchemaTree &other)
{
    return std::equal(one.rows.begin(), one.rows.end(), other.rows.begin(), other.rows.end(),
                      [](const SchemaRow &left, const SchemaRow &right) {
                          return left.parent == right.parent && left.role == right.role;
                      });
}

} // namespace

SchemaTreeModel::SchemaTreeModel(FormEdits &edits, QObject *parent)
    : QAbstractItemModel(parent)
    , m_edits(edits)
{
}

void SchemaTreeModel::setTree(const SchemaTree &tree)
{
    if (tree == m_tree)
        return;
    if (!sameLines(tree, m_tree)) {
        beginResetModel();
        m_tree = tree;
        endResetModel();
        return;
    }
    const SchemaTree before = std::exchange(m_tree, tree);
    for (int row = 0; row < static_cast<int>(tree.rows.size()); ++row) {
        if (before.rows.at(static_cast<size_t>(row)) != tree.rows.at(static_cast<size_t>(row)))
            Q_EMIT dataChanged(indexOf(row), indexOf(row, ColumnCount - 1));
    }
}

const SchemaRow *SchemaTreeModel::at(const QModelIndex &index) const
{
    return index.isValid() ? &m_tree.rows.at(static_cast<size_t>(rowOf(index))) : nullptr;
}

QModelIndex SchemaTreeModel::indexOf(int row, int column) const
{
    if (row < 0 || row >= static_cast<int>(m_tree.rows.size()))
        return {};
    return createIndex(m_tree.rows.at(static_cast<size_t>(row)).position, column,
                       static_cast<quintptr>(row));
}

QModelIndex SchemaTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return indexOf(parent.isValid() ? at(parent)->children.at(static_cast<size_t>(row)) : 0,
                   column);
}

QModelIndex SchemaTreeModel::parent(const QModelIndex &child) const
{
    const SchemaRow *row = at(child);
    return row ? indexOf(row->parent) : QModelIndex();
}

int SchemaTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_tree.rows.empty() ? 0 : 1;
    return parent.column() > 0 ? 0 : static_cast<int>(at(parent)->children.size());
}

int SchemaTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant SchemaTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Type:
        return tr("Type");
    case Title:
        return tr("Title");
    case Required:
        return tr("Required");
    case Visibility:
        return tr("Visibility");
    case Description:
        return tr("Description");
    default:
        return {};
    }
}

QString SchemaTreeModel::text(const SchemaRow &row, int column)
{
    switch (column) {
    case Name:
        if (row.role == SchemaRow::Role::Root)
            return tr("(the whole)");
        return row.role == SchemaRow::Role::Items ? tr("(each element)") : row.name;
    case Type:
        return typeText(row.type, row.format);
    case Title:
        return row.title;
    case Visibility:
        return visibilityWords().at(static_cast<int>(row.visibility));
    case Description:
        return row.description;
    default:
        return {};
    }
}

QString SchemaTreeModel::tip(const SchemaRow &row, int column)
{
    if (row.broken)
        return tr("Nothing that could be a schema stands here, or its reference leads nowhere.");
    if (row.circular)
        return tr("This stands within itself: unfold it above.");
    const QString name = row.name.isEmpty() ? text(row, Name) : row.name;
    return column == Name && row.shared > 1 ? sharedWords(name, row.shared) : text(row, column);
}

QVariant SchemaTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const SchemaRow &row = *at(index);
    const bool isProperty = row.role == SchemaRow::Role::Property;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return tip(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == Required && isProperty
                   ? QVariant(row.required ? Qt::Checked : Qt::Unchecked)
                   : QVariant();
    case Qt::DecorationRole:
        return index.column() == Name && row.shared > 0 ? QVariant(theme::icon(u"connector"_qs))
                                                        : QVariant();
    case ChoiceDelegate::ChoicesRole:
        if (index.column() == Type)
            return typeTexts(true);
        return index.column() == Visibility ? QVariant(visibilityWords()) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags SchemaTreeModel::flags(const QModelIndex &index) const
{
    const SchemaRow *row = at(index);
    if (!row)
        return Qt::NoItemFlags;
    const bool isProperty = row->role == SchemaRow::Role::Property;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (index.column() == Required)
        return isProperty ? flags | Qt::ItemIsUserCheckable : flags;
    if (index.column() == Name ? isProperty : !row->broken)
        flags |= Qt::ItemIsEditable;
    return flags;
}

Edits SchemaTreeModel::edited(const SchemaRow &row, int column, const QString &text) const
{
    const openapi::JsonValue &root = m_edits.root();
    switch (column) {
    case Name:
        return renameProperty(root, row, text);
    case Type: {
        const auto [type, format] = typeOfText(text);
        return setType(root, row, type, format);
    }
    case Title:
        return setTitle(root, row, text);
    case Visibility:
        return openapi::editing::setVisibility(root, row.place,
                                               static_cast<openapi::Visibility>(std::max<qsizetype>(
                                                   0, visibilityWords().indexOf(text))));
    default:
        return setDescription(root, row, text);
    }
}

bool SchemaTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const SchemaRow row = *at(index);
    const int column = index.column();
    const QString step = tr("Change %1 of the property %2")
                             .arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                  text(row, Name));
    if (role == Qt::CheckStateRole && column == Required)
        return m_edits.carryOut(
            step, setRequired(m_edits.root(), m_tree, row, value.toInt() == Qt::Checked));
    if (role != Qt::EditRole || value.toString() == text(row, column))
        return false;
    return m_edits.carryOut(step, edited(row, column, value.toString()));
}

} // namespace ui::editor
