// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/objectdraft.h"

#include <utility>

namespace openapi::importer {

void ObjectDraft::set(const QString &key, JsonValue value)
{
    const auto place = m_places.constFind(key);
    if (place != m_places.constEnd()) {
        m_members[*place].value = std::move(value);
        return;
    }
    m_places.insert(key, m_members.size());
    m_members.push_back({key, std::move(value), {}});
}

const JsonValue *ObjectDraft::find(const QString &key) const
{
    const auto place = m_places.constFind(key);
    return place == m_places.constEnd() ? nullptr : &m_members[*place].value;
}

QString ObjectDraft::text(const QString &key) const
{
    const JsonValue *value = find(key);
    return value ? value->toString() : QString();
}

JsonValue ObjectDraft::take()
{
    m_places.clear();
    return JsonValue::object(std::exchange(m_members, {}));
}

} // namespace openapi::importer
