// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/tunnelcard.h"

#include "ui/livewording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/commandlist.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/primarybutton.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui::pages {

using Phase = Tunnel::Phase;

TunnelCard::TunnelCard(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new widgets::Card(tr("Tunnel"), this);
    outer->addWidget(card);
    auto *purpose = new QLabel(tr("A program on this machine that gives the connector, and nothing "
                                  "else of it, a public address."),
                               card);
    purpose->setWordWrap(true);
    card->content()->addWidget(purpose);
    m_rows = new QVBoxLayout;
    m_rows->setSpacing(4);
    card->content()->addLayout(m_rows);
    m_missing = new QLabel(card);
    m_missing->setObjectName(u"installNote"_qs);
    m_missing->setWordWrap(true);
    m_commands = new widgets::CommandList(card);
    m_commands->setObjectName(u"installCommands"_qs);
    card->content()->addWidget(m_missing);
    card->content()->addWidget(m_commands);
    card->content()->addLayout(createButtons(card));
    connect(m_commands, &widgets::CommandList::copied, this,
            [this] { Q_EMIT copied(tr("Command copied")); });
    connect(m_group, &QButtonGroup::idClicked, this, [this](int program) {
        m_choice = program;
        present();
    });
    present();
}

QLayout *TunnelCard::createButtons(QWidget *parent)
{
    auto *row = new QHBoxLayout;
    m_start = new widgets::PrimaryButton(u"start"_qs, tr("Start tunnel"), parent);
    m_start->setObjectName(u"startTunnel"_qs);
    m_stop = new QPushButton(theme::icon(u"stop"_qs), tr("Stop tunnel"), parent);
    m_stop->setObjectName(u"stopTunnel"_qs);
    m_look = new QPushButton(theme::icon(u"refresh"_qs), tr("Look again"), parent);
    m_look->setObjectName(u"lookAgain"_qs);
    m_look->setToolTip(
        tr("See which programs are installed, and whether somebody has started a tunnel by hand"));
    for (QPushButton *button : {static_cast<QPushButton *>(m_start), m_stop, m_look})
        row->addWidget(button);
    row->addStretch();
    connect(m_start, &QPushButton::clicked, this, [this] {
        if (const TunnelOffer *offer = chosen())
            Q_EMIT startRequested(offer->program);
    });
    connect(m_stop, &QPushButton::clicked, this, &TunnelCard::stopRequested);
    connect(m_look, &QPushButton::clicked, this, &TunnelCard::lookRequested);
    return row;
}

void TunnelCard::setLive(const Live &live)
{
    const bool isNew = live.offers != m_live.offers;
    m_live = live;
    if (isNew)
        setOffers(live.offers);
    present();
}

void TunnelCard::setOffers(const std::vector<TunnelOffer> &offers)
{
    for (QAbstractButton *button : m_group->buttons()) {
        m_group->removeButton(button);
        delete button->parentWidget();
    }
    m_offers = offers;
    std::stable_partition(m_offers.begin(), m_offers.end(),
                          [](const TunnelOffer &offer) { return offer.isInstalled; });
    for (const TunnelOffer &offer : m_offers)
        m_rows->addWidget(createRow(offer));
}

QWidget *TunnelCard::createRow(const TunnelOffer &offer)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    const QString name = wording::programName(offer.program);
    auto *button = new QRadioButton(offer.isInstalled ? name : tr("%1 (not installed)").arg(name),
                                    row);
    button->setObjectName(u"program-"_qs + name);
    button->setToolTip(wording::programRemark(offer.program));
    auto *remark = new widgets::ElidedLabel(row);
    remark->setText(wording::programRemark(offer.program));
    layout->addWidget(button);
    layout->addWidget(remark, 1);
    m_group->addButton(button, static_cast<int>(offer.program));
    return row;
}

const TunnelOffer *TunnelCard::chosen() const
{
    const bool isOn = m_live.tunnel.phase != Phase::Off;
    const int wanted = m_choice < 0 && isOn ? static_cast<int>(m_live.tunnel.program) : m_choice;
    const auto found = std::find_if(
        m_offers.begin(), m_offers.end(),
        [wanted](const TunnelOffer &offer) { return static_cast<int>(offer.program) == wanted; });
    if (found != m_offers.end())
        return &*found;
    return m_offers.empty() ? nullptr : &m_offers.front();
}

void TunnelCard::present()
{
    const TunnelOffer *offer = chosen();
    if (offer)
        m_group->button(static_cast<int>(offer->program))->setChecked(true);
    const bool isMissing = offer && !offer->isInstalled;
    // The advice above says the same once it was tried.
    const bool isTold = m_live.tunnel.fault == Tunnel::Fault::NotInstalled && offer
                        && offer->program == m_live.tunnel.program;
    m_missing->setVisible(isMissing && !isTold);
    m_missing->setText(offer ? tr("To install %1, run this in a terminal, then look again.")
                                   .arg(wording::programName(offer->program))
                             : QString());
    m_commands->setCommands(isMissing && !isTold ? wording::installCommands(offer->program)
                                                 : QStringList());
    const Phase phase = m_live.tunnel.phase;
    const bool isOn = phase != Phase::Off && phase != Phase::Gone;
    m_start->setVisible(!isOn || m_live.tunnel.startedByHand);
    m_start->setEnabled(m_live.isRunning && offer && offer->isInstalled);
    m_start->setText(phase == Phase::Gone ? tr("Try again") : tr("Start tunnel"));
    m_start->setToolTip(m_live.isRunning
                            ? tr("Let the internet reach the connector by way of this program")
                            : tr("Start the server first"));
    m_stop->setVisible(isOn);
    m_stop->setText(m_live.tunnel.startedByHand ? tr("Forget this tunnel") : tr("Stop tunnel"));
}

} // namespace ui::pages
