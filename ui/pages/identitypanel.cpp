// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/identitypanel.h"

#include "ui/widgets/card.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/statelabel.h"
#include "ui/wording.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui::pages {

using Phase = server::LocalIdentity::Phase;

namespace {

QString phaseWord(Phase phase)
{
    switch (phase) {
    case Phase::Off:
        return IdentityPanel::tr("Off");
    case Phase::Starting:
        return IdentityPanel::tr("Starting");
    case Phase::Running:
        return IdentityPanel::tr("Running");
    case Phase::Failed:
        break;
    }
    return IdentityPanel::tr("Not started");
}

Tone phaseTone(Phase phase)
{
    switch (phase) {
    case Phase::Off:
        return Tone::Neutral;
    case Phase::Starting:
        return Tone::Busy;
    case Phase::Running:
        return Tone::Good;
    case Phase::Failed:
        break;
    }
    return Tone::Bad;
}

QLabel *sentence(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

IdentityPanel::IdentityPanel(QWidget *parent)
    : QWidget(parent)
    , m_card(new widgets::Card(tr("Local identity provider"), this))
    , m_state(new widgets::StateLabel(m_card))
    , m_button(new QPushButton(m_card))
    , m_problem(new widgets::ProblemLabel(m_card))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 12, 0, 0);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state);
    row->addWidget(m_button);
    row->addStretch();
    m_button->setObjectName(u"localIdentity"_qs);
    m_card->content()->addWidget(
        sentence(tr("For demonstrations, not for the internet: it runs on this machine alone, and "
                    "whoever opens it may be anybody, without a password."),
                 m_card));
    m_card->content()->addWidget(sentence(
        tr("While it runs, callers of the connector must show its access tokens, and test "
           "flows sign in there by themselves. Starting or stopping it restarts the server."),
        m_card));
    m_card->content()->addLayout(row);
    m_card->content()->addWidget(m_problem);
    createFields();
    layout->addWidget(m_card);
    layout->addStretch();
    connect(m_button, &QPushButton::clicked, this, &IdentityPanel::toggle);
    setLocalIdentity({});
}

void IdentityPanel::createFields()
{
    m_facts = new QWidget(m_card);
    auto *form = new QFormLayout(m_facts);
    form->setContentsMargins(0, 4, 0, 4);
    const auto add = [this, form](const QString &name) {
        auto *field = new widgets::CopyField(name, m_facts);
        form->addRow(name, field);
        connect(field, &widgets::CopyField::copied, this, &IdentityPanel::copied);
        return field;
    };
    m_issuer = add(tr("Issuer"));
    m_client = add(tr("Client ID"));
    m_audience = add(tr("Audience"));
    m_scope = add(tr("Scope"));
    m_card->content()->addWidget(m_facts);
}

void IdentityPanel::setLocalIdentity(const server::LocalIdentity &identity)
{
    const bool runs = identity.phase == Phase::Running;
    m_phase = identity.phase;
    m_state->setState(phaseWord(m_phase), phaseTone(m_phase));
    m_button->setText(runs ? tr("Stop") : tr("Start"));
    m_button->setToolTip(runs ? tr("End the local identity provider; its tokens are taken no more")
                              : tr("Play an identity provider here and demand its access tokens"));
    m_button->setEnabled(m_phase != Phase::Starting);
    m_facts->setVisible(runs);
    m_issuer->setValue(identity.issuer);
    m_client->setValue(identity.clientId);
    m_audience->setValue(identity.audience);
    m_scope->setValue(identity.scope);
    m_problem->setProblem(identity.error
                              ? tr("It did not start: %1. Press Start to try again, on a free port "
                                   "if need be.")
                                    .arg(wording::explain(*identity.error).title)
                              : QString());
}

void IdentityPanel::toggle()
{
    if (m_phase == Phase::Running)
        Q_EMIT stopRequested();
    else
        Q_EMIT startRequested();
}

} // namespace ui::pages
