// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identityprovider.h"

#include "server/http/httpendpoint.h"
#include "server/identity/issuer.h"
#include "server/logging.h"

#include <QDateTime>

namespace server {

namespace {

constexpr qsizetype MaxBody = 16 * 1024;
constexpr int MaxConnections = 64;

http::Limits limits()
{
    http::Limits limits;
    limits.body = MaxBody;
    limits.connections = MaxConnections;
    return limits;
}

} // namespace

class IdentityProvider::Private
{
public:
    Clock clock;
    LocalIdentity identity;
    std::unique_ptr<identity::Issuer> issuer;
    std::unique_ptr<http::HttpEndpoint> endpoint; ///< before the issuer that it asks goes
};

IdentityProvider::IdentityProvider(Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->clock = clock ? std::move(clock) : &QDateTime::currentSecsSinceEpoch;
}

IdentityProvider::~IdentityProvider() = default;

Result<void> IdentityProvider::start(quint16 port)
{
    stop();
    d->endpoint = std::make_unique<http::HttpEndpoint>(
        [this](const http::Request &request, const http::Responder &respond) {
            d->issuer->handle(request, respond);
        },
        limits());
    const Result<quint16> bound = d->endpoint->listen(QHostAddress(QHostAddress::LocalHost), port);
    if (!bound)
        return tl::unexpected(bound.error());
    const QString url = u"http://127.0.0.1:" % QString::number(*bound);
    d->issuer = std::make_unique<identity::Issuer>(url, d->clock);
    if (!d->issuer->rotateKey()) {
        stop();
        return tl::unexpected(ServerError{ServerError::Code::AddressNotAvailable,
                                          {url, QStringLiteral("no key could be made")},
                                          {}});
    }
    const QString api = identity::ApiId.toString();
    d->identity = {LocalIdentity::Phase::Running,
                   url,
                   identity::ClientId.toString(),
                   api,
                   u"openid profile offline_access api://" % api % u'/' % identity::Permission,
                   {}};
    qCInfo(authLog).noquote() << "demonstration identity provider at" << url;
    return {};
}

void IdentityProvider::stop()
{
    d->endpoint.reset();
    d->issuer.reset();
    d->identity = {};
}

const LocalIdentity &IdentityProvider::identity() const
{
    return d->identity;
}

TokenRules IdentityProvider::rules() const
{
    TokenRules rules;
    rules.required = true;
    rules.tenants = {identity::TenantId.toString()};
    rules.audiences = {identity::ApiId.toString()};
    rules.scopes = {identity::Permission.toString()};
    rules.issuer = d->identity.issuer;
    return rules;
}

bool IdentityProvider::rotateKey()
{
    return d->issuer && d->issuer->rotateKey();
}

} // namespace server
