// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/selftest/playedtunnel.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

namespace tests {

namespace {

const QByteArray HeadEnd = "\r\n\r\n";

/// Whether a head and the body that it announces are there.
bool isWhole(const QByteArray &request)
{
    const qsizetype end = request.indexOf(HeadEnd);
    if (end < 0)
        return false;
    const QByteArray head = request.left(end).toLower();
    const qsizetype field = head.indexOf("\r\ncontent-length:");
    const qsizetype value = field + qsizetype(qstrlen("\r\ncontent-length:"));
    const qsizetype lineEnd = head.indexOf("\r\n", value);
    const int length = field < 0 ? 0 : head.mid(value, lineEnd - value).trimmed().toInt();
    return request.size() >= end + HeadEnd.size() + length;
}

QByteArray withField(const QByteArray &field, QByteArray request)
{
    return request.insert(request.indexOf("\r\n") + 2, field + "\r\n");
}

std::unique_ptr<QTcpServer> secureServer(const QString &certificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(sample(u"tls/" + certificate + u".pem")));
    tls.setPrivateKey(QSslKey(sample(QStringLiteral("tls/key.pem")), QSsl::Ec));
    auto server = std::make_unique<QSslServer>();
    server->setSslConfiguration(tls);
    return server;
}

} // namespace

QByteArray sample(const QString &name)
{
    QFile file(QStringLiteral(DECLIC_SOURCE_DIR "/tests/samples/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no sample %s", qPrintable(name));
    return file.readAll();
}

QByteArray without(const QByteArray &name, const QByteArray &message)
{
    const QByteArray start = "\r\n" + name.toLower() + ':';
    const qsizetype field = message.toLower().indexOf(start);
    if (field < 0)
        return message;
    QByteArray rest = message;
    return rest.remove(field, message.indexOf("\r\n", field + 2) - field);
}

PlayedTunnel::PlayedTunnel(const QString &connectorUrl, const QString &certificate)
    : m_server(certificate.isEmpty() ? std::make_unique<QTcpServer>() : secureServer(certificate))
    , m_connectorPort(static_cast<quint16>(QUrl(connectorUrl).port()))
    , m_scheme(certificate.isEmpty() ? "http" : "https")
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &PlayedTunnel::accept);
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("cannot listen");
}

QString PlayedTunnel::url() const
{
    return QStringLiteral("%1://127.0.0.1:%2")
        .arg(QString::fromLatin1(m_scheme))
        .arg(m_server->serverPort());
}

void PlayedTunnel::answerWith(const QByteArray &answer)
{
    setPlay([answer](QByteArray &) { return answer.isEmpty() ? QByteArray("\n") : answer; });
}

void PlayedTunnel::accept()
{
    while (QTcpSocket *client = m_server->nextPendingConnection()) {
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QTcpSocket::readyRead, this, [this, client] { read(client); });
        read(client);
    }
}

void PlayedTunnel::read(QTcpSocket *client)
{
    QByteArray request = client->peek(1024 * 1024);
    if (!isWhole(request))
        return;
    client->readAll();
    m_asked.append(request.left(request.indexOf(' ')));
    if (m_isSilent)
        return;
    const QByteArray instead = m_play ? m_play(request) : QByteArray();
    if (instead == "\n")
        client->abort();
    else if (!instead.isEmpty())
        answer(client, instead);
    else
        QTimer::singleShot(m_delay, client, [this, client, request] { forward(client, request); });
}

void PlayedTunnel::answer(QTcpSocket *client, const QByteArray &bytes)
{
    client->write(bytes);
    if (!m_isEndless)
        return client->disconnectFromHost();
    connect(client, &QTcpSocket::bytesWritten, client, [client] {
        if (client->bytesToWrite() < 64 * 1024)
            client->write(QByteArray(64 * 1024, 'x'));
    });
}

void PlayedTunnel::forward(QTcpSocket *client, const QByteArray &request)
{
    const QByteArray host = QUrl(url()).authority().toLatin1();
    QByteArray passed = without("Connection", request);
    passed = withField("X-Forwarded-Host: " + host, passed);
    passed = withField("X-Forwarded-Proto: " + m_scheme, passed);
    passed = withField("Connection: close", passed);
    auto *connector = new QTcpSocket(client);
    connect(connector, &QTcpSocket::disconnected, client, [this, client, connector] {
        const QByteArray bytes = connector->readAll();
        answer(client, m_change ? m_change(bytes) : bytes);
    });
    connector->connectToHost(QHostAddress(QHostAddress::LocalHost), m_connectorPort);
    connector->write(passed);
}

} // namespace tests
