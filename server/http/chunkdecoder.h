// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/limits.h"
#include "server/http/refusal.h"

#include <QByteArray>

#include <optional>

namespace server::http {

/// Decodes a chunked body as it arrives (RFC 9112 section 7.1). Extensions and trailer fields are
/// checked and dropped. Pure.
class ChunkDecoder
{
public:
    explicit ChunkDecoder(const Limits &limits)
        : m_limits(limits)
    {
    }

    /// Takes what it can and returns the number of bytes taken; the rest must come again, with
    /// more behind it.
    [[nodiscard]] qsizetype feed(QByteArrayView bytes);
    [[nodiscard]] bool isComplete() const { return m_state == State::Complete; }
    [[nodiscard]] const std::optional<Refusal> &refusal() const { return m_refusal; }
    /// Bytes of the body so far.
    [[nodiscard]] qsizetype held() const { return m_body.size(); }
    [[nodiscard]] QByteArray takeBody() { return std::move(m_body); }

private:
    enum class State { Size, Content, ContentEnd, Trailer, Complete };

    qsizetype takeContent(QByteArrayView bytes);
    qsizetype takeLine(QByteArrayView bytes);
    void readLine(QByteArrayView line);
    void readSize(QByteArrayView line);
    void readTrailer(QByteArrayView line);
    void refuse(int status, const QString &detail);

    Limits m_limits;
    State m_state = State::Size;
    QByteArray m_body;
    qsizetype m_left = 0; ///< bytes of the current chunk still to come
    qsizetype m_overhead = 0; ///< bytes of extensions and trailers so far
    int m_trailers = 0;
    std::optional<Refusal> m_refusal;
};

} // namespace server::http
