// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/selftest/verdicts.h"

#include "server/addressrange.h"
#include "server/explanation.h"

#include <algorithm>
#include <array>

namespace app::selftest {

using namespace Qt::StringLiterals;
using Finding = ui::SelfTest::Finding;
using State = ui::SelfTest::State;
using server::Cause;

namespace {

constexpr int DaysBeforeTheEnd = 14; ///< of a certificate
constexpr qint64 LongAnswer = 2000; ///< milliseconds
constexpr int MostAddresses = 6; ///< that are shown

/// What any web server may answer for a path that it does not know: nobody in between has spoken.
constexpr std::array ServersOwn = {
    Cause::None,
    Cause::BadRequest,
    Cause::NotFound,
    Cause::MethodNotAllowed,
    Cause::Gone,
    Cause::UnsupportedType,
    Cause::OtherClientError,
    Cause::ReceiverFailed,
    Cause::StrangeStatus,
    Cause::OtherPlatformCode,
    Cause::OtherServerError,
};

bool isOfAnyServer(Cause cause)
{
    return std::find(ServersOwn.begin(), ServersOwn.end(), cause) != ServersOwn.end();
}

Result because(Cause cause)
{
    return {State::Failed, Finding::Because, {}, cause};
}

Cause causeOf(const Sighting &seen)
{
    return server::explain(seen.attempt);
}

QUrl withoutEndingSlashes(const QUrl &url)
{
    QUrl plain = url.adjusted(QUrl::NormalizePathSegments | QUrl::RemoveQuery | QUrl::RemoveFragment
                              | QUrl::StripTrailingSlash);
    if (plain.path() == u"/")
        plain.setPath({});
    const int usual = plain.scheme() == u"https" ? 443 : 80;
    if (plain.port() == usual)
        plain.setPort(-1);
    return plain;
}

} // namespace

std::optional<server::SelfTestSight> sightOf(const server::Attempt &attempt,
                                             const server::SelfTestProbe &probe)
{
    if (attempt.failure != server::NetworkFailure::None)
        return {};
    auto sight = server::selfTestSight(attempt.responseBody);
    if (!sight || probe.proof.isEmpty() || sight->proof != probe.proof)
        return {};
    return sight;
}

bool isTestable(const QUrl &url)
{
    const bool isWeb = url.scheme() == u"https" || url.scheme() == u"http";
    return url.isValid() && isWeb && !url.host().isEmpty() && url.userInfo().isEmpty();
}

Result nameVerdict(const QHostInfo &looked)
{
    if (looked.error() != QHostInfo::NoError || looked.addresses().isEmpty())
        return because(Cause::DnsNotFound);
    QStringList all;
    QStringList closed;
    const QList<QHostAddress> addresses = looked.addresses();
    for (const QHostAddress &address : addresses) {
        all.append(address.toString());
        if (!server::isPublicAddress(address))
            closed.append(address.toString());
    }
    if (!closed.isEmpty())
        return {State::Warned, Finding::Private, closed.mid(0, MostAddresses)};
    return {State::Passed, Finding::Resolves, all.mid(0, MostAddresses)};
}

Result secureVerdict(const QUrl &url, const Sighting &seen, const QDateTime &now)
{
    if (url.scheme() != u"https")
        return {State::Failed, Finding::PlainHttp, {}};
    if (!seen.isSecured)
        return because(causeOf(seen));
    const QStringList args{url.host(), seen.certificateEnd.date().toString(Qt::ISODate)};
    const bool endsSoon = seen.certificateEnd.isValid()
                          && now.daysTo(seen.certificateEnd) < DaysBeforeTheEnd;
    return endsSoon ? Result{State::Warned, Finding::EndsSoon, args}
                    : Result{State::Passed, Finding::Trusted, args};
}

Result betweenVerdict(const Sighting &seen)
{
    if (!seen.sight) {
        if (const Cause cause = causeOf(seen); !isOfAnyServer(cause))
            return because(cause);
    }
    return {State::Passed, Finding::Nothing, {}};
}

Result connectorVerdict(const Sighting &seen)
{
    if (seen.sight)
        return {State::Passed, Finding::Reached, {}};
    const QByteArray type = server::headerValue(seen.attempt.responseHeaders, "Content-Type");
    // How a Declic says that it has no such path.
    if (causeOf(seen) == Cause::NotFound && type.startsWith("application/problem+json"))
        return {State::Failed, Finding::AnotherDeclic, {}};
    return {State::Failed, Finding::AnotherServer, {QString::number(seen.attempt.status)}};
}

Result passageVerdict(const QByteArray &verb, const QByteArray &body, const Sighting &seen)
{
    const QString name = QString::fromLatin1(verb);
    if (!seen.sight) {
        const Cause cause = causeOf(seen);
        if (!isOfAnyServer(cause))
            return because(cause);
        return {State::Failed, Finding::Refused, {name, QString::number(seen.attempt.status)}};
    }
    if (seen.sight->method != verb) {
        return {
            State::Failed, Finding::VerbChanged, {name, QString::fromLatin1(seen.sight->method)}};
    }
    if (seen.sight->length != body.size() || seen.sight->digest != server::bodyDigest(body)) {
        return {State::Failed,
                Finding::BodyChanged,
                {QString::number(body.size()), QString::number(seen.sight->length)}};
    }
    return {State::Passed, Finding::Unchanged, {name}};
}

Result requestFieldsVerdict(const server::SelfTestSight &sight, const server::SelfTestProbe &probe)
{
    QStringList missing;
    for (const server::Header &header : probe.headers) {
        if (!sight.arrived.contains(header.name))
            missing.append(QString::fromLatin1(header.name));
    }
    if (missing.contains(u"Authorization"_s))
        return {State::Failed, Finding::NoAuthorization, {}};
    if (!missing.isEmpty())
        return {State::Warned, Finding::FieldsMissing, missing};
    return {State::Passed, Finding::FieldsArrived, {QString::number(probe.headers.size())}};
}

Result publicNameVerdict(const server::SelfTestSight &sight, const QUrl &url)
{
    const QUrl base = QUrl::fromEncoded(sight.publicBase);
    const QString shown = base.toDisplayString();
    if (withoutEndingSlashes(base) == withoutEndingSlashes(url))
        return {State::Passed, Finding::RightName, {shown}};
    return {State::Failed, Finding::OtherName, {shown, url.toDisplayString()}};
}

Result answerFieldsVerdict(const Sighting &seen, const server::SelfTestProbe &probe)
{
    const QByteArray proof = server::headerValue(seen.attempt.responseHeaders,
                                                 server::SelfTestProbe::ProofField);
    return proof == probe.proof ? Result{State::Passed, Finding::FieldsReturned, {}}
                                : Result{State::Failed, Finding::FieldsLost, {}};
}

Result latencyVerdict(QList<qint64> milliseconds)
{
    if (milliseconds.isEmpty())
        return {State::Warned, Finding::Unmeasured, {}};
    std::sort(milliseconds.begin(), milliseconds.end());
    const qint64 median = milliseconds.at(milliseconds.size() / 2);
    const QStringList args{QString::number(median)};
    return median > LongAnswer ? Result{State::Warned, Finding::Slow, args}
                               : Result{State::Passed, Finding::Quick, args};
}

} // namespace app::selftest
