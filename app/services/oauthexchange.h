// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/cautiousnetwork.h"
#include "app/services/providerendpoints.h"
#include "app/services/tokenanswer.h"

#include <QAbstractOAuthReplyHandler>
#include <QOAuth2AuthorizationCodeFlow>

namespace app::services {

/// One exchange with a provider by Qt's flow: the authorization code with PKCE (RFC 7636, S256) as
/// a public client, or one refresh. Used once, so that nothing of a failed one stays in the flow.
/// Destroying it ends what is under way.
class OAuthExchange final : public QObject
{
    Q_OBJECT

public:
    /// `patience`: for one answer of the provider.
    OAuthExchange(const ProviderEndpoints &provider, SignInSettings settings,
                  std::chrono::milliseconds patience, QObject *parent = nullptr);
    ~OAuthExchange() override;

    /// Asks for the browser, which comes back to "http://localhost:PORT/".
    void authorize(quint16 port);
    /// Exchanges the code that the browser brought.
    void redeem(const QString &code);
    void refresh(const QByteArray &refreshToken);

    [[nodiscard]] QString state() const { return m_flow.state(); }
    [[nodiscard]] const QString &nonce() const { return m_nonce; }

Q_SIGNALS:
    void browserRequested(const QUrl &url);
    void tokensReceived(const app::services::TokenAnswer &tokens);
    void failed(const app::services::SignInError &error);

private:
    class ReplyHandler;
    using Parameters = QMultiMap<QString, QVariant>;

    void amend(QAbstractOAuth::Stage stage, Parameters &parameters) const;
    void amendAuthorization(Parameters &parameters) const;
    void take(QNetworkReply &reply);

    ProviderEndpoints m_provider;
    SignInSettings m_settings;
    CautiousNetwork m_network;
    ReplyHandler *m_handler; ///< the flow's
    QOAuth2AuthorizationCodeFlow m_flow;
    QByteArray m_verifier;
    QString m_nonce;
    QString m_code;
};

} // namespace app::services
