// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/oauthexchange.h"

#include <QCryptographicHash>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QUrlQuery>

namespace app::services {

using namespace Qt::StringLiterals;

namespace {

constexpr auto UrlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

/// The system's randomness; Qt 6.4 makes states of the clock (CVE-2024-36048).
QByteArray random(qsizetype bytes)
{
    QByteArray made(bytes, Qt::Uninitialized);
    QRandomGenerator::system()->generate(made.begin(), made.end());
    return made.toBase64(UrlSafe);
}

/// The flow puts values into a query as they are: they have to be encoded, once.
void put(QMultiMap<QString, QVariant> &parameters, const QString &name, const QString &value)
{
    parameters.remove(name);
    if (!value.isEmpty())
        parameters.insert(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
}

} // namespace

/// Hands answers over whole. Qt's own handlers drop the body of an error, and listen on every
/// address.
class OAuthExchange::ReplyHandler final : public QAbstractOAuthReplyHandler
{
public:
    explicit ReplyHandler(OAuthExchange &exchange)
        : QAbstractOAuthReplyHandler(&exchange)
        , m_exchange(exchange)
    {
    }

    QString callback() const override { return u"http://localhost:%1/"_s.arg(port); }
    void networkReplyFinished(QNetworkReply *reply) override
    {
        reply->deleteLater();
        m_exchange.take(*reply);
    }

    quint16 port = 0;

private:
    OAuthExchange &m_exchange;
};

OAuthExchange::OAuthExchange(const ProviderEndpoints &provider, SignInSettings settings,
                             std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_provider(provider)
    , m_settings(std::move(settings))
    , m_network(patience)
    , m_handler(new ReplyHandler(*this))
    , m_verifier(random(48))
    , m_nonce(QString::fromLatin1(random(24)))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_flow.setPkceMethod(QOAuth2AuthorizationCodeFlow::PkceMethod::None); // ours is sent below
#endif
    m_flow.setNetworkAccessManager(&m_network);
    m_flow.setReplyHandler(m_handler);
    m_flow.setClientIdentifier(m_settings.clientId);
    m_flow.setScope(m_settings.wholeScope());
    m_flow.setAuthorizationUrl(m_provider.authorization);
    m_flow.setAccessTokenUrl(m_provider.token);
    m_flow.setState(QString::fromLatin1(random(24)));
    m_flow.setModifyParametersFunction(
        [this](QAbstractOAuth::Stage stage, Parameters *parameters) { amend(stage, *parameters); });
    connect(&m_flow, &QAbstractOAuth::authorizeWithBrowser, this, &OAuthExchange::browserRequested);
}

OAuthExchange::~OAuthExchange() = default;

void OAuthExchange::authorize(quint16 port)
{
    m_handler->port = port;
    m_flow.grant();
}

void OAuthExchange::redeem(const QString &code)
{
    m_code = code;
    Q_EMIT m_handler->callbackReceived({{u"code"_s, code}, {u"state"_s, state()}});
}

void OAuthExchange::refresh(const QByteArray &refreshToken)
{
    m_flow.setRefreshToken(QString::fromLatin1(refreshToken));
    m_flow.refreshAccessToken();
}

void OAuthExchange::amend(QAbstractOAuth::Stage stage, Parameters &parameters) const
{
    using Stage = QAbstractOAuth::Stage;
    parameters.remove(u"client_secret"_s); // a public client that sends one is refused
    switch (stage) {
    case Stage::RequestingAuthorization:
        amendAuthorization(parameters);
        break;
    case Stage::RequestingAccessToken:
        put(parameters, u"code"_s, m_code);
        put(parameters, u"code_verifier"_s, QString::fromLatin1(m_verifier));
        put(parameters, u"resource"_s, m_settings.resource);
        break;
    case Stage::RefreshingAccessToken:
        parameters.remove(u"redirect_uri"_s);
        put(parameters, u"refresh_token"_s, m_flow.refreshToken());
        put(parameters, u"scope"_s, m_settings.wholeScope());
        put(parameters, u"resource"_s, m_settings.resource);
        break;
    default:
        break;
    }
}

void OAuthExchange::amendAuthorization(Parameters &parameters) const
{
    const QByteArray challenge = QCryptographicHash::hash(m_verifier, QCryptographicHash::Sha256)
                                     .toBase64(UrlSafe);
    put(parameters, u"code_challenge"_s, QString::fromLatin1(challenge));
    put(parameters, u"code_challenge_method"_s, u"S256"_s);
    put(parameters, u"nonce"_s, m_nonce);
    put(parameters, u"resource"_s, m_settings.resource);
    // Who has several accounts chooses; others grant a refresh token only to who agrees to it
    // (OpenID Connect Core 1.0 section 11).
    put(parameters, u"prompt"_s, m_settings.isEntra() ? u"select_account"_s : u"consent"_s);
    const auto own = QUrlQuery(m_provider.authorization).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : own)
        put(parameters, name, value);
}

void OAuthExchange::take(QNetworkReply &reply)
{
    const QString trouble = CautiousNetwork::troubleOf(reply);
    if (!trouble.isEmpty()) {
        SignInError error{SignInError::Kind::Unreachable};
        error.detail = trouble;
        Q_EMIT failed(error);
        return;
    }
    const auto tokens = parseTokenAnswer(reply.readAll());
    if (tokens)
        Q_EMIT tokensReceived(*tokens);
    else
        Q_EMIT failed(tokens.error());
}

} // namespace app::services
