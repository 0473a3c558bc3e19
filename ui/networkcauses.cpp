// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/causetables.h"

namespace ui::wording {

namespace {

constexpr CauseRow Rows[] = {
    {server::Cause::DnsNotFound,
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "The callback’s host name does not exist, or this computer cannot look it up."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Check this computer’s network; if other sites open, the receiver’s name is "
                       "gone: save the flow again or remove the subscription.")},
    {server::Cause::DnsTimedOut,
     QT_TRANSLATE_NOOP("ui::cause", "Looking the callback’s host name up took too long."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Check the DNS server in this computer’s network settings, then fire again.")},
    {server::Cause::ConnectRefused,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The receiver’s computer is there, but nothing listens on that port."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Start the receiver’s program, or check the port in the callback address.")},
    {server::Cause::ConnectTimedOut,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver did not take the connection in time."),
     QT_TRANSLATE_NOOP("ui::cause", "Check whether a firewall on either side drops the packets, "
                                    "and whether the receiver runs.")},
    {server::Cause::NetworkUnreachable,
     QT_TRANSLATE_NOOP("ui::cause", "This computer has no way to the receiver’s network."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Check the network connection, the VPN, and whether the receiver has an IPv4 address.")},
    {server::Cause::HostUnreachable,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver’s computer does not answer on the network."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Check that it is switched on and that no VPN or firewall stands in between.")},
    {server::Cause::TlsHandshake,
     QT_TRANSLATE_NOOP("ui::cause", "The secure connection could not be set up."),
     QT_TRANSLATE_NOOP("ui::cause", "Read the network’s own words in the details; a proxy that "
                                    "inspects TLS is a frequent cause.")},
    {server::Cause::TlsNotSpoken,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver does not speak HTTPS on this port."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Check the port of the callback address: an HTTP port may have been given with https.")},
    {server::Cause::TlsVersion,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The receiver knows only versions of TLS that are no longer safe."),
     QT_TRANSLATE_NOOP("ui::cause", "Have the receiver switch TLS 1.2 or 1.3 on.")},
    {server::Cause::TlsClientCertificate,
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "The receiver wants a certificate from the caller, which Declic does not present."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Have the receiver take calls without a client certificate at this address.")},
    {server::Cause::TlsTimedOut,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The receiver took the connection but never finished setting up TLS."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Fire again; if it stays, a firewall or proxy in between may hold the connection.")},
    {server::Cause::TlsCertificateExpired,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver’s certificate has expired."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Have the receiver renew it, and check the date of this computer.")},
    {server::Cause::TlsCertificateNotYetValid,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver’s certificate is not valid yet."),
     QT_TRANSLATE_NOOP("ui::cause", "Check the date and time of this computer; if they are right, "
                                    "the receiver’s certificate is wrong.")},
    {server::Cause::TlsHostMismatch,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver’s certificate is for another host name."),
     QT_TRANSLATE_NOOP("ui::cause", "Check the host in the callback address; a proxy or a wrong "
                                    "DNS record may have led elsewhere.")},
    {server::Cause::TlsUntrusted,
     QT_TRANSLATE_NOOP("ui::cause",
                       "This computer does not trust who issued the receiver’s certificate."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Have the receiver send its whole certificate chain; behind a proxy that "
                       "inspects TLS, install the proxy’s root certificate.")},
    {server::Cause::TlsSelfSigned,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The receiver’s certificate is self-signed, so anybody could have made it."),
     QT_TRANSLATE_NOOP("ui::cause", "Give the receiver a certificate of a known authority, or "
                                    "install its root certificate on this computer.")},
    {server::Cause::ConnectionReset,
     QT_TRANSLATE_NOOP("ui::cause", "The connection broke before an answer came."),
     QT_TRANSLATE_NOOP("ui::cause", "Fire again; the event may have arrived. If it stays, look "
                                    "whether the receiver crashes.")},
    {server::Cause::EmptyReply,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver closed the connection without an answer."),
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "Look into the receiver’s log; it may speak HTTPS only, or crash on this event.")},
    {server::Cause::AnswerTimedOut,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver took the event but did not answer in time."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Have it answer at once and work afterwards; the event may have arrived.")},
    {server::Cause::ProxyNotFound,
     QT_TRANSLATE_NOOP("ui::cause", "The proxy’s host name cannot be found."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Correct the proxy in the system’s settings or in https_proxy.")},
    {server::Cause::ProxyUnreachable,
     QT_TRANSLATE_NOOP("ui::cause", "The proxy of this network does not answer."),
     QT_TRANSLATE_NOOP("ui::cause", "Check the proxy’s address and port; outside the company’s "
                                    "network, switch the proxy off.")},
    {server::Cause::ProxyRefusedTunnel,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The proxy of this network refuses to connect to the receiver."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Ask the network’s administrator to allow the callback’s host and port.")},
    {server::Cause::AnswerMalformed, QT_TRANSLATE_NOOP("ui::cause", "What came back is not HTTP."),
     QT_TRANSLATE_NOOP("ui::cause", "Check what listens at the callback address and its port.")},
    {server::Cause::AnswerTooLarge,
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "The answer’s headers are larger than anything reasonable, so reading stopped."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Check what stands at the callback address: no flow answers like that.")},
    {server::Cause::UrlRefused,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The callback address is not a valid URL, so nothing was sent."),
     QT_TRANSLATE_NOOP("ui::cause", "Have the flow subscribe again with a whole https address.")},
    {server::Cause::SchemeRefused,
     QT_TRANSLATE_NOOP("ui::cause", "The callback address is not https, so nothing was sent."),
     QT_TRANSLATE_NOOP("ui::cause", "Use an https address; for a receiver of your own, allow its "
                                    "host with --allow-callback.")},
    {server::Cause::CredentialsRefused,
     QT_TRANSLATE_NOOP(
         "ui::cause", "The callback address holds a user name or a password, so nothing was sent."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "Have the receiver subscribe with an address without “user:password@”.")},
    {server::Cause::HostRefused,
     QT_TRANSLATE_NOOP("ui::cause",
                       "The callback’s host is none of the platform’s, so nothing was sent."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "If you trust it, allow it with --allow-callback and its host name.")},
    {server::Cause::AddressRefused,
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "The callback leads into a private or reserved network, so nothing was sent."),
     QT_TRANSLATE_NOOP("ui::cause",
                       "If you trust it, allow its address range with --allow-callback.")},
    {server::Cause::LengthRefused,
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "The callback address is longer than the platform’s ever are, so nothing was sent."),
     QT_TRANSLATE_NOOP("ui::cause", "Check what the receiver gave as its address at subscribing.")},
    {server::Cause::LocalResource,
     QT_TRANSLATE_NOOP("ui::cause", "This computer ran out of connections or memory, or has no "
                                    "store of trusted certificates."),
     QT_TRANSLATE_NOOP("ui::cause", "Close other programs or wait a little; check that the "
                                    "system’s root certificates are installed.")},
    {server::Cause::OtherNetworkFailure,
     QT_TRANSLATE_NOOP("ui::cause", "The receiver could not be reached."),
     QT_TRANSLATE_NOOP("ui::cause", "Read the network’s own words in the details; check this "
                                    "computer’s network, its proxy and the callback’s host name.")},
    {server::Cause::Interrupted,
     QT_TRANSLATE_NOOP(
         "ui::cause",
         "The program ended while the event was on its way: it may or may not have arrived."),
     QT_TRANSLATE_NOOP("ui::cause", "Look into the flow’s run history before firing again.")},
};

} // namespace

std::span<const CauseRow> networkCauses()
{
    return Rows;
}

} // namespace ui::wording
