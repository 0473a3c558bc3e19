// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/redirectlistener.h"

#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <chrono>

namespace app::services {

using Page = RedirectListener::Page;
using Query = RedirectListener::Query;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype MaxHead = 64 * 1024; // browsers send the cookies of localhost along
constexpr qsizetype MaxConnections = 32;
constexpr auto ReadTime = 10s;
constexpr int Tries = 8; // for a port that both stacks have free
constexpr QByteArrayView HeadEnd = "\r\n\r\n";

QByteArray html(const Page &page, const QString &language)
{
    const QString text =
        u"<!DOCTYPE html><html lang=\"%1\"><head><meta charset=\"utf-8\"><title>Declic</title>"
        "<style>:root{color-scheme:light dark}body{font:16px system-ui,sans-serif;display:grid;"
        "place-content:center;min-height:90vh;text-align:center;padding:1em}"
        "h1{font-size:22px}</style></head><body><main><h1>%2</h1><p>%3</p></main></body></html>"_s
            .arg(language, page.title.toHtmlEscaped(), page.text.toHtmlEscaped());
    return text.toUtf8();
}

QByteArray response(const QByteArray &status, const QByteArray &body)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: "
           + QByteArray::number(body.size())
           + "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'\r\n"
             "X-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\n"
             "Cache-Control: no-store\r\nConnection: close\r\n\r\n"
           + body;
}

QByteArray fieldOf(const QByteArray &head, const QByteArray &name)
{
    const QList<QByteArray> lines = head.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed();
    }
    return {};
}

/// None when a name stands twice: two readers might take different ones.
std::optional<Query> queryOf(const QByteArray &text)
{
    Query query;
    const QList<QByteArray> parts = text.split('&');
    for (const QByteArray &part : parts) {
        const qsizetype equals = part.indexOf('=');
        if (equals <= 0)
            continue;
        const QString name = QUrl::fromPercentEncoding(part.first(equals));
        QByteArray value = part.sliced(equals + 1);
        // Forms write spaces as +, and a code may hold a +, but no space.
        if (name != u"code"_s)
            value.replace('+', ' ');
        if (query.contains(name))
            return std::nullopt;
        query.insert(name, QUrl::fromPercentEncoding(value));
    }
    return query;
}

} // namespace

RedirectListener::RedirectListener(Judge judge, Page foreign, QString language, QObject *parent)
    : QObject(parent)
    , m_judge(std::move(judge))
    , m_foreign(std::move(foreign))
    , m_language(std::move(language))
{
    for (QTcpServer *server : {&m_four, &m_six})
        connect(server, &QTcpServer::newConnection, this, [this, server] { accept(*server); });
}

RedirectListener::~RedirectListener() = default;

bool RedirectListener::listen()
{
    for (int i = 0; i < Tries; ++i) {
        const bool hasFour = m_four.listen(QHostAddress(QHostAddress::LocalHost));
        if (!hasFour)
            m_error = m_four.errorString();
        const bool hasSix = m_six.listen(QHostAddress(QHostAddress::LocalHostIPv6),
                                         m_four.serverPort());
        // Whoever has the other stack's port would be sent the code.
        const bool isTaken = hasFour && !hasSix
                             && m_six.serverError() == QAbstractSocket::AddressInUseError;
        if ((hasFour || hasSix) && !isTaken) {
            m_port = hasFour ? m_four.serverPort() : m_six.serverPort();
            return true;
        }
        m_error = hasFour ? m_six.errorString() : m_error;
        close();
    }
    return false;
}

void RedirectListener::close()
{
    m_four.close();
    m_six.close();
}

void RedirectListener::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        if (m_heads.size() >= MaxConnections) {
            delete socket;
            continue;
        }
        socket->setParent(this); // answers outlive close()
        m_heads.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_heads.remove(socket);
            socket->deleteLater();
        });
        QTimer::singleShot(ReadTime, socket, [socket] { socket->abort(); });
    }
}

void RedirectListener::read(QTcpSocket *socket)
{
    const auto head = m_heads.find(socket);
    if (head == m_heads.end())
        return;
    *head += socket->read(MaxHead + 1 - head->size());
    const qsizetype end = head->indexOf(HeadEnd);
    if (end < 0 && head->size() <= MaxHead)
        return;
    const QByteArray whole = end < 0 ? QByteArray() : head->first(end);
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    socket->write(answerTo(whole)); // what it calls may close this listener
    socket->disconnectFromHost();
}

bool RedirectListener::isOurHost(const QByteArray &host) const
{
    const QByteArray end = ':' + QByteArray::number(m_port);
    return host == "localhost" + end || host == "127.0.0.1" + end || host == "[::1]" + end;
}

QByteArray RedirectListener::answerTo(const QByteArray &head) const
{
    const QList<QByteArray> line = head.first(std::max<qsizetype>(head.indexOf('\r'), 0))
                                       .split(' ');
    const bool isHttp = line.size() == 3 && line.at(2).startsWith("HTTP/1.");
    const QByteArray foreign = html(m_foreign, m_language);
    // Another site that has its name mean this machine (DNS rebinding) is told nothing.
    if (!isHttp || !isOurHost(fieldOf(head, "host")))
        return response("400 Bad Request", foreign);
    if (line.at(0) != "GET")
        return response("405 Method Not Allowed", foreign);
    const QByteArray &target = line.at(1);
    const qsizetype mark = target.indexOf('?');
    if (target.first(mark < 0 ? target.size() : mark) != "/")
        return response("404 Not Found", foreign);
    const std::optional<Query> query = queryOf(mark < 0 ? QByteArray() : target.sliced(mark + 1));
    const std::optional<Page> page = query ? m_judge(*query) : std::nullopt;
    return page ? response("200 OK", html(*page, m_language))
                : response("400 Bad Request", foreign);
}

} // namespace app::services
