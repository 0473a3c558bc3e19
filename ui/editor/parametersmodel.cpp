// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/parametersmodel.h"

#include "ui/editor/choicedelegate.h"
#include "ui/editor/editorwording.h"
#include "ui/editor/formedits.h"
#include "ui/models/roles.h"
#include "ui/theme.h"

#include <algorithm>

namespace ui::editor {

using openapi::editing::EditableParameter;
using openapi::editing::Edits;

ParametersModel::ParametersModel(FormEdits &edits, QObject *parent)
    : QAbstractTableModel(parent)
    , m_edits(edits)
{
}

void ParametersModel::setParameters(const std::vector<EditableParameter> &parameters)
{
    if (parameters == m_rows)
        return;
    const int before = static_cast<int>(m_rows.size());
    const int after = static_cast<int>(parameters.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_rows = parameters;
        endInsertRows();
    } else if (after < before) {
        beginRemoveRows({}, after, before - 1);
        m_rows = parameters;
        endRemoveRows();
    } else {
        m_rows = parameters;
    }
    if (after > 0)
        Q_EMIT dataChanged(index(0, 0), index(after - 1, ColumnCount - 1));
}

const EditableParameter *ParametersModel::at(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &m_rows.at(static_cast<size_t>(row));
}

int ParametersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ParametersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ParametersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Location:
        return tr("In");
    case Type:
        return tr("Type");
    case Required:
        return tr("Required");
    case Title:
        return tr("Title");
    case Default:
        return tr("Default");
    case Values:
        return tr("Choices");
    case Visibility:
        return tr("Visibility");
    case Description:
        return tr("Description");
    default:
        return {};
    }
}

QString ParametersModel::text(const EditableParameter &row, int column) const
{
    switch (column) {
    case Name:
        return row.name;
    case Location:
        return row.in;
    case Type:
        return typeText(row.type, row.format);
    case Title:
        return row.summary;
    case Default:
        return row.defaultValue;
    case Values:
        return row.values.join(u", ");
    case Visibility:
        return visibilityWords().at(static_cast<int>(row.visibility));
    case Description:
        return row.description;
    default:
        return {};
    }
}

QVariant ParametersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EditableParameter &row = m_rows.at(static_cast<size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        if (row.broken)
            return tr("This reference leads nowhere.");
        return row.shared > 1 && index.column() == Name ? sharedWords(row.name, row.shared)
                                                        : text(row, index.column());
    case Qt::CheckStateRole:
        return index.column() == Required ? QVariant(row.required ? Qt::Checked : Qt::Unchecked)
                                          : QVariant();
    case Qt::DecorationRole:
        return index.column() == Name && row.shared > 0 ? QVariant(theme::icon(u"connector"_qs))
                                                        : QVariant();
    case ChoiceDelegate::ChoicesRole:
        if (index.column() == Location)
            return QStringList{u"path"_qs, u"query"_qs, u"header"_qs, u"formData"_qs};
        if (index.column() == Type)
            return typeTexts(false);
        return index.column() == Visibility ? QVariant(visibilityWords()) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags ParametersModel::flags(const QModelIndex &index) const
{
    const EditableParameter *row = at(index.row());
    if (!index.isValid() || !row)
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (row->broken)
        return shown;
    return shown | (index.column() == Required ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

Edits ParametersModel::edited(const EditableParameter &row, int column, const QString &text) const
{
    using openapi::editing::ParameterText;
    const openapi::JsonValue &root = m_edits.root();
    switch (column) {
    case Name:
        return renameParameter(root, row, text);
    case Location:
        return setText(root, row, ParameterText::Location, text);
    case Type: {
        const auto [type, format] = typeOfText(text);
        return setType(root, row, type, format);
    }
    case Title:
        return setText(root, row, ParameterText::Summary, text);
    case Default:
        return setText(root, row, ParameterText::Default, text);
    case Values: {
        QStringList values;
        for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
            values.append(part.trimmed());
        return setValues(root, row, values);
    }
    case Visibility:
        return openapi::editing::setVisibility(root, row.place,
                                               static_cast<openapi::Visibility>(std::max<qsizetype>(
                                                   0, visibilityWords().indexOf(text))));
    default:
        return setText(root, row, ParameterText::Description, text);
    }
}

bool ParametersModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const EditableParameter row = m_rows.at(static_cast<size_t>(index.row()));
    const QString what = headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    const QString step = tr("Change %1 of the input %2").arg(what, row.name);
    if (role == Qt::CheckStateRole && index.column() == Required)
        return m_edits.carryOut(step,
                                setRequired(m_edits.root(), row, value.toInt() == Qt::Checked));
    if (role != Qt::EditRole || value.toString() == text(row, index.column()))
        return false;
    return m_edits.carryOut(step, edited(row, index.column(), value.toString()));
}

} // namespace ui::editor
