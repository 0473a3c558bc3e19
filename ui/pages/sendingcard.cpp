// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/sendingcard.h"

#include "ui/actions.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/statelabel.h"
#include "ui/wording.h"

#include <QLabel>
#include <QVBoxLayout>

#include <chrono>

namespace ui::pages {
using namespace std::chrono_literals;

namespace {

constexpr int mostHosts = 6;

} // namespace

SendingCard::SendingCard(const PageParts &parts, QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new widgets::Card(tr("Sending"), this);
    outer->addWidget(card);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    m_state = new widgets::StateLabel(card);
    m_state->setObjectName(u"sendingState"_qs);
    m_queue = new widgets::ElidedLabel(card);
    m_queue->setObjectName(u"queue"_qs);
    auto *pause = new widgets::ActionButton(parts.actions.pauseAll, card);
    auto *resume = new widgets::ActionButton(parts.actions.resumeAll, card);
    pause->setObjectName(u"pauseAll"_qs);
    resume->setObjectName(u"resumeAll"_qs);
    row->addWidget(m_state);
    row->addWidget(m_queue, 1);
    row->addWidget(pause);
    row->addWidget(resume);
    card->content()->addLayout(row);
    m_hostList = new widgets::FactList(card);
    m_hostList->setObjectName(u"hosts"_qs);
    m_more = new QLabel(card);
    card->content()->addWidget(m_hostList);
    card->content()->addWidget(m_more);
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, &SendingCard::present);
    present();
}

void SendingCard::setServerState(const server::ServerState &state)
{
    m_running = state.phase == server::ServerState::Phase::Running;
    present();
}

void SendingCard::setOverview(const server::Overview &overview)
{
    m_overview = overview;
    present();
}

void SendingCard::setHosts(const std::vector<server::HostState> &hosts)
{
    m_hosts = hosts;
    present();
}

QString SendingCard::queueWords() const
{
    const auto waiting = static_cast<int>(m_overview.pending);
    QStringList words;
    if (waiting == 0) {
        words.append(tr("Nothing waits."));
    } else {
        const qint64 age = m_overview.oldestPending.msecsTo(QDateTime::currentDateTimeUtc());
        words.append(tr("%Ln delivery(ies) wait, the oldest for %1.", nullptr, waiting)
                         .arg(wording::span(age)));
    }
    if (m_overview.retrying > 0)
        words.append(tr("%Ln failed and will be tried again.", nullptr,
                        static_cast<int>(m_overview.retrying)));
    if (m_overview.pausedSubscriptions > 0)
        words.append(tr("%n subscription(s) are paused.", nullptr, m_overview.pausedSubscriptions));
    return words.join(u' ');
}

void SendingCard::present()
{
    if (!m_running)
        m_state->setState(tr("Stopped"), Tone::Neutral);
    else if (m_overview.paused)
        m_state->setState(tr("Paused"), Tone::Warning);
    else if (m_overview.pending > 0)
        m_state->setState(tr("Sending"), Tone::Busy);
    else
        m_state->setState(tr("Ready"), Tone::Good);
    m_queue->setText(queueWords());
    presentHosts();
    const bool passes = m_overview.pending > 0 || !m_hosts.empty();
    if (isVisible() && passes && !m_clock.isActive())
        m_clock.start();
    else if (!passes)
        m_clock.stop();
}

void SendingCard::presentHosts()
{
    QList<widgets::FactList::Fact> facts;
    int blocked = 0;
    for (const server::HostState &host : m_hosts) {
        const QString words = wording::hostState(host);
        if (words.isEmpty())
            continue;
        if (++blocked <= mostHosts)
            facts.append({host.host, words});
    }
    m_hostList->setFacts(facts);
    m_hostList->setVisible(!facts.isEmpty());
    m_more->setVisible(blocked > mostHosts);
    m_more->setText(tr("… and %n more host(s)", nullptr, blocked - mostHosts));
}

void SendingCard::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    present();
}

void SendingCard::hideEvent(QHideEvent *event)
{
    m_clock.stop();
    QWidget::hideEvent(event);
}

} // namespace ui::pages
