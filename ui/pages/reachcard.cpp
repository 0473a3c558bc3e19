// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/reachcard.h"

#include "ui/livewording.h"
#include "ui/widgets/card.h"
#include "ui/widgets/commandlist.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/statelabel.h"

#include <QCheckBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ui::pages {
namespace {

QLabel *wrappedLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setOptional(QLabel &label, const QString &text)
{
    label.setText(text);
    label.setVisible(!text.isEmpty());
}

QString addressOf(const Live &live)
{
    if (!live.tunnel.publicUrl.isEmpty())
        return live.tunnel.publicUrl;
    return live.publicUrl.isEmpty() ? live.localUrl : live.publicUrl;
}

} // namespace

ReachCard::ReachCard(QWidget *parent)
    : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new widgets::Card(this);
    card->setAccessibleName(tr("How the internet reaches the connector"));
    outer->addWidget(card);
    m_state = new widgets::StateLabel(card);
    m_state->setObjectName(u"reachState"_qs);
    m_state->setFont(theme::titleFont(font()));
    m_sentence = wrappedLabel(u"reachSentence"_qs, card);
    m_address = new widgets::CopyField(tr("Address of the connector"), card);
    m_address->setPlaceholder(tr("The server is not running"));
    m_advice = wrappedLabel(u"reachAdvice"_qs, card);
    m_detail = wrappedLabel(u"reachDetail"_qs, card);
    m_detail->setFont(theme::fixedFont());
    m_commands = new widgets::CommandList(card);
    m_use = new QCheckBox(tr("&Use this address"), card);
    m_use->setObjectName(u"useAddress"_qs);
    m_useNote = wrappedLabel(u"useNote"_qs, card);
    m_useNote->setFont(theme::smallFont(font()));
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_state, m_sentence, m_address, m_advice, m_detail, m_commands, m_use, m_useNote})
        card->content()->addWidget(widget);
    card->content()->setAlignment(m_use, Qt::AlignLeft); // no empty room that looks clickable
    connect(m_use, &QCheckBox::clicked, this, &ReachCard::useTunnelRequested);
    connect(m_address, &widgets::CopyField::copied, this,
            [this] { Q_EMIT copied(tr("Address copied")); });
    connect(m_commands, &widgets::CommandList::copied, this,
            [this] { Q_EMIT copied(tr("Command copied")); });
    setLive({});
}

void ReachCard::setLive(const Live &live)
{
    m_state->setState(wording::liveState(live), wording::liveTone(live));
    m_sentence->setText(wording::liveSentence(live));
    m_address->setValue(addressOf(live));
    present(live);
    presentSwitch(live);
}

void ReachCard::present(const Live &live)
{
    const auto advice = live.isRunning ? wording::tunnelAdvice(live.tunnel)
                                       : wording::TunnelAdvice();
    setOptional(*m_advice, advice.text);
    m_commands->setCommands(advice.commands);
    const bool isLost = live.tunnel.fault != Tunnel::Fault::None;
    setOptional(
        *m_detail,
        isLost && !live.tunnel.detail.isEmpty()
            ? tr("%1 says: %2").arg(wording::programName(live.tunnel.program), live.tunnel.detail)
            : QString());
}

void ReachCard::presentSwitch(const Live &live)
{
    using Phase = Tunnel::Phase;
    const bool isOn = live.tunnel.phase != Phase::Off && live.tunnel.phase != Phase::Gone;
    const QSignalBlocker blocker(m_use);
    m_use->setChecked(live.usesTunnel);
    m_use->setVisible(isOn);
    m_useNote->setVisible(isOn);
    m_useNote->setText(live.isBundled
                           ? tr("Unsubscribe URLs begin with it, and exports take its host.")
                           : tr("Unsubscribe URLs begin with it, the definition gets its host and "
                                "is saved, and exports take it."));
}

} // namespace ui::pages
