// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"

namespace server::http {

/// What the request demands of the frame of its answer.
struct ReplyFrame
{
    bool keepAlive = true;
    bool http10 = false;
    bool bodyless = false; ///< the request was HEAD
};

/// True when every field may stand in an answer: none holds CR, LF, NUL or another control
/// character, by which a client's input could add fields of its own.
[[nodiscard]] bool hasCleanHeaders(const Response &response);
/// The bytes of an answer that the guard gives itself. Without Content-Length when it starts a
/// stream.
[[nodiscard]] QByteArray serialize(const Response &response, const ReplyFrame &frame,
                                   const QByteArray &date);
/// Mends what QHttpServer wrote: Connection, no body for HEAD, neither body nor length for 204 and
/// 304 (RFC 9110 sections 8.6 and 9.3.2).
[[nodiscard]] QByteArray reframe(const QByteArray &reply, const ReplyFrame &frame);

} // namespace server::http
