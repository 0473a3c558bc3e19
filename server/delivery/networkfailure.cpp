// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/networkfailure.h"

#include <algorithm>
#include <cerrno>

#ifdef Q_OS_WIN
#include <winsock2.h>
#endif

namespace server::delivery {

namespace {

constexpr int TooLarge = 100; ///< CURLE_TOO_LARGE, since libcurl 8.6

// X509_V_ERR_... of OpenSSL's x509_vfy.h, which libcurl hands through.
NetworkFailure failureOfVerification(const FailedTransfer &transfer)
{
    // libcurl compares the names itself, and before it asks for the chain's result.
    if (transfer.words.contains("subject name"))
        return NetworkFailure::TlsHostMismatch;
    switch (transfer.verifyResult) {
    case 62:
    case 64:
        return NetworkFailure::TlsHostMismatch;
    case 9:
        return NetworkFailure::TlsCertificateNotYetValid;
    case 10:
        return NetworkFailure::TlsCertificateExpired;
    case 18:
    case 19:
        return NetworkFailure::TlsSelfSigned;
    default:
        return NetworkFailure::TlsUntrusted;
    }
}

// OpenSSL's words, since libcurl tells no number; another TLS library's are not recognised.
NetworkFailure failureOfHandshake(const FailedTransfer &transfer)
{
    const auto says = [&](std::initializer_list<const char *> marks) {
        return std::any_of(marks.begin(), marks.end(),
                           [&](const char *mark) { return transfer.words.contains(mark); });
    };
    if (says(
            {"wrong version number", "packet length too long", "http request", "unknown protocol"}))
        return NetworkFailure::TlsNotSpoken;
    if (says({"alert protocol version", "unsupported protocol", "no protocols available",
              "no shared cipher", "insufficient security"}))
        return NetworkFailure::TlsVersion;
    if (says({"certificate required", "alert bad certificate", "alert unknown ca",
              "alert certificate unknown"}))
        return NetworkFailure::TlsClientCertificate;
    return NetworkFailure::TlsHandshake;
}

/// Winsock has numbers of its own.
int systemError(int number)
{
#ifdef Q_OS_WIN
    switch (number) {
    case WSAECONNREFUSED:
        return ECONNREFUSED;
    case WSAENETUNREACH:
        return ENETUNREACH;
    case WSAEHOSTUNREACH:
        return EHOSTUNREACH;
    case WSAETIMEDOUT:
        return ETIMEDOUT;
    case WSAEADDRNOTAVAIL:
    case WSAENOBUFS:
    case WSAEMFILE:
        return ENOBUFS;
    default:
        return number;
    }
#else
    return number;
#endif
}

NetworkFailure failureOfConnect(const FailedTransfer &transfer)
{
    switch (transfer.systemError) {
    case EMFILE:
    case ENFILE:
    case ENOBUFS:
    case ENOMEM:
    case EADDRNOTAVAIL:
        return NetworkFailure::LocalResource;
    default:
        break;
    }
    if (transfer.proxied)
        return NetworkFailure::ProxyUnreachable;
    switch (transfer.systemError) {
    case ECONNREFUSED:
        return NetworkFailure::ConnectRefused;
    case ENETUNREACH:
    case ENETDOWN:
        return NetworkFailure::NetworkUnreachable;
    case EHOSTUNREACH:
        return NetworkFailure::HostUnreachable;
    case ETIMEDOUT:
        return NetworkFailure::ConnectTimedOut;
    case ECONNRESET:
        return NetworkFailure::ConnectionReset;
    default:
        return NetworkFailure::Other;
    }
}

NetworkFailure failureOfTimeout(const FailedTransfer &transfer)
{
    if (!transfer.resolved)
        return NetworkFailure::DnsTimedOut;
    if (!transfer.connected)
        return transfer.proxied ? NetworkFailure::ProxyUnreachable
                                : NetworkFailure::ConnectTimedOut;
    if (transfer.secure && !transfer.secured)
        return NetworkFailure::TlsTimedOut;
    return NetworkFailure::AnswerTimedOut;
}

NetworkFailure failureOfProxy(const FailedTransfer &transfer)
{
    return transfer.proxyStatus == 407 ? NetworkFailure::ProxyAuthentication
                                       : NetworkFailure::ProxyConnect;
}

} // namespace

FailedTransfer readFailure(CURL *easy, CURLcode result, const QByteArray &url,
                           const QByteArray &proxy, const char *words)
{
    const auto number = [easy](CURLINFO which) {
        long value = 0;
        curl_easy_getinfo(easy, which, &value);
        return value;
    };
    const auto reached = [easy](CURLINFO which) {
        curl_off_t microseconds = 0;
        curl_easy_getinfo(easy, which, &microseconds);
        return microseconds > 0;
    };
    FailedTransfer transfer;
    transfer.result = result;
    transfer.systemError = systemError(static_cast<int>(number(CURLINFO_OS_ERRNO)));
    transfer.verifyResult = number(CURLINFO_SSL_VERIFYRESULT);
    transfer.proxyStatus = static_cast<int>(number(CURLINFO_HTTP_CONNECTCODE));
    transfer.proxied = !proxy.isEmpty();
    transfer.secure = url.startsWith("https:");
    // CURLINFO_CONNECT_TIME_T is told only once TLS is set up, and nothing of a connection that was
    // used again, which CURLINFO_NUM_CONNECTS does not count.
    transfer.connected = number(CURLINFO_LOCAL_PORT) > 0;
    transfer.resolved = transfer.connected || reached(CURLINFO_NAMELOOKUP_TIME_T);
    transfer.secured = transfer.connected
                       && (number(CURLINFO_NUM_CONNECTS) == 0
                           || reached(CURLINFO_APPCONNECT_TIME_T));
    transfer.words = words;
    return transfer;
}

NetworkFailure failureOf(const FailedTransfer &transfer)
{
    if (transfer.headTooLarge || transfer.result == TooLarge)
        return NetworkFailure::AnswerTooLarge;
    if (transfer.proxyStatus >= 300)
        return failureOfProxy(transfer);
    switch (transfer.result) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return NetworkFailure::DnsNotFound;
    case CURLE_COULDNT_RESOLVE_PROXY:
        return NetworkFailure::ProxyNotFound;
    case CURLE_COULDNT_CONNECT:
        return failureOfConnect(transfer);
    case CURLE_PROXY:
        return NetworkFailure::ProxyConnect;
    case CURLE_OPERATION_TIMEDOUT:
        return failureOfTimeout(transfer);
    case CURLE_PEER_FAILED_VERIFICATION:
        return failureOfVerification(transfer);
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CIPHER:
        return failureOfHandshake(transfer);
    case CURLE_GOT_NOTHING:
        return NetworkFailure::EmptyReply;
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        return failureOfHandshake(transfer) == NetworkFailure::TlsHandshake
                   ? NetworkFailure::ConnectionReset
                   : failureOfHandshake(transfer);
    case CURLE_OK: // the connection was closed within the head
    case CURLE_PARTIAL_FILE:
    case CURLE_HTTP2:
    case CURLE_HTTP2_STREAM:
        return NetworkFailure::ConnectionReset;
    case CURLE_WEIRD_SERVER_REPLY:
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_BAD_CONTENT_ENCODING:
    case CURLE_WRITE_ERROR:
        return NetworkFailure::AnswerMalformed;
    case CURLE_OUT_OF_MEMORY: // also what libcurl before 8.6 says of one endless header line
        return transfer.connected ? NetworkFailure::AnswerTooLarge : NetworkFailure::LocalResource;
    case CURLE_FAILED_INIT:
    case CURLE_SSL_CACERT_BADFILE:
        return NetworkFailure::LocalResource;
    default:
        return NetworkFailure::Other;
    }
}

NetworkFailure failureOf(CallbackPolicy::Refusal refusal)
{
    using Refusal = CallbackPolicy::Refusal;
    switch (refusal) {
    case Refusal::NotAUrl:
        return NetworkFailure::UrlRefused;
    case Refusal::SchemeNotAllowed:
        return NetworkFailure::SchemeRefused;
    case Refusal::UserInfo:
        return NetworkFailure::CredentialsRefused;
    case Refusal::HostNotAllowed:
        return NetworkFailure::HostRefused;
    case Refusal::AddressNotAllowed:
        return NetworkFailure::AddressRefused;
    case Refusal::TooLong:
        return NetworkFailure::LengthRefused;
    }
    return NetworkFailure::Other;
}

} // namespace server::delivery
