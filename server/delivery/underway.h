// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"

#include <QHash>

#include <deque>
#include <map>
#include <optional>
#include <unordered_map>

namespace server::delivery {

/// The attempts under way, and which of them take long. Times are milliseconds of any clock that
/// only goes forward. A value; pure.
class UnderWay
{
public:
    /// At most `mostSlow` count as slow at the same time.
    explicit UnderWay(int mostSlow);

    void begin(const Delivery &delivery, qint64 at);
    struct Ended
    {
        Delivery delivery;
        bool slow = false;
    };
    [[nodiscard]] Ended end(DeliveryId id);
    void clear();

    /// Those that began at `at` or before count as slow from now on. Hands out the new ones.
    [[nodiscard]] std::vector<Delivery> markSlow(qint64 at);
    /// When the oldest began that markSlow() has not looked at.
    [[nodiscard]] std::optional<qint64> oldest() const;
    /// Attempts that are not slow.
    [[nodiscard]] int quick() const { return static_cast<int>(m_attempts.size()) - m_slow; }
    /// So many attempts at this subscription are slow that more would be too.
    [[nodiscard]] bool isStuck(const QString &subscriptionId) const;
    [[nodiscard]] std::map<QString, int> byHost() const;

private:
    int m_mostSlow;
    int m_slow = 0;
    std::unordered_map<DeliveryId, Ended> m_attempts;
    std::deque<std::pair<qint64, DeliveryId>> m_begun; ///< in order; some have ended
    QHash<QString, int> m_slowAt; ///< by subscription
};

} // namespace server::delivery
