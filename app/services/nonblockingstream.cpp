// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/nonblockingstream.h"

#include <cerrno>
#include <climits>
#include <csignal>
#include <utility>

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

namespace app::services {

namespace {

using namespace std::chrono_literals;

constexpr auto LastPatience = 50ms; // for each piece, at the end

/// The same pipe or terminal, opened anew: O_NONBLOCK on what was handed down would change it for
/// every program that shares it, the shell for one. -1: it is neither, or closed to us; then poll()
/// has to do, which is right unless another program fills the same pipe.
int openedAnew(int descriptor)
{
    struct stat about = {};
    if (::fstat(descriptor, &about) != 0 || !(S_ISFIFO(about.st_mode) || S_ISCHR(about.st_mode)))
        return -1;
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(descriptor);
    return ::open(path.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY);
}

} // namespace

NonBlockingStream::NonBlockingStream(int descriptor, QObject *parent)
    : QObject(parent)
    , m_own(openedAnew(descriptor))
    , m_descriptor(m_own < 0 ? descriptor : m_own)
    , m_writable(m_descriptor, QSocketNotifier::Write)
{
    std::signal(SIGPIPE, SIG_IGN); // a reader may leave; the program stays
    m_writable.setEnabled(false);
    connect(&m_writable, &QSocketNotifier::activated, this, &NonBlockingStream::flush);
}

NonBlockingStream::~NonBlockingStream()
{
    hand(LastPatience);
    m_writable.setEnabled(false);
    if (m_own >= 0)
        ::close(m_own);
}

void NonBlockingStream::append(const QByteArray &line)
{
    if (m_leftOut > 0 || m_waiting.size() + line.size() >= MostWaiting)
        ++m_leftOut;
    else
        m_waiting += line + '\n';
}

void NonBlockingStream::hand(std::chrono::milliseconds patience)
{
    bool isTaken = true;
    while (isTaken && hasNext()) {
        const qsizetype taken = write(patience);
        m_waiting.remove(0, taken);
        isTaken = taken > 0;
    }
    m_writable.setEnabled(!isTaken);
}

bool NonBlockingStream::hasNext()
{
    if (m_waiting.isEmpty() && m_leftOut > 0) {
        m_waiting = "declic: " + QByteArray::number(std::exchange(m_leftOut, 0))
                    + " lines were left out here, because nobody read them\n";
    }
    return !m_waiting.isEmpty();
}

/// How many bytes are done with. Those that nobody can read any more are, too.
qsizetype NonBlockingStream::write(std::chrono::milliseconds patience)
{
    pollfd stream{m_descriptor, POLLOUT, 0};
    if (::poll(&stream, 1, int(patience.count())) <= 0)
        return 0;
    // So much goes into a pipe that can be written to without blocking (pipe(7)); whole lines, since
    // others may print between.
    const qsizetype most = qMin<qsizetype>(m_waiting.size(), PIPE_BUF);
    const qsizetype lines = m_waiting.lastIndexOf('\n', most - 1) + 1;
    const qsizetype size = lines > 0 ? lines : most;
    const qsizetype written = ::write(m_descriptor, m_waiting.constData(), size_t(size));
    if (written >= 0)
        return written;
    return errno == EAGAIN || errno == EINTR ? 0 : m_waiting.size();
}

} // namespace app::services
