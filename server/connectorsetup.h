// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/tokenrules.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace server {

/// What an operation answers in place of a sample made from its schema.
struct SampleAnswer
{
    int status = 0; ///< 0: the declared one
    QByteArray body; ///< JSON text; empty: no body

    friend bool operator==(const SampleAnswer &, const SampleAnswer &) = default;
};

/// What a caller of the hosted connector must show, for definitions secured by API key or basic
/// authentication. Credentials: never logged, never stored in a file.
struct CallerKeys
{
    bool required = false;
    QByteArray apiKey;
    QByteArray user;
    QByteArray password;
    /// What test flows show where callers must show access tokens; decides nothing about others.
    QByteArray accessToken = {};

    friend bool operator==(const CallerKeys &, const CallerKeys &) = default;
};

/// What the user decided about a hosted connector beside its document. Operations are named by
/// openapi::Operation::key().
struct ConnectorSetup
{
    /// Trigger's operation -> the operation that deletes its subscriptions, where the document
    /// leaves that open; an empty one: a path of Declic's own.
    QHash<QString, QString> removals;
    QHash<QString, SampleAnswer> answers;
    CallerKeys keys;
    TokenRules tokens; ///< unless ServerConfig::tokens asks for some

    friend bool operator==(const ConnectorSetup &, const ConnectorSetup &) = default;
};

} // namespace server
