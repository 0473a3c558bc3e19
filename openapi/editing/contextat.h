// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"

#include <QByteArrayView>

namespace openapi::editing {

/// What stands at a place of a text that may be broken.
struct TextContext
{
    enum class Role {
        Key, ///< of a member, or the place for one
        Value, ///< of a member or element, or the place for one
        Other, ///< punctuation, a comment, behind a value
    };

    Role role = Role::Other;
    /// Of the value at the place, or of the member whose key is there; of the container where there
    /// is neither.
    JsonPointer pointer;
    /// What stands there already, with its quotes; empty at the place when nothing does.
    TextRange token;
    bool quoted = false; ///< the token is a string
    bool ended = true; ///< false: a string without its last quote
    bool named = false; ///< a colon follows the key
    qsizetype container = -1; ///< where the innermost { or [ around it stands; -1: none
    /// The unquoted text of the token up to the place.
    QString typed;
};

/// The context of `offset`, which may stand at either end of a token. Never fails; reads the text up
/// to there once, 1 MB in a few milliseconds. Pure.
[[nodiscard]] TextContext contextAt(QByteArrayView text, qsizetype offset);

/// The keys of the object that begins at `begin`, up to where it or the text ends. Empty for an array.
[[nodiscard]] QStringList keysOf(QByteArrayView text, qsizetype begin);
/// The unquoted string that is the value of `key` in that object; null where there is none.
[[nodiscard]] QString stringOf(QByteArrayView text, qsizetype begin, const QString &key);
/// The keys of the object at `pointer`; empty where there is none. Duplicate keys count once.
[[nodiscard]] QStringList keysAt(QByteArrayView text, const JsonPointer &pointer);

} // namespace openapi::editing
