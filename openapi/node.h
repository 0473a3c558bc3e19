// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonvalue.h"

namespace openapi {

/// A value of the document together with its address. `value` may be null: nothing stands there.
struct Node
{
    const JsonValue *value = nullptr;
    JsonPointer pointer;

    explicit operator bool() const { return value != nullptr; }
    [[nodiscard]] bool isObject() const { return value && value->isObject(); }
    /// The member `key`; an empty node when there is none.
    [[nodiscard]] Node child(const QString &key) const
    {
        const JsonValue *found = value ? value->find(QStringView(key)) : nullptr;
        return {found, found ? pointer.child(key) : pointer};
    }
    /// The member `member` of this object.
    [[nodiscard]] Node child(const JsonValue::Member &member) const
    {
        return {&member.value, pointer.child(member.key)};
    }
    /// The element `index` of this array.
    [[nodiscard]] Node item(size_t index) const
    {
        return {&value->items()[index], pointer.child(qsizetype(index))};
    }
};

} // namespace openapi
