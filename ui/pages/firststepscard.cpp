// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/firststepscard.h"

#include "ui/actions.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/steplist.h"

#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui::pages {

FirstStepsCard::FirstStepsCard(Actions &actions, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"firstSteps"_qs);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new widgets::Card(this);
    card->setAccessibleName(tr("First steps"));
    outer->addWidget(card);
    m_list = new widgets::StepList(card);
    card->content()->addLayout(createHeading());
    card->content()->addWidget(m_list);
    addSteps(actions);
    setSteps({});
}

QLayout *FirstStepsCard::createHeading()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *heading = new QLabel(tr("First steps"), this);
    heading->setFont(theme::headingFont(font()));
    m_progress = new widgets::ElidedLabel(this);
    m_progress->setObjectName(u"firstStepsDone"_qs);
    auto *close = new QToolButton(this);
    close->setObjectName(u"dismissFirstSteps"_qs);
    close->setIcon(theme::icon(u"close"_qs));
    close->setAutoRaise(true);
    close->setAccessibleName(tr("Hide the first steps"));
    close->setToolTip(tr("Hide the first steps; the Help menu shows them again"));
    connect(close, &QToolButton::clicked, this, &FirstStepsCard::dismissed);
    row->addWidget(heading);
    row->addWidget(m_progress, 1);
    row->addWidget(close);
    return row;
}

void FirstStepsCard::addSteps(Actions &actions)
{
    QPushButton *start = createButton(FirstSteps::Server, u"start"_qs, tr("Start"));
    QPushButton *live = createButton(FirstSteps::Address, u"send"_qs, tr("Go live"));
    QPushButton *write = createButton(FirstSteps::Export, u"save"_qs, tr("Export…"));
    QPushButton *portal = createButton(FirstSteps::Import, u"open"_qs, tr("Power Automate"));
    QPushButton *flow = createButton(FirstSteps::Subscription, u"add"_qs, tr("Add a test flow"));
    QPushButton *fire = createButton(FirstSteps::Delivery, u"fire"_qs, tr("Fire an event"));
    follow(start, actions.start);
    follow(write, actions.exportConnector);
    follow(flow, actions.addTestFlow);
    live->setToolTip(tr("To a tunnel or a fixed public URL"));
    portal->setToolTip(tr("Open Power Automate in the browser"));
    fire->setToolTip(tr("To the page that composes events"));
    m_list->addStep(tr("Start the server"),
                    tr("It hosts the connector that your flows subscribe to."), start);
    m_list->addStep(tr("Get a public address"),
                    tr("The platform calls from the internet: a tunnel leads it here."), live);
    m_list->addStep(tr("Export the connector"),
                    tr("As a package for that address, with the steps of the import."), write);
    m_list->addStep(tr("Import it in Power Automate"),
                    tr("In your browser, unseen from here: ticks itself off when a flow of the "
                       "platform first subscribes."),
                    portal);
    m_list->addStep(tr("Let a flow subscribe"),
                    tr("Try it without Power Automate: a test flow needs no network."), flow);
    m_list->addStep(tr("See an event delivered"),
                    tr("Fire one; it is delivered when the flow answers that it took it."), fire);
}

QPushButton *FirstStepsCard::createButton(int step, const QString &icon, const QString &text)
{
    auto *button = new QPushButton(theme::icon(icon), text, m_list);
    button->setObjectName(u"firstStep%1"_qs.arg(step));
    connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT stepRequested(step); });
    return button;
}

void FirstStepsCard::follow(QPushButton *button, QAction &action)
{
    const auto present = [button, &action] {
        button->setEnabled(action.isEnabled());
        button->setToolTip(action.toolTip());
    };
    connect(&action, &QAction::changed, button, present);
    present();
}

void FirstStepsCard::setSteps(const FirstSteps &steps)
{
    for (int step = 0; step < FirstSteps::Count; ++step)
        m_list->setDone(step, steps.isDone(step));
    m_list->setNext(steps.next());
    m_progress->setText(steps.allDone()
                            ? tr("All done: your connector delivers.")
                            : tr("%1 of %2 done").arg(steps.doneCount()).arg(FirstSteps::Count));
    setVisible(!steps.hidden);
}

} // namespace ui::pages
