// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/processgroup.h"

#include <csignal>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#include <unistd.h>

namespace app::services::tunnel {

namespace {

bool signalGroup(qint64 id, int number)
{
    return id > 1 && ::kill(-static_cast<pid_t>(id), number) == 0;
}

} // namespace

void bindToUs(QProcess &process)
{
    const pid_t us = ::getpid();
    // Between fork() and exec(): nothing but async-signal-safe calls (POSIX.1-2017, 2.4.3).
    process.setChildProcessModifier([us] {
        ::setpgid(0, 0);
#ifdef Q_OS_LINUX
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != us) // we were gone before it was asked for
            ::_exit(1);
#endif
    });
}

bool askToEnd(qint64 id)
{
    return signalGroup(id, SIGTERM);
}

bool forceToEnd(qint64 id)
{
    return signalGroup(id, SIGKILL);
}

} // namespace app::services::tunnel
