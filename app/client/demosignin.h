// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/localidentity.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QUrl>

#include <tl/expected.hpp>

#include <functional>

class QUrlQuery;

namespace app::client {

/// Signs in at the demonstration identity provider as a browser and a client would, with the
/// authorization code flow and PKCE, over real HTTP: opens the page, sends its form, and turns the
/// code into an access token. A second sign-in ends the first; callbacks come on this object's
/// thread, and not after its end.
class DemoSignIn final : public QObject
{
    Q_OBJECT

public:
    /// An access token, or one English sentence. The token is a credential: never log it.
    using Done = std::function<void(const tl::expected<QByteArray, QString> &)>;

    explicit DemoSignIn(QObject *parent = nullptr);

    /// `scope`: what to ask for instead of what `provider` names; empty: that.
    void begin(const server::LocalIdentity &provider, const QString &user, const QString &scope,
               Done done);

private:
    using Taken = void (DemoSignIn::*)(QNetworkReply &reply);

    void post(const QString &path, const QUrlQuery &form, Taken taken);
    void follow(QNetworkReply *reply, Taken taken);
    void takePage(QNetworkReply &reply);
    void takeRedirect(QNetworkReply &reply);
    void takeTokens(QNetworkReply &reply);
    void finish(const tl::expected<QByteArray, QString> &result);
    void fail(const QString &reason) { finish(tl::make_unexpected(reason)); }

    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply; ///< under way
    server::LocalIdentity m_provider;
    QString m_user;
    QByteArray m_verifier;
    QByteArray m_state;
    Done m_done;
};

} // namespace app::client
