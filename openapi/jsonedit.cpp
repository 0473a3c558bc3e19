// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/jsonedit.h"

namespace openapi {

namespace {

JsonValue replaced(const JsonValue &base, const QStringList &tokens, qsizetype depth,
                   const JsonValue &value)
{
    if (depth == tokens.size())
        return value;
    const QString &token = tokens[depth];
    if (base.isArray()) {
        std::vector<JsonValue> items = base.items();
        const size_t index = token.toUInt();
        if (index < items.size())
            items[index] = replaced(items[index], tokens, depth + 1, value);
        return JsonValue::array(std::move(items));
    }
    JsonValue object = base.isObject() ? base : JsonValue::object();
    const JsonValue *member = object.find(token);
    object.set(token, replaced(member ? *member : JsonValue(), tokens, depth + 1, value));
    return object;
}

} // namespace

JsonValue withValue(const JsonValue &base, const JsonPointer &place, const JsonValue &value)
{
    return replaced(base, place.tokens(), 0, value);
}

} // namespace openapi
