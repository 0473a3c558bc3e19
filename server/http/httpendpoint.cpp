// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/httpendpoint.h"

#include "server/http/guardserver.h"
#include "server/http/httpserverseam.h"
#include "server/http/pendinganswer.h"

namespace server::http {

namespace {

QString describe(const QHostAddress &address, quint16 port)
{
    const bool isIpv6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    const QString host = isIpv6 ? u'[' + address.toString() + u']' : address.toString();
    return host + u':' + QString::number(port);
}

} // namespace

class HttpEndpoint::Private
{
public:
    void take(const QHttpServerRequest &request, QHttpServerResponder &&responder);

    Handler handler;
    Limits limits;
    std::optional<QSslConfiguration> tls;
    HttpServerSeam *server = nullptr; ///< owned by the endpoint, as its child
    GuardServer *guard = nullptr; ///< owned by server
};

void HttpEndpoint::Private::take(const QHttpServerRequest &request,
                                 QHttpServerResponder &&responder)
{
    const quint64 key = request.value(GuardServer::KeyField.toByteArray()).toULongLong();
    const std::shared_ptr<PendingAnswer> answer = guard ? guard->take(key) : nullptr;
    if (!answer)
        return;
    answer->setResponder(std::move(responder));
    handler(answer->request(),
            [answer](Response response) { answer->answer(std::move(response)); });
}

HttpEndpoint::HttpEndpoint(Handler handler, const Limits &limits, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->handler = std::move(handler);
    d->limits = limits;
}

HttpEndpoint::~HttpEndpoint()
{
    close();
}

void HttpEndpoint::setTls(const QSslConfiguration &configuration)
{
    d->tls = configuration;
}

Result<quint16> HttpEndpoint::listen(const QHostAddress &address, quint16 port)
{
    close();
    auto guard = std::make_unique<GuardServer>(d->limits, d->tls);
    if (!guard->listen(address, port)) {
        const QString where = describe(address, port);
        if (guard->serverError() == QAbstractSocket::AddressInUseError)
            return tl::unexpected(ServerError{ServerError::Code::AddressInUse, {where}, {}});
        return tl::unexpected(
            ServerError{ServerError::Code::AddressNotAvailable, {where, guard->errorString()}, {}});
    }
    connect(guard.get(), &GuardServer::answered, this, &HttpEndpoint::answered);
    d->guard = guard.release();
    d->server = new HttpServerSeam(
        [this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
            d->take(request, std::move(responder));
        },
        this);
    d->server->bind(d->guard);
    return d->guard->serverPort();
}

void HttpEndpoint::close()
{
    if (!d->server)
        return;
    d->guard->disconnect(this);
    d->guard->close();
    d->guard->abortConnections();
    d->guard = nullptr;
    std::exchange(d->server, nullptr)->deleteLater(); // a handler of its own may have called this
}

void HttpEndpoint::push(const QByteArray &topic, const QByteArray &bytes)
{
    if (d->guard)
        d->guard->push(topic, bytes);
}

int HttpEndpoint::streamCount(const QByteArray &topic) const
{
    return d->guard ? d->guard->streamCount(topic) : 0;
}

} // namespace server::http
