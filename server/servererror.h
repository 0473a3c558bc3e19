// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/diagnostic.h"

#include <QStringList>

#include <tl/expected.hpp>

namespace server {

/// What went wrong in this room. No words: server/http writes them in English for HTTP, ui and app
/// in the user's language.
struct ServerError
{
    enum class Code {
        NotRunning,
        AddressInUse, ///< args: "127.0.0.1:8080"
        AddressNotAvailable, ///< args: address, reason
        OperatorTokenMissing, ///< args: address; not loopback, so it needs a token
        PublicUrlInvalid, ///< args: the URL
        TokenRulesInvalid, ///< args: an English reason
        StoreUnavailable, ///< args: path or URL without credentials, reason
        StoreTooNew, ///< args: found schema version, newest known
        StoreBusy, ///< args: reason; another process holds the database
        UnknownTrigger, ///< args: name asked for, known names...
        UnknownSubscription, ///< args: id
        UnknownDelivery, ///< args: id
        UnknownTestFlow, ///< args: id
        PayloadInvalid, ///< diagnostics say where
        PayloadNotJson, ///< diagnostics say where
        CallbackRefused, ///< args: host, reason
        CallbackInvalid, ///< args: reason
        SubscribeFailed, ///< args: HTTP status or reason
        NoSubscriber, ///< args: trigger
        TlsFileMissing, ///< args: path
        TlsFileUnreadable, ///< args: path, reason
        TlsCertificateInvalid, ///< args: path; no PEM certificate in it
        TlsKeyInvalid, ///< args: path; no PEM key in it that can be used
        TlsKeyEncrypted, ///< args: path; the pass phrase is missing or wrong
        TlsKeyMismatch, ///< args: paths of certificate and key
        SelfSignedFailed, ///< args: reason
    };

    Code code = Code::NotRunning;
    QStringList args;
    openapi::Diagnostics diagnostics;

    friend bool operator==(const ServerError &, const ServerError &) = default;
};

template<typename T>
using Result = tl::expected<T, ServerError>;

} // namespace server
