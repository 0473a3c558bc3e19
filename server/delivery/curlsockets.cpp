// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/curlsockets.h"

#include <QSocketNotifier>

namespace server::delivery {

CurlSockets::CurlSockets(CURLM *multi, std::function<void()> progressed, QObject *parent)
    : QObject(parent)
    , m_multi(multi)
    , m_progressed(std::move(progressed))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &CurlSockets::timedOut);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, &CurlSockets::onSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, &CurlSockets::onTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
}

void CurlSockets::Disarm::operator()(QSocketNotifier *notifier) const
{
    notifier->setEnabled(false);
    notifier->deleteLater();
}

void CurlSockets::forget(curl_socket_t socket)
{
    m_watches.erase(socket);
}

void CurlSockets::adopt(curl_socket_t socket)
{
    m_watches[socket].adopted = true;
}

int CurlSockets::onSocket(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    static_cast<CurlSockets *>(self)->want(socket, what);
    return 0;
}

int CurlSockets::onTimer(CURLM *, long milliseconds, void *self)
{
    QTimer &timer = static_cast<CurlSockets *>(self)->m_timer;
    if (milliseconds < 0)
        timer.stop();
    else if (milliseconds > 0 || !timer.isActive() || timer.interval() > 0)
        timer.start(static_cast<int>(qMin(milliseconds, 60'000L)));
    return 0;
}

void CurlSockets::want(curl_socket_t socket, int what)
{
    const bool remove = what == CURL_POLL_REMOVE;
    Watch &watch = m_watches[socket];
    if (remove && !watch.adopted) {
        m_watches.erase(socket);
        return;
    }
    watch.wanted = remove ? CURL_POLL_NONE : what;
    if (remove)
        return; // an adopted one stays armed: the next transfer mostly follows at once
    if (what & CURL_POLL_IN)
        arm(watch.read, socket, CURL_CSELECT_IN);
    if (what & CURL_POLL_OUT)
        arm(watch.write, socket, CURL_CSELECT_OUT);
    else if (watch.write)
        watch.write->setEnabled(false);
}

void CurlSockets::arm(Notifier &notifier, curl_socket_t socket, int event)
{
    if (notifier) {
        if (!notifier->isEnabled())
            notifier->setEnabled(true);
        return;
    }
    const auto type = event == CURL_CSELECT_IN ? QSocketNotifier::Read : QSocketNotifier::Write;
    notifier.reset(new QSocketNotifier(socket, type, this));
    connect(notifier.get(), &QSocketNotifier::activated, this,
            [this, socket, event] { activated(socket, event); });
}

void CurlSockets::activated(curl_socket_t socket, int event)
{
    const auto watch = m_watches.find(socket);
    if (watch == m_watches.end())
        return;
    const int poll = event == CURL_CSELECT_IN ? CURL_POLL_IN : CURL_POLL_OUT;
    if ((watch->second.wanted & poll) == 0) {
        const auto &notifier = poll == CURL_POLL_IN ? watch->second.read : watch->second.write;
        notifier->setEnabled(false); // the other side said something between two transfers
        return;
    }
    int running = 0;
    curl_multi_socket_action(m_multi, socket, event, &running);
    m_progressed();
}

void CurlSockets::timedOut()
{
    int running = 0;
    curl_multi_socket_action(m_multi, CURL_SOCKET_TIMEOUT, 0, &running);
    m_progressed();
}

} // namespace server::delivery
