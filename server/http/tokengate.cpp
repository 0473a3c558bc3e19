// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/tokengate.h"

#include "server/http/problem.h"
#include "server/http/status.h"
#include "server/logging.h"
#include "server/redaction.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace server::http {

using auth::ClaimCheck;
using auth::Verdict;
using Outcome = Verdict::Outcome;
using Admitted = tl::expected<auth::Claims, Response>;

namespace {

constexpr QByteArrayView Scheme = "bearer ";

/// `error`: a code of RFC 6750, or nothing. `reason` is ours and holds no quotes.
Response unauthorized(const QByteArray &error, const QString &reason, const QString &advice)
{
    Response response = problem(status::Unauthorized,
                                reason.left(1).toUpper() % reason.mid(1) % u". " % advice);
    QByteArray challenge = "Bearer realm=\"connector\"";
    if (!error.isEmpty())
        challenge += ", error=\"" + error + '"';
    challenge += ", error_description=\"" + reason.toLatin1() + '"';
    response.headers.push_back({QByteArrayLiteral("WWW-Authenticate"), challenge});
    return response;
}

tl::unexpected<Response> refused(const QByteArray &error, const QString &reason)
{
    qCWarning(authLog).noquote() << "refused a caller:" << reason;
    return tl::make_unexpected(
        unauthorized(error, reason,
                     QStringLiteral("Send one field \"Authorization: Bearer …\" with an access "
                                    "token for this connector.")));
}

tl::expected<QByteArray, Response> tokenOf(const Request &request)
{
    QByteArray field;
    int count = 0;
    for (const Header &header : request.headers) {
        if (header.name.compare("authorization", Qt::CaseInsensitive) == 0 && ++count == 1)
            field = header.value;
    }
    if (count == 0)
        return refused({}, QStringLiteral("no access token was sent"));
    // A proxy before this might have checked the other one.
    if (count > 1)
        return refused("invalid_request", QStringLiteral("the field Authorization stands twice"));
    if (field.size() <= Scheme.size()
        || QByteArrayView(field).first(Scheme.size()).compare(Scheme, Qt::CaseInsensitive) != 0)
        return refused("invalid_request", QStringLiteral("the credential is no bearer token"));
    return field.sliced(Scheme.size()).trimmed();
}

QJsonArray toJson(const std::vector<ClaimCheck> &checks)
{
    QJsonArray array;
    for (const ClaimCheck &check : checks) {
        array.append(QJsonObject{{QStringLiteral("claim"), check.claim},
                                 {QStringLiteral("expected"), check.expected},
                                 {QStringLiteral("got"), check.got},
                                 {QStringLiteral("ok"), check.ok()}});
    }
    return array;
}

Response refusal(const Verdict &verdict)
{
    const ClaimCheck &fault = *verdict.fault();
    const QString seen = fault.claim % u": expected " % fault.expected % u", got " % fault.got;
    qCWarning(authLog, "refused a caller: %s (%s)", qPrintable(fault.reason),
              maskText(seen.toUtf8()).constData());
    const bool lacksScope = fault.claim == u"scp";
    Response response = unauthorized(lacksScope ? "insufficient_scope" : "invalid_token",
                                     fault.reason,
                                     QStringLiteral("\"claims\" tells what was expected and what "
                                                    "came."));
    QJsonObject body = QJsonDocument::fromJson(response.body).object();
    body.insert(QStringLiteral("claims"), toJson(verdict.checks));
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

Response unavailable()
{
    qCWarning(authLog, "a caller has to wait: the issuer's keys are not known yet");
    Response response = problem(status::Unavailable,
                                QStringLiteral("The keys of the token's issuer cannot be fetched "
                                               "at the moment. Try again later."));
    response.headers.push_back({QByteArrayLiteral("Retry-After"), QByteArrayLiteral("30")});
    return response;
}

Admitted admittedBy(const Verdict &verdict)
{
    switch (verdict.outcome) {
    case Outcome::Accepted:
        return verdict.claims;
    case Outcome::NoKeys:
        return tl::make_unexpected(unavailable());
    case Outcome::Refused:
    case Outcome::KeyUnknown:
        break;
    }
    return tl::make_unexpected(refusal(verdict));
}

} // namespace

TokenGate::TokenGate(const auth::Trust &trust, const auth::KeySource::Pace &pace)
    : m_validator(trust)
    , m_keys(trust.providers, pace)
{
}

void TokenGate::admit(const Request &request, const Admission &done)
{
    const tl::expected<QByteArray, Response> token = tokenOf(request);
    if (!token)
        return done(tl::make_unexpected(token.error()));
    const Verdict verdict = check(*token);
    if (verdict.outcome == Outcome::Accepted || verdict.outcome == Outcome::Refused)
        return done(admittedBy(verdict));
    m_keys.ask([this, done, token = *token] { done(admittedBy(check(token))); });
}

Verdict TokenGate::check(const QByteArray &token) const
{
    return m_validator.check(token, m_keys.issuers(), QDateTime::currentSecsSinceEpoch());
}

} // namespace server::http
