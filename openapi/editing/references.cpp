// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/references.h"

#include "openapi/validator/access.h"

#include <QUrl>

namespace openapi::editing {

namespace {

// A longer chain of references is as good as a circle.
constexpr int MaxChain = 64;

std::optional<JsonPointer> targetOf(const JsonValue &value)
{
    const QString text = validator::textOf(&value, u"$ref");
    if (!text.startsWith(u"#/"))
        return std::nullopt;
    return JsonPointer::parse(QUrl::fromPercentEncoding(QStringView(text).mid(1).toUtf8()));
}

} // namespace

References::References(const JsonValue &root)
    : m_root(root)
{
    collect(root);
}

void References::collect(const JsonValue &value)
{
    if (value.isObject()) {
        if (const auto target = targetOf(value))
            ++m_counts[*target];
    }
    for (const JsonValue &item : value.items())
        collect(item);
    for (const JsonValue::Member &member : value.members())
        collect(member.value);
}

Node References::resolve(const Node &node) const
{
    Node current = node;
    for (int length = 0; current && length < MaxChain; ++length) {
        if (!validator::get(current.value, u"$ref"))
            return current;
        const auto target = targetOf(*current.value);
        current = target ? Node{m_root.find(*target), *target} : Node();
    }
    return {};
}

int References::count(const JsonPointer &place) const
{
    return m_counts.value(place);
}

} // namespace openapi::editing
