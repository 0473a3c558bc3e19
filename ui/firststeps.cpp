// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firststeps.h"

#include "ui/publicaddress.h"

#include <algorithm>

namespace ui {

int FirstSteps::doneCount() const
{
    return static_cast<int>(std::count(done.begin(), done.end(), true));
}

int FirstSteps::next() const
{
    if (isDone(Subscription) && !isDone(Delivery))
        return Delivery;
    const auto open = std::find(done.begin(), done.end(), false);
    return open == done.end() ? -1 : static_cast<int>(open - done.begin());
}

void FirstSteps::finish(Step step)
{
    if (isDone(step))
        return;
    done.at(static_cast<size_t>(step)) = true;
    hidden = hidden || allDone();
}

void FirstSteps::learn(const server::ServerState &state)
{
    if (state.phase != server::ServerState::Phase::Running)
        return;
    finish(Server);
    if (!publicAddress(state).isEmpty())
        finish(Address);
}

void FirstSteps::learn(const server::Overview &overview)
{
    if (overview.everSubscribed)
        finish(Subscription);
    if (overview.everDelivered)
        finish(Delivery);
}

void FirstSteps::learn(const std::vector<server::Subscription> &subscriptions)
{
    using Platform = server::Subscriber::Platform;
    for (const server::Subscription &subscription : subscriptions) {
        const Platform platform = subscription.subscriber.platform;
        finish(Subscription);
        if (platform == Platform::PowerAutomate || platform == Platform::LogicApps)
            finish(Import);
    }
}

} // namespace ui
