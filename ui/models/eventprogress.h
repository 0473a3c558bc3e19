// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"

#include <QHash>

#include <map>
#include <utility>

namespace ui::models {

/// How far the deliveries of one event have come, also when they are sent again later. Takes
/// changes also before the event's id is known: the first answers may come earlier than the
/// receipt.
class EventProgress
{
public:
    /// Where one delivery stands.
    enum class Stage { UnderWay, Retrying, Delivered, Failed, Cancelled };

    /// Forgets the last event and begins to keep changes.
    void expect();
    void begin(const QString &eventId, int total);
    void apply(const std::vector<server::Delivery> &changed);

    [[nodiscard]] const QString &eventId() const { return m_eventId; }
    [[nodiscard]] int total() const { return m_total; }
    [[nodiscard]] int delivered() const { return m_delivered; }
    [[nodiscard]] int retrying() const { return m_retrying; } ///< failed so far, tried again later
    [[nodiscard]] int failed() const { return m_failed; } ///< for good
    [[nodiscard]] int cancelled() const { return m_cancelled; }
    [[nodiscard]] int finished() const { return m_delivered + m_failed + m_cancelled; }
    /// Not tried yet, or being tried.
    [[nodiscard]] int underWay() const;
    /// Nothing is open any more.
    [[nodiscard]] bool isOver() const { return finished() >= m_total; }
    /// Why deliveries failed for good, the most frequent cause first.
    [[nodiscard]] std::vector<std::pair<server::Cause, int>> failures() const;

    [[nodiscard]] static Stage stageOf(const server::Delivery &delivery);

private:
    struct Place
    {
        Stage stage = Stage::UnderWay;
        server::Cause cause = server::Cause::None;
    };
    using Places = QHash<server::DeliveryId, Place>;

    void keep(const std::vector<server::Delivery> &changed);
    void count(const Place &place, int by);

    bool m_expecting = false;
    QString m_eventId;
    int m_total = 0;
    int m_delivered = 0;
    int m_retrying = 0;
    int m_failed = 0;
    int m_cancelled = 0;
    Places m_places;
    std::map<server::Cause, int> m_causes; ///< of those that failed
    QHash<QString, Places> m_early; ///< by event
    qsizetype m_kept = 0; ///< in m_early
};

} // namespace ui::models
