// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/importer/objectdraft.h"
#include "openapi/importer/source.h"

#include <QSet>

namespace openapi::importer {

class SchemaConverter;

/// What becomes of `oneOf` and `anyOf`, which OpenAPI 2.0 does not know: null becomes x-nullable,
/// a single alternative part of the schema, values that are listed one list, objects one object with
/// the properties of all, of which those are required that are so in each. Private to the importer.
class Alternatives
{
public:
    Alternatives(Source &source, SchemaConverter &schemas);

    void merge(const Node &list, const QString &keyword, ObjectDraft &result);

private:
    struct Branch
    {
        Node node; ///< as it stands in the list
        Node schema; ///< with its reference followed
        ObjectDraft properties;
        QSet<QString> required;
        QString type;
        bool shared = false; ///< others may refer to it
    };

    [[nodiscard]] Branch branch(const Node &node);
    void collect(const Node &schema, Branch &into, int depth);
    [[nodiscard]] JsonValue property(const Node &schema, const QString &name, bool shared);
    void addSingle(const Node &node, ObjectDraft &result);
    [[nodiscard]] bool addChoices(const std::vector<Branch> &branches, ObjectDraft &result) const;
    void addObjects(const std::vector<Branch> &branches, ObjectDraft &result) const;

    Source &m_source;
    SchemaConverter &m_schemas;
};

} // namespace openapi::importer
