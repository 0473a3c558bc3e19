// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/authorization.h"

#include "server/identity/pkce.h"

namespace server::identity {

namespace {

constexpr qsizetype MaxEcho = 2048; // letters of state and nonce

struct Fault
{
    QString error;
    QString reason;
};

Fault invalid(const char *reason)
{
    return {QStringLiteral("invalid_request"), QString::fromLatin1(reason)};
}

/// What is wrong with a request of a client that is known; no error: nothing.
Fault faultOf(const FormFields &fields)
{
    const auto field = [&fields](const char *name) {
        return fields.value(QString::fromLatin1(name));
    };
    if (fields.contains(QStringLiteral("request"))
        || fields.contains(QStringLiteral("request_uri")))
        return {QStringLiteral("request_not_supported"),
                QStringLiteral("Send the parameters themselves, not a request object.")};
    if (field("response_type") != u"code")
        return {QStringLiteral("unsupported_response_type"),
                QStringLiteral("Only response_type=code is known.")};
    if (!field("response_mode").isEmpty() && field("response_mode") != u"query")
        return invalid("Only response_mode=query is known.");
    if (field("code_challenge_method") != u"S256")
        return invalid("PKCE is demanded, with code_challenge_method=S256.");
    if (!isChallenge(field("code_challenge")))
        return invalid("code_challenge must be the SHA-256 of the verifier in base64url.");
    if (field("nonce").size() > MaxEcho)
        return invalid("The nonce is too long.");
    if (field("prompt").split(u' ').contains(QStringLiteral("none")))
        return {QStringLiteral("interaction_required"),
                QStringLiteral("The user has to choose an account.")};
    return {};
}

} // namespace

tl::expected<AuthorizationRequest, AuthorizationFault> readAuthorization(const QByteArray &query)
{
    const auto toUser = [](const QString &reason) {
        return tl::make_unexpected(AuthorizationFault{reason, {}, {}, {}});
    };
    const auto fields = readForm(query);
    if (!fields)
        return toUser(fields.error());
    if (fields->value(QStringLiteral("client_id")) != ClientId)
        return toUser(QStringLiteral("client_id is not that of the demonstration's client."));
    const auto redirect = RedirectUri::parse(fields->value(QStringLiteral("redirect_uri")));
    if (!redirect)
        return toUser(redirect.error());
    const QString state = fields->value(QStringLiteral("state"));
    if (state.size() > MaxEcho)
        return toUser(QStringLiteral("The state is too long."));
    const auto toClient = [&](const Fault &fault) {
        return tl::make_unexpected(AuthorizationFault{fault.reason, fault.error, *redirect, state});
    };
    if (const Fault fault = faultOf(*fields); !fault.error.isEmpty())
        return toClient(fault);
    const auto scopes = readScopes(fields->value(QStringLiteral("scope")));
    if (!scopes)
        return toClient({QStringLiteral("invalid_scope"), scopes.error()});
    return AuthorizationRequest{*redirect,
                                *scopes,
                                state,
                                fields->value(QStringLiteral("nonce")),
                                fields->value(QStringLiteral("login_hint")),
                                fields->value(QStringLiteral("code_challenge")).toLatin1()};
}

} // namespace server::identity
