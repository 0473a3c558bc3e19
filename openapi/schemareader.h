// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/readcontext.h"
#include "openapi/schema.h"

#include <QHash>

#include <deque>

namespace openapi {

/// Turns schema objects into Schemas that link by index. Every schema object becomes one Schema,
/// however often it is referenced, so circles cost nothing and nesting needs no recursion.
/// Private to the reader.
class SchemaReader
{
public:
    explicit SchemaReader(ReadContext &context);

    /// The index of a schema object or of what its `$ref` leads to. NoSchema when it is neither,
    /// with a diagnostic unless `node` is empty. The Schema is filled by readAll().
    [[nodiscard]] SchemaIndex schema(const Node &node);
    /// The same for a parameter outside the body, which carries the keywords of a schema itself.
    [[nodiscard]] SchemaIndex parameter(const Node &node);
    /// Reads every schema found so far, and all that they lead to.
    void readAll();

    [[nodiscard]] Schemas takeSchemas() { return std::move(m_schemas); }

private:
    enum class State { Found, Reading, Read };

    /// Where a Schema comes from.
    struct Source
    {
        Node node;
        SchemaIndex base = NoSchema; ///< what `$ref` leads to when it has siblings
        bool parameter = false;
        State state = State::Found;
    };

    [[nodiscard]] SchemaIndex indexOf(const Node &node, SchemaIndex base, bool parameter);
    void complete(SchemaIndex index, int depth);
    void mergeBase(Schema &schema, SchemaIndex base, const Node &node, int depth);
    void readMember(Schema &schema, const JsonValue::Member &member, const Source &source);
    void readProperties(Schema &schema, const Node &node);
    void readRequired(Schema &schema, const Node &node);
    void readAdditional(Schema &schema, const Node &node);

    ReadContext &m_context;
    Schemas m_schemas;
    std::vector<Source> m_sources; ///< parallel to m_schemas
    QHash<const JsonValue *, SchemaIndex> m_indexes;
    size_t m_firstUnread = 0;
    qsizetype m_mergeCost = 0;
};

} // namespace openapi
