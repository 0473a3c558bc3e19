// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/callbackpolicy.h"

#include "server/addressrange.h"
#include "server/delivery/callbackurl.h"

#include <algorithm>

namespace server::delivery {

namespace {

using Refusal = CallbackPolicy::Refusal;
using Subnet = QPair<QHostAddress, int>;

/// Where Power Automate and Logic Apps take callbacks: their public and sovereign clouds, the
/// gateways of connectors, and Logic Apps Standard.
constexpr const char *PlatformSuffixes[] = {
    ".logic.azure.com",  ".logic.azure.us",        ".logic.azure.cn",   ".azure-apim.net",
    ".azure-apihub.net", ".api.powerplatform.com", ".azurewebsites.net"};

bool isPlatformHost(const QByteArray &host)
{
    return std::any_of(std::begin(PlatformSuffixes), std::end(PlatformSuffixes),
                       [&](const char *suffix) {
                           const QByteArrayView view(suffix);
                           return host.size() > view.size() && host.endsWith(view);
                       });
}

bool isLocalName(const QByteArray &host)
{
    return host == "localhost" || host.endsWith(".localhost");
}

const QHostAddress &loopback(QAbstractSocket::NetworkLayerProtocol protocol)
{
    static const QHostAddress v4(QHostAddress::LocalHost);
    static const QHostAddress v6(QHostAddress::LocalHostIPv6);
    return protocol == QAbstractSocket::IPv4Protocol ? v4 : v6;
}

/// A null address when the text is none.
Subnet subnetOf(const QString &text)
{
    if (text.contains(u'/'))
        return QHostAddress::parseSubnet(text);
    QString bare = text;
    if (bare.startsWith(u'[') && bare.endsWith(u']'))
        bare = bare.mid(1, bare.size() - 2);
    const QHostAddress address(bare);
    return {address, address.protocol() == QAbstractSocket::IPv4Protocol ? 32 : 128};
}

bool contains(const QList<Subnet> &subnets, const QHostAddress &address)
{
    const QHostAddress plain = unmapped(address);
    return !plain.isNull()
           && std::any_of(subnets.begin(), subnets.end(), [&](const Subnet &subnet) {
                  return subnet.first.protocol() == plain.protocol() && plain.isInSubnet(subnet);
              });
}

/// "localhost" is as good as the loopback addresses that the user allowed, and the other way round.
bool allowsLoopback(const QList<Subnet> &subnets)
{
    return contains(subnets, loopback(QAbstractSocket::IPv4Protocol))
           || contains(subnets, loopback(QAbstractSocket::IPv6Protocol));
}

bool isAllowedName(const CallbackUrl &url, const QStringList &hosts, const QList<Subnet> &subnets)
{
    if (isLocalName(url.host))
        return allowsLoopback(subnets);
    return hosts.contains(QString::fromLatin1(url.host));
}

bool isAllowed(const CallbackUrl &url, const QStringList &hosts, const QList<Subnet> &subnets)
{
    return url.address.isNull() ? isAllowedName(url, hosts, subnets)
                                : contains(subnets, url.address);
}

} // namespace

CallbackPolicy::CallbackPolicy(const QStringList &allowed)
{
    for (const QString &entry : allowed) {
        QString host = entry.trimmed().toLower();
        if (host.endsWith(u'.'))
            host.chop(1);
        const Subnet subnet = subnetOf(host);
        if (!subnet.first.isNull())
            m_subnets.append({unmapped(subnet.first), subnet.second});
        else if (isLocalName(host.toLatin1()))
            m_subnets.append({{QHostAddress(QStringLiteral("127.0.0.0")), 8},
                              {loopback(QAbstractSocket::IPv6Protocol), 128}});
        else if (!host.isEmpty())
            m_hosts.append(host);
    }
}

void CallbackPolicy::allowOrigin(const QByteArray &origin)
{
    if (const auto url = CallbackUrl::parse(origin); url)
        m_origins.append(url->origin);
}

tl::expected<void, Refusal> CallbackPolicy::check(const QByteArray &text) const
{
    const auto url = CallbackUrl::parse(text);
    if (!url)
        return tl::make_unexpected(url.error());
    if (m_origins.contains(url->origin) || isAllowed(*url, m_hosts, m_subnets))
        return {};
    if (!url->address.isNull() && !isPublicAddress(url->address))
        return tl::make_unexpected(Refusal::AddressNotAllowed);
    if (!isPlatformHost(url->host))
        return tl::make_unexpected(isLocalName(url->host) ? Refusal::AddressNotAllowed
                                                          : Refusal::HostNotAllowed);
    if (!url->secure)
        return tl::make_unexpected(Refusal::SchemeNotAllowed);
    return {};
}

tl::expected<void, Refusal> CallbackPolicy::check(const QByteArray &text,
                                                  const QHostAddress &address) const
{
    if (const auto checked = check(text); !checked)
        return checked;
    const auto url = CallbackUrl::parse(text);
    const QHostAddress plain = unmapped(address);
    if (m_origins.contains(url->origin) && plain == unmapped(url->address))
        return {};
    if (isPublicAddress(plain) || contains(m_subnets, plain))
        return {};
    // A name that the user allowed may lead anywhere, localhost to this machine alone.
    const bool allowed = isLocalName(url->host) ? plain.isLoopback()
                                                : isAllowedName(*url, m_hosts, m_subnets);
    if (url->address.isNull() && allowed)
        return {};
    return tl::make_unexpected(Refusal::AddressNotAllowed);
}

QString describe(Refusal refusal)
{
    switch (refusal) {
    case Refusal::NotAUrl:
        return QStringLiteral("it is not a well-formed URL with a plain host name");
    case Refusal::SchemeNotAllowed:
        return QStringLiteral("it must begin with https://");
    case Refusal::UserInfo:
        return QStringLiteral("it must not carry a user name or password");
    case Refusal::HostNotAllowed:
        return QStringLiteral("its host is not one of Power Automate or Logic Apps, and was not "
                              "allowed with --allow-callback");
    case Refusal::AddressNotAllowed:
        return QStringLiteral("it leads to a private or reserved address, which was not allowed "
                              "with --allow-callback");
    case Refusal::TooLong:
        return QStringLiteral("it is longer than 16384 bytes");
    }
    return {};
}

} // namespace server::delivery
