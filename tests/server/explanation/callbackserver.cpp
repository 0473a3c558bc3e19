// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/explanation/callbackserver.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTest>

#include <optional>

#include <sys/socket.h>

using namespace std::chrono_literals;
using server::delivery::CallbackPolicy;
using server::delivery::CallbackSender;

namespace {

QByteArray contents(const QString &name)
{
    QFile file(sample(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Closing then sends RST.
void reset(QTcpSocket *socket)
{
    const linger none{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none,
                 sizeof none);
    socket->abort();
}

} // namespace

CallbackServer::CallbackServer(Manner manner, const QByteArray &answer)
    : m_server(std::make_unique<QTcpServer>())
    , m_manner(manner)
    , m_answer(answer)
{
    listen();
}

CallbackServer::CallbackServer(const QString &certificate, const QByteArray &answer)
    : m_manner(Manner::Answer)
    , m_answer(answer)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(
        QSslCertificate(contents(QStringLiteral("tls/") + certificate + QStringLiteral(".pem"))));
    tls.setPrivateKey(QSslKey(contents(QStringLiteral("tls/key.pem")), QSsl::Ec));
    auto secure = std::make_unique<QSslServer>();
    secure->setSslConfiguration(tls);
    m_server = std::move(secure);
    listen();
}

void CallbackServer::listen()
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &CallbackServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen");
}

QByteArray CallbackServer::url(const QByteArray &scheme) const
{
    return scheme + "://127.0.0.1:" + QByteArray::number(m_server->serverPort()) + "/callback";
}

void CallbackServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        take(socket);
    }
}

void CallbackServer::take(QTcpSocket *socket)
{
    // A TLS hello ends in no empty line: it is answered at once.
    if (socket->bytesAvailable() == 0 || m_manner == Manner::Silent)
        return;
    const QByteArray seen = socket->peek(65'536);
    if (seen.startsWith("POST") && !seen.contains("\r\n\r\n{}"))
        return;
    socket->readAll();
    if (m_manner == Manner::Reset)
        return reset(socket);
    socket->write(m_answer);
    socket->disconnectFromHost();
}

QString sample(const QString &name)
{
    return QStringLiteral(DECLIC_SOURCE_DIR "/tests/samples/") + name;
}

CallbackSender::Settings impatient()
{
    CallbackSender::Settings settings;
    settings.policy = CallbackPolicy({QStringLiteral("127.0.0.1")});
    settings.connectTimeout = 400ms;
    settings.totalTimeout = 800ms;
    return settings;
}

server::Attempt post(const QByteArray &url, const CallbackSender::Settings &settings)
{
    std::optional<server::Attempt> attempt;
    CallbackSender sender(
        settings, [&](server::DeliveryId, server::Attempt ended) { attempt = std::move(ended); });
    sender.send({1, url, QByteArrayLiteral("{}"), {}, 1});
    if (!QTest::qWaitFor([&] { return attempt.has_value(); }, 20'000))
        qFatal("the attempt never ended");
    return *attempt;
}
