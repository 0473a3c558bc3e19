// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/identity/issuer.h"

#include "server/auth/tokenvalidator.h"
#include "server/http/jsonbody.h"
#include "server/http/status.h"
#include "server/identity/pages.h"
#include "server/identity/tokenanswers.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace server::identity {

namespace {

using http::Request;
using http::Response;
namespace status = http::status;

/// Browsers say whether a form comes from a page of another site (W3C Fetch Metadata).
bool isFromAnotherSite(const Request &request)
{
    const QByteArray site = request.header("sec-fetch-site");
    return request.method == "POST" && !site.isEmpty() && site != "same-origin" && site != "none";
}

/// And whether they would show the answer as a page of its own. A hostile page could otherwise open
/// sign-ins by the hundred, in frames and images, until there are too many.
bool isEmbedded(const Request &request)
{
    const QByteArray use = request.header("sec-fetch-dest");
    return request.path == "/authorize" && !use.isEmpty() && use != "document";
}

QJsonArray list(std::initializer_list<QLatin1String> words)
{
    QJsonArray array;
    for (const QLatin1String word : words)
        array.append(word);
    return array;
}

Response unauthorized(const QString &reason)
{
    Response response = tokenError(status::Unauthorized, QStringLiteral("invalid_token"), reason);
    response.headers.push_back({QByteArrayLiteral("WWW-Authenticate"),
                                QByteArrayLiteral("Bearer error=\"invalid_token\"")});
    return response;
}

} // namespace

Issuer::Issuer(const QString &url, std::function<qint64()> clock)
    : m_url(url)
    , m_clock(std::move(clock))
    , m_mint(url, m_keys)
    , m_authorize(url, m_ledger)
    , m_tokens(m_ledger, m_mint)
{
    addPages();
    addOpenId();
}

void Issuer::add(const QByteArray &verb, const QString &path, Action action)
{
    m_paths.add(verb, openapi::PathTemplate(path));
    m_actions.push_back(std::move(action));
}

void Issuer::addPages()
{
    add("GET", QStringLiteral("/"), [this](const Request &) { return welcomePage(m_url); });
    add("GET", QStringLiteral("/style.css"), [](const Request &) { return styleSheet(); });
    add("GET", QStringLiteral("/authorize"),
        [this](const Request &request) { return m_authorize.ask(request, m_clock()); });
    add("POST", QStringLiteral("/authorize"),
        [this](const Request &request) { return m_authorize.decide(request, m_clock()); });
    add("GET", QStringLiteral("/logout"), &Issuer::signOut);
}

void Issuer::addOpenId()
{
    add("GET", QStringLiteral("/.well-known/openid-configuration"),
        [this](const Request &) { return metadata(); });
    add("GET", QStringLiteral("/keys"),
        [this](const Request &) { return http::jsonResponse(status::Ok, m_keys.keySet()); });
    add("POST", QStringLiteral("/token"),
        [this](const Request &request) { return m_tokens.exchange(request, m_clock()); });
    add("POST", QStringLiteral("/revoke"),
        [this](const Request &request) { return m_tokens.revoke(request, m_clock()); });
    for (const char *verb : {"GET", "POST"}) {
        add(verb, QStringLiteral("/userinfo"),
            [this](const Request &request) { return userInfo(request); });
    }
}

void Issuer::handle(const Request &request, const http::Responder &respond)
{
    if (std::optional<Response> refused = m_access.refuse(request))
        return respond(*std::move(refused));
    if (isFromAnotherSite(request) || isEmbedded(request))
        return respond(refusalPage(status::Forbidden,
                                   QStringLiteral("The page of another site asks for this.")));
    const http::PathTable::Match match = m_paths.match(request.method, request.path);
    if (const auto *found = std::get_if<http::PathTable::Found>(&match))
        respond(m_actions[static_cast<size_t>(found->index)](request));
    else
        respond(m_paths.refusal(match, request.path));
}

/// OpenID Connect Discovery 1.0 section 3, RFC 8414, RFC 9207.
Response Issuer::metadata() const
{
    using Word = QLatin1String;
    const auto at = [this](QStringView path) { return QString(m_url % path); };
    const QJsonObject body{
        {QStringLiteral("issuer"), m_url},
        {QStringLiteral("authorization_endpoint"), at(u"/authorize")},
        {QStringLiteral("token_endpoint"), at(u"/token")},
        {QStringLiteral("userinfo_endpoint"), at(u"/userinfo")},
        {QStringLiteral("revocation_endpoint"), at(u"/revoke")},
        {QStringLiteral("end_session_endpoint"), at(u"/logout")},
        {QStringLiteral("jwks_uri"), at(u"/keys")},
        {QStringLiteral("response_types_supported"), list({Word("code")})},
        {QStringLiteral("response_modes_supported"), list({Word("query")})},
        {QStringLiteral("grant_types_supported"),
         list({Word("authorization_code"), Word("refresh_token")})},
        {QStringLiteral("code_challenge_methods_supported"), list({Word("S256")})},
        {QStringLiteral("token_endpoint_auth_methods_supported"), list({Word("none")})},
        {QStringLiteral("subject_types_supported"), list({Word("public")})},
        {QStringLiteral("id_token_signing_alg_values_supported"), list({Word("RS256")})},
        {QStringLiteral("scopes_supported"),
         list({Word("openid"), Word("profile"), Word("email"), Word("offline_access")})},
        {QStringLiteral("authorization_response_iss_parameter_supported"), true},
        {QStringLiteral("request_parameter_supported"), false},
        {QStringLiteral("request_uri_parameter_supported"), false}};
    return http::jsonResponse(status::Ok, QJsonDocument(body).toJson(QJsonDocument::Compact));
}

/// OpenID Connect Core section 5.3, with the program's own judgement of tokens.
Response Issuer::userInfo(const Request &request) const
{
    const QByteArray field = request.header("authorization");
    if (!field.toLower().startsWith("bearer "))
        return unauthorized(QStringLiteral("Send an access token as bearer token."));
    const QByteArray token = field.mid(field.indexOf(' ')).trimmed();
    auth::Trust trust;
    trust.isEntra = false;
    trust.audiences = {m_url, ApiId.toString()};
    const auto keys = auth::KeySet::parse(m_keys.keySet());
    const auth::Verdict verdict = auth::TokenValidator(trust).check(
        token, {auth::IssuerKeys{{}, m_url, keys.value_or(auth::KeySet())}}, m_clock());
    if (const ClaimCheck *fault = verdict.fault())
        return unauthorized(fault->reason);
    const openapi::JsonValue claims = auth::parseToken(token)->claims;
    QJsonObject body;
    for (const QStringView name : {u"sub", u"oid", u"tid", u"name", u"preferred_username"})
        body.insert(name.toString(), claims.find(name)->toString());
    return secretJson(status::Ok, body);
}

/// OpenID Connect RP-Initiated Logout 1.0. Nobody stays signed in here, so there is little to do.
Response Issuer::signOut(const Request &request)
{
    const auto fields = readForm(request.query);
    const QString wanted = fields ? fields->value(QStringLiteral("post_logout_redirect_uri"))
                                  : QString();
    if (!fields || wanted.isEmpty())
        return signedOutPage();
    const auto redirect = RedirectUri::parse(wanted);
    if (!redirect)
        return refusalPage(status::BadRequest, redirect.error());
    return {status::SeeOther,
            {},
            {},
            {{QByteArrayLiteral("Location"),
              redirect->with({{"state", fields->value(QStringLiteral("state"))}})}},
            {},
            {}};
}

} // namespace server::identity
