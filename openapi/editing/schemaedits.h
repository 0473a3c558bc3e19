// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/schematree.h"

namespace openapi::editing {

// What a user does to a schema, row by row of its tree. What a reference leads to is changed for
// all that share it. All pure.

/// Adds a text under a free name behind the properties of `object`; `name` is the one it got. In a
/// schema of unknown type this makes an object of it; that of another one is a refusal.
struct AddedProperty
{
    Patches patches;
    QString name;
};
[[nodiscard]] tl::expected<AddedProperty, Refusal> addProperty(const JsonValue &root,
                                                               const SchemaRow &object,
                                                               const QString &wantedName);
/// Takes it out of the list of required ones, too.
[[nodiscard]] Edits removeProperty(const JsonValue &root, const SchemaRow &property);
[[nodiscard]] Edits renameProperty(const JsonValue &root, const SchemaRow &property,
                                   const QString &name);
/// Of a property whose schema lists it; `tree` is where it stands.
[[nodiscard]] Edits setRequired(const JsonValue &root, const SchemaTree &tree,
                                const SchemaRow &property, bool required);
[[nodiscard]] Edits moveProperty(const Document &document, const SchemaRow &property, bool down);

/// `format` may be empty. Properties go with an object and items with an array.
[[nodiscard]] Edits setType(const JsonValue &root, const SchemaRow &row, const QString &type,
                            const QString &format);
/// Under the key that has the title now, x-ms-summary where there is none.
[[nodiscard]] Edits setTitle(const JsonValue &root, const SchemaRow &row, const QString &title);
[[nodiscard]] Edits setDescription(const JsonValue &root, const SchemaRow &row,
                                   const QString &description);
/// Makes the schema at `place` an empty object, with all that has to stand around it.
[[nodiscard]] Edits createSchema(const JsonValue &root, const JsonPointer &place);

} // namespace openapi::editing
