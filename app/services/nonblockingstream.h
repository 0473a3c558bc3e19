// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QSocketNotifier>

#include <chrono>

namespace app::services {

/// A standard stream that lines go to without ever waiting for whoever reads it. What is not taken at
/// once is kept, up to MostWaiting bytes; beyond, lines are left out, and when the reader has caught
/// up, a line in their place tells how many. Belongs to a thread with an event loop.
class NonBlockingStream final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype MostWaiting = 256 * 1024;

    explicit NonBlockingStream(int descriptor, QObject *parent = nullptr);
    ~NonBlockingStream() override; ///< waits for a reader that goes on reading, for no other

    /// One line, without its line feed; flush() hands it over.
    void append(const QByteArray &line);
    void flush() { hand({}); }

private:
    void hand(std::chrono::milliseconds patience);
    [[nodiscard]] bool hasNext();
    [[nodiscard]] qsizetype write(std::chrono::milliseconds patience);

    int m_own; ///< descriptor of our own, which does not block; -1: none
    int m_descriptor;
    QSocketNotifier m_writable;
    QByteArray m_waiting;
    qint64 m_leftOut = 0; ///< lines, behind those that wait
};

} // namespace app::services
