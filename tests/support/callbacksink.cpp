// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/callbacksink.h"

#include <QTcpSocket>
#include <QTimer>

QByteArray CallbackSink::Request::field(const QByteArray &name) const
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

CallbackSink::CallbackSink(QObject *parent)
    : QObject(parent)
    , m_answer([](const Request &) { return Answer(); })
{
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("the sink cannot listen");
    connect(&m_server, &QTcpServer::newConnection, this, &CallbackSink::accept);
}

CallbackSink::~CallbackSink()
{
    close(); // while the members that the sockets' signals need are there
}

QByteArray CallbackSink::origin() const
{
    return "http://127.0.0.1:" + QByteArray::number(m_server.serverPort());
}

QByteArray CallbackSink::url(const QByteArray &path) const
{
    return origin() + path;
}

void CallbackSink::setAnswer(const Answer &answer)
{
    m_answer = [answer](const Request &) { return answer; };
}

void CallbackSink::answerWith(std::function<Answer(const Request &)> answer)
{
    m_answer = std::move(answer);
}

void CallbackSink::close()
{
    m_server.close();
    const QList<QTcpSocket *> sockets = m_unread.keys();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

QByteArray CallbackSink::accepted()
{
    return answer(202, "Accepted", {}, "x-ms-workflow-run-id: 08585900000000000001CU12\r\n");
}

QByteArray CallbackSink::answer(int status, const QByteArray &reason, const QByteArray &body,
                                const QByteArray &moreHeaderLines)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason + "\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n" + moreHeaderLines + "\r\n" + body;
}

void CallbackSink::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++m_connections;
        m_unread.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_unread.remove(socket);
            socket->deleteLater();
        });
        read(socket);
    }
}

void CallbackSink::read(QTcpSocket *socket)
{
    QByteArray &unread = m_unread[socket];
    unread += socket->readAll();
    const qsizetype end = unread.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Request request{unread.left(end), {}};
    const qsizetype length = request.field("Content-Length").toLongLong();
    if (unread.size() < end + 4 + length)
        return;
    request.body = unread.mid(end + 4, length);
    unread.remove(0, end + 4 + length);
    m_requests.push_back(request);
    m_mostAtOnce = qMax(m_mostAtOnce, ++m_open);
    const Answer answer = m_answer(request);
    if (answer.delay > 0)
        QTimer::singleShot(answer.delay, socket, [this, socket, answer] { reply(socket, answer); });
    else
        reply(socket, answer);
    Q_EMIT received();
}

void CallbackSink::reply(QTcpSocket *socket, const Answer &answer)
{
    if (answer.silent)
        return;
    --m_open;
    socket->write(answer.bytes);
    if (!answer.repeat.isEmpty())
        pour(socket, answer.repeat);
    else if (answer.close)
        socket->disconnectFromHost();
}

void CallbackSink::pour(QTcpSocket *socket, const QByteArray &bytes)
{
    const auto more = [socket, bytes] {
        while (socket->bytesToWrite() < 256 * 1024 && socket->isValid())
            socket->write(bytes);
    };
    connect(socket, &QTcpSocket::bytesWritten, socket, more);
    more();
}
