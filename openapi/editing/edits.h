// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/patch.h"

namespace openapi::editing {

/// Why something cannot be edited as asked.
enum class Refusal {
    NotFound, ///< nothing stands at the place, or something of another kind
    NameEmpty,
    NameTaken, ///< by another operation, path, parameter or property
    Misspelt, ///< the text is no value of the type
    NoNeighbour, ///< there is nothing to change places with
};

using Patches = std::vector<Patch>;
/// Patches that belong together: one step to undo. None: it already is as asked.
using Edits = tl::expected<Patches, Refusal>;

/// Gives the object at `place` the member `key`, behind those that usually stand before it; takes
/// the member away where there is no `value`. Pure.
[[nodiscard]] Edits withMember(const JsonValue &root, const JsonPointer &place, const QString &key,
                               const std::optional<JsonValue> &value);
/// The same with a text, where an empty one is none. Pure.
[[nodiscard]] Edits withText(const JsonValue &root, const JsonPointer &place, const QString &key,
                             const QString &text);
/// The same with a flag, where false is none. Pure.
[[nodiscard]] Edits withFlag(const JsonValue &root, const JsonPointer &place, const QString &key,
                             bool flag);

/// Adds `more` to `edits`; the first refusal of both stays.
void append(Edits &edits, const Edits &more);

/// A patch that puts `value` in the place of another.
[[nodiscard]] Patch replaced(const JsonPointer &place, const JsonValue &value);
/// A patch that takes away what stands at `place`.
[[nodiscard]] Patch removed(const JsonPointer &place);
/// A patch that calls the member at `place` otherwise.
[[nodiscard]] Patch renamed(const JsonPointer &place, const QString &name);

/// `wanted`, or with the first number behind it that makes it another than all of `taken`. Pure.
[[nodiscard]] QString freeName(const QString &wanted, const QStringList &taken);

} // namespace openapi::editing
