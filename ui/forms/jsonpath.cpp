// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/jsonpath.h"

#include <algorithm>

namespace ui::forms {
namespace {

using openapi::JsonValue;

JsonValue withoutMember(const JsonValue &object, const QString &key)
{
    std::vector<JsonValue::Member> members = object.members();
    std::erase_if(members, [&key](const JsonValue::Member &member) { return member.key == key; });
    return JsonValue::object(std::move(members));
}

JsonValue withItem(const JsonValue &array, const QStringList &path,
                   const std::optional<JsonValue> &value)
{
    std::vector<JsonValue> items = array.items();
    const auto index = static_cast<size_t>(path.first().toUInt());
    if (index >= items.size()) {
        if (value)
            items.push_back(withValue(JsonValue(), path.mid(1), value));
    } else if (path.size() == 1 && !value) {
        items.erase(items.begin() + static_cast<std::ptrdiff_t>(index));
    } else {
        items.at(index) = withValue(items.at(index), path.mid(1), value);
    }
    return JsonValue::array(std::move(items));
}

} // namespace

JsonValue withValue(const JsonValue &root, const QStringList &path,
                    const std::optional<JsonValue> &value)
{
    if (path.isEmpty())
        return value.value_or(JsonValue::object());
    if (root.isArray())
        return withItem(root, path, value);
    JsonValue object = root.isObject() ? root : JsonValue::object();
    const QString &key = path.first();
    if (path.size() == 1 && !value)
        return withoutMember(object, key);
    const JsonValue *known = object.find(key);
    object.set(key, withValue(known ? *known : JsonValue(), path.mid(1), value));
    return object;
}

} // namespace ui::forms
