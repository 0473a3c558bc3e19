// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QSet>
#include <QString>

namespace openapi::editing {

/// The ids of a document's operations, which OpenAPI 3.x may leave out and the platform wants.
class OperationIds
{
public:
    void add(const QString &id) { m_used.insert(id); }
    /// An id that is not used yet, made of the words of `wish`: "get /pets/{id}" is "GetPetsId".
    [[nodiscard]] QString made(const QString &wish);

private:
    QSet<QString> m_used;
    QHash<QString, int> m_numbers; ///< that were given last
};

} // namespace openapi::editing
