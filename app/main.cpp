// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commandline.h"
#include "app/run.h"

#include <cstdio>
#include <cstdlib>

int main(int argc, char **argv)
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const int code = app::run(app::parseCommandLine(arguments), argc, argv);
    // QThread::wait() returns before the system's thread is gone: what that still gives back, such as
    // OpenSSL's part of it, must not meet the exit handlers that give the same back here.
    std::fflush(nullptr);
    std::_Exit(code);
}
