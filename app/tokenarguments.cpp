// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tokenarguments.h"

#include <QCommandLineParser>

namespace app {
using namespace Qt::StringLiterals;

OptionValue<server::TokenRules> readTokens(const QCommandLineParser &parser)
{
    server::TokenRules tokens;
    for (const QString &name :
         {u"tenant"_s, u"audience"_s, u"scope"_s, u"authority"_s, u"issuer"_s})
        tokens.required = tokens.required || parser.isSet(name);
    tokens.tenants = parser.values(u"tenant"_s);
    tokens.audiences = parser.values(u"audience"_s);
    tokens.scopes = parser.values(u"scope"_s);
    tokens.issuer = parser.value(u"issuer"_s);
    if (parser.isSet(u"authority"_s))
        tokens.authority = parser.value(u"authority"_s);
    if (tokens.required && tokens.audiences.isEmpty()) {
        return tl::make_unexpected(
            u"access tokens are checked against an audience: add --audience ID"_s);
    }
    if (tokens.required && tokens.tenants.isEmpty() && tokens.issuer.isEmpty()) {
        return tl::make_unexpected(
            u"access tokens are checked against a tenant or an issuer: add --tenant or --issuer"_s);
    }
    return tokens;
}

} // namespace app
