// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/auth/claims.h"
#include "server/header.h"

#include <QByteArray>
#include <QDateTime>
#include <QHostAddress>

#include <functional>
#include <optional>

namespace server::http {

/// Percent-decoded value of the first field called `name` of a query or a form, "a=1&b=2".
[[nodiscard]] std::optional<QString> fieldOf(const QByteArray &fields, const QString &name);

/// One complete request, checked by the guard: a value that outlives its connection.
struct Request
{
    QByteArray method; ///< upper case
    QByteArray path; ///< percent-encoded as received, starts with '/'
    QByteArray query; ///< without '?', percent-encoded as received
    Headers headers;
    QByteArray body;
    QHostAddress peer;
    quint16 peerPort = 0;
    bool secure = false; ///< it came by TLS
    QDateTime receivedAt; ///< UTC
    auth::Claims caller; ///< as a token proved; empty: nobody asked for one

    [[nodiscard]] QByteArray header(QByteArrayView name) const
    {
        return headerValue(headers, name);
    }
    /// Percent-decoded value of the first query parameter called `name`, or null.
    [[nodiscard]] QString queryValue(const QString &name) const;
};

/// The parts of a request that may hold credentials, without them.
struct MaskedRequest
{
    Headers headers;
    QByteArray body;
};

struct Response
{
    int status = 200;
    QByteArray contentType; ///< empty together with an empty body
    QByteArray body;
    Headers headers; ///< besides Content-Type and Content-Length
    QByteArray stream; ///< topic: the connection stays open and HttpEndpoint::push() writes to it
    /// What a record of the exchange keeps of the request, when the handler has masked it already
    /// or knows better than the recorder what is a credential.
    std::optional<MaskedRequest> maskedRequest;
    bool isUnrecorded = false; ///< no exchange is kept and nothing counted: a test of our own
};

/// Takes the answer, once, now or later, on the endpoint's thread. May be dropped: the client then
/// gets 500. Answering after the client left is harmless.
using Responder = std::function<void(Response)>;
using Handler = std::function<void(const Request &, Responder)>;

} // namespace server::http
