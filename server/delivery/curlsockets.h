// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <curl/curl.h>

#include <functional>
#include <memory>
#include <unordered_map>

class QSocketNotifier;

namespace server::delivery {

/// Drives one libcurl multi handle from the event loop of this thread: its sockets by notifiers,
/// its timeout by a timer. Lives until after curl_multi_cleanup(), which still reports to it.
class CurlSockets final : public QObject
{
    Q_OBJECT

public:
    /// `progressed` runs after libcurl has worked: transfers may be complete.
    CurlSockets(CURLM *multi, std::function<void()> progressed, QObject *parent = nullptr);

    /// A socket that open() made will be closed: call before close(2).
    void forget(curl_socket_t socket);
    /// A socket that a transfer opened. Its notifier then survives the end of a transfer, because the
    /// next one takes the connection over.
    void adopt(curl_socket_t socket);

private:
    /// A notifier may go while it speaks: deleted later, or with this object.
    struct Disarm
    {
        void operator()(QSocketNotifier *notifier) const;
    };
    using Notifier = std::unique_ptr<QSocketNotifier, Disarm>;
    struct Watch
    {
        Notifier read;
        Notifier write;
        int wanted = CURL_POLL_NONE;
        bool adopted = false;
    };

    static int onSocket(CURL *easy, curl_socket_t socket, int what, void *self, void *watch);
    static int onTimer(CURLM *multi, long milliseconds, void *self);
    void want(curl_socket_t socket, int what);
    void arm(Notifier &notifier, curl_socket_t socket, int event);
    void activated(curl_socket_t socket, int event);
    void timedOut();

    CURLM *m_multi;
    std::function<void()> m_progressed;
    QTimer m_timer;
    std::unordered_map<curl_socket_t, Watch> m_watches;
};

} // namespace server::delivery
