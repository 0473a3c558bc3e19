// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>

namespace app {
using namespace Qt::StringLiterals;

namespace {

constexpr int AnswerTime = 1000; // ms

/// Socket names are short (108 bytes), folder names need not be.
QString socketName(const QString &folder)
{
    const QString place = QDir(folder).canonicalPath();
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256);
    return u"declic-"_s + QString::fromLatin1(hash.toHex().left(24));
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_name(socketName(folder))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *socket = m_server.nextPendingConnection())
            socket->deleteLater();
        Q_EMIT raiseRequested();
    });
}

bool SingleInstance::claim()
{
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(AnswerTime))
        return false;
    // Nobody answers: the socket is free, or left over from a program that was killed.
    QLocalServer::removeServer(m_name);
    m_server.listen(m_name);
    return true;
}

} // namespace app
