// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/exposure.h"

#include "server/http/publicbase.h"
#include "server/trustworthyurl.h"

#include <QSysInfo>
#include <QUrl>

namespace server::core {

namespace {

QString hostName(const QHostAddress &address)
{
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    return six ? QString(u'[' % address.toString() % u']') : address.toString();
}

bool isEveryAddress(const QHostAddress &address)
{
    return address == QHostAddress(QHostAddress::Any)
           || address == QHostAddress(QHostAddress::AnyIPv4)
           || address == QHostAddress(QHostAddress::AnyIPv6);
}

bool isThisMachine(const QString &host)
{
    return isLoopbackHost(host) || host.endsWith(QStringLiteral(".localhost"));
}

} // namespace

QString localUrl(const QHostAddress &address, quint16 port, bool secure)
{
    QHostAddress host = address;
    if (address == QHostAddress(QHostAddress::AnyIPv6))
        host = QHostAddress(QHostAddress::LocalHostIPv6);
    else if (isEveryAddress(address))
        host = QHostAddress(QHostAddress::LocalHost);
    return (secure ? u"https://"_qs : u"http://"_qs) % hostName(host) % u':'
           % QString::number(port);
}

QStringList certificateNames(const ServerConfig &config, const QByteArray &publicUrl)
{
    QStringList names{QStringLiteral("localhost"), QStringLiteral("127.0.0.1"),
                      QStringLiteral("::1"),
                      QString::fromLatin1(QUrl::toAce(QSysInfo::machineHostName())),
                      QUrl::fromEncoded(publicUrl).host(QUrl::FullyEncoded)};
    QHostAddress address = config.connectorAddress;
    address.setScopeId({});
    if (!isEveryAddress(address))
        names.append(address.toString());
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

QString configuredOutside(const ServerConfig &config, const QByteArray &publicUrl)
{
    const QUrl url = QUrl::fromEncoded(publicUrl);
    if (!publicUrl.isEmpty() && !isThisMachine(url.host()))
        return QString::fromUtf8(publicUrl);
    return config.connectorAddress.isLoopback() ? QString() : hostName(config.connectorAddress);
}

QString outsideOf(const http::Request &request)
{
    const std::optional<QByteArray> base = http::publicBase(request, {});
    if (!base)
        return {};
    const QUrl url = QUrl::fromEncoded(*base);
    return isThisMachine(url.host()) ? QString() : QString::fromUtf8(*base);
}

} // namespace server::core
