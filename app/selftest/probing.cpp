// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/selftest/probing.h"

#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <utility>

namespace app::selftest {

using server::NetworkFailure;

namespace {

/// The gravest first: what is said of a certificate that has several faults.
constexpr std::pair<QSslError::SslError, NetworkFailure> Doubts[] = {
    {QSslError::SelfSignedCertificate, NetworkFailure::TlsSelfSigned},
    {QSslError::CertificateExpired, NetworkFailure::TlsCertificateExpired},
    {QSslError::CertificateNotYetValid, NetworkFailure::TlsCertificateNotYetValid},
    {QSslError::HostNameMismatch, NetworkFailure::TlsHostMismatch},
    {QSslError::SelfSignedCertificateInChain, NetworkFailure::TlsUntrusted},
    {QSslError::UnableToGetLocalIssuerCertificate, NetworkFailure::TlsUntrusted},
    {QSslError::UnableToVerifyFirstCertificate, NetworkFailure::TlsUntrusted},
    {QSslError::CertificateUntrusted, NetworkFailure::TlsUntrusted},
};

constexpr std::pair<QNetworkReply::NetworkError, NetworkFailure> Failures[] = {
    {QNetworkReply::ConnectionRefusedError, NetworkFailure::ConnectRefused},
    {QNetworkReply::RemoteHostClosedError, NetworkFailure::EmptyReply},
    {QNetworkReply::HostNotFoundError, NetworkFailure::DnsNotFound},
    {QNetworkReply::TimeoutError, NetworkFailure::AnswerTimedOut},
    {QNetworkReply::TemporaryNetworkFailureError, NetworkFailure::NetworkUnreachable},
    {QNetworkReply::NetworkSessionFailedError, NetworkFailure::NetworkUnreachable},
    {QNetworkReply::ProxyConnectionRefusedError, NetworkFailure::ProxyUnreachable},
    {QNetworkReply::ProxyConnectionClosedError, NetworkFailure::ProxyUnreachable},
    {QNetworkReply::ProxyNotFoundError, NetworkFailure::ProxyNotFound},
    {QNetworkReply::ProxyTimeoutError, NetworkFailure::ProxyUnreachable},
    {QNetworkReply::ProxyAuthenticationRequiredError, NetworkFailure::ProxyAuthentication},
    {QNetworkReply::ProtocolUnknownError, NetworkFailure::AnswerMalformed},
    {QNetworkReply::ProtocolInvalidOperationError, NetworkFailure::AnswerMalformed},
    {QNetworkReply::ProtocolFailure, NetworkFailure::AnswerMalformed},
};

/// An answer of HTTP, whatever its status.
bool isAnswer(const QNetworkReply &reply)
{
    const QNetworkReply::NetworkError error = reply.error();
    const bool isOfContent = error >= QNetworkReply::ContentAccessDenied
                             && error <= QNetworkReply::UnknownContentError;
    const bool isOfServer = error >= QNetworkReply::InternalServerError;
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid()
           && (error == QNetworkReply::NoError || isOfContent || isOfServer);
}

NetworkFailure failureOf(const QList<QSslError> &doubts)
{
    for (const auto &[doubt, failure] : Doubts) {
        if (std::any_of(doubts.begin(), doubts.end(),
                        [doubt = doubt](const QSslError &each) { return each.error() == doubt; }))
            return failure;
    }
    return doubts.isEmpty() ? NetworkFailure::TlsHandshake : NetworkFailure::TlsUntrusted;
}

} // namespace

Probing::Probing(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_network(patience)
{
}

Probing::~Probing()
{
    cancel();
}

void Probing::send(const QByteArray &verb, const QUrl &url, const QByteArray &body)
{
    QString path = url.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    QUrl target = url;
    target.setPath(path + QString::fromLatin1(m_probe.path), QUrl::TolerantMode);
    QNetworkRequest request(target);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    for (const server::Header &header : m_probe.headers)
        request.setRawHeader(header.name, header.value);
    if (!body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          QByteArrayLiteral("application/json"));
    m_doubts.clear();
    m_clock.start();
    m_reply = m_network.sendCustomRequest(request, verb, body);
    QNetworkReply *reply = m_reply;
    connect(reply, &QNetworkReply::encrypted, this, [this] { m_isSecured = true; });
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &doubts) { m_doubts = doubts; });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { take(reply); });
}

void Probing::cancel()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply = nullptr;
}

NetworkFailure Probing::failureOf(const QNetworkReply &reply) const
{
    if (isAnswer(reply))
        return NetworkFailure::None;
    if (services::CautiousNetwork::isTooLarge(reply))
        return NetworkFailure::AnswerTooLarge;
    const bool isTls = reply.url().scheme() == u"https";
    if (reply.error() == QNetworkReply::OperationCanceledError) // by CautiousNetwork's patience
        return isTls && !m_isSecured ? NetworkFailure::ConnectTimedOut
                                     : NetworkFailure::AnswerTimedOut;
    if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        return selftest::failureOf(m_doubts);
    const auto known = std::find_if(
        std::begin(Failures), std::end(Failures),
        [&reply](const auto &each) { return each.first == reply.error(); });
    return known == std::end(Failures) ? NetworkFailure::Other : known->second;
}

void Probing::take(QNetworkReply *reply)
{
    m_reply = nullptr;
    reply->deleteLater();
    Sighting seen;
    seen.isSecured = m_isSecured && m_doubts.isEmpty();
    const QSslCertificate certificate = reply->sslConfiguration().peerCertificate();
    seen.certificateEnd = certificate.expiryDate();
    server::Attempt &attempt = seen.attempt;
    attempt.outcome = server::Outcome::Unexpected; // no delivery: the answer alone tells
    attempt.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    attempt.failure = failureOf(*reply);
    attempt.timings.total = m_clock.nsecsElapsed() / 1000;
    const auto fields = reply->rawHeaderPairs();
    for (const auto &[name, value] : fields)
        attempt.responseHeaders.push_back({name, value});
    attempt.responseBody = reply->readAll();
    seen.sight = sightOf(attempt, m_probe);
    Q_EMIT answered(seen);
}

} // namespace app::selftest
