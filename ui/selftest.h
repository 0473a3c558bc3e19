// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/teststate.h"
#include "server/cause.h"

#include <QStringList>

#include <array>

namespace ui {

/// How a test of the connector from outside goes: through its public URL, as the platform would come.
/// Told whole at every change.
struct SelfTest
{
    /// In the order in which they are tried.
    enum Line {
        Name,
        Secure,
        Between,
        Connector,
        Post,
        Delete,
        RequestFields,
        PublicName,
        AnswerFields,
        Latency,
        LineCount
    };
    using State = TestState;
    /// What was seen.
    enum class Finding {
        None,
        Because, ///< of Result::cause
        NoAddress, ///< no URL that could be tested; args: the URL
        NotRunning, ///< the console's own server
        Resolves, ///< args: addresses
        Private, ///< args: addresses of this or a private network, which the platform cannot reach
        Trusted, ///< args: host, last day of the certificate
        EndsSoon, ///< args: host, last day of the certificate
        PlainHttp,
        Nothing, ///< in between
        Reached,
        AnotherDeclic,
        AnotherServer, ///< args: HTTP status
        Unchanged, ///< args: verb
        BodyChanged, ///< args: bytes sent, bytes that arrived
        VerbChanged, ///< args: verb sent, verb that arrived
        Refused, ///< args: verb, HTTP status
        FieldsArrived, ///< args: how many
        NoAuthorization,
        FieldsMissing, ///< args: names
        RightName, ///< args: the URL that a Location begins with
        OtherName, ///< args: the URL that a Location begins with, the tested one
        FieldsReturned,
        FieldsLost,
        Quick, ///< args: milliseconds
        Slow, ///< args: milliseconds
        Unmeasured,
    };
    struct Result
    {
        State state = State::Waiting;
        Finding finding = Finding::None;
        QStringList args;
        server::Cause cause = server::Cause::None;

        friend bool operator==(const Result &, const Result &) = default;
    };

    bool isRunning = false;
    bool isCancelled = false;
    QString url; ///< that is tested; empty: none was yet
    std::array<Result, LineCount> lines = {};

    [[nodiscard]] int count(State state) const
    {
        int number = 0;
        for (const Result &line : lines)
            number += line.state == state ? 1 : 0;
        return number;
    }

    friend bool operator==(const SelfTest &, const SelfTest &) = default;
};

} // namespace ui
