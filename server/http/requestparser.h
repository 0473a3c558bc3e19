// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/chunkdecoder.h"
#include "server/http/requesthead.h"

namespace server::http {

/// Cuts a stream of bytes into requests: incremental, strict (RFC 9112), without a socket.
/// Bytes behind a complete request wait for the next turn, so pipelined requests come in order.
class RequestParser
{
public:
    enum class State {
        Idle, ///< no byte of the next request is there
        Head,
        Body,
        Complete, ///< take() it
        Refused, ///< for good: the rest of the stream cannot be trusted
    };

    explicit RequestParser(const Limits &limits);

    void append(QByteArrayView bytes);
    /// Reads as far as the bytes allow.
    State advance();
    /// The complete request. Then the next one begins.
    [[nodiscard]] RequestHead take();
    /// Forgets all bytes and takes no more, as after a refusal.
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    /// What is known of the request under way; incomplete after a refusal.
    [[nodiscard]] const RequestHead &head() const { return m_head; }
    [[nodiscard]] const Refusal &refusal() const { return m_refusal; }
    /// Bytes that wait here.
    [[nodiscard]] qsizetype held() const { return m_buffer.size() + m_chunks.held(); }
    /// True once a request: the client holds its body back until it sees "100 Continue".
    [[nodiscard]] bool takeContinue();

private:
    QByteArrayView rest() const { return QByteArrayView(m_buffer).sliced(m_begin); }
    bool readHead();
    bool findHeadEnd();
    bool checkHeadSize();
    void beginBody();
    bool readBody();
    bool readChunks();
    void dropConsumed();
    bool refuse(const Refusal &refusal);

    Limits m_limits;
    State m_state = State::Idle;
    QByteArray m_buffer;
    qsizetype m_begin = 0; ///< first byte not consumed
    qsizetype m_line = 0; ///< start of the current head line
    qsizetype m_scanned = 0; ///< no line feed before this offset, from m_line on
    RequestHead m_head;
    ChunkDecoder m_chunks;
    bool m_continueDue = false;
    Refusal m_refusal;
};

} // namespace server::http
