// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/verdict.h"

#include "server/explanation.h"

namespace server::delivery {

Delivery afterAttempt(const Delivery &delivery, const Attempt &attempt,
                      const std::optional<QDateTime> &next)
{
    using State = Delivery::State;
    Delivery after = delivery;
    after.attempts = attempt.number;
    after.lastStatus = attempt.status;
    after.lastOutcome = attempt.outcome;
    after.lastCause = explain(attempt);
    after.durationUs = attempt.timings.total;
    after.runId = QString::fromUtf8(
        headerValue(attempt.responseHeaders, "x-ms-workflow-run-id").left(200));
    after.state = attempt.outcome == Outcome::Delivered ? State::Delivered : State::Failed;
    if (after.state == State::Failed && next) {
        after.state = State::Pending;
        after.dueAt = *next;
    }
    return after;
}

} // namespace server::delivery
