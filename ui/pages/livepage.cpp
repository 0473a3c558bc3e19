// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/livepage.h"

#include "ui/actions.h"
#include "ui/livedesk.h"
#include "ui/livewording.h"
#include "ui/pages/fixedurlcard.h"
#include "ui/pages/reachcard.h"
#include "ui/pages/tunnelcard.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/scrolledcolumn.h"

#include <QVBoxLayout>

namespace ui::pages {

LivePage::LivePage(const PageParts &parts, LiveDesk &desk, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_desk(desk)
{
    QVBoxLayout *content = createContent();
    QWidget *owner = content->parentWidget();
    auto *header = new widgets::PageHeader(
        tr("Go live"), tr("Let flows in the cloud reach the connector on this machine."), owner);
    header->addButton(new widgets::ActionButton(parts.actions.share, owner));
    content->addWidget(header);
    m_stale = new widgets::Banner(owner);
    m_stale->setObjectName(u"staleNotice"_qs);
    m_reach = new ReachCard(owner);
    m_tunnel = new TunnelCard(owner);
    m_fixed = new FixedUrlCard(owner);
    QWidget *test = desk.selfTest().createPanel(owner);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_stale, m_reach, m_tunnel, m_fixed, test})
        content->addWidget(part);
    content->addStretch();
    connectCards();
    setLive(desk.live());
}

QVBoxLayout *LivePage::createContent()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new widgets::ScrolledColumn(this);
    outer->addWidget(scroll);
    scroll->column()->setContentsMargins(20, 16, 20, 20);
    scroll->column()->setSpacing(14);
    return scroll->column();
}

void LivePage::connectCards()
{
    connect(&m_desk, &LiveDesk::changed, this, &LivePage::setLive);
    connect(m_reach, &ReachCard::useTunnelRequested, &m_desk, &LiveDesk::useTunnelRequested);
    connect(m_reach, &ReachCard::copied, this, &Page::done);
    connect(m_tunnel, &TunnelCard::startRequested, &m_desk, &LiveDesk::startTunnelRequested);
    connect(m_tunnel, &TunnelCard::stopRequested, &m_desk, &LiveDesk::stopTunnelRequested);
    connect(m_tunnel, &TunnelCard::lookRequested, &m_desk, &LiveDesk::lookRequested);
    connect(m_tunnel, &TunnelCard::copied, this, &Page::done);
    connect(&m_desk.selfTest(), &SelfTestDesk::done, this, &Page::done);
    connect(m_fixed, &FixedUrlCard::fixedUrlRequested, &m_desk, &LiveDesk::fixedUrlRequested);
}

void LivePage::setLive(const Live &live)
{
    m_reach->setLive(live);
    m_tunnel->setLive(live);
    m_fixed->setLive(live);
    if (live.stale == 0)
        return m_stale->dismiss();
    m_stale->showWarning(wording::staleLocations(live), tr("Export anew…"), [this] {
        setLive(m_desk.live()); // it stays true until they subscribe anew
        m_parts.actions.exportConnector.trigger();
    });
}

void LivePage::refresh()
{
    Q_EMIT m_desk.lookRequested();
}

} // namespace ui::pages
