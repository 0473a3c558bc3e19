// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/eventprogress.h"

#include "server/explanation.h"

#include <algorithm>
#include <iterator>

namespace ui::models {
namespace {

constexpr qsizetype mostEarly = 1'000'000; // some bytes each, and only until the receipt comes

} // namespace

EventProgress::Stage EventProgress::stageOf(const server::Delivery &delivery)
{
    using State = server::Delivery::State;
    switch (delivery.state) {
    case State::Delivered:
        return Stage::Delivered;
    case State::Failed:
        return Stage::Failed;
    case State::Cancelled:
        return Stage::Cancelled;
    case State::Pending:
        return delivery.attempts > delivery.triesBefore ? Stage::Retrying : Stage::UnderWay;
    case State::Sending:
        break;
    }
    return Stage::UnderWay;
}

void EventProgress::expect()
{
    *this = {};
    m_expecting = true;
}

void EventProgress::begin(const QString &eventId, int total)
{
    const Places early = m_early.take(eventId);
    *this = {};
    m_eventId = eventId;
    m_total = total;
    m_places = early;
    for (const Place &place : early)
        count(place, 1);
}

void EventProgress::apply(const std::vector<server::Delivery> &changed)
{
    if (m_expecting)
        return keep(changed);
    if (m_eventId.isEmpty())
        return;
    for (const server::Delivery &delivery : changed) {
        if (delivery.eventId != m_eventId)
            continue;
        const auto known = m_places.find(delivery.id);
        if (known != m_places.end())
            count(*known, -1);
        const Place place{stageOf(delivery), server::causeOf(delivery)};
        count(place, 1);
        m_places.insert(delivery.id, place);
    }
}

void EventProgress::keep(const std::vector<server::Delivery> &changed)
{
    for (const server::Delivery &delivery : changed) {
        if (m_kept >= mostEarly)
            return;
        Places &places = m_early[delivery.eventId];
        const qsizetype before = places.size();
        places.insert(delivery.id, {stageOf(delivery), server::causeOf(delivery)});
        m_kept += places.size() - before;
    }
}

int EventProgress::underWay() const
{
    return std::max(0, m_total - finished() - m_retrying);
}

void EventProgress::count(const Place &place, int by)
{
    switch (place.stage) {
    case Stage::Delivered:
        m_delivered += by;
        return;
    case Stage::Retrying:
        m_retrying += by;
        return;
    case Stage::Cancelled:
        m_cancelled += by;
        return;
    case Stage::Failed:
        m_failed += by;
        m_causes[place.cause] += by;
        return;
    case Stage::UnderWay:
        return;
    }
}

std::vector<std::pair<server::Cause, int>> EventProgress::failures() const
{
    std::vector<std::pair<server::Cause, int>> found;
    std::copy_if(m_causes.begin(), m_causes.end(), std::back_inserter(found),
                 [](const auto &cause) { return cause.second > 0; });
    std::sort(found.begin(), found.end(), [](const auto &left, const auto &right) {
        return left.second != right.second ? left.second > right.second : left.first < right.first;
    });
    return found;
}

} // namespace ui::models
