// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/serverstate.h"
#include "server/subscription.h"
#include "ui/selftestdesk.h"
#include "ui/tunnel.h"

#include <QObject>

namespace ui {

class Actions;

namespace widgets {
class Banner;
class StateLabel;
} // namespace widgets

/// How many of these were told to unsubscribe at another name than `publicUrl`; none when that is
/// empty. Test flows and addresses of this machine do not count: they are reached as before. Pure.
[[nodiscard]] int staleLocations(const std::vector<const server::Subscription *> &subscriptions,
                                 const QString &publicUrl);

/// The window's part about how the internet reaches the connector: the tunnel, the fixed public URL,
/// and what still has an older one. Takes values, emits intent; whoever connects it does the work.
class LiveDesk final : public QObject
{
    Q_OBJECT

public:
    /// `banner` says on every page but its own what has an older name; all outlive it.
    LiveDesk(Actions &actions, widgets::Banner &banner, QObject *parent);

    /// For the status bar; made once.
    [[nodiscard]] QWidget *createState(QWidget *parent);

    [[nodiscard]] const Live &live() const { return m_live; }
    /// The test of what the internet reaches.
    [[nodiscard]] SelfTestDesk &selfTest() { return m_selfTest; }

    void setServerState(const server::ServerState &state);
    /// The active ones.
    void setSubscriptions(const std::vector<const server::Subscription *> &subscriptions);
    void setBundled(bool isBundled);
    void setTunnel(const Tunnel &tunnel, bool isUsed);
    /// In the order in which they are offered.
    void setOffers(const std::vector<TunnelOffer> &offers);
    void setFixedUrl(const QString &url);
    /// Whether its page is the one that is shown.
    void setInSight(bool inSight);

Q_SIGNALS:
    void changed(const ui::Live &live);
    void startTunnelRequested(ui::TunnelProgram program);
    void stopTunnelRequested();
    /// Whether the tunnel's address is taken over.
    void useTunnelRequested(bool used);
    /// One that can be used, or an empty one.
    void fixedUrlRequested(const QString &url);
    /// Looks anew which programs are installed and whether somebody has started one.
    void lookRequested();

private:
    void tell(const Live &next);
    void present();

    Actions &m_actions;
    widgets::Banner &m_banner;
    widgets::StateLabel *m_state = nullptr;
    Live m_live;
    SelfTestDesk m_selfTest;
    bool m_inSight = false;
    int m_dismissed = 0; ///< how many were named when the notice was closed
};

} // namespace ui
