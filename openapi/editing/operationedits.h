// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/edits.h"
#include "openapi/schema.h"

namespace openapi::editing {

// What a user does to the operation at `place`. All pure; `place` is /paths/PATH/VERB.

enum class OperationText { Summary, Description, Hint };
[[nodiscard]] Edits setText(const JsonValue &root, const JsonPointer &place, OperationText which,
                            const QString &text);
/// Of an operation, a parameter or a schema.
[[nodiscard]] Edits setVisibility(const JsonValue &root, const JsonPointer &place,
                                  Visibility visibility);
[[nodiscard]] Edits setDeprecated(const JsonValue &root, const JsonPointer &place, bool deprecated);
/// How often a trigger's flow runs for one notification.
enum class TriggerMark { None, Single, Batch };
[[nodiscard]] Edits setTriggerMark(const JsonValue &root, const JsonPointer &place,
                                   TriggerMark mark);
/// Renames what calls the operation, too: dynamic values, schemas and the like, and the words that
/// declare it as what unsubscribes.
[[nodiscard]] Edits setOperationId(const JsonValue &root, const JsonPointer &place,
                                   const QString &operationId);

/// With its path where nothing else of use stands there.
[[nodiscard]] Edits removeOperation(const JsonValue &root, const JsonPointer &place);
/// The DELETEs that only this operation's subscribers need.
[[nodiscard]] std::vector<JsonPointer> needlessRemovals(const Document &document,
                                                        const JsonPointer &place);

/// Something new, and where it will stand.
struct Addition
{
    Patches patches;
    JsonPointer place;
};
/// Copies the operation under a free path and a free operationId, behind its own path.
[[nodiscard]] tl::expected<Addition, Refusal> duplicateOperation(const JsonValue &root,
                                                                 const JsonPointer &place);
/// Moves the verb among its path's, and the whole path where it is the last there.
[[nodiscard]] Edits moveOperation(const Document &document, const JsonPointer &place, bool down);

/// Declares that the DELETE at `removal` unsubscribes from the operation at `place`: the words
/// about the Location header of its success answer name it.
[[nodiscard]] Edits declareRemoval(const JsonValue &root, const JsonPointer &place,
                                   const JsonPointer &removal);

} // namespace openapi::editing
