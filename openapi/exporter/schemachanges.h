// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/exporter/comparison.h"

#include <set>

namespace openapi::exporter {

/// Compares the schemas of one operation, each pair of them once. Private to the comparison.
class SchemaChanges
{
public:
    enum class Direction { Input, Output };

    SchemaChanges(const ConnectorDefinition &before, const ConnectorDefinition &after,
                  const QString &operation, Direction direction, Changes &changes);

    /// `path` names the value: "body/items/price".
    void compare(SchemaIndex before, SchemaIndex after, const QString &path);
    /// A property or parameter that only one of both has, NoSchema on the other side.
    void compareMember(SchemaIndex before, bool wasRequired, SchemaIndex after, bool isRequired,
                       const QString &path);

private:
    void compareProperties(const Schema &before, const Schema &after, const QString &path);
    void compareValues(const Schema &before, const Schema &after, const QString &path);
    [[nodiscard]] bool isFilledIn(SchemaIndex after) const;
    void report(Change::Code code, const QStringList &args);

    const ConnectorDefinition &m_before;
    const ConnectorDefinition &m_after;
    QString m_operation;
    Direction m_direction;
    Changes &m_changes;
    std::set<std::pair<SchemaIndex, SchemaIndex>> m_seen;
    int m_depth = 0;
};

} // namespace openapi::exporter
