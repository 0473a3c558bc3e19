// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/requestparser.h"

#include "server/http/status.h"

namespace server::http {

namespace {

constexpr qsizetype LargestKeptBuffer = 64 * 1024;
constexpr qsizetype RequestLineOverhead = 32; // method, two spaces, version
constexpr char TlsHandshake = 0x16;

} // namespace

RequestParser::RequestParser(const Limits &limits)
    : m_limits(limits)
    , m_chunks(limits)
{
}

void RequestParser::append(QByteArrayView bytes)
{
    if (m_state == State::Refused)
        return;
    dropConsumed();
    m_buffer += bytes;
}

void RequestParser::dropConsumed()
{
    if (m_begin == 0 || (m_begin < m_buffer.size() && m_begin < LargestKeptBuffer))
        return;
    m_buffer.remove(0, m_begin);
    m_line -= m_begin;
    m_scanned -= m_begin;
    m_begin = 0;
    if (m_buffer.isEmpty() && m_buffer.capacity() > LargestKeptBuffer)
        m_buffer = QByteArray();
}

RequestParser::State RequestParser::advance()
{
    if ((m_state == State::Idle || m_state == State::Head) && !readHead())
        return m_state;
    if (m_state == State::Body)
        readBody();
    return m_state;
}

RequestHead RequestParser::take()
{
    Q_ASSERT(m_state == State::Complete);
    m_state = State::Idle;
    m_line = m_scanned = m_begin;
    dropConsumed(); // a connection that is idle after a large request holds nothing
    return std::exchange(m_head, {});
}

bool RequestParser::takeContinue()
{
    // RFC 9110 section 10.1.1: not needed when the body is on its way already.
    return std::exchange(m_continueDue, false) && rest().isEmpty();
}

bool RequestParser::readHead()
{
    if (rest().isEmpty())
        return false;
    m_state = State::Head;
    if (m_buffer[m_begin] == TlsHandshake)
        return refuse({status::BadRequest,
                       QStringLiteral("This listener speaks plain HTTP, not TLS. Use http:// in "
                                      "the URL, or a tunnel that ends TLS in front of it.")});
    const bool complete = findHeadEnd();
    if (m_state == State::Refused || !checkHeadSize() || !complete)
        return false;
    const qsizetype length = m_line - m_begin;
    HeadParser parser(m_limits);
    const auto refusal = parser.parse(rest().first(length));
    m_head = parser.take();
    if (refusal)
        return refuse(*refusal);
    m_begin += length + 2;
    beginBody();
    return true;
}

/// Leaves m_line at the empty line that ends the head.
bool RequestParser::findHeadEnd()
{
    for (qsizetype feed; (feed = m_buffer.indexOf('\n', m_scanned)) >= 0;) {
        if (feed == m_line || m_buffer[feed - 1] != '\r')
            return refuse({status::BadRequest,
                           QStringLiteral("A line of the request ends without CR before its LF. "
                                          "End each line with CR LF.")});
        if (feed - 1 == m_line && m_line > m_begin)
            return true;
        m_scanned = feed + 1;
        if (feed - 1 == m_line) // RFC 9112 section 2.2: an empty line before the request is ignored
            m_begin = m_scanned;
        m_line = m_scanned;
    }
    m_scanned = m_buffer.size();
    return false;
}

/// Refuses a head that is too large already.
bool RequestParser::checkHeadSize()
{
    const bool inFirstLine = m_line == m_begin;
    // The empty line does not count, be it there already or begun: where the stream is cut decides
    // nothing.
    const bool isEnding = m_scanned == m_line + 1 && m_buffer[m_line] == '\r';
    const qsizetype read = isEnding ? m_line : m_scanned;
    const qsizetype size = (inFirstLine ? m_buffer.size() : read) - m_begin;
    if (inFirstLine && size > m_limits.target + RequestLineOverhead)
        return refuse({status::UriTooLong,
                       QStringLiteral("The request line is too long: the target may have %1 bytes. "
                                      "Shorten the path or the query.")
                           .arg(m_limits.target)});
    if (size > m_limits.head)
        return refuse({status::FieldsTooLarge,
                       QStringLiteral("Request line and header fields have more than %1 bytes "
                                      "together. Send fewer or shorter ones.")
                           .arg(m_limits.head)});
    return true;
}

void RequestParser::beginBody()
{
    m_state = State::Body;
    m_continueDue = m_head.expectsContinue;
    if (m_head.chunked)
        m_chunks = ChunkDecoder(m_limits);
}

bool RequestParser::readBody()
{
    if (m_head.chunked)
        return readChunks();
    if (rest().size() < m_head.contentLength)
        return false;
    m_head.request.body = rest().first(m_head.contentLength).toByteArray();
    m_begin += m_head.contentLength;
    m_state = State::Complete;
    return true;
}

bool RequestParser::readChunks()
{
    m_begin += m_chunks.feed(rest());
    if (m_chunks.refusal())
        return refuse(*m_chunks.refusal());
    if (!m_chunks.isComplete())
        return false;
    m_head.request.body = m_chunks.takeBody();
    m_state = State::Complete;
    return true;
}

void RequestParser::stop()
{
    m_state = State::Refused;
    m_buffer = QByteArray();
    m_chunks = ChunkDecoder(m_limits);
    m_begin = m_line = m_scanned = 0;
}

/// Always false, for its callers to return.
bool RequestParser::refuse(const Refusal &refusal)
{
    m_refusal = refusal;
    stop();
    return false;
}

} // namespace server::http
