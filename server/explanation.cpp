// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/explanation.h"

#include "server/delivery/gatewaycause.h"
#include "server/delivery/platformcause.h"
#include "server/delivery/statuscause.h"
#include "server/delivery/tunnelcause.h"

#include <array>

namespace server {

namespace {

/// In the order of NetworkFailure.
constexpr std::array FailureCauses = {
    Cause::OtherNetworkFailure,
    Cause::DnsNotFound,
    Cause::DnsTimedOut,
    Cause::ConnectRefused,
    Cause::ConnectTimedOut,
    Cause::NetworkUnreachable,
    Cause::HostUnreachable,
    Cause::TlsHandshake,
    Cause::TlsNotSpoken,
    Cause::TlsVersion,
    Cause::TlsClientCertificate,
    Cause::TlsTimedOut,
    Cause::TlsCertificateExpired,
    Cause::TlsCertificateNotYetValid,
    Cause::TlsHostMismatch,
    Cause::TlsUntrusted,
    Cause::TlsSelfSigned,
    Cause::ConnectionReset,
    Cause::EmptyReply,
    Cause::AnswerTimedOut,
    Cause::ProxyNotFound,
    Cause::ProxyUnreachable,
    Cause::ProxyAuthentication,
    Cause::ProxyRefusedTunnel,
    Cause::AnswerMalformed,
    Cause::AnswerTooLarge,
    Cause::UrlRefused,
    Cause::SchemeRefused,
    Cause::CredentialsRefused,
    Cause::HostRefused,
    Cause::AddressRefused,
    Cause::LengthRefused,
    Cause::LocalResource,
    Cause::OtherNetworkFailure,
};
static_assert(FailureCauses.size() == static_cast<size_t>(NetworkFailure::Other) + 1);

Cause causeOfFailure(NetworkFailure failure)
{
    const auto index = static_cast<size_t>(failure);
    return index < FailureCauses.size() ? FailureCauses[index] : Cause::OtherNetworkFailure;
}

Cause causeOfAnswer(const Attempt &attempt)
{
    if (const Cause cause = delivery::causeOfPlatformCode(attempt); cause != Cause::None)
        return cause;
    const delivery::AnswerMarks marks(attempt);
    if (const Cause cause = delivery::causeOfTunnel(marks); cause != Cause::None)
        return cause;
    if (const Cause cause = delivery::causeOfGateway(marks); cause != Cause::None)
        return cause;
    if (attempt.outcome == Outcome::Delivered)
        return attempt.repeat ? Cause::DeliveredAgain : Cause::Delivered;
    return delivery::causeOfStatus(attempt);
}

bool wasAnswered(const Attempt &attempt)
{
    return attempt.status != 0 && attempt.failure == NetworkFailure::None;
}

} // namespace

Cause explain(const Attempt &attempt)
{
    if (attempt.outcome == Outcome::None)
        return Cause::None;
    if (attempt.outcome == Outcome::Interrupted)
        return Cause::Interrupted;
    if (!wasAnswered(attempt))
        return causeOfFailure(attempt.failure);
    return causeOfAnswer(attempt);
}

Cause causeOf(const Delivery &delivery)
{
    if (delivery.lastCause != Cause::None)
        return delivery.lastCause;
    Attempt last;
    last.status = delivery.lastStatus;
    last.outcome = delivery.lastOutcome;
    return explain(last);
}

} // namespace server
