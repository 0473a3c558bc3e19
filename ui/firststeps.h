// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/overview.h"
#include "server/serverstate.h"
#include "server/subscription.h"

#include <array>
#include <vector>

namespace ui {

/// How far a connector has come on the way from an empty console to a delivered event. A step is
/// done once it has really happened, and stays done. Pure.
struct FirstSteps
{
    enum Step {
        Server, ///< it ran
        Address, ///< it had a public URL
        Export, ///< a package was written
        /// Nothing tells of the import itself: known only when a flow of the platform, which shows
        /// by its own headers, subscribes. Test flows and other clients prove nothing about it.
        Import,
        Subscription, ///< of any flow
        Delivery, ///< a flow answered that it took an event
    };
    static constexpr int Count = 6;

    std::array<bool, Count> done = {};
    bool hidden = false; ///< dismissed, or all done

    [[nodiscard]] bool isDone(int step) const { return done.at(static_cast<size_t>(step)); }
    [[nodiscard]] int doneCount() const;
    [[nodiscard]] bool allDone() const { return doneCount() == Count; }
    /// The step that comes next; none: -1. Who listens already can be told of an event at once,
    /// whatever was left out before.
    [[nodiscard]] int next() const;

    /// Marks a step; the last one hides them all.
    void finish(Step step);
    /// What has happened according to these.
    void learn(const server::ServerState &state);
    void learn(const server::Overview &overview);
    void learn(const std::vector<server::Subscription> &subscriptions);

    friend bool operator==(const FirstSteps &, const FirstSteps &) = default;
};

} // namespace ui
