// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/causetables.h"

namespace ui::wording {

namespace {

constexpr CauseRow Rows[] = {
    {server::Cause::SignInPage,
     QT_TRANSLATE_NOOP("ui::cause", "A sign-in page answered instead of the flow."),
     QT_TRANSLATE_NOOP("ui::cause", "Check that the callback address is the flow’s own; a service "
                                    "that wants a person to sign in cannot be called back.")},
    {server::Cause::CaptivePortal,
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "This network’s welcome page answered: it wants a sign-in before it lets anything out."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Open a web browser, sign in to the network, then fire again.")},
    {server::Cause::ProxyBlocked,
     QT_TRANSLATE_NOOP("ui::cause", "A proxy or web filter of this network blocked the call."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Ask the network’s administrator to allow the callback’s host.")},
    {server::Cause::ProxyCannotForward,
     QT_TRANSLATE_NOOP("ui::cause", "The proxy of this network could not reach the receiver."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Check the callback’s host name and whether the proxy may reach it; fire again later.")},
    {server::Cause::NgrokOffline,
     QT_TRANSLATE_NOOP("ui::cause", "The ngrok tunnel to the receiver is not running."),
     QT_TRANSLATE_NOOP("ui::cause", "Start ngrok at the receiver; when its address changed, "
                                    "subscribe again with the new one.")},
    {server::Cause::NgrokNoService,
     QT_TRANSLATE_NOOP("ui::cause", "The ngrok tunnel runs, but nothing listens behind it."),
     QT_TRANSLATE_NOOP(
         "ui::cause", "Start the receiver’s program, or correct the port that ngrok forwards to.")},
    {server::Cause::NgrokBadAnswer,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The program behind the ngrok tunnel answered something that is not HTTP."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Check whether it speaks HTTPS while ngrok forwards HTTP, or the other way round.")},
    {server::Cause::NgrokQuota,
     QT_TRANSLATE_NOOP("ui::cause", "The ngrok account has used up its requests or bandwidth."),
     QT_TRANSLATE_NOOP("ui::cause", "Wait for the next period, or change the ngrok plan.")},
    {server::Cause::NgrokWarningPage,
     QT_TRANSLATE_NOOP("ui::cause",
                       "ngrok’s warning page for visitors answered; the receiver got nothing."),
     QT_TRANSLATE_NOOP("ui::cause", "Take a reserved ngrok domain or a paid plan, or send the "
                                    "header ngrok-skip-browser-warning.")},
    {server::Cause::NgrokError,
     QT_TRANSLATE_NOOP("ui::cause", "ngrok refused the call with an error of its own."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Look the ERR_NGROK code in the answer up at ngrok.com/docs/errors.")},
    {server::Cause::CloudflareTunnelOffline,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The Cloudflare tunnel to the receiver is not running (error 1033)."),
     QT_TRANSLATE_NOOP("ui::cause", "Start cloudflared at the receiver; a quick tunnel gets a new "
                                    "address each time, so subscribe again.")},
    {server::Cause::CloudflareNoService,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The Cloudflare tunnel runs, but the program behind it does not answer."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Start the receiver’s program, or correct the address that cloudflared forwards to.")},
    {server::Cause::CloudflareStrangeAnswer,
     QT_TRANSLATE_NOOP("ui::cause",
                       "Cloudflare got an empty or unreadable answer from the receiver (520)."),
     QT_TRANSLATE_NOOP("ui::cause", "Look into the receiver’s log for a crash at that time.")},
    {server::Cause::CloudflareOriginDown,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver refuses connections from Cloudflare (521)."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Start the receiver’s web server, and let Cloudflare’s addresses through its firewall.")},
    {server::Cause::CloudflareOriginTimedOut,
     QT_TRANSLATE_NOOP("ui::cause", "Cloudflare could not connect to the receiver in time (522)."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Look whether the receiver is overloaded or its firewall drops Cloudflare’s packets.")},
    {server::Cause::CloudflareOriginUnreachable,
     QT_TRANSLATE_NOOP("ui::cause", "Cloudflare finds no way to the receiver."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Correct the receiver’s IP address in Cloudflare’s DNS settings.")},
    {server::Cause::CloudflareAnswerTimedOut,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The receiver took the event but did not answer Cloudflare in time (524)."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Have the receiver answer at once and work afterwards; the event may have arrived.")},
    {server::Cause::CloudflareTls,
     QT_TRANSLATE_NOOP("ui::cause", "Cloudflare does not accept the receiver’s certificate or "
                                    "could not set up TLS with it (525, 526)."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Renew the receiver’s certificate, or correct the SSL mode in Cloudflare’s settings.")},
    {server::Cause::CloudflareOriginName,
     QT_TRANSLATE_NOOP("ui::cause",
                       "Cloudflare cannot resolve the receiver’s host name (error 1016)."),
     QT_TRANSLATE_NOOP("ui::cause", "Correct the receiver’s record in Cloudflare’s DNS settings.")},
    {server::Cause::CloudflareBlocked,
     QT_TRANSLATE_NOOP("ui::cause",
                       "Cloudflare’s protection took the call for a robot or an attack."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Add a rule in Cloudflare that lets POST through to the callback path.")},
    {server::Cause::DevTunnelSignIn,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The dev tunnel to the receiver is private: it asks for a sign-in."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Host it with --allow-anonymous, or set the forwarded port to Public.")},
    {server::Cause::DevTunnelNotFound,
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "The dev tunnel to the receiver no longer exists; unused ones expire after 30 days."),
     QT_TRANSLATE_NOOP("ui::cause", "Host the tunnel again and subscribe with its new address.")},
    {server::Cause::GatewayPathUnknown,
     QT_TRANSLATE_NOOP("ui::cause", "Azure API Management knows no operation at this address."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Check the path of the callback address, and that the gateway publishes a POST there.")},
    {server::Cause::GatewayKeyMissing,
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Azure API Management wants a subscription key that the call does not carry."),
     QT_TRANSLATE_NOOP("ui::cause", "Switch the subscription requirement off for this API, or put "
                                    "the key into the callback address’s query.")},
    {server::Cause::GatewayThrottled,
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Azure API Management lets no more calls through for now: its rate limit is reached."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Wait for the time that the answer names, then fire again, more slowly.")},
    {server::Cause::GatewayQuota,
     QT_TRANSLATE_NOOP("ui::cause", "The call volume that Azure API Management allows is used up."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Wait for the time that the answer names, or raise the quota in the gateway’s policy.")},
    {server::Cause::GatewayFailed,
     QT_TRANSLATE_NOOP("ui::cause",
                       "Azure API Management failed itself, often in one of its policies."),
     QT_TRANSLATE_NOOP("ui::cause", "Look into the gateway’s log with the answer’s activity id.")},
    {server::Cause::AppStopped,
     QT_TRANSLATE_NOOP("ui::cause", "The Azure app that hosts the receiver is stopped."),
     QT_TRANSLATE_NOOP("ui::cause", "Start it in the Azure portal, then fire again.")},
    {server::Cause::AppNotFound,
     QT_TRANSLATE_NOOP("ui::cause", "There is no Azure app of this name any more."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Check the callback’s host name; remove the subscription when the app was deleted.")},
    {server::Cause::AppHostDown,
     QT_TRANSLATE_NOOP("ui::cause", "The Azure app that hosts the receiver does not start."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Look into its log stream in the Azure portal, restart it, then fire again.")},
    {server::Cause::FrontDoorUnavailable,
     QT_TRANSLATE_NOOP("ui::cause",
                       "Azure Front Door has no healthy receiver to hand the call to."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Look at the health of its origins in the Azure portal, then fire again.")},
};

} // namespace

std::span<const CauseRow> gatewayCauses()
{
    return Rows;
}

} // namespace ui::wording
