// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/proxychoice.h"

#include <QRegularExpression>

#include <algorithm>

namespace server::delivery {

namespace {

QString variable(const QProcessEnvironment &environment, const QString &lowerCaseName)
{
    const QString value = environment.value(lowerCaseName);
    return value.isEmpty() ? environment.value(lowerCaseName.toUpper()) : value;
}

bool isLoopback(const CallbackUrl &url)
{
    return url.address.isLoopback() || url.host == "localhost" || url.host.endsWith(".localhost");
}

/// One entry of no_proxy: "*", a host with all below it, an address or a block of them.
bool matches(QString entry, const CallbackUrl &url)
{
    if (entry == u"*")
        return true;
    if (!url.address.isNull()) {
        const auto subnet = entry.contains(u'/') ? QHostAddress::parseSubnet(entry)
                                                 : QPair<QHostAddress, int>(entry, 128);
        if (subnet.first == url.address)
            return true;
        return entry.contains(u'/') && !subnet.first.isNull() && url.address.isInSubnet(subnet);
    }
    while (entry.startsWith(u'.'))
        entry.remove(0, 1);
    const QString host = QString::fromLatin1(url.host);
    return host == entry || (!entry.isEmpty() && host.endsWith(u'.' + entry));
}

bool isExempt(const CallbackUrl &url, const QString &noProxy)
{
    static const QRegularExpression separator(QStringLiteral("[,\\s]+"));
    const QStringList entries = noProxy.toLower().split(separator, Qt::SkipEmptyParts);
    return std::any_of(entries.begin(), entries.end(),
                       [&](const QString &entry) { return matches(entry, url); });
}

} // namespace

QByteArray proxyFor(const CallbackUrl &url, const QProcessEnvironment &environment)
{
    if (isLoopback(url) || isExempt(url, variable(environment, QStringLiteral("no_proxy"))))
        return {};
    // HTTP_PROXY in upper case is what a CGI server makes of a request's Proxy field.
    QString proxy = url.secure ? variable(environment, QStringLiteral("https_proxy"))
                               : environment.value(QStringLiteral("http_proxy"));
    if (proxy.isEmpty())
        proxy = variable(environment, QStringLiteral("all_proxy"));
    return proxy.toUtf8();
}

} // namespace server::delivery
