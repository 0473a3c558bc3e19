// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/exposure.h"

#include "server/http/publicbase.h"
#include "server/publicurl.h"
#include "server/trustworthyurl.h"

#include <QUrl>

namespace server::core {

namespace {

QString hostName(const QHostAddress &address)
{
    const bool six = address.protocol() == QAbstractSocket::IPv6Protocol;
    return six ? QString(u'[' % address.toString() % u']') : address.toString();
}

bool isThisMachine(const QString &host)
{
    return isLoopbackHost(host) || host.endsWith(QStringLiteral(".localhost"));
}

} // namespace

Result<QByteArray> checkedPublicUrl(const QString &url)
{
    if (url.isEmpty())
        return QByteArray();
    if (auto normalized = parsePublicUrl(url))
        return *std::move(normalized);
    return tl::unexpected(ServerError{ServerError::Code::PublicUrlInvalid, {url}, {}});
}

QString localUrl(const QHostAddress &address, quint16 port)
{
    QHostAddress host = address;
    if (address == QHostAddress(QHostAddress::Any)
        || address == QHostAddress(QHostAddress::AnyIPv4))
        host = QHostAddress(QHostAddress::LocalHost);
    else if (address == QHostAddress(QHostAddress::AnyIPv6))
        host = QHostAddress(QHostAddress::LocalHostIPv6);
    return u"http://" % hostName(host) % u':' % QString::number(port);
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
