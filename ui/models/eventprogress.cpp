// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/eventprogress.h"

#include <algorithm>
#include <utility>

namespace ui::models {
namespace {

constexpr size_t mostEarly = 20'000;

/// One that waits for another try has failed so far.
server::Delivery::State stateOf(const server::Delivery &delivery)
{
    using State = server::Delivery::State;
    const bool open = delivery.state == State::Pending || delivery.state == State::Sending;
    return open && delivery.attempts > delivery.triesBefore ? State::Failed : delivery.state;
}

} // namespace

void EventProgress::expect()
{
    *this = {};
    m_expecting = true;
}

void EventProgress::begin(const QString &eventId, int total)
{
    m_expecting = false;
    m_eventId = eventId;
    m_total = total;
    apply(std::exchange(m_early, {}));
}

void EventProgress::apply(const std::vector<server::Delivery> &changed)
{
    if (m_expecting) {
        const size_t room = mostEarly - std::min(mostEarly, m_early.size());
        const size_t taken = std::min(room, changed.size());
        m_early.insert(m_early.end(), changed.begin(),
                       changed.begin() + static_cast<std::ptrdiff_t>(taken));
        return;
    }
    if (m_eventId.isEmpty())
        return;
    for (const server::Delivery &delivery : changed) {
        if (delivery.eventId != m_eventId)
            continue;
        const auto known = m_states.constFind(delivery.id);
        if (known != m_states.constEnd())
            count(*known, -1);
        const server::Delivery::State state = stateOf(delivery);
        count(state, 1);
        m_states.insert(delivery.id, state);
    }
}

void EventProgress::count(server::Delivery::State state, int by)
{
    using State = server::Delivery::State;
    if (state == State::Delivered)
        m_delivered += by;
    else if (state == State::Failed || state == State::Cancelled)
        m_failed += by;
}

} // namespace ui::models
