// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "openapi/csvreader.h"
#include "openapi/eventfile.h"

#include <optional>
#include <utility>
#include <vector>

namespace openapi {

/// The columns of a table as places in a payload: "a.b", "tags[0]". Private to the event file.
class EventColumns
{
public:
    EventColumns(const ConnectorDefinition &definition, SchemaIndex payload, char delimiter);

    /// Takes the header; what is wrong with it has the number of its column.
    [[nodiscard]] tl::expected<void, EventFileError> read(const CsvReader::Cells &header);

    /// The payload of a row; cells that are empty have no part in it.
    [[nodiscard]] JsonValue payload(const CsvReader::Cells &cells);
    /// The column, from 1, that the value of the latest row at `pointer` came from, or would have
    /// come from; 0: none.
    [[nodiscard]] int columnOf(const JsonPointer &pointer) const;

    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// Columns that the schema does not know.
    [[nodiscard]] const QStringList &unknown() const { return m_unknown; }

private:
    struct Step
    {
        QString key;
        int index = -1; ///< of an array; -1: `key` tells
    };
    struct Node
    {
        SchemaIndex schema = NoSchema;
        int column = -1;
        std::vector<std::pair<Step, size_t>> children; ///< in the order of the header
    };

    [[nodiscard]] std::vector<Step> steps(const QString &name) const;
    [[nodiscard]] static std::vector<Step> path(const QString &name);
    [[nodiscard]] bool add(const std::vector<Step> &steps, int column);
    [[nodiscard]] size_t childOf(size_t parent, Step step);
    [[nodiscard]] const Property *propertyOf(SchemaIndex object, const QString &name) const;
    [[nodiscard]] std::optional<JsonValue> value(size_t node, const CsvReader::Cells &cells,
                                                 const JsonPointer &pointer);
    [[nodiscard]] std::optional<JsonValue> cellValue(const CsvReader::Cell &cell,
                                                     SchemaIndex schema) const;

    const ConnectorDefinition &m_definition;
    bool m_decimalComma; ///< where it does not separate cells
    std::vector<Node> m_nodes;
    QStringList m_names;
    QStringList m_unknown;
    std::vector<std::pair<JsonPointer, int>> m_places; ///< of the latest row, its cells alone
    std::vector<std::pair<JsonPointer, int>> m_declared;
};

} // namespace openapi
