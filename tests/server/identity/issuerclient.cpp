// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/identity/issuerclient.h"

#include "server/identity/authorization.h"
#include "server/identity/pkce.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace tests {

using server::http::Response;
using Fields = QMap<QString, QString>;

namespace {

const QByteArray Verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const QString Redirect = QStringLiteral("http://localhost:4711/back");

QByteArray form(Fields fields, const Fields &changes)
{
    for (auto each = changes.begin(); each != changes.end(); ++each) {
        if (each.value().isNull())
            fields.remove(each.key());
        else
            fields.insert(each.key(), each.value());
    }
    QByteArrayList parts;
    for (auto each = fields.begin(); each != fields.end(); ++each)
        parts.append(each.key().toUtf8().toPercentEncoding() + '='
                     + each.value().toUtf8().toPercentEncoding());
    return parts.join('&');
}

} // namespace

IssuerClient::IssuerClient()
    : m_issuer(QString::fromLatin1(Url), [this] { return now; })
{
    (void)m_issuer.rotateKey();
}

Response IssuerClient::send(const QByteArray &method, const QByteArray &target,
                            const QByteArray &body, const server::Headers &more)
{
    server::http::Request request;
    request.method = method;
    const qsizetype mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.first(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
    request.body = body;
    request.headers = more;
    if (request.header("host").isNull())
        request.headers.push_back({"Host", "127.0.0.1:8082"});
    if (!body.isEmpty() && request.header("content-type").isNull())
        request.headers.push_back({"Content-Type", "application/x-www-form-urlencoded"});
    Response answer;
    m_issuer.handle(request, [&answer](Response response) { answer = std::move(response); });
    return answer;
}

QByteArray IssuerClient::query(const Fields &changes)
{
    return form(
        {{u"client_id"_qs, server::identity::ClientId.toString()},
         {u"response_type"_qs, u"code"_qs},
         {u"redirect_uri"_qs, Redirect},
         {u"scope"_qs, u"openid profile offline_access api://"_qs
                           + server::identity::ApiId.toString() + u"/impersonate"_qs},
         {u"state"_qs, u"s1"_qs},
         {u"nonce"_qs, u"n1"_qs},
         {u"code_challenge_method"_qs, u"S256"_qs},
         {u"code_challenge"_qs, QString::fromLatin1(server::identity::challengeOf(Verifier))}},
        changes);
}

QByteArray IssuerClient::openForm(const QByteArray &query)
{
    static const QRegularExpression field(u"name=\"form\" value=\"([A-Za-z0-9_-]{43})\""_qs);
    return field.match(QString::fromUtf8(send("GET", "/authorize?" + query).body))
        .captured(1)
        .toLatin1();
}

QString IssuerClient::code(const Fields &changes, const QString &name)
{
    const QByteArray word = openForm(query(changes));
    return fieldsOf(
               send("POST", "/authorize",
                    "decision=allow&form=" + word + "&name=" + name.toUtf8().toPercentEncoding()))
        .queryItemValue(u"code"_qs);
}

Response IssuerClient::redeem(const QString &code, const Fields &changes)
{
    return send("POST", "/token",
                form({{u"grant_type"_qs, u"authorization_code"_qs},
                      {u"client_id"_qs, server::identity::ClientId.toString()},
                      {u"redirect_uri"_qs, Redirect},
                      {u"code"_qs, code},
                      {u"code_verifier"_qs, QString::fromLatin1(Verifier)}},
                     changes));
}

Response IssuerClient::refresh(const QString &token, const Fields &changes)
{
    return send("POST", "/token",
                form({{u"grant_type"_qs, u"refresh_token"_qs},
                      {u"client_id"_qs, server::identity::ClientId.toString()},
                      {u"refresh_token"_qs, token}},
                     changes));
}

QUrlQuery fieldsOf(const Response &response)
{
    return QUrlQuery(QUrl(QString::fromLatin1(headerOf(response, "location"))));
}

QByteArray headerOf(const Response &response, QByteArrayView name)
{
    return server::headerValue(response.headers, name);
}

QJsonObject jsonOf(const Response &response)
{
    return QJsonDocument::fromJson(response.body).object();
}

QJsonObject claimsOf(const QJsonValue &token)
{
    return QJsonDocument::fromJson(
               QByteArray::fromBase64(token.toString().toLatin1().split('.').value(1),
                                      QByteArray::Base64UrlEncoding))
        .object();
}

} // namespace tests
