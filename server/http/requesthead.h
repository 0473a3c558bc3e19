// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/limits.h"
#include "server/http/refusal.h"
#include "server/http/request.h"

#include <optional>

namespace server::http {

/// What request line and header fields of one request say.
struct RequestHead
{
    Request request; ///< without its body
    bool keepAlive = true; ///< the client is ready for another request on this connection
    bool http10 = false;
    bool chunked = false;
    bool expectsContinue = false; ///< the client waits for "100 Continue" before it sends the body
    qsizetype contentLength = 0; ///< bytes; 0 when chunked
};

/// Reads a complete head strictly (RFC 9112 sections 2 to 7). Whatever two parsers could read
/// differently is refused: that is how requests are smuggled. Pure.
class HeadParser
{
public:
    explicit HeadParser(const Limits &limits)
        : m_limits(limits)
    {
    }

    /// `text` is the request line and the fields, each with its CRLF, without the empty line.
    [[nodiscard]] std::optional<Refusal> parse(QByteArrayView text);
    /// What was understood; incomplete after a refusal.
    [[nodiscard]] RequestHead take() { return std::move(m_head); }

private:
    using Verdict = std::optional<Refusal>;

    Verdict readRequestLine(QByteArrayView line);
    Verdict readVersion(QByteArrayView version);
    Verdict readTarget(QByteArrayView target);
    Verdict readFields(QByteArrayView text);
    Verdict readSpecialField(const Header &field);
    Verdict readContentLength(QByteArrayView value);
    Verdict readTransferEncoding(QByteArrayView value);
    Verdict readHost(QByteArrayView value);
    Verdict readExpect(QByteArrayView value);
    void readConnection(QByteArrayView value);
    Verdict checkWhole();

    Limits m_limits;
    RequestHead m_head;
    QByteArray m_authority; ///< of a target in absolute form; goes before Host
    bool m_hasLength = false;
    bool m_hasEncoding = false;
    bool m_hasHost = false;
    bool m_mayExpect = false;
};

} // namespace server::http
