// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tokenarguments.h"

#include <QCommandLineParser>

namespace app {
using namespace Qt::StringLiterals;

namespace {

OptionValue<quint16> parsePort(const QString &text)
{
    bool isNumber = false;
    const ushort port = text.toUShort(&isNumber);
    if (!isNumber)
        return tl::make_unexpected(
            u"--local-identity: '%1' is not a port from 1 to 65535; 0 picks a free one"_s.arg(
                text));
    return port;
}

} // namespace

OptionValue<CommonOptions> readTokens(const QCommandLineParser &parser,
                                      const CommonOptions &options)
{
    const auto wrong = [](const QString &sentence) { return tl::make_unexpected(sentence); };
    CommonOptions read = options;
    server::TokenRules &tokens = read.tokens;
    for (const QString &name :
         {u"tenant"_s, u"audience"_s, u"scope"_s, u"authority"_s, u"issuer"_s})
        tokens.required = tokens.required || parser.isSet(name);
    tokens.tenants = parser.values(u"tenant"_s);
    tokens.audiences = parser.values(u"audience"_s);
    tokens.scopes = parser.values(u"scope"_s);
    tokens.issuer = parser.value(u"issuer"_s);
    if (parser.isSet(u"authority"_s))
        tokens.authority = parser.value(u"authority"_s);
    if (parser.isSet(u"local-identity"_s)) {
        if (tokens.required)
            return wrong(u"--local-identity says itself whose tokens are let in: leave out "
                         "--tenant, --audience, --scope, --authority and --issuer"_s);
        const OptionValue<quint16> port = parsePort(parser.value(u"local-identity"_s));
        if (!port)
            return wrong(port.error());
        read.localIdentityPort = *port;
    } else if (tokens.required && tokens.audiences.isEmpty()) {
        return wrong(u"access tokens are checked against an audience: add --audience ID"_s);
    } else if (tokens.required && tokens.tenants.isEmpty() && tokens.issuer.isEmpty()) {
        return wrong(u"access tokens are checked against a tenant or an issuer: add --tenant or "
                     "--issuer"_s);
    }
    return read;
}

TokenCommand readToken(const QCommandLineParser &parser)
{
    TokenCommand token;
    if (parser.isSet(u"user"_s))
        token.user = parser.value(u"user"_s);
    return token;
}

} // namespace app
