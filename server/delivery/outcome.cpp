// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/outcome.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <curl/curl.h>

#include <algorithm>

namespace server::delivery {

namespace {

/// The flow is off, deleted, or has been saved again under another callback URL.
constexpr const char *DeadCodes[] = {"WorkflowTriggerIsNotEnabled", "WorkflowNotFound",
                                     "WorkflowTriggerVersionNotFound", "WorkflowTriggerNotFound"};
constexpr const char *OtherCodes[] = {"DirectApiAuthorizationRequired",
                                      "DirectApiInvalidAuthorizationScheme",
                                      "DirectApiRequestHasMoreThanOneAuthorization",
                                      "MisMatchingOAuthClaims",
                                      "AuthenticationFailed",
                                      "InvalidRequestContent",
                                      "TriggerInputSchemaMismatch"};

constexpr int TooLarge = 100; ///< CURLE_TOO_LARGE

template<size_t N>
bool isOneOf(const QString &code, const char *const (&codes)[N])
{
    return std::any_of(std::begin(codes), std::end(codes),
                       [&](const char *known) { return code == QLatin1String(known); });
}

Outcome outcomeOfClientError(int status, const QString &code)
{
    if (status == 410 || ((status == 400 || status == 404) && isOneOf(code, DeadCodes)))
        return Outcome::SubscriptionDead;
    switch (status) {
    case 400:
    case 413:
    case 415:
    case 422:
        return Outcome::PayloadRefused;
    case 401:
    case 403:
        return Outcome::AuthorizationRefused;
    case 408:
        return Outcome::ServerFailed;
    case 429:
        return Outcome::Throttled;
    default:
        return Outcome::Unexpected;
    }
}

Outcome outcomeOfStatus(int status, const QString &code)
{
    if (status >= 200 && status < 300)
        return Outcome::Delivered;
    if (status >= 400 && status < 500)
        return outcomeOfClientError(status, code);
    if (status >= 500 && status < 600)
        return Outcome::ServerFailed;
    return Outcome::Unexpected;
}

} // namespace

Outcome outcomeOf(const TransferEnd &end)
{
    // Once the head is there the receiver has answered, whatever becomes of the body.
    if (end.headComplete)
        return outcomeOfStatus(end.status, end.platformCode);
    switch (end.curlCode) {
    case CURLE_OPERATION_TIMEDOUT:
        return Outcome::TimedOut;
    case CURLE_WRITE_ERROR: // a head beyond our limit
    case CURLE_OUT_OF_MEMORY: // a line beyond libcurl's, CURLE_TOO_LARGE since 8.6
    case TooLarge:
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
        return Outcome::Unexpected;
    default:
        return Outcome::NetworkFailed;
    }
}

QString platformCode(const QByteArray &body, const QByteArray &reasonPhrase)
{
    const QJsonObject error = QJsonDocument::fromJson(body).object().value(u"error").toObject();
    if (const QString code = error.value(u"code").toString(); !code.isEmpty())
        return code.left(200);
    const QString phrase = QString::fromLatin1(reasonPhrase.trimmed());
    return isOneOf(phrase, DeadCodes) || isOneOf(phrase, OtherCodes) ? phrase : QString();
}

} // namespace server::delivery
