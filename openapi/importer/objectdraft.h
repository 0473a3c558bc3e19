// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonvalue.h"

#include <QHash>

namespace openapi::importer {

/// An object while it is written. Finds its members by their names at once, however many a hostile
/// source has. Private to the importer.
class ObjectDraft
{
public:
    /// Puts `value` under `key`: in place when present, else at the end.
    void set(const QString &key, JsonValue value);
    /// The member called `key`, or nullptr.
    [[nodiscard]] const JsonValue *find(const QString &key) const;
    /// Empty unless the member is a string.
    [[nodiscard]] QString text(const QString &key) const;
    [[nodiscard]] const std::vector<JsonValue::Member> &members() const { return m_members; }
    /// The object; the draft is empty then.
    [[nodiscard]] JsonValue take();

private:
    std::vector<JsonValue::Member> m_members;
    QHash<QString, size_t> m_places;
};

} // namespace openapi::importer
