// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/document.h"

namespace openapi {

/// A stretch of a text and what comes in its place.
struct TextChange
{
    TextRange range; ///< of the text before
    QByteArray bytes; ///< what stands there after

    friend bool operator==(const TextChange &, const TextChange &) = default;
};

/// What turns `before` into `after`, as small as one change can be. Pure.
[[nodiscard]] TextChange difference(const QByteArray &before, const QByteArray &after);

/// One change of a document. A value type.
struct Patch
{
    enum class Kind {
        Replace, ///< the value at `pointer`
        Insert, ///< member `key` into the object at `pointer`
        InsertAfter, ///< member `key` behind the one at `pointer`, into the same object
        AddTo, ///< `value` to the array `key` of the object at `pointer`, which may not exist yet
        Remove, ///< what stands at `pointer`
        Rename, ///< the member at `pointer`, to `key`
        Text, ///< the bytes of `range`, to `text`
    };

    Kind kind = Kind::Replace;
    JsonPointer pointer;
    QString key;
    JsonValue value;
    TextRange range;
    QByteArray text;
};

/// `document` with `patches` applied: one new text, so one step to undo. Patches may stand in any
/// order; those that touch each other are applied one after the other, and what has become
/// pointless by then is left out. An error when nothing could be changed. Pure.
[[nodiscard]] tl::expected<Document, Document::EditError> applied(const Document &document,
                                                                  std::vector<Patch> patches);

} // namespace openapi
