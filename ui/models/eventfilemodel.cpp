// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/eventfilemodel.h"

#include "ui/eventfilewording.h"
#include "ui/models/roles.h"
#include "ui/theme.h"

#include <algorithm>

namespace ui::models {
namespace {

constexpr qsizetype longestCell = 200;

} // namespace

EventFileModel::EventFileModel(const openapi::EventFile &file,
                               const openapi::ConnectorDefinition &definition,
                               openapi::SchemaIndex schema, QObject *parent)
    : QAbstractTableModel(parent)
    , m_file(file)
{
    m_valid = static_cast<int>(
        std::count_if(m_file.rows.begin(), m_file.rows.end(),
                      [](const openapi::EventRow &row) { return row.problems.empty(); }));
    chooseValues(definition, schema);
}

void EventFileModel::chooseValues(const openapi::ConnectorDefinition &definition,
                                  openapi::SchemaIndex schema)
{
    if (const openapi::Schema *object = definition.schema(schema)) {
        for (const openapi::Property &property : object->properties) {
            const openapi::Schema *own = definition.schema(property.schema);
            m_keys.append(property.name);
            m_titles.append(own ? own->label(property.name) : property.name);
        }
    }
    if (m_keys.isEmpty() && !m_file.rows.empty()) {
        const openapi::JsonValue first = openapi::parseStrictJson(m_file.rows.front().payload).root;
        for (const openapi::JsonValue::Member &member : first.members())
            m_keys.append(member.key);
        m_titles = m_keys;
    }
    m_keys = m_keys.mid(0, MostValues);
    m_titles = m_keys.isEmpty() ? QStringList{tr("Values")} : m_titles.mid(0, MostValues);
}

int EventFileModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_file.rows.size());
}

int EventFileModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstValue + static_cast<int>(m_titles.size());
}

QVariant EventFileModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == Line)
        return tr("Line");
    return section == Result ? tr("Result") : m_titles.value(section - FirstValue);
}

QVariant EventFileModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const openapi::EventRow &row = m_file.rows.at(static_cast<size_t>(index.row()));
    if (role == ToneRole && index.column() == Result)
        return static_cast<int>(row.problems.empty() ? Tone::Good : Tone::Bad);
    if (role == Qt::ToolTipRole && !row.problems.empty())
        return problems(row);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (index.column() == Line)
        return row.line;
    if (index.column() == Result)
        return result(row);
    if (m_parsedLine != index.row()) {
        m_parsedLine = index.row();
        m_parsed = openapi::parseStrictJson(row.payload).root;
    }
    return value(row, index.column() - FirstValue);
}

QString EventFileModel::result(const openapi::EventRow &row) const
{
    return row.problems.empty() ? tr("Valid")
                                : wording::eventRowProblem(m_file, row.problems.front());
}

QString EventFileModel::problems(const openapi::EventRow &row) const
{
    QStringList lines;
    for (const openapi::EventRowProblem &problem : row.problems)
        lines.append(wording::eventRowProblem(m_file, problem).toHtmlEscaped());
    return u"<p>"_qs % lines.join(u"<br>"_qs) % u"</p>"_qs;
}

QString EventFileModel::value(const openapi::EventRow &row, int number) const
{
    if (m_keys.isEmpty())
        return QString::fromUtf8(row.payload.left(longestCell));
    const openapi::JsonValue *found = m_parsed.find(m_keys.at(number));
    if (!found)
        return {};
    const QString text = found->isString() ? found->toString() : QString::fromUtf8(found->toJson());
    return text.left(longestCell);
}

} // namespace ui::models
