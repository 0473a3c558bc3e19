// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QMetaType>

#include <vector>

namespace tests {

/// One way to treat a listener badly, and what must come of it.
struct HostileCase
{
    enum class Leave {
        No, ///< wait for what comes
        Finish, ///< say that nothing more comes, and wait
        Reset, ///< be gone at once, by RST
    };

    QByteArray name;
    QByteArrayList steps; ///< each is sent when the server has had time for the one before
    QList<int> statuses; ///< of all answers that must come, and no other
    bool ends = true; ///< the server ends the connection
    Leave leave = Leave::No;
    bool toOperator = false;
    QByteArray absent = {}; ///< must not stand in what comes
};
using HostileCases = std::vector<HostileCase>;

/// Where a message ends: lengths, codings, what is smuggled behind.
[[nodiscard]] HostileCases framingCases();
/// Broken and overlong chunks.
[[nodiscard]] HostileCases chunkCases();
/// Request lines, targets, fields and hosts.
[[nodiscard]] HostileCases headCases();
/// Other protocols, waiting for 100, pipelining, leaving too early, forged forwarding.
[[nodiscard]] HostileCases conversationCases();

/// "POST /event/instore HTTP/1.1" with Host and the fields given, each with its line end.
[[nodiscard]] QByteArray subscribeHead(const QByteArray &fields);
/// "GET /list/instore HTTP/1.1" with the fields given, each with its line end; whole.
[[nodiscard]] QByteArray listRequest(const QByteArray &fields = "Host: a\r\n");

} // namespace tests

Q_DECLARE_METATYPE(tests::HostileCase)
