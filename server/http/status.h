// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace server::http {

/// The status codes that this room answers with (RFC 9110 section 15, RFC 6585).
namespace status {
inline constexpr int Ok = 200;
inline constexpr int Created = 201;
inline constexpr int Accepted = 202;
inline constexpr int NoContent = 204;
inline constexpr int ResetContent = 205;
inline constexpr int SeeOther = 303;
inline constexpr int NotModified = 304;
inline constexpr int BadRequest = 400;
inline constexpr int Unauthorized = 401;
inline constexpr int Forbidden = 403;
inline constexpr int NotFound = 404;
inline constexpr int MethodNotAllowed = 405;
inline constexpr int RequestTimeout = 408;
inline constexpr int Conflict = 409;
inline constexpr int ContentTooLarge = 413;
inline constexpr int UriTooLong = 414;
inline constexpr int UnsupportedMediaType = 415;
inline constexpr int ExpectationFailed = 417;
inline constexpr int TooManyRequests = 429;
inline constexpr int FieldsTooLarge = 431;
inline constexpr int InternalError = 500;
inline constexpr int NotImplemented = 501;
inline constexpr int BadGateway = 502;
inline constexpr int Unavailable = 503;
inline constexpr int GatewayTimeout = 504;
inline constexpr int VersionNotSupported = 505;
} // namespace status

/// False for those whose answer ends with its header (RFC 9110 section 6.4.1).
[[nodiscard]] constexpr bool hasBody(int status)
{
    return status != status::NoContent && status != status::ResetContent
           && status != status::NotModified;
}
/// "Not Found" for 404; the class of the status ("Client Error") for one not listed.
[[nodiscard]] QByteArray reasonPhrase(int status);

} // namespace server::http
