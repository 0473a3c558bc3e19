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

#include <algorithm>

namespace server::http {

using auth::Verdict;
using Fault = TokenFault;
using Outcome = Verdict::Outcome;
using Admitted = tl::expected<auth::Claims, Response>;

namespace {

constexpr QByteArrayView Scheme = "bearer ";
constexpr qsizetype MaxShown = 120;

/// What a stranger says of himself, as it may be shown.
QString shown(const QByteArray &text)
{
    QString clean = QString::fromUtf8(maskText(text.left(4 * MaxShown))).left(MaxShown);
    std::replace_if(
        clean.begin(), clean.end(), [](QChar c) { return !c.isPrint() && !c.isSurrogate(); }, u'?');
    return clean.simplified();
}

TokenRefusal refusalOf(const Request &request)
{
    TokenRefusal refusal;
    refusal.at = request.receivedAt;
    const QByteArray forwarded = request.header("x-forwarded-for");
    const bool isProxied = request.peer.isLoopback() && !forwarded.isEmpty();
    // Each proxy appends whom it saw; those before may be made up.
    refusal.caller = isProxied ? shown(forwarded.mid(forwarded.lastIndexOf(',') + 1))
                               : request.peer.toString();
    refusal.agent = shown(request.header("user-agent"));
    refusal.request = shown(request.method + ' ' + maskUrl(request.path));
    return refusal;
}

QByteArray errorCode(Fault fault)
{
    switch (fault) {
    case Fault::NoToken:
    case Fault::RulesUnusable:
        return {};
    case Fault::TwoCredentials:
    case Fault::NoBearer:
        return QByteArrayLiteral("invalid_request");
    case Fault::Scope:
    case Fault::NoAccessToken:
        return QByteArrayLiteral("insufficient_scope");
    default:
        return QByteArrayLiteral("invalid_token");
    }
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

/// With an error code of RFC 6750. The reasons are ours and hold no quotes.
Response unauthorized(const TokenRefusal &refusal)
{
    const QString &reason = refusal.reason;
    const QString advice = refusal.claims.empty()
                               ? QStringLiteral("Send one field \"Authorization: Bearer …\" with "
                                                "an access token for this connector.")
                               : QStringLiteral("\"claims\" tells what was expected and what "
                                                "came.");
    Response response = problem(status::Unauthorized,
                                reason.left(1).toUpper() % reason.mid(1) % u". " % advice);
    QByteArray challenge = "Bearer realm=\"connector\"";
    if (const QByteArray error = errorCode(refusal.fault); !error.isEmpty())
        challenge += ", error=\"" + error + '"';
    challenge += ", error_description=\"" + reason.toLatin1() + '"';
    response.headers.push_back({QByteArrayLiteral("WWW-Authenticate"), challenge});
    if (refusal.claims.empty())
        return response;
    QJsonObject body = QJsonDocument::fromJson(response.body).object();
    body.insert(QStringLiteral("claims"), toJson(refusal.claims));
    response.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return response;
}

/// The token of the one Authorization field, or what is wrong with it.
tl::expected<QByteArray, Fault> tokenOf(const Request &request)
{
    QByteArray field;
    int count = 0;
    for (const Header &header : request.headers) {
        if (header.name.compare("authorization", Qt::CaseInsensitive) == 0 && ++count == 1)
            field = header.value;
    }
    if (count == 0)
        return tl::make_unexpected(Fault::NoToken);
    // A proxy before this might have checked the other one.
    if (count > 1)
        return tl::make_unexpected(Fault::TwoCredentials);
    if (field.size() <= Scheme.size()
        || QByteArrayView(field).first(Scheme.size()).compare(Scheme, Qt::CaseInsensitive) != 0)
        return tl::make_unexpected(Fault::NoBearer);
    return field.sliced(Scheme.size()).trimmed();
}

QString reasonOf(Fault fault)
{
    if (fault == Fault::NoToken)
        return QStringLiteral("no access token was sent");
    return fault == Fault::TwoCredentials ? QStringLiteral("the field Authorization stands twice")
                                          : QStringLiteral("the credential is no bearer token");
}

} // namespace

TokenGate::TokenGate(const TokenRules &rules, const auth::KeySource::Pace &pace, Refused refused)
    : m_trust(auth::trustOf(rules))
    , m_validator(m_trust.value_or(auth::Trust()))
    , m_refused(std::move(refused))
    , m_keys(m_trust ? m_trust->providers : std::vector<auth::Provider>(), pace)
{
}

void TokenGate::admit(const Request &request, const Admission &done)
{
    TokenRefusal refusal = refusalOf(request);
    const tl::expected<QByteArray, Fault> token = tokenOf(request);
    if (!m_trust) {
        refusal.fault = Fault::RulesUnusable;
        refusal.reason = QStringLiteral("nobody is let in until the rules about tokens are mended");
        return done(tl::make_unexpected(refuse(refusal)));
    }
    if (!token) {
        refusal.fault = token.error();
        refusal.reason = reasonOf(token.error());
        return done(tl::make_unexpected(refuse(refusal)));
    }
    const Verdict verdict = check(*token);
    if (verdict.outcome == Outcome::Accepted || verdict.outcome == Outcome::Refused)
        return done(judge(refusal, verdict));
    m_keys.ask([this, done, refusal, token = *token] { done(judge(refusal, check(token))); });
}

Admitted TokenGate::judge(TokenRefusal refusal, const Verdict &verdict) const
{
    if (verdict.outcome == Outcome::Accepted)
        return verdict.claims;
    if (verdict.outcome == Outcome::NoKeys) {
        refusal.fault = Fault::KeysOutOfReach;
        refusal.reason = QStringLiteral("the issuer's keys are not known yet");
    } else {
        verdict.explain(refusal);
    }
    return tl::make_unexpected(refuse(refusal));
}

Response TokenGate::refuse(const TokenRefusal &refusal) const
{
    qCWarning(authLog).noquote() << logLine(refusal);
    if (m_refused)
        m_refused(refusal);
    return refusal.fault == Fault::KeysOutOfReach
               ? unavailable(QStringLiteral("The keys of the token's issuer cannot be fetched at "
                                            "the moment. Try again later."))
               : unauthorized(refusal);
}

Verdict TokenGate::check(const QByteArray &token) const
{
    return m_validator.check(token, m_keys.issuers(), QDateTime::currentSecsSinceEpoch());
}

} // namespace server::http
