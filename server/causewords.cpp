// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/explanation.h"

#include <array>

namespace server {

namespace {

/// In the order of the enum. Programs read these words: they never change.
constexpr std::array Words = {"none",
                              "delivered",
                              "delivered-again",
                              "web-page-accepted",
                              "flow-switched-off",
                              "flow-deleted",
                              "flow-not-active",
                              "flow-not-found",
                              "flow-saved-again",
                              "trigger-removed",
                              "signature-missing",
                              "signature-not-allowed",
                              "two-credentials",
                              "claims-mismatch",
                              "signature-invalid",
                              "caller-address-refused",
                              "content-invalid",
                              "schema-mismatch",
                              "other-platform-code",
                              "bad-request",
                              "unauthorized",
                              "forbidden",
                              "not-found",
                              "method-not-allowed",
                              "proxy-authentication",
                              "request-timed-out",
                              "gone",
                              "too-large",
                              "unsupported-type",
                              "throttled",
                              "throttled-until",
                              "receiver-failed",
                              "bad-gateway",
                              "unavailable",
                              "gateway-timed-out",
                              "redirected",
                              "other-client-error",
                              "other-server-error",
                              "strange-status",
                              "sign-in-page",
                              "captive-portal",
                              "proxy-blocked",
                              "proxy-cannot-forward",
                              "ngrok-offline",
                              "ngrok-no-service",
                              "ngrok-bad-answer",
                              "ngrok-quota",
                              "ngrok-warning-page",
                              "ngrok-error",
                              "cloudflare-tunnel-offline",
                              "cloudflare-no-service",
                              "cloudflare-strange-answer",
                              "cloudflare-origin-down",
                              "cloudflare-origin-timed-out",
                              "cloudflare-origin-unreachable",
                              "cloudflare-answer-timed-out",
                              "cloudflare-tls",
                              "cloudflare-origin-name",
                              "cloudflare-blocked",
                              "dev-tunnel-sign-in",
                              "dev-tunnel-not-found",
                              "gateway-path-unknown",
                              "gateway-key-missing",
                              "gateway-throttled",
                              "gateway-quota",
                              "gateway-failed",
                              "app-stopped",
                              "app-not-found",
                              "app-host-down",
                              "front-door-unavailable",
                              "dns-not-found",
                              "dns-timed-out",
                              "connect-refused",
                              "connect-timed-out",
                              "network-unreachable",
                              "host-unreachable",
                              "tls-handshake",
                              "tls-not-spoken",
                              "tls-version",
                              "tls-client-certificate",
                              "tls-timed-out",
                              "tls-certificate-expired",
                              "tls-certificate-not-yet-valid",
                              "tls-host-mismatch",
                              "tls-untrusted",
                              "tls-self-signed",
                              "connection-reset",
                              "empty-reply",
                              "answer-timed-out",
                              "proxy-not-found",
                              "proxy-unreachable",
                              "proxy-refused-tunnel",
                              "answer-malformed",
                              "answer-too-large",
                              "url-refused",
                              "scheme-refused",
                              "credentials-refused",
                              "host-refused",
                              "address-refused",
                              "length-refused",
                              "local-resource",
                              "other-network-failure",
                              "interrupted"};
static_assert(Words.size() == CauseCount);

} // namespace

QString word(Cause cause)
{
    const auto index = static_cast<size_t>(cause);
    return index < Words.size() ? QString::fromLatin1(Words[index]) : QString();
}

Cause causeOf(QStringView word)
{
    for (size_t i = 0; i < Words.size(); ++i) {
        if (word == QLatin1String(Words[i]))
            return static_cast<Cause>(i);
    }
    return Cause::None;
}

} // namespace server
