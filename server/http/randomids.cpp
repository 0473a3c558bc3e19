// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/randomids.h"

#include <QRandomGenerator>
#include <QUuid>

#include <cstring>

namespace server::http {

QByteArray RandomIds::take()
{
    constexpr size_t Words = 4;
    if (m_used + Words > m_pool.size()) {
        QRandomGenerator::system()->fillRange(m_pool.data(), static_cast<qsizetype>(m_pool.size()));
        m_used = 0;
    }
    QByteArray bytes(16, Qt::Uninitialized);
    std::memcpy(bytes.data(), m_pool.data() + m_used, 16);
    std::memset(m_pool.data() + m_used, 0, 16);
    m_used += Words;
    return bytes;
}

QString RandomIds::hex()
{
    return QString::fromLatin1(take().toHex());
}

QString RandomIds::uuid()
{
    QByteArray bytes = take();
    // RFC 9562 section 5.4: version 4, variant 10.
    bytes[6] = static_cast<char>((bytes[6] & 0x0f) | 0x40);
    bytes[8] = static_cast<char>((bytes[8] & 0x3f) | 0x80);
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

qint64 RandomIds::integer(qint64 least, qint64 most)
{
    quint64 bits = 0;
    std::memcpy(&bits, take().constData(), sizeof bits);
    // At most 2^53 values of 2^64: what the remainder prefers does not show.
    return least + static_cast<qint64>(bits % (static_cast<quint64>(most - least) + 1));
}

} // namespace server::http
