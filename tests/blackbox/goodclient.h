// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <atomic>
#include <chrono>
#include <thread>
#include <vector>

namespace tests {

class RawSocket;

/// A flow that comes and goes all the time, on a thread of its own: it connects, subscribes,
/// unsubscribes, and notes how long each answer took.
class GoodClient
{
    Q_DISABLE_COPY_MOVE(GoodClient)

public:
    explicit GoodClient(quint16 port);
    ~GoodClient();

    /// How often all of it went well.
    [[nodiscard]] int rounds() const { return m_rounds; }
    /// How often it found no place, and came again.
    [[nodiscard]] int turnedAway() const { return m_turnedAway; }
    /// Waits until a round has begun and ended well. False: none did, for half a minute.
    [[nodiscard]] bool completesRound() const;
    /// Ends its thread and tells about it: "212 answers, median 1.2 ms, worst 14.0 ms, …".
    [[nodiscard]] QByteArray report();

private:
    void run();
    [[nodiscard]] bool comeAndGo();
    /// The answer to `request`; empty: none came.
    [[nodiscard]] static QByteArray ask(RawSocket &socket, const QByteArray &request);
    void note(std::chrono::steady_clock::time_point begin);

    quint16 m_port;
    std::vector<std::chrono::microseconds> m_latencies; ///< of the thread, until it has ended
    std::atomic<int> m_rounds = 0;
    std::atomic<int> m_turnedAway = 0;
    std::atomic<bool> m_stop = false;
    std::thread m_thread; // last: it uses the others
};

} // namespace tests
