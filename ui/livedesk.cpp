// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/livedesk.h"

#include "server/trustworthyurl.h"
#include "ui/actions.h"
#include "ui/livewording.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/statelabel.h"

#include <QHash>
#include <QUrl>

#include <algorithm>

namespace ui {

using server::Subscription;

namespace {

/// Also a tunnel's that is not taken over yet, so that it can be tried first.
QString testedAddress(const Live &live)
{
    if (!live.isRunning)
        return {};
    return live.publicUrl.isEmpty() ? live.tunnel.publicUrl : live.publicUrl;
}

} // namespace

int staleLocations(const std::vector<const Subscription *> &subscriptions, const QString &publicUrl)
{
    if (publicUrl.isEmpty())
        return 0;
    // Thousands were told the same few; this is asked with every batch of changes.
    QHash<QString, bool> outside;
    const auto isOutside = [&outside](const QString &base) {
        auto known = outside.constFind(base);
        if (known == outside.constEnd())
            known = outside.insert(base, !server::isLoopbackHost(QUrl(base).host()));
        return *known;
    };
    const auto isStale = [&publicUrl, &isOutside](const Subscription *subscription) {
        return !subscription->publicBase.isEmpty() && subscription->publicBase != publicUrl
               && subscription->subscriber.platform != server::Subscriber::Platform::TestFlow
               && isOutside(subscription->publicBase);
    };
    return static_cast<int>(std::count_if(subscriptions.begin(), subscriptions.end(), isStale));
}

LiveDesk::LiveDesk(Actions &actions, widgets::Banner &banner, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_banner(banner)
{
    connect(&banner, &widgets::Banner::closed, this, [this] { m_dismissed = m_live.stale; });
}

QWidget *LiveDesk::createState(QWidget *parent)
{
    m_state = new widgets::StateLabel(parent);
    m_state->setObjectName(u"liveState"_qs);
    m_state->setContentsMargins(0, 0, 14, 0);
    present();
    return m_state;
}

void LiveDesk::setServerState(const server::ServerState &state)
{
    Live next = m_live;
    next.isRunning = state.phase == server::ServerState::Phase::Running;
    next.localUrl = next.isRunning ? state.connectorUrl : QString();
    const bool isNamed = next.isRunning && state.publicUrl != state.connectorUrl;
    next.publicUrl = isNamed ? state.publicUrl : QString();
    tell(next);
}

void LiveDesk::setSubscriptions(const std::vector<const Subscription *> &subscriptions)
{
    Live next = m_live;
    next.stale = staleLocations(subscriptions, m_live.publicUrl);
    tell(next);
}

void LiveDesk::setBundled(bool isBundled)
{
    Live next = m_live;
    next.isBundled = isBundled;
    tell(next);
}

void LiveDesk::setTunnel(const Tunnel &tunnel, bool isUsed)
{
    Live next = m_live;
    next.tunnel = tunnel;
    next.usesTunnel = isUsed;
    tell(next);
}

void LiveDesk::setOffers(const std::vector<TunnelOffer> &offers)
{
    Live next = m_live;
    next.offers = offers;
    tell(next);
}

void LiveDesk::setFixedUrl(const QString &url)
{
    Live next = m_live;
    next.fixedUrl = url;
    tell(next);
}

void LiveDesk::setInSight(bool inSight)
{
    m_inSight = inSight;
    present();
}

void LiveDesk::tell(const Live &next)
{
    if (next == m_live)
        return;
    m_dismissed = std::min(m_dismissed, next.stale);
    m_live = next;
    m_selfTest.setAddress(testedAddress(m_live));
    present();
    Q_EMIT changed(m_live);
}

void LiveDesk::present()
{
    if (m_state)
        m_state->setState(wording::liveState(m_live), wording::liveTone(m_live));
    if (m_inSight || m_live.stale <= m_dismissed)
        return m_banner.dismiss();
    m_banner.showWarning(wording::staleLocations(m_live), tr("Export anew…"), [this] {
        present(); // it stays true until they subscribe anew
        m_actions.exportConnector.trigger();
    });
}

} // namespace ui
