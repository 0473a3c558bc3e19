// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/importer/objectdraft.h"
#include "openapi/importer/source.h"

#include <QSet>

namespace openapi::importer {

/// Writes schemas of OpenAPI 3.0 (a dialect of JSON Schema) and 3.1 (JSON Schema 2020-12) as those
/// of OpenAPI 2.0. Private to the importer.
class SchemaConverter
{
public:
    explicit SchemaConverter(Source &source);

    /// The schema at `node`; references stay references, to definitions.
    [[nodiscard]] JsonValue converted(const Node &node);
    /// The same, but of a reference what it leads to. Empty object where it leads nowhere.
    [[nodiscard]] JsonValue written(const Node &node);
    /// The schema itself without its reference.
    [[nodiscard]] JsonValue keywords(const Node &node);

    /// The component schemas and what else references led to meanwhile, to be asked last.
    [[nodiscard]] JsonValue definitions();
    /// A reference to a definition of its own for the schema at `node`, named like `wish`.
    [[nodiscard]] JsonValue referenceTo(const Node &node, const QString &wish);

private:
    struct Place
    {
        const Node &schema;
        ObjectDraft &result;
    };
    using Writer = void (SchemaConverter::*)(const Node &, const Place &);

    [[nodiscard]] static const QHash<QString, Writer> &writers();
    void write(const QString &keyword, const Node &value, const Place &place);
    void writeType(const Node &value, const Place &place);
    void writeNullable(const Node &value, const Place &place);
    void writeEnum(const Node &value, const Place &place);
    void writeConst(const Node &value, const Place &place);
    void writeMinimum(const Node &value, const Place &place);
    void writeMaximum(const Node &value, const Place &place);
    void writeExamples(const Node &value, const Place &place);
    void writeRequired(const Node &value, const Place &place);
    void writeProperties(const Node &value, const Place &place);
    void writeItems(const Node &value, const Place &place);
    void writeAdditional(const Node &value, const Place &place);
    void writeAllOf(const Node &value, const Place &place);
    void writeDiscriminator(const Node &value, const Place &place);
    void writeEncoding(const Node &value, const Place &place);
    void writeNothing(const Node &value, const Place &place);
    void writeLimit(const QString &name, const QString &exclusive, const Place &place);
    void finish(const Place &place);
    [[nodiscard]] QString definitionFor(const QString &reference);
    [[nodiscard]] QString freeName(const QString &wish);

    Source &m_source;
    Node m_components;
    QSet<QString> m_names;
    QHash<QString, int> m_numbers; ///< that were given to names last
    QHash<QString, QString> m_hoisted; ///< reference to name
    std::vector<std::pair<QString, Node>> m_waiting; ///< definitions still to be written
    QSet<const JsonValue *> m_underWay; ///< whose alternatives are being merged
};

} // namespace openapi::importer
