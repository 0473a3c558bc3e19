// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/servererror.h"
#include "server/testflow.h"
#include "ui/teststate.h"

#include <array>
#include <optional>

namespace ui {

/// How a test of the connection goes: subscribe, fire and unsubscribe as the platform would. Told
/// whole at every change.
struct ConnectionTest
{
    enum Step { Token, Subscribe, Fire, Arrive, Unsubscribe, StepCount };
    using State = TestState;
    struct Progress
    {
        State state = State::Waiting;
        qint64 milliseconds = 0; ///< that it took, once it is over

        friend bool operator==(const Progress &, const Progress &) = default;
    };

    bool isRunning = false;
    bool isCancelled = false;
    QString url; ///< of the connector, as it is called
    QString trigger; ///< operationId
    std::array<Progress, StepCount> steps = {};
    QString caller; ///< whose access token is shown; empty: none is
    QString user; ///< whom the server took the caller for; empty: it asked for no token
    QString tenant;
    int status = 0; ///< HTTP status of the answer to the subscribe; 0: none came
    QString detail; ///< what the connector said when it refused, English
    std::vector<server::TestFlow::Claim> claims; ///< of the token that was refused
    std::optional<server::ServerError> error; ///< of this console's own server

    [[nodiscard]] bool hasPassed() const
    {
        return !isRunning && !isCancelled && steps.at(Unsubscribe).state == State::Passed;
    }

    friend bool operator==(const ConnectionTest &, const ConnectionTest &) = default;
};

} // namespace ui
