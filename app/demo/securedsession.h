// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/client/demosignin.h"
#include "app/demo/narrator.h"
#include "app/demo/stage.h"
#include "server/identityprovider.h"

#include <QTimer>

namespace app::demo {

/// `declic demo --secured`: plays the story of access tokens in this process, over real HTTP on
/// loopback: a demonstration identity provider, a connector that demands its tokens, and everything
/// that is refused. A step that fails or takes longer than ten seconds ends it.
class SecuredSession final : public QObject
{
    Q_OBJECT

public:
    SecuredSession(const CommonOptions &options, const DemoCommand &wanted,
                   QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    struct Step
    {
        QString name; ///< "sign in"
        QString title; ///< "Sign in: …"
        void (SecuredSession::*play)();
        QString fault = {}; ///< the claim for which the connector must refuse; empty: it does not
    };
    using SignedIn = void (SecuredSession::*)(const QByteArray &token);

    [[nodiscard]] static const std::vector<Step> &steps();
    void begin(size_t step);
    void pass();
    void fail(const QString &reason);
    [[nodiscard]] bool isAt(void (SecuredSession::*play)()) const;

    void openProvider();
    void signIn();
    void subscribe();
    void fire();
    void refuseWithoutToken();
    void refuseOtherAudience();
    void refuseTampered();
    void refuseExpired();
    void rotateKey();
    void unsubscribe();
    void stop();

    void obtainToken(const QString &scope, SignedIn next);
    void tellToken(const QByteArray &token);
    void keepToken(const QByteArray &token);
    void addFlow(const QByteArray &token);

    void takeState(const server::ServerState &state);
    void takeFlows(const std::vector<server::TestFlow> &flows);
    void takeChanges(const server::Changes &changes);
    void check();
    void checkSubscribed(const server::TestFlow &flow);
    void checkRefused(const server::TestFlow &flow);
    void checkDelivered();

    Stage m_stage;
    Narrator m_narrator;
    QTimer m_deadline;
    qint64 m_clockShift = 0; ///< seconds, of the provider's clock
    server::IdentityProvider m_provider;
    client::DemoSignIn m_signIn;

    size_t m_step = 0;
    bool m_ended = false;
    QByteArray m_token; ///< of the sign-in
    QByteArray m_payload;
    QString m_flowId; ///< the one that the step added
    std::vector<server::TestFlow> m_flows; ///< as they are now
    std::vector<server::Subscription> m_subscriptions; ///< latest of each change
    std::vector<server::Exchange> m_exchanges; ///< of the step, on the connector's listener
    std::optional<server::Delivery> m_delivered;
};

} // namespace app::demo
