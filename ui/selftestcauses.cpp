// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/selftestwording.h"

#include <algorithm>
#include <array>

namespace ui::wording {

namespace {

using server::Cause;

constexpr CauseRow Rows[] = {
    {Cause::DnsNotFound,
     QT_TRANSLATE_NOOP("ui::selftest",
                       "The name does not exist, or this computer cannot look it up."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Check the address, since tunnels may get a new name at each "
                       "start, and whether this computer is online.")},
    {Cause::DnsTimedOut, QT_TRANSLATE_NOOP("ui::selftest", "Looking the name up took too long."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Check this computer’s network and its DNS server, then test again.")},
    {Cause::ConnectRefused,
     QT_TRANSLATE_NOOP("ui::selftest", "Nobody takes connections at this address."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Start the tunnel or web server, and check the port in the address.")},
    {Cause::ConnectTimedOut, QT_TRANSLATE_NOOP("ui::selftest", "No connection came about in time."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Check the address, and whether a firewall drops the packets.")},
    {Cause::NetworkUnreachable,
     QT_TRANSLATE_NOOP("ui::selftest", "This computer finds no way to that address."),
     QT_TRANSLATE_NOOP("ui::selftest", "Check this computer’s network connection and its VPN.")},
    {Cause::TlsHandshake,
     QT_TRANSLATE_NOOP("ui::selftest", "The secure connection could not be set up."),
     QT_TRANSLATE_NOOP("ui::selftest", "Check that the port speaks https; a proxy that inspects "
                                       "secure connections is a frequent cause.")},
    {Cause::TlsCertificateExpired,
     QT_TRANSLATE_NOOP("ui::selftest", "The certificate has expired."),
     QT_TRANSLATE_NOOP("ui::selftest", "Renew it on the web server in front of the connector.")},
    {Cause::TlsCertificateNotYetValid,
     QT_TRANSLATE_NOOP("ui::selftest", "The certificate is not valid yet."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Check this computer’s clock; if it is right, get another certificate.")},
    {Cause::TlsHostMismatch,
     QT_TRANSLATE_NOOP("ui::selftest", "The certificate is for another name."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Use the name that stands in the certificate, or get one for this name.")},
    {Cause::TlsUntrusted,
     QT_TRANSLATE_NOOP("ui::selftest", "This computer does not trust who issued the certificate."),
     QT_TRANSLATE_NOOP(
         "ui::selftest",
         "The platform accepts only certificates of public authorities, such as Let’s "
         "Encrypt: get one there, and have the server send its whole chain.")},
    {Cause::TlsSelfSigned, QT_TRANSLATE_NOOP("ui::selftest", "The certificate is self-signed."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "The platform refuses it: use a tunnel, which brings a trusted one, or get "
                       "one of a public authority, such as Let’s Encrypt.")},
    {Cause::EmptyReply,
     QT_TRANSLATE_NOOP("ui::selftest", "The connection was closed without an answer."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Check that the tunnel or proxy is connected and forwards to "
                       "the connector’s port by http.")},
    {Cause::AnswerTimedOut, QT_TRANSLATE_NOOP("ui::selftest", "No answer came in time."),
     QT_TRANSLATE_NOOP("ui::selftest", "Check that the tunnel is connected, then test again.")},
    {Cause::AnswerMalformed, QT_TRANSLATE_NOOP("ui::selftest", "What came back is not HTTP."),
     QT_TRANSLATE_NOOP("ui::selftest", "Check what listens at this address and port.")},
    {Cause::AnswerTooLarge,
     QT_TRANSLATE_NOOP("ui::selftest", "The answer did not end, so reading stopped."),
     QT_TRANSLATE_NOOP(
         "ui::selftest",
         "Something other than the connector answers: check where the address leads.")},
    {Cause::ProxyBlocked,
     QT_TRANSLATE_NOOP("ui::selftest", "A proxy of this network did not let the request out."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "The platform does not pass it: test from another network, or ask the "
                       "network’s administrator to allow the address.")},
    {Cause::CaptivePortal,
     QT_TRANSLATE_NOOP("ui::selftest", "This network’s welcome page answered."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Open a web browser, sign in to the network, then test again.")},
    {Cause::SignInPage, QT_TRANSLATE_NOOP("ui::selftest", "A sign-in page answered."),
     QT_TRANSLATE_NOOP("ui::selftest", "Let everybody through to the connector, which checks its "
                                       "callers itself: the platform cannot fill in a form.")},
    {Cause::Unauthorized,
     QT_TRANSLATE_NOOP("ui::selftest", "Something in front of the connector asks for a sign-in."),
     QT_TRANSLATE_NOOP("ui::selftest", "Let everybody through to the connector, which checks its "
                                       "callers itself; dev tunnels need --allow-anonymous.")},
    {Cause::WebPageAccepted, QT_TRANSLATE_NOOP("ui::selftest", "A web page answered."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Open the address in a browser to see whose page it is. A tunnel’s page for "
                       "visitors has to be switched off for the platform.")},
    {Cause::Redirected, QT_TRANSLATE_NOOP("ui::selftest", "The address leads on to another one."),
     QT_TRANSLATE_NOOP("ui::selftest", "Use the address that it leads to: a POST does not survive "
                                       "being sent elsewhere.")},
    {Cause::Throttled,
     QT_TRANSLATE_NOOP("ui::selftest", "Too many requests came before, so this one was refused."),
     QT_TRANSLATE_NOOP("ui::selftest", "Wait a minute, then test again.")},
    {Cause::BadGateway,
     QT_TRANSLATE_NOOP("ui::selftest",
                       "The tunnel or proxy answers, but reaches nobody behind it."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Check that it forwards to the connector’s port and that the server runs.")},
    {Cause::NgrokOffline,
     QT_TRANSLATE_NOOP("ui::selftest", "ngrok says that this tunnel is not running."),
     QT_TRANSLATE_NOOP("ui::selftest", "Start ngrok, and test the address that it shows.")},
    {Cause::NgrokNoService,
     QT_TRANSLATE_NOOP("ui::selftest", "ngrok runs, but nothing listens where it forwards to."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Have ngrok forward to the connector’s port, and start the server.")},
    {Cause::NgrokBadAnswer,
     QT_TRANSLATE_NOOP("ui::selftest", "ngrok got an answer that is not HTTP."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Have ngrok forward to the connector’s port by http, not https.")},
    {Cause::NgrokQuota,
     QT_TRANSLATE_NOOP("ui::selftest",
                       "The ngrok account has used up its requests or its bandwidth."),
     QT_TRANSLATE_NOOP("ui::selftest", "Wait for the next period, or change the ngrok plan.")},
    {Cause::NgrokWarningPage,
     QT_TRANSLATE_NOOP("ui::selftest", "ngrok’s warning page for visitors answered."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "It is meant for browsers alone; if it meets the platform’s calls, take a "
                       "paid plan or another tunnel.")},
    {Cause::NgrokError,
     QT_TRANSLATE_NOOP("ui::selftest", "ngrok refused the request with an error of its own."),
     QT_TRANSLATE_NOOP("ui::selftest", "Open the address in a browser, and look the ERR_NGROK code "
                                       "up at ngrok.com/docs/errors.")},
    {Cause::CloudflareTunnelOffline,
     QT_TRANSLATE_NOOP("ui::selftest", "Cloudflare says that this tunnel is not running."),
     QT_TRANSLATE_NOOP(
         "ui::selftest",
         "Start cloudflared; a quick tunnel gets a new address each time: test that.")},
    {Cause::CloudflareNoService,
     QT_TRANSLATE_NOOP("ui::selftest", "Cloudflare reaches nobody behind the tunnel."),
     QT_TRANSLATE_NOOP("ui::selftest", "Have cloudflared forward to the connector’s port by http, "
                                       "and start the server.")},
    {Cause::CloudflareBlocked,
     QT_TRANSLATE_NOOP("ui::selftest", "Cloudflare’s protection stopped the request."),
     QT_TRANSLATE_NOOP("ui::selftest",
                       "Make an exception for this name in Cloudflare’s firewall and bot settings: "
                       "the platform cannot solve a challenge.")},
    {Cause::DevTunnelSignIn,
     QT_TRANSLATE_NOOP("ui::selftest", "The dev tunnel asks for a sign-in."),
     QT_TRANSLATE_NOOP("ui::selftest", "Host it with --allow-anonymous, or make the port public in "
                                       "Visual Studio or VS Code.")},
    {Cause::DevTunnelNotFound,
     QT_TRANSLATE_NOOP("ui::selftest", "There is no such dev tunnel, or nobody hosts it."),
     QT_TRANSLATE_NOOP("ui::selftest", "Start it again, and test the address that it prints.")},
    {Cause::OtherNetworkFailure,
     QT_TRANSLATE_NOOP("ui::selftest", "The request did not come through."),
     QT_TRANSLATE_NOOP("ui::selftest", "Check what stands between the internet and the connector: "
                                       "tunnel, proxy and firewall.")},
};

/// Causes that have the words of another one, which calls for the same.
constexpr std::pair<Cause, Cause> Alike[] = {
    {Cause::HostUnreachable, Cause::NetworkUnreachable},
    {Cause::TlsNotSpoken, Cause::TlsHandshake},
    {Cause::ConnectionReset, Cause::EmptyReply},
    {Cause::ProxyNotFound, Cause::ProxyBlocked},
    {Cause::ProxyUnreachable, Cause::ProxyBlocked},
    {Cause::ProxyAuthentication, Cause::ProxyBlocked},
    {Cause::ProxyCannotForward, Cause::ProxyBlocked},
    {Cause::Forbidden, Cause::Unauthorized},
    {Cause::ThrottledUntil, Cause::Throttled},
    {Cause::Unavailable, Cause::BadGateway},
    {Cause::GatewayTimedOut, Cause::BadGateway},
    {Cause::CloudflareStrangeAnswer, Cause::CloudflareNoService},
    {Cause::CloudflareOriginDown, Cause::CloudflareNoService},
    {Cause::CloudflareOriginTimedOut, Cause::CloudflareNoService},
    {Cause::CloudflareOriginUnreachable, Cause::CloudflareNoService},
    {Cause::CloudflareAnswerTimedOut, Cause::CloudflareNoService},
    {Cause::CloudflareTls, Cause::CloudflareNoService},
    {Cause::CloudflareOriginName, Cause::CloudflareNoService},
};

} // namespace

const CauseRow &selfTestCause(server::Cause cause)
{
    const auto alike = std::find_if(std::begin(Alike), std::end(Alike),
                                    [cause](const auto &each) { return each.first == cause; });
    const Cause spoken = alike == std::end(Alike) ? cause : alike->second;
    const auto row = std::find_if(std::begin(Rows), std::end(Rows) - 1,
                                  [spoken](const CauseRow &each) { return each.cause == spoken; });
    return *row; // the last one fits all
}

} // namespace ui::wording
