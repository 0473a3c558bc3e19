// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/node.h"

#include <QHash>

namespace openapi {

/// What all parts of the reader share: the root, the diagnostics, and typed access that reports
/// what has the wrong type. Private to the reader.
class ReadContext
{
public:
    explicit ReadContext(const JsonValue &root);

    [[nodiscard]] Node root() const { return {&m_root, {}}; }
    void report(Severity severity, Diagnostic::Code code, const Node &node,
                const QStringList &args = {});
    [[nodiscard]] Diagnostics takeDiagnostics() { return std::move(m_diagnostics); }

    /// The text of member `key`; empty when it is absent or, with a diagnostic, no string.
    [[nodiscard]] QString text(const Node &object, const QString &key);
    /// The same, with a diagnostic when it is absent.
    [[nodiscard]] QString requiredText(const Node &object, const QString &key);
    [[nodiscard]] bool flag(const Node &object, const QString &key);
    /// The member `key` when it is an object or, with a diagnostic when present, an empty node.
    [[nodiscard]] Node object(const Node &parent, const QString &key);
    /// The same for an array.
    [[nodiscard]] Node array(const Node &parent, const QString &key);
    /// False, with a diagnostic, when the value has another kind. Empty nodes are of no kind.
    bool expect(const Node &node, JsonValue::Kind kind);
    /// `word` in the spelling of `words`, with a diagnostic when only the case differs or when it
    /// is none of them (then empty).
    [[nodiscard]] QString oneOf(const Node &node, const QString &word, const QStringList &words);

    /// Follows `$ref` of `node` into `section` ("definitions"), through chains of references.
    /// Returns the node itself when it is no reference, and an empty node, with a diagnostic, when
    /// the reference leads nowhere or round in a circle.
    [[nodiscard]] Node resolve(const Node &node, const QString &section);

private:
    [[nodiscard]] Node target(const QString &reference, const QString &section);

    const JsonValue &m_root;
    Diagnostics m_diagnostics;
    bool m_hasErrors = false;
    QHash<QString, QHash<QString, const JsonValue *>> m_sections;
};

/// The name of a kind as JSON Schema spells it.
[[nodiscard]] QString kindName(JsonValue::Kind kind);

} // namespace openapi
