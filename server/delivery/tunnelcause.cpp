// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/tunnelcause.h"

namespace server::delivery {

namespace {

constexpr char NgrokMark[] = "err_ngrok_";

/// The number of ngrok's error, https://ngrok.com/docs/errors/; 0: ngrok has not spoken.
int ngrokError(const AnswerMarks &answer)
{
    QByteArray source = answer.header("Ngrok-Error-Code");
    if (source.isEmpty() && !answer.isSuccess())
        source = answer.text();
    const qsizetype mark = source.indexOf(NgrokMark);
    if (mark < 0)
        return 0;
    const QByteArray digits = source.mid(mark + qsizetype(sizeof NgrokMark) - 1, 6);
    int number = 0;
    for (const char digit : digits) {
        if (digit < '0' || digit > '9')
            break;
        number = number * 10 + (digit - '0');
    }
    return number;
}

Cause causeOfNgrok(const AnswerMarks &answer)
{
    switch (ngrokError(answer)) {
    case 0:
        return Cause::None;
    case 3200:
        return Cause::NgrokOffline;
    case 8012:
        return Cause::NgrokNoService;
    case 3004:
        return Cause::NgrokBadAnswer;
    case 725: // bandwidth
    case 727: // requests
        return Cause::NgrokQuota;
    case 6024:
        return Cause::NgrokWarningPage;
    default:
        return Cause::NgrokError;
    }
}

bool isFromCloudflare(const AnswerMarks &answer)
{
    return !answer.header("CF-RAY").isEmpty() || answer.header("Server") == "cloudflare";
}

// An answer of the receiver itself passes through Cloudflare with the same headers: only a body of
// Cloudflare's own tells.
Cause causeOfCloudflareBody(const AnswerMarks &answer)
{
    if (!isFromCloudflare(answer))
        return Cause::None;
    if (!answer.header("cf-mitigated").isEmpty()
        || answer.says({"error code: 1020", "error code: 1015", "error code: 1010",
                        "attention required! | cloudflare", "<title>just a moment...</title>"}))
        return Cause::CloudflareBlocked;
    const bool gateway = answer.status() == 502 || answer.status() == 504;
    if (gateway
        && answer.says({"origin service", "error code: 502", "error code: 504", "cloudflare"}))
        return Cause::CloudflareNoService;
    return Cause::None;
}

// The statuses 520 to 530 are Cloudflare's own inventions.
Cause causeOfCloudflare(const AnswerMarks &answer)
{
    switch (answer.status()) {
    case 520:
        return Cause::CloudflareStrangeAnswer;
    case 521:
        return Cause::CloudflareOriginDown;
    case 522:
        return Cause::CloudflareOriginTimedOut;
    case 523:
        return Cause::CloudflareOriginUnreachable;
    case 524:
        return Cause::CloudflareAnswerTimedOut;
    case 525:
    case 526:
        return Cause::CloudflareTls;
    case 530:
        if (answer.says({"1016"}))
            return Cause::CloudflareOriginName;
        return answer.says({"1033"}) ? Cause::CloudflareTunnelOffline
                                     : Cause::CloudflareOriginUnreachable;
    default:
        return causeOfCloudflareBody(answer);
    }
}

Cause causeOfDevTunnel(const AnswerMarks &answer)
{
    const QByteArray location = answer.header("Location");
    if (answer.isRedirect()
        && containsAny(location, {"tunnels.api.visualstudio.com", "devtunnels.ms/auth"}))
        return Cause::DevTunnelSignIn;
    const bool front = answer.header("X-Report-Abuse").contains("msrc.microsoft.com")
                       || answer.header("WWW-Authenticate").startsWith("tunnel");
    if (!front)
        return Cause::None;
    if (answer.status() == 401 || answer.status() == 403)
        return Cause::DevTunnelSignIn;
    return answer.status() == 404 && answer.says({"tunnel"}) ? Cause::DevTunnelNotFound
                                                             : Cause::None;
}

} // namespace

Cause causeOfTunnel(const AnswerMarks &answer)
{
    for (const auto cause : {causeOfNgrok, causeOfCloudflare, causeOfDevTunnel}) {
        if (const Cause found = cause(answer); found != Cause::None)
            return found;
    }
    return Cause::None;
}

} // namespace server::delivery
