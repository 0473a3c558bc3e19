// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/platformcause.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace server::delivery {

namespace {

struct Row
{
    const char *code;
    Cause cause;
};

constexpr Row Rows[] = {
    {"WorkflowNotFound", Cause::FlowNotFound},
    {"WorkflowTriggerVersionNotFound", Cause::FlowSavedAgain},
    {"WorkflowTriggerNotFound", Cause::TriggerRemoved},
    {"DirectApiAuthorizationRequired", Cause::SignatureMissing},
    {"DirectApiInvalidAuthorizationScheme", Cause::SignatureNotAllowed},
    {"DirectApiRequestHasMoreThanOneAuthorization", Cause::TwoCredentials},
    {"MisMatchingOAuthClaims", Cause::ClaimsMismatch},
    {"AuthenticationFailed", Cause::SignatureInvalid},
    {"InvalidRequestContent", Cause::ContentInvalid},
    {"TriggerInputSchemaMismatch", Cause::SchemaMismatch},
};

QString messageOf(const Attempt &attempt)
{
    const QJsonObject body = QJsonDocument::fromJson(attempt.responseBody).object();
    return body.value(u"error").toObject().value(u"message").toString();
}

// "Could not execute workflow '…' trigger '…' with state 'Disabled': trigger is not enabled."
Cause causeOfState(const QString &message)
{
    if (message.contains(u"state 'Disabled'"))
        return Cause::FlowSwitchedOff;
    if (message.contains(u"state 'Deleted'"))
        return Cause::FlowDeleted;
    return Cause::FlowNotActive;
}

/// Whether the status of an answer with an unknown code says what to do better than "some code".
bool saysMore(int status)
{
    return status < 400 || status >= 500 || status == 401 || status == 407 || status == 408
           || status == 410 || status == 413 || status == 429;
}

} // namespace

Cause causeOfPlatformCode(const Attempt &attempt)
{
    if (attempt.platformCode.isEmpty())
        return Cause::None;
    if (attempt.platformCode == u"WorkflowTriggerIsNotEnabled")
        return causeOfState(messageOf(attempt));
    for (const Row &row : Rows) {
        if (attempt.platformCode == QLatin1String(row.code))
            return row.cause;
    }
    if (messageOf(attempt).contains(u"allowed caller IP address ranges"))
        return Cause::CallerAddressRefused;
    return saysMore(attempt.status) ? Cause::None : Cause::OtherPlatformCode;
}

} // namespace server::delivery
