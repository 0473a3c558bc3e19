// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery/callbackpolicy.h"
#include "server/networkfailure.h"

#include <QByteArray>

#include <curl/curl.h>

namespace server::delivery {

/// What libcurl knows of a transfer that ended without the head of an answer.
struct FailedTransfer
{
    CURLcode result = CURLE_OK;
    int systemError = 0; ///< errno of the failed connect, CURLINFO_OS_ERRNO
    long verifyResult = 0; ///< CURLINFO_SSL_VERIFYRESULT: X509_V_ERR_...
    int proxyStatus = 0; ///< of the proxy's answer to CONNECT; 0: none
    bool proxied = false;
    bool secure = false; ///< https
    bool resolved = false;
    bool connected = false;
    bool secured = false;
    bool headTooLarge = false;
    QByteArray words; ///< the error buffer
};

/// Reads what the handle tells after a transfer to `url` over `proxy`, empty for none.
[[nodiscard]] FailedTransfer readFailure(CURL *easy, CURLcode result, const QByteArray &url,
                                         const QByteArray &proxy, const char *words);

/// Pure.
[[nodiscard]] NetworkFailure failureOf(const FailedTransfer &transfer);
[[nodiscard]] NetworkFailure failureOf(CallbackPolicy::Refusal refusal);

} // namespace server::delivery
