// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace server {

/// What kept an answer from coming, as far as the network stack tells. Stored by number: new ones go
/// to the end.
enum class NetworkFailure {
    None, ///< the head of an answer came
    DnsNotFound,
    DnsTimedOut,
    ConnectRefused,
    ConnectTimedOut,
    NetworkUnreachable,
    HostUnreachable,
    TlsHandshake, ///< refused for a reason of its own
    TlsNotSpoken, ///< the port answers something other than TLS
    TlsVersion, ///< no protocol version or cipher in common
    TlsClientCertificate, ///< the receiver wants one
    TlsTimedOut,
    TlsCertificateExpired,
    TlsCertificateNotYetValid,
    TlsHostMismatch,
    TlsUntrusted,
    TlsSelfSigned,
    ConnectionReset,
    EmptyReply, ///< the connection was closed instead of an answer
    AnswerTimedOut,
    ProxyNotFound,
    ProxyUnreachable,
    ProxyAuthentication, ///< it answered CONNECT with 407
    ProxyConnect, ///< it would not open the tunnel
    AnswerMalformed, ///< not HTTP
    AnswerTooLarge, ///< a head beyond all limits
    UrlRefused, ///< this and the next ones: by the callback policy, nothing was sent
    SchemeRefused,
    CredentialsRefused,
    HostRefused,
    AddressRefused,
    LengthRefused,
    LocalResource, ///< no more sockets, ports or memory, or no trust store
    Other,
};

} // namespace server
