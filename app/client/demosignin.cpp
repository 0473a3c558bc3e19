// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/client/demosignin.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrlQuery>

#include <array>

namespace app::client {
using namespace Qt::StringLiterals;

namespace {

constexpr int TransferTimeout = 10'000; // ms without a byte

/// Nobody listens there: only the redirect to it is read.
const QString RedirectUri = u"http://localhost/declic"_s;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray randomWord()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    return base64Url(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words));
}

} // namespace

DemoSignIn::DemoSignIn(QObject *parent)
    : QObject(parent)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(TransferTimeout);
}

void DemoSignIn::begin(const server::LocalIdentity &provider, const QString &user,
                       const QString &scope, Done done)
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
    m_provider = provider;
    m_user = user;
    m_done = std::move(done);
    m_verifier = randomWord();
    m_state = randomWord();
    const QByteArray digest = QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256);
    QUrlQuery query;
    query.setQueryItems({{u"client_id"_s, provider.clientId},
                         {u"response_type"_s, u"code"_s},
                         {u"redirect_uri"_s, RedirectUri},
                         {u"scope"_s, scope.isEmpty() ? provider.scope : scope},
                         {u"state"_s, QString::fromLatin1(m_state)},
                         {u"code_challenge"_s, QString::fromLatin1(base64Url(digest))},
                         {u"code_challenge_method"_s, u"S256"_s}});
    QUrl url(provider.issuer + u"/authorize"_s);
    url.setQuery(query);
    follow(m_network.get(QNetworkRequest(url)), &DemoSignIn::takePage);
}

void DemoSignIn::post(const QString &path, const QUrlQuery &form, Taken taken)
{
    QNetworkRequest request(QUrl(m_provider.issuer + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    follow(m_network.post(request, form.toString(QUrl::FullyEncoded).toLatin1()), taken);
}

void DemoSignIn::follow(QNetworkReply *reply, Taken taken)
{
    m_reply = reply;
    connect(reply, &QNetworkReply::finished, this, [this, reply, taken] {
        reply->deleteLater();
        if (!reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid())
            return fail(u"the identity provider does not answer: "_s + reply->errorString());
        (this->*taken)(*reply);
    });
}

void DemoSignIn::takePage(QNetworkReply &reply)
{
    static const QRegularExpression field(
        u"<input type=\"hidden\" name=\"form\" value=\"([A-Za-z0-9_-]+)\">"_s);
    const auto match = field.match(QString::fromUtf8(reply.readAll()));
    if (!match.hasMatch())
        return fail(u"the identity provider shows no form to sign in with"_s);
    QUrlQuery form;
    form.setQueryItems({{u"form"_s, match.captured(1)},
                        {u"name"_s, QString::fromLatin1(m_user.toUtf8().toPercentEncoding())},
                        {u"decision"_s, u"allow"_s}});
    post(u"/authorize"_s, form, &DemoSignIn::takeRedirect);
}

void DemoSignIn::takeRedirect(QNetworkReply &reply)
{
    const QUrl location(QString::fromLatin1(reply.rawHeader("Location")), QUrl::StrictMode);
    const QUrlQuery query(location);
    const QString code = query.queryItemValue(u"code"_s);
    if (!location.toString().startsWith(RedirectUri) || code.isEmpty())
        return fail(u"the identity provider sent no code back"_s);
    if (query.queryItemValue(u"state"_s) != QLatin1String(m_state)
        || query.queryItemValue(u"iss"_s, QUrl::FullyDecoded) != m_provider.issuer)
        return fail(u"what came back from the identity provider belongs to another sign-in"_s);
    QUrlQuery form;
    form.setQueryItems({{u"grant_type"_s, u"authorization_code"_s},
                        {u"client_id"_s, m_provider.clientId},
                        {u"redirect_uri"_s, RedirectUri},
                        {u"code"_s, code},
                        {u"code_verifier"_s, QString::fromLatin1(m_verifier)}});
    post(u"/token"_s, form, &DemoSignIn::takeTokens);
}

void DemoSignIn::takeTokens(QNetworkReply &reply)
{
    const QJsonObject answer = QJsonDocument::fromJson(reply.readAll()).object();
    const QByteArray token = answer.value("access_token"_L1).toString().toLatin1();
    if (token.isEmpty()) {
        return fail(u"the identity provider gave no token: "_s
                    + answer.value("error_description"_L1).toString());
    }
    finish(token);
}

void DemoSignIn::finish(const tl::expected<QByteArray, QString> &result)
{
    m_verifier.clear();
    if (const Done done = std::exchange(m_done, {}))
        done(result);
}

} // namespace app::client
