// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFile>

namespace tests {

/// What a process takes of the machine's memory, in KiB; 0: it is not there.
struct ProcessMemory
{
    qint64 resident = 0;
    qint64 peak = 0; ///< since it began
};

/// How much more than before it may take at most, whatever strangers send, in KiB.
constexpr qint64 MemoryBound = 150 * 1024;

/// As Linux tells it.
[[nodiscard]] inline ProcessMemory memoryOf(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/status").arg(process));
    ProcessMemory memory;
    if (!file.open(QIODevice::ReadOnly))
        return memory;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const qint64 value = line.simplified().split(' ').value(1).toLongLong();
        if (line.startsWith("VmRSS:"))
            memory.resident = value;
        if (line.startsWith("VmHWM:"))
            memory.peak = value;
    }
    return memory;
}

} // namespace tests
