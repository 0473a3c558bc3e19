// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/account.h"
#include "app/services/oauthexchange.h"
#include "app/services/redirectlistener.h"

#include <QTimer>

namespace app::services {

/// The operator's sign-in with an OpenID provider: authorization code with PKCE in the system's
/// browser, renewal ahead of expiry, sign-out. The access token stays in here; the refresh token is
/// told to whoever keeps secrets. Belongs to one thread, and never blocks it.
class SignIn final : public QObject
{
    Q_OBJECT

public:
    /// What the browser shows at the end, in the user's language.
    struct Pages
    {
        QString language;
        RedirectListener::Page received;
        RedirectListener::Page refused;
        RedirectListener::Page foreign; ///< to those who bring another sign-in's answer
    };
    struct Pace
    {
        std::chrono::milliseconds answer = std::chrono::seconds(20); ///< of the provider
        std::chrono::milliseconds login = std::chrono::minutes(5); ///< of the user
        std::chrono::milliseconds retry = std::chrono::seconds(30); ///< of a renewal; then doubled
    };

    SignIn(Pages pages, const Pace &pace, QObject *parent = nullptr);
    ~SignIn() override;

    [[nodiscard]] const Account &account() const { return m_account; }
    /// Of the provider signed in at; empty: nobody is signed in, or it has expired.
    [[nodiscard]] QByteArray accessToken() const;

    /// Ends whatever is there and begins anew; accountChanged() tells how it goes.
    void begin(const SignInSettings &settings);
    /// Takes up an earlier session by its refresh token, without a browser.
    void restore(const SignInSettings &settings, const QByteArray &refreshToken);
    /// Gives up a sign-in that is under way.
    void cancel();
    /// Forgets all tokens and tells the provider.
    void signOut();

Q_SIGNALS:
    void accountChanged(const app::services::Account &account);
    /// To be opened in the system's browser.
    void browserRequested(const QUrl &url);
    /// What to keep until the next session; empty: forget what was kept. A credential.
    void refreshTokenChanged(const QByteArray &refreshToken);

private:
    void discover(Account::Phase phase);
    void takeMetadata(QNetworkReply &reply);
    void openBrowser();
    [[nodiscard]] std::optional<RedirectListener::Page> judge(const RedirectListener::Query &query);
    void startExchange();
    void takeTokens(const TokenAnswer &tokens);
    void takeFailure(const SignInError &error);
    void showAccount(const openapi::JsonValue &idClaims);
    void scheduleRenewal();
    void renew();
    void end(const std::optional<SignInError> &error);
    void forget();
    void setPhase(Account::Phase phase);

    Pages m_pages;
    Pace m_pace;
    SignInSettings m_settings;
    ProviderEndpoints m_provider;
    Account m_account;
    CautiousNetwork m_network;
    std::unique_ptr<QObject> m_question; ///< context of what was asked; gone: nobody wants it
    std::unique_ptr<RedirectListener> m_listener;
    std::unique_ptr<OAuthExchange> m_exchange;
    bool m_isRenewal = false; ///< the exchange
    QByteArray m_accessToken;
    QByteArray m_refreshToken;
    QDateTime m_renewAt; ///< UTC
    std::chrono::milliseconds m_retry;
    QTimer m_patience;
    QTimer m_renewal;
};

} // namespace app::services
