// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/chunkdecoder.h"

#include "server/http/fieldsyntax.h"
#include "server/http/status.h"

namespace server::http {

qsizetype ChunkDecoder::feed(QByteArrayView bytes)
{
    qsizetype taken = 0;
    while (taken < bytes.size() && !m_refusal && m_state != State::Complete) {
        const QByteArrayView rest = bytes.sliced(taken);
        const qsizetype step = m_state == State::Content ? takeContent(rest) : takeLine(rest);
        if (step == 0)
            break;
        taken += step;
    }
    return taken;
}

qsizetype ChunkDecoder::takeContent(QByteArrayView bytes)
{
    const qsizetype step = qMin(m_left, bytes.size());
    m_body += bytes.first(step);
    m_left -= step;
    if (m_left == 0)
        m_state = State::ContentEnd;
    return step;
}

qsizetype ChunkDecoder::takeLine(QByteArrayView bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0) {
        if (m_state == State::ContentEnd && bytes.size() > 1)
            refuse(status::BadRequest, QStringLiteral("A chunk is longer than its size says."));
        else if (bytes.size() > m_limits.head)
            refuse(status::FieldsTooLarge,
                   QStringLiteral("The chunk extensions or trailer fields are too long."));
        return 0;
    }
    if (end == 0 || bytes[end - 1] != '\r') {
        refuse(status::BadRequest,
               QStringLiteral("A line of the chunked body ends without CR before its LF."));
        return 0;
    }
    readLine(bytes.first(end - 1));
    return end + 1;
}

void ChunkDecoder::readLine(QByteArrayView line)
{
    if (m_state == State::Size) {
        readSize(line);
    } else if (m_state == State::Trailer) {
        readTrailer(line);
    } else if (line.isEmpty()) {
        m_state = State::Size;
    } else {
        refuse(status::BadRequest, QStringLiteral("A chunk is longer than its size says."));
    }
}

void ChunkDecoder::readSize(QByteArrayView line)
{
    const qsizetype semicolon = line.indexOf(';');
    const QByteArrayView digits = withoutOuterSpace(semicolon < 0 ? line : line.first(semicolon));
    m_overhead += line.size() - digits.size();
    if (m_overhead > m_limits.head)
        return refuse(status::FieldsTooLarge, QStringLiteral("The chunk extensions are too long."));
    const bool spaced = semicolon < 0 ? digits.size() != line.size()
                                      : !line.startsWith(digits); // before an extension, it may be
    if (digits.isEmpty() || digits.size() > 16 || spaced || !isFieldValue(line))
        return refuse(status::BadRequest,
                      QStringLiteral("A chunk must start with its size in hexadecimal digits."));
    qint64 size = 0;
    for (const char c : digits) {
        const qsizetype value = QByteArrayView("0123456789abcdef").indexOf(char(c | 0x20));
        if (value < 0)
            return refuse(
                status::BadRequest,
                QStringLiteral("A chunk must start with its size in hexadecimal digits."));
        size = size * 16 + value;
        if (m_body.size() + size > m_limits.body)
            return refuse(status::ContentTooLarge,
                          QStringLiteral("The body has more than the %1 bytes that are accepted "
                                         "here. Send a smaller one.")
                              .arg(m_limits.body));
    }
    m_left = size;
    m_state = size == 0 ? State::Trailer : State::Content;
}

void ChunkDecoder::readTrailer(QByteArrayView line)
{
    if (line.isEmpty()) {
        m_state = State::Complete;
        return;
    }
    m_overhead += line.size();
    if (m_overhead > m_limits.head || ++m_trailers > m_limits.fields)
        return refuse(status::FieldsTooLarge,
                      QStringLiteral("The trailer fields are too many or too long."));
    if (const auto field = parseFieldLine(line); !field)
        refuse(field.error().status, field.error().detail);
}

void ChunkDecoder::refuse(int status, const QString &detail)
{
    m_refusal = Refusal{status, detail};
}

} // namespace server::http
