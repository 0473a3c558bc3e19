// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"

#include <QHash>

namespace ui::models {

/// How far the deliveries of one event have come. Takes changes also before the event's id is
/// known: the first answers may come earlier than the receipt.
class EventProgress
{
public:
    /// Forgets the last event and begins to keep changes.
    void expect();
    void begin(const QString &eventId, int total);
    void apply(const std::vector<server::Delivery> &changed);

    [[nodiscard]] const QString &eventId() const { return m_eventId; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int delivered() const { return m_delivered; }
    [[nodiscard]] int failed() const { return m_failed; }
    [[nodiscard]] bool isOver() const { return m_delivered + m_failed >= m_total; }

private:
    void count(server::Delivery::State state, int by);

    bool m_expecting = false;
    QString m_eventId;
    int m_total = 0;
    int m_delivered = 0;
    int m_failed = 0; ///< cancelled ones included, and those that wait for another try
    QHash<server::DeliveryId, server::Delivery::State> m_states;
    std::vector<server::Delivery> m_early;
};

} // namespace ui::models
