// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QThread>

#include <atomic>

/// A receiver of many callbacks on 127.0.0.1, on a thread of its own, so that its work delays no
/// window. Answers 202, or what the path asks for: "/503" is answered 503, "/silent" never.
class FanoutSink final : public QObject
{
    Q_OBJECT

public:
    FanoutSink();
    ~FanoutSink() override;

    [[nodiscard]] QByteArray origin() const; ///< "http://127.0.0.1:40123"
    [[nodiscard]] int received() const { return m_received; }

private:
    class Listener;

    QThread m_thread;
    Listener *m_listener = nullptr; ///< lives on m_thread
    quint16 m_port = 0;
    std::atomic_int m_received = 0;
};
