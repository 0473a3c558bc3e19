// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/issuerfetch.h"

#include "server/auth/discovery.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

namespace server::auth {

namespace {

constexpr qint64 MaxBytes = 512 * 1024;

} // namespace

IssuerFetch::IssuerFetch(QNetworkAccessManager &network, Provider provider,
                         std::chrono::milliseconds patience, Done done)
    : m_network(network)
    , m_provider(std::move(provider))
    , m_done(std::move(done))
{
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { finish(tl::make_unexpected(QStringLiteral("no answer came in time"))); });
    m_deadline.start(patience);
    get(m_provider.metadata, &IssuerFetch::takeMetadata);
}

IssuerFetch::~IssuerFetch()
{
    dropReply();
}

void IssuerFetch::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

void IssuerFetch::get(const QUrl &url, Taken taken)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "application/json");
    m_reply = m_network.get(request);
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received) {
        if (received > MaxBytes)
            finish(tl::make_unexpected(QStringLiteral("the answer is too large")));
    });
    connect(m_reply, &QNetworkReply::finished, this,
            [this, reply = m_reply.data(), taken] { finishReply(reply, taken); });
}

void IssuerFetch::finishReply(QNetworkReply *reply, Taken taken)
{
    reply->deleteLater();
    m_reply.clear();
    if (reply->error() != QNetworkReply::NoError)
        return finish(tl::make_unexpected(reply->errorString()));
    if (reply->attribute(QNetworkRequest::RedirectionTargetAttribute).isValid())
        return finish(tl::make_unexpected(QStringLiteral("the answer is a redirect")));
    (this->*taken)(reply->readAll());
}

void IssuerFetch::takeMetadata(const QByteArray &body)
{
    const auto metadata = parseDiscovery(body, m_provider);
    if (!metadata)
        return finish(tl::make_unexpected(metadata.error()));
    m_issuer = metadata->issuer;
    get(metadata->keys, &IssuerFetch::takeKeys);
}

void IssuerFetch::takeKeys(const QByteArray &body)
{
    auto keys = KeySet::parse(body);
    if (!keys)
        return finish(tl::make_unexpected(keys.error()));
    finish(IssuerKeys{m_provider.version, m_issuer, *std::move(keys)});
}

void IssuerFetch::finish(const Result &result)
{
    m_deadline.stop();
    dropReply();
    // Once; and what it calls may delete this.
    if (const Done done = std::exchange(m_done, {}))
        done(result);
}

} // namespace server::auth
