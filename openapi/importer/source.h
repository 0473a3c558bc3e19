// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/document.h"
#include "openapi/importer/note.h"
#include "openapi/node.h"

#include <QHash>
#include <QSet>

namespace openapi::importer {

/// The document that is converted, its references, and where what is lost is told. Private to the
/// importer.
class Source
{
public:
    Source(const Document &document, bool modern);

    [[nodiscard]] Node root() const { return {&m_document.root(), {}}; }
    /// OpenAPI 3.1 and JSON Schema 2020-12; else 3.0.
    [[nodiscard]] bool isModern() const { return m_modern; }

    /// What stands behind the `$ref` of `node`, through chains; the node itself when it has none;
    /// an empty one, with a note, when it leads nowhere, out of the document or round in a circle,
    /// or when references have repeated too much.
    [[nodiscard]] Node followed(const Node &node);
    /// Where `reference` points to, in one step and without a note. Empty: nowhere.
    [[nodiscard]] Node target(const QString &reference);
    /// The name of `target` where it is a component of `section` that `node` refers to.
    [[nodiscard]] static QString component(const Node &node, const Node &target,
                                           const QString &section);

    void note(Severity severity, Note::Code code, const Node &place, const QStringList &args = {});
    void lost(Note::Code code, const Node &place, const QStringList &args = {})
    {
        note(Severity::Warning, code, place, args);
    }
    /// All notes in the order of the source, each once, with lines and columns.
    [[nodiscard]] Notes takeNotes();

private:
    const Document &m_document;
    bool m_modern = false;
    QHash<QString, Node> m_targets;
    QSet<const JsonValue *> m_followed; ///< what was led to before
    qsizetype m_repeated = 0; ///< bytes that it was led to again
    Notes m_notes;
};

/// A reference to entry `name` of `section` of an OpenAPI 2.0 document.
[[nodiscard]] JsonValue referenceTo(const QString &section, const QString &name);

} // namespace openapi::importer
