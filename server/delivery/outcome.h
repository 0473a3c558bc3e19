// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"

namespace server::delivery {

/// How a transfer ended, in the words of libcurl (CURLcode) and HTTP.
struct TransferEnd
{
    int curlCode = 0; ///< CURLcode
    int status = 0; ///< of the answer; 0: none
    bool headComplete = false; ///< the answer's header section arrived whole
    QString platformCode; ///< see platformCode()
};

/// What a transfer means for the delivery. Pure.
[[nodiscard]] Outcome outcomeOf(const TransferEnd &end);

/// The platform's error code: `error.code` of a JSON body, else the reason phrase when it is one of
/// the codes that senders know. Empty when there is none. Pure.
[[nodiscard]] QString platformCode(const QByteArray &body, const QByteArray &reasonPhrase);

} // namespace server::delivery
