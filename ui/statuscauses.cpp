// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/causetables.h"

namespace ui::wording {

namespace {

constexpr CauseRow Rows[] = {
    {server::Cause::BadRequest,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver found the request wrong (400)."),
     QT_TRANSLATE_NOOP("ui::cause", "Compare the values with what the trigger declares, and read "
                                    "the answer body for the reason.")},
    {server::Cause::Unauthorized,
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "The receiver asks for a credential that the callback address does not carry (401)."),
     QT_TRANSLATE_NOOP("ui::cause", "Save the flow again so that it hands out a new address; "
                                    "trying again with this one does not help.")},
    {server::Cause::Forbidden,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver forbids this call (403)."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Ask who runs it whether a firewall or an access rule blocks this computer.")},
    {server::Cause::NotFound,
     QT_TRANSLATE_NOOP("ui::cause", "There is nothing at the callback address (404)."),
     QT_TRANSLATE_NOOP("ui::cause", "Check whether the receiver still exists; save the flow again, "
                                    "or remove the subscription.")},
    {server::Cause::MethodNotAllowed,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The receiver takes no POST at this address (405): it is not a callback."),
     QT_TRANSLATE_NOOP("ui::cause", "Check which address was given at subscribing.")},
    {server::Cause::ProxyAuthentication,
     QT_TRANSLATE_NOOP("ui::cause", "The proxy of this network wants a sign-in first (407)."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Put user name and password into the proxy’s address (https_proxy), or ask "
                       "for an exception for the callback’s host.")},
    {server::Cause::RequestTimedOut,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver waited too long for the request (408)."),
     QT_TRANSLATE_NOOP(
         "ui::cause", "Fire again; if it stays, look at the speed of this computer’s connection.")},
    {server::Cause::Gone,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver says that this address is gone for good (410)."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Remove the subscription; the flow subscribes anew when it is saved.")},
    {server::Cause::TooLarge,
     QT_TRANSLATE_NOOP("ui::cause", "The event is larger than the receiver takes (413)."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Send fewer values or shorter texts; a link can stand for large content.")},
    {server::Cause::UnsupportedType,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver does not take JSON at this address (415)."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Check that the callback address belongs to a flow and not to another service.")},
    {server::Cause::Throttled,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver gets too many requests (429)."),
     QT_TRANSLATE_NOOP("ui::cause", "Wait a little and fire again, more slowly.")},
    {server::Cause::ThrottledUntil,
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "The receiver gets too many requests and says when to come back (429 with Retry-After)."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Wait for the time in the answer’s Retry-After header, then fire again, more slowly.")},
    {server::Cause::ReceiverFailed,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver failed inside while it handled the event (500)."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Fire again later; if it stays, look into the receiver’s own log.")},
    {server::Cause::BadGateway,
     QT_TRANSLATE_NOOP("ui::cause",
                       "A gateway in front of the receiver got no usable answer from it (502)."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Look whether the service behind the gateway runs, then fire again.")},
    {server::Cause::Unavailable,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver is overloaded or under maintenance (503)."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Fire again later; if it stays, look at the platform’s health page.")},
    {server::Cause::GatewayTimedOut,
     QT_TRANSLATE_NOOP("ui::cause",
                       "A gateway in front of the receiver waited too long for it (504)."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Look whether the receiver is overloaded; the event may have arrived all the same.")},
    {server::Cause::Redirected,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver sends on to another address; Declic does not "
                                    "follow, since that could lead anywhere."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Look at the answer’s Location header; have the flow subscribe with the final address.")},
    {server::Cause::OtherClientError,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The receiver refused the request with a status that no flow answers."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Read the answer: a proxy or another service may stand at this address.")},
    {server::Cause::OtherServerError,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The receiver or a gateway in front of it has a problem of its own."),
     QT_TRANSLATE_NOOP("ui::cause", "Read the answer, and fire again later.")},
    {server::Cause::StrangeStatus,
     QT_TRANSLATE_NOOP("ui::cause", "The answer’s status is none that HTTP knows."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Check what stands at the callback address: it does not behave like a web server.")},
};

} // namespace

std::span<const CauseRow> statusCauses()
{
    return Rows;
}

} // namespace ui::wording
