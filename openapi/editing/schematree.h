// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/edits.h"
#include "openapi/schema.h"

namespace openapi::editing {

class References;

/// One line of a schema that is unfolded.
struct SchemaRow
{
    enum class Role { Root, Property, Items };

    Role role = Role::Root;
    int parent = -1; ///< index of another row
    int position = 0; ///< among the parent's children
    std::vector<int> children = {};
    QString name; ///< of a property
    JsonPointer entry; ///< where it stands in the schema above
    JsonPointer place; ///< where its members stand: `entry`, or what its reference leads to
    JsonPointer owner; ///< the schema that lists the property
    int shared = 0; ///< how many references lead to `place`; 0: it stands there itself
    bool broken = false; ///< its reference leads nowhere
    bool circular = false; ///< it stands within itself, and is not unfolded again
    QString type; ///< "object" and "array", too, where only the children tell
    QString format;
    QString title; ///< x-ms-summary, else the title
    QString description;
    Visibility visibility = Visibility::Normal;
    bool required = false;

    friend bool operator==(const SchemaRow &, const SchemaRow &) = default;
};

/// A schema with its references followed and the parts of `allOf` as one.
struct SchemaTree
{
    static constexpr int MostRows = 5000;

    std::vector<SchemaRow> rows; ///< the first is the schema itself; parents before children
    bool cut = false; ///< there are more

    friend bool operator==(const SchemaTree &, const SchemaTree &) = default;
};

/// Unfolds the schema at `place`; no rows when nothing stands there. Pure.
[[nodiscard]] SchemaTree schemaTree(const JsonValue &root, const JsonPointer &place,
                                    const References &references);

} // namespace openapi::editing
