// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/stopsignals.h"

#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace app {

namespace {

// A signal handler reaches nothing but globals, and may do hardly more than write() (POSIX.1-2017,
// 2.4.3 Signal Actions).
std::array<int, 2> pipeEnds{-1, -1};

void handle(int)
{
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(pipeEnds[1], &byte, 1);
}

void setHandlers(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, nullptr);
    sigaction(SIGTERM, &action, nullptr);
}

int openPipe()
{
    [[maybe_unused]] const int failed = ::pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK);
    return pipeEnds[0];
}

} // namespace

StopSignals::StopSignals(QObject *parent)
    : QObject(parent)
    , m_notifier(openPipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        [[maybe_unused]] const auto count = ::read(pipeEnds[0], &byte, 1);
        Q_EMIT received();
    });
    // SA_RESETHAND: the next signal meets the system's own action again.
    setHandlers(&handle, static_cast<int>(SA_RESTART | SA_RESETHAND));
}

StopSignals::~StopSignals()
{
    setHandlers(SIG_DFL, 0);
    m_notifier.setEnabled(false);
    for (int &end : pipeEnds) {
        ::close(end);
        end = -1;
    }
}

} // namespace app
