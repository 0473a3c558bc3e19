// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/gatewaycause.h"

namespace server::delivery {

namespace {

/// {"statusCode": 404, "message": "Resource not found"}
Cause causeOfApiManagement(const AnswerMarks &answer)
{
    if (!answer.says({"\"statuscode\""}))
        return Cause::None;
    if (answer.status() == 404 && answer.says({"resource not found"}))
        return Cause::GatewayPathUnknown;
    if (answer.status() == 401 && answer.says({"subscription key"}))
        return Cause::GatewayKeyMissing;
    if (answer.status() == 429 && answer.says({"rate limit"}))
        return Cause::GatewayThrottled;
    if (answer.status() == 403 && answer.says({"quota"}))
        return Cause::GatewayQuota;
    return answer.status() == 500 && answer.says({"internal server error"}) ? Cause::GatewayFailed
                                                                            : Cause::None;
}

Cause causeOfAppService(const AnswerMarks &answer)
{
    if (answer.status() == 403 && answer.says({"web app is stopped"}))
        return Cause::AppStopped;
    if (answer.status() == 404 && answer.says({"web app not found"}))
        return Cause::AppNotFound;
    if (answer.status() >= 500
        && answer.says({"our services aren't available right now",
                        "our services aren&#39;t available right now"}))
        return Cause::FrontDoorUnavailable;
    const bool down = answer.says({"function host is not running", "the service is unavailable",
                                   "http error 500.3", "http error 502.5"});
    return answer.status() >= 500 && down ? Cause::AppHostDown : Cause::None;
}

Cause causeOfProxy(const AnswerMarks &answer)
{
    const QByteArray squid = answer.header("X-Squid-Error");
    if (squid.startsWith("err_access_denied"))
        return Cause::ProxyBlocked;
    if (squid.startsWith("err_cache_access_denied"))
        return Cause::ProxyAuthentication;
    if (!squid.isEmpty())
        return Cause::ProxyCannotForward;
    const bool filtered = answer.says({"zscaler", "blue coat", "bluecoat", "fortiguard", "fortinet",
                                       "forcepoint", "websense", "netskope", "web gateway",
                                       "cisco umbrella", "web filter"});
    return answer.status() >= 400 && answer.isPage() && filtered ? Cause::ProxyBlocked
                                                                 : Cause::None;
}

bool isPortal(const AnswerMarks &answer)
{
    if (answer.isRedirect())
        return containsAny(answer.header("Location"),
                           {"captive", "hotspot", "portal/login", "wifi"});
    return answer.isPage()
           && answer.says({"wispaccessgatewayparam", "captive portal", "hotspot login",
                           "connect to the internet"});
}

bool isSignIn(const AnswerMarks &answer)
{
    if (answer.isRedirect())
        return containsAny(answer.header("Location"),
                           {"login.microsoftonline", "login.windows.net", "login.live.com",
                            "accounts.google.com", "/login", "/signin", "/sign-in", "/sso", "/saml",
                            "/adfs/", "/oauth2/", "/authorize"});
    return answer.isPage() && answer.status() != 404
           && answer.says({"type=\"password\"", "type='password'", "type=password",
                           "sign in to your account"});
}

Cause causeOfPage(const AnswerMarks &answer)
{
    if (isPortal(answer))
        return Cause::CaptivePortal;
    if (isSignIn(answer))
        return Cause::SignInPage;
    return answer.isSuccess() && answer.isPage() ? Cause::WebPageAccepted : Cause::None;
}

} // namespace

Cause causeOfGateway(const AnswerMarks &answer)
{
    for (const auto cause : {causeOfApiManagement, causeOfAppService, causeOfProxy, causeOfPage}) {
        if (const Cause found = cause(answer); found != Cause::None)
            return found;
    }
    return Cause::None;
}

} // namespace server::delivery
