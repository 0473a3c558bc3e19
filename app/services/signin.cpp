// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/signin.h"

#include <QLoggingCategory>
#include <QNetworkReply>
#include <QUrlQuery>

#include <algorithm>

namespace app::services {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = SignInError::Kind;
using Page = RedirectListener::Page;
using Phase = Account::Phase;

Q_LOGGING_CATEGORY(signInLog, "declic.signin")

namespace {

constexpr qint64 MostLead = 300; // seconds before a token ends
constexpr auto LongestWait = 30s; // timers stand still while a machine sleeps
constexpr auto LongestRetry = 10min;

/// What may pass by itself, so that the session is not given up for it.
bool isPassing(const SignInError &error)
{
    return error.kind == Kind::Unreachable || error.kind == Kind::BadAnswer
           || error.code == u"temporarily_unavailable" || error.code == u"server_error";
}

QString firstText(const openapi::JsonValue &claims, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        const QString text = claimText(claims, name);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace

SignIn::SignIn(Pages pages, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_pages(std::move(pages))
    , m_pace(pace)
    , m_network(pace.answer)
    , m_retry(pace.retry)
{
    m_patience.setSingleShot(true);
    m_renewal.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(SignInError{Kind::TimedOut}); });
    connect(&m_renewal, &QTimer::timeout, this, &SignIn::scheduleRenewal);
}

SignIn::~SignIn() = default;

QByteArray SignIn::accessToken() const
{
    const bool hasExpired = m_account.expires.isValid()
                            && m_account.expires <= QDateTime::currentDateTimeUtc();
    return hasExpired ? QByteArray() : m_accessToken;
}

void SignIn::begin(const SignInSettings &settings)
{
    forget();
    m_settings = settings;
    discover(Phase::Discovering);
}

void SignIn::restore(const SignInSettings &settings, const QByteArray &refreshToken)
{
    forget();
    m_settings = settings;
    m_refreshToken = refreshToken;
    discover(Phase::Restoring);
}

void SignIn::cancel()
{
    if (m_account.phase != Phase::SignedIn && m_account.phase != Phase::SignedOut)
        end(std::nullopt);
}

void SignIn::discover(Phase phase)
{
    const tl::expected<QUrl, SignInError> url = metadataUrl(m_settings);
    if (!url)
        return end(url.error());
    setPhase(phase);
    m_question = std::make_unique<QObject>();
    QNetworkReply *reply = m_network.get(QNetworkRequest(*url));
    connect(m_question.get(), &QObject::destroyed, reply, &QNetworkReply::deleteLater);
    connect(reply, &QNetworkReply::finished, m_question.get(), [this, reply] {
        reply->deleteLater();
        takeMetadata(*reply);
    });
}

void SignIn::takeMetadata(QNetworkReply &reply)
{
    const QString trouble = CautiousNetwork::troubleOf(reply);
    if (!trouble.isEmpty()) {
        SignInError error{Kind::Unreachable};
        error.detail = trouble;
        return end(error);
    }
    if (reply.error() != QNetworkReply::NoError) {
        // Entra's metadata of a tenant that is not there are an OAuth error.
        const auto refusal = parseTokenAnswer(reply.readAll());
        SignInError error{Kind::NotAProvider};
        error.detail = reply.errorString();
        return end(!refusal && refusal.error().kind == Kind::Refused ? refusal.error() : error);
    }
    const auto provider = parseMetadata(reply.readAll(), m_settings);
    if (!provider)
        return end(provider.error());
    m_provider = *provider;
    if (m_account.phase == Phase::Restoring)
        renew();
    else
        openBrowser();
}

void SignIn::openBrowser()
{
    m_listener = std::make_unique<RedirectListener>(
        [this](const RedirectListener::Query &query) { return judge(query); }, m_pages.foreign,
        m_pages.language);
    if (!m_listener->listen()) {
        SignInError error{Kind::NoListener};
        error.detail = m_listener->errorString();
        return end(error);
    }
    startExchange();
    connect(m_exchange.get(), &OAuthExchange::browserRequested, this, &SignIn::browserRequested);
    m_isRenewal = false;
    m_patience.start(m_pace.login);
    setPhase(Phase::Browser);
    m_exchange->authorize(m_listener->port());
}

std::optional<Page> SignIn::judge(const RedirectListener::Query &query)
{
    if (m_account.phase != Phase::Browser || query.value(u"state"_s) != m_exchange->state())
        return std::nullopt;
    // Another provider's answer (RFC 9207); Entra names a tenant where its metadata do not.
    const QString issuer = query.value(u"iss"_s, m_provider.issuer);
    if (issuer != m_provider.issuer && !m_provider.issuer.contains(u'{'))
        return std::nullopt;
    const QString error = query.value(u"error"_s);
    const QString code = query.value(u"code"_s);
    if (error.isEmpty() && code.isEmpty())
        return std::nullopt;
    m_listener->close();
    if (!error.isEmpty()) {
        end(refusalOf(error, query.value(u"error_description"_s)));
        return m_pages.refused;
    }
    m_patience.stop();
    setPhase(Phase::Redeeming);
    m_exchange->redeem(code);
    return m_pages.received;
}

void SignIn::startExchange()
{
    m_exchange = std::make_unique<OAuthExchange>(m_provider, m_settings, m_pace.answer);
    // Later: each of them ends the exchange that tells it. Another one may be there by then.
    const auto isCurrent = [this, exchange = m_exchange.get()] {
        return exchange == m_exchange.get();
    };
    connect(
        m_exchange.get(), &OAuthExchange::tokensReceived, this,
        [this, isCurrent](const TokenAnswer &tokens) {
            if (isCurrent())
                takeTokens(tokens);
        },
        Qt::QueuedConnection);
    connect(
        m_exchange.get(), &OAuthExchange::failed, this,
        [this, isCurrent](const SignInError &error) {
            if (isCurrent())
                takeFailure(error);
        },
        Qt::QueuedConnection);
}

void SignIn::takeTokens(const TokenAnswer &tokens)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const openapi::JsonValue idClaims = claimsOf(tokens.idToken);
    const QString nonce = m_isRenewal ? QString() : m_exchange->nonce();
    if (!m_isRenewal || !tokens.idToken.isEmpty()) {
        const auto wrong = checkIdToken(idClaims,
                                        {m_provider.issuer, m_settings.clientId, nonce, now});
        if (wrong)
            return end(*wrong);
    }
    m_exchange.reset();
    m_retry = m_pace.retry;
    m_accessToken = tokens.accessToken;
    const openapi::JsonValue claims = claimsOf(tokens.accessToken);
    const openapi::JsonValue *ends = claims.find(u"exp");
    qint64 lifetime = tokens.expiresIn;
    if (lifetime == 0 && ends)
        lifetime = std::max<qint64>(0, ends->toInteger().value_or(0) - now.toSecsSinceEpoch());
    m_account.expires = lifetime > 0 ? now.addSecs(lifetime) : QDateTime();
    m_renewAt = m_account.expires.addSecs(-std::min(MostLead, lifetime / 4));
    m_account.claims = claims.isObject() ? claims.toJson() : m_account.claims;
    if (idClaims.isObject())
        showAccount(idClaims);
    if (!tokens.refreshToken.isEmpty() || !m_isRenewal) {
        m_refreshToken = tokens.refreshToken;
        Q_EMIT refreshTokenChanged(m_refreshToken);
    }
    m_account.issuer = m_provider.issuer;
    m_account.error.reset();
    setPhase(Phase::SignedIn);
    scheduleRenewal();
}

void SignIn::showAccount(const openapi::JsonValue &idClaims)
{
    const openapi::JsonValue claims = claimsOf(m_accessToken);
    const std::initializer_list<QStringView> names{u"preferred_username", u"upn", u"unique_name",
                                                   u"email"};
    m_account.userName = firstText(idClaims, names);
    if (m_account.userName.isEmpty())
        m_account.userName = firstText(claims, names);
    m_account.name = firstText(idClaims, {u"name"});
    if (m_account.name.isEmpty())
        m_account.name = firstText(claims, {u"name"});
    if (m_account.name.isEmpty())
        m_account.name = m_account.userName;
    if (m_account.name.isEmpty())
        m_account.name = claimText(idClaims, u"sub");
    if (m_account.claims.isEmpty())
        m_account.claims = idClaims.toJson();
}

void SignIn::takeFailure(const SignInError &error)
{
    m_exchange.reset();
    const bool isRestoring = m_account.phase == Phase::Restoring;
    if (!m_isRenewal)
        return end(error);
    if (isPassing(error)) {
        if (isRestoring)
            return end(error); // what was kept stays for the next time
        m_account.error = error;
        Q_EMIT accountChanged(m_account);
        m_renewAt = QDateTime::currentDateTimeUtc().addMSecs(m_retry.count());
        m_retry = std::min<std::chrono::milliseconds>(m_retry * 2, LongestRetry);
        return scheduleRenewal();
    }
    SignInError ended = error;
    ended.kind = Kind::Ended;
    end(ended);
    Q_EMIT refreshTokenChanged({});
}

void SignIn::scheduleRenewal()
{
    if (m_refreshToken.isEmpty() || !m_account.expires.isValid() || m_exchange)
        return;
    const qint64 wait = QDateTime::currentDateTimeUtc().msecsTo(m_renewAt);
    if (wait <= 0)
        return renew();
    m_renewal.start(
        std::min<std::chrono::milliseconds>(std::chrono::milliseconds(wait), LongestWait));
}

void SignIn::renew()
{
    startExchange();
    m_isRenewal = true;
    m_exchange->refresh(m_refreshToken);
}

void SignIn::signOut()
{
    const ProviderEndpoints provider = m_provider;
    const QByteArray token = m_refreshToken;
    const bool wasSignedIn = m_account.phase == Phase::SignedIn;
    end(std::nullopt);
    Q_EMIT refreshTokenChanged({});
    if (!provider.revocation.isEmpty() && !token.isEmpty()) {
        QNetworkRequest request(provider.revocation);
        request.setHeader(QNetworkRequest::ContentTypeHeader,
                          u"application/x-www-form-urlencoded"_s);
        const QByteArray body = "token_type_hint=refresh_token&token=" + token.toPercentEncoding()
                                + "&client_id=" + m_settings.clientId.toUtf8().toPercentEncoding();
        QNetworkReply *reply = m_network.post(request, body);
        connect(reply, &QNetworkReply::finished, reply, &QObject::deleteLater);
    }
    if (!wasSignedIn || provider.endSession.isEmpty())
        return;
    // No id_token_hint: the address becomes an argument of a process, for all users to see.
    QUrl url = provider.endSession;
    QUrlQuery query(url);
    query.addQueryItem(u"client_id"_s, m_settings.clientId);
    url.setQuery(query);
    Q_EMIT browserRequested(url);
}

void SignIn::end(const std::optional<SignInError> &error)
{
    if (error)
        qCWarning(signInLog).noquote() << "not signed in:" << static_cast<int>(error->kind)
                                       << error->code << error->number << error->detail;
    forget();
    m_account.error = error;
    setPhase(Phase::SignedOut);
}

void SignIn::forget()
{
    m_patience.stop();
    m_renewal.stop();
    m_question.reset();
    if (m_exchange)
        m_exchange.release()->deleteLater(); // which may have led here
    if (m_listener)
        m_listener->close(); // and goes on telling the browser how it ended
    m_accessToken.clear();
    m_refreshToken.clear();
    m_retry = m_pace.retry;
    m_account = {};
}

void SignIn::setPhase(Phase phase)
{
    m_account.phase = phase;
    if (phase == Phase::SignedIn && !m_isRenewal)
        qCInfo(signInLog).noquote() << "signed in at" << m_account.issuer;
    Q_EMIT accountChanged(m_account);
}

} // namespace app::services
