// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/operation.h"
#include "openapi/trigger.h"

#include <QHash>

namespace openapi {

/// Finds the operation that deletes what an operation subscribed. Swagger 2.0 has no links between
/// operations, so all but the words about the Location header are signs. Private to the reader.
class UnsubscribeLinks
{
public:
    /// `operations` must outlive this. `basePath` is in front of their paths.
    UnsubscribeLinks(const std::vector<Operation> &operations, const QString &basePath);

    /// `locationTexts`: what the document says about the Location header of `subscribe`'s answers.
    [[nodiscard]] UnsubscribeLink find(const Operation &subscribe,
                                       const QStringList &locationTexts) const;

private:
    [[nodiscard]] int declared(const QStringList &locationTexts) const;
    [[nodiscard]] UnsubscribeLink choose(const std::vector<int> &candidates) const;

    const std::vector<Operation> &m_operations;
    std::vector<int> m_deletes;
    QHash<QString, int> m_byName; ///< operationId and path, as a text may spell them
    QHash<QString, std::vector<int>> m_byStem; ///< path without the variables at its end
    QHash<QString, std::vector<int>> m_byParent; ///< parent of the stem
};

} // namespace openapi
