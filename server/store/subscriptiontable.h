// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/database.h"
#include "server/store/storerecords.h"

#include <optional>

namespace server::store {

/// The subscriptions of one database. Writes belong inside a transaction of the caller's.
class SubscriptionTable
{
public:
    explicit SubscriptionTable(Database &database);

    /// Inserts, or renews the one with the same trigger and callback URL.
    [[nodiscard]] Result<Subscription> upsert(const SubscriptionRecord &record);
    /// False when there was nothing to remove.
    [[nodiscard]] Result<bool> remove(const QString &id);
    /// All dead and used-up ones; hands out their ids.
    [[nodiscard]] Result<QStringList> removeDead();
    [[nodiscard]] Result<Subscription> restore(const QString &id);
    [[nodiscard]] Result<void> markDead(const QString &id);
    [[nodiscard]] Result<void> markUsedUp(const QString &id);

    [[nodiscard]] Result<std::optional<Subscription>> find(const QString &id);
    /// Oldest first.
    [[nodiscard]] Result<std::vector<Subscription>> list(bool withRemoved);
    /// Ids of the test flows that are not removed.
    [[nodiscard]] Result<QStringList> testFlows();

private:
    Database &m_database;
};

} // namespace server::store
