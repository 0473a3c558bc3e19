// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/deliverytable.h"

namespace server::store {

/// When the pending deliveries of one database are to be sent, and what the operator changes about
/// that. Writes belong inside a transaction of the caller's, and need DeliveryTable::settle() before
/// them.
class DeliveryPlan
{
public:
    DeliveryPlan(Database &database, DeliveryTable &deliveries);

    /// When the next one is due; invalid: none is pending.
    [[nodiscard]] Result<QDateTime> nextDue();
    /// Makes handed out ones pending again, not due before `until`.
    [[nodiscard]] Result<void> defer(const std::vector<DeliveryId> &ids, const QDateTime &until);
    /// No pending one of this host is due before `until`.
    [[nodiscard]] Result<void> deferHost(const QString &host, const QDateTime &until);
    /// All pending ones of this host are due at `now` at the latest.
    [[nodiscard]] Result<void> hastenHost(const QString &host, const QDateTime &now);

    /// Makes finished ones pending again; what is under way or whose subscription is removed is left
    /// alone. Hands out those it changed.
    [[nodiscard]] Result<std::vector<Delivery>> redeliver(const std::vector<DeliveryId> &ids,
                                                          const QDateTime &now);
    /// The same for all that failed and were made at `since` or later.
    [[nodiscard]] Result<std::vector<Delivery>> redeliverFailed(const QDateTime &since,
                                                                const QDateTime &now);
    /// Cancels what is pending of an event.
    [[nodiscard]] Result<std::vector<Delivery>> cancelEvent(const QString &eventId);

    /// Pauses or resumes one subscription. False: it does not exist or is removed.
    [[nodiscard]] Result<bool> hold(const QString &subscriptionId, bool paused);
    [[nodiscard]] Result<void> setPaused(bool paused); ///< of everything
    [[nodiscard]] Result<bool> isPaused();

private:
    [[nodiscard]] Result<std::vector<Delivery>> changed(Statement &statement);

    Database &m_database;
    DeliveryTable &m_deliveries;
};

} // namespace server::store
