// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/publicorigin.h"

#include "server/trustworthyurl.h"

#include <QHostAddress>
#include <QUrl>

namespace app::services::tunnel {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestUrl = 300;

} // namespace

QString publicOrigin(const QString &url)
{
    if (url.size() > LongestUrl)
        return {};
    const QUrl parsed(url, QUrl::StrictMode);
    const QString host = parsed.host(QUrl::FullyEncoded);
    const bool bare = parsed.userInfo().isEmpty() && !parsed.hasQuery() && !parsed.hasFragment()
                      && (parsed.path().isEmpty() || parsed.path() == "/"_L1);
    const bool named = host.contains(u'.') && !host.endsWith(u'.') && QHostAddress(host).isNull()
                       && !server::isLoopbackHost(host);
    if (!parsed.isValid() || parsed.scheme() != "https"_L1 || !bare || !named)
        return {};
    const QString port = parsed.port() > 0 ? u':' + QString::number(parsed.port()) : QString();
    return u"https://"_s + host + port;
}

bool leadsTo(const QString &address, quint16 port)
{
    bool isNumber = false;
    if (const uint alone = address.toUInt(&isNumber); isNumber)
        return alone == port;
    const QUrl url(address.contains("://"_L1) ? address : u"http://"_s + address, QUrl::StrictMode);
    const int usual = url.scheme() == "https"_L1 ? 443 : 80;
    return url.isValid() && server::isLoopbackHost(url.host()) && url.port(usual) == port;
}

} // namespace app::services::tunnel
