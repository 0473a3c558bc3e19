// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/statuscause.h"

namespace server::delivery {

namespace {

struct Row
{
    int status;
    Cause cause;
};

constexpr Row Rows[] = {
    {400, Cause::BadRequest},       {401, Cause::Unauthorized},
    {403, Cause::Forbidden},        {404, Cause::NotFound},
    {405, Cause::MethodNotAllowed}, {407, Cause::ProxyAuthentication},
    {408, Cause::RequestTimedOut},  {410, Cause::Gone},
    {413, Cause::TooLarge},         {415, Cause::UnsupportedType},
    {422, Cause::BadRequest},       {429, Cause::Throttled},
    {500, Cause::ReceiverFailed},   {502, Cause::BadGateway},
    {503, Cause::Unavailable},      {504, Cause::GatewayTimedOut},
    {511, Cause::CaptivePortal},
};

Cause causeOfClass(int status)
{
    switch (status / 100) {
    case 3:
        return Cause::Redirected;
    case 4:
        return Cause::OtherClientError;
    case 5:
        return Cause::OtherServerError;
    default:
        return Cause::StrangeStatus;
    }
}

} // namespace

Cause causeOfStatus(const Attempt &attempt)
{
    if (attempt.status == 429 && !headerValue(attempt.responseHeaders, "Retry-After").isEmpty())
        return Cause::ThrottledUntil;
    for (const Row &row : Rows) {
        if (row.status == attempt.status)
            return row.cause;
    }
    return causeOfClass(attempt.status);
}

} // namespace server::delivery
