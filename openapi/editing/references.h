// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/node.h"

#include <QHash>

namespace openapi::editing {

/// Which parts of a document are referred to, and how often. Points into the document's values,
/// which must outlive it.
class References
{
public:
    explicit References(const JsonValue &root);

    /// What the value at `place` stands for: itself, or what its `$ref` leads to. An empty node
    /// when that leads nowhere or round in a circle.
    [[nodiscard]] Node resolve(const Node &node) const;
    /// How many references lead to `place`.
    [[nodiscard]] int count(const JsonPointer &place) const;

private:
    void collect(const JsonValue &value);

    const JsonValue &m_root;
    QHash<JsonPointer, int> m_counts;
};

} // namespace openapi::editing
