// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/overviewpage.h"

#include "ui/actions.h"
#include "ui/firststepsdesk.h"
#include "ui/models/deliverycolumns.h"
#include "ui/models/deliverylistmodel.h"
#include "ui/pages/firststepscard.h"
#include "ui/pages/sendingcard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/figuretile.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordtable.h"
#include "ui/widgets/scrolledcolumn.h"

#include <QGridLayout>

namespace ui::pages {

OverviewPage::OverviewPage(const PageParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_failures(new models::DeliveryListModel(parts.names, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new widgets::ScrolledColumn(this);
    outer->addWidget(scroll);
    QWidget *content = scroll->content();
    m_layout = scroll->column();
    m_layout->setContentsMargins(20, 16, 20, 20);
    m_layout->setSpacing(14);
    m_layout->addWidget(new widgets::PageHeader(
        tr("Overview"), tr("What runs where, and what happened today."), content));
    m_steps = new FirstStepsCard(parts.actions, content);
    m_layout->addWidget(m_steps);
    m_layout->addWidget(createFigures());
    m_sending = new SendingCard(parts, content);
    m_layout->addWidget(m_sending);
    m_layout->addWidget(createAddresses());
    m_layout->addWidget(createFailures());
    m_layout->addStretch();
}

void OverviewPage::setFirstSteps(FirstStepsDesk &desk)
{
    m_steps->setSteps(desk.steps());
    connect(&desk, &FirstStepsDesk::changed, m_steps, &FirstStepsCard::setSteps);
    connect(m_steps, &FirstStepsCard::stepRequested, &desk, &FirstStepsDesk::follow);
    connect(m_steps, &FirstStepsCard::dismissed, &desk, [&desk] { desk.setHidden(true); });
}

QWidget *OverviewPage::createFigures()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    m_subscriptions = new widgets::FigureTile(tr("Subscriptions"), row);
    m_events = new widgets::FigureTile(tr("Events today"), row);
    m_delivered = new widgets::FigureTile(tr("Delivered today"), row);
    m_failed = new widgets::FigureTile(tr("Failed today"), row);
    m_pending = new widgets::FigureTile(tr("Under way"), row);
    QAction &subscriptions = m_parts.actions.pages.at(1);
    QAction &history = m_parts.actions.pages.at(3);
    connect(m_subscriptions, &QAbstractButton::clicked, &subscriptions, &QAction::trigger);
    connect(m_events, &QAbstractButton::clicked, &history, &QAction::trigger);
    using State = server::Delivery::State;
    const auto opens = [this](widgets::FigureTile *tile, State state) {
        connect(tile, &QAbstractButton::clicked, this,
                [this, state] { Q_EMIT stateRequested(state); });
    };
    opens(m_delivered, State::Delivered);
    opens(m_failed, State::Failed);
    opens(m_pending, State::Pending);
    for (widgets::FigureTile *tile : {m_subscriptions, m_events, m_delivered, m_failed, m_pending})
        layout->addWidget(tile, 1);
    return row;
}

QWidget *OverviewPage::createAddresses()
{
    auto *card = new widgets::Card(tr("Addresses"), this);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    m_connectorUrl = new widgets::CopyField(tr("Connector"), card);
    m_operatorUrl = new widgets::CopyField(tr("Operator"), card);
    grid->addWidget(new QLabel(tr("Connector"), card), 0, 0);
    grid->addWidget(m_connectorUrl, 0, 1);
    auto *forFlows = new widgets::ElidedLabel(card);
    forFlows->setText(tr("Flows subscribe here; a tunnel may expose it."));
    grid->addWidget(forFlows, 0, 2);
    grid->addWidget(new QLabel(tr("Operator"), card), 1, 0);
    grid->addWidget(m_operatorUrl, 1, 1);
    auto *forYou = new widgets::ElidedLabel(card);
    forYou->setText(tr("For you and your scripts; never expose it."));
    grid->addWidget(forYou, 1, 2);
    card->content()->addLayout(grid);
    for (widgets::CopyField *field : {m_connectorUrl, m_operatorUrl}) {
        field->setPlaceholder(tr("The server is not running"));
        connect(field, &widgets::CopyField::copied, this,
                [this] { Q_EMIT done(tr("Address copied")); });
    }
    return card;
}

QWidget *OverviewPage::createFailures()
{
    m_failureCard = new widgets::Card(tr("Last failures"), this);
    widgets::Card *card = m_failureCard;
    auto *none = new widgets::ElidedLabel(card);
    m_noFailure = none;
    none->setText(tr("None. Deliveries that fail are listed here."));
    m_failureTable = new widgets::RecordTable(tr("Last failures"), u"failures"_qs, card);
    m_failureTable->setModel(m_failures);
    m_failureTable->setFrameShape(QFrame::NoFrame);
    m_failureTable->setColumns({12, 22, 18, 20, 18, 8, 9, 30},
                               static_cast<int>(models::DeliveryColumn::Why));
    m_failureTable->hideColumn(static_cast<int>(models::DeliveryColumn::Host));
    m_failureTable->hideColumn(static_cast<int>(models::DeliveryColumn::Duration));
    m_failureTable->setMinimumHeight(150);
    m_failureTable->setToolTip(tr("Double-click a line to see request and answer"));
    m_failureTable->addAction(&m_parts.actions.copy);
    m_failureTable->hide();
    card->content()->addWidget(none);
    card->content()->addWidget(m_failureTable, 1);
    connect(m_failureTable, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const server::Delivery *delivery = m_failures->at(index.row()))
            Q_EMIT deliveryRequested(delivery->id);
    });
    return card;
}

void OverviewPage::setServerState(const server::ServerState &state)
{
    m_running = state.phase == server::ServerState::Phase::Running;
    m_connectorUrl->setValue(m_running ? state.publicUrl : QString());
    m_operatorUrl->setValue(m_running ? state.operatorUrl : QString());
    m_sending->setServerState(state);
}

void OverviewPage::setHosts(const std::vector<server::HostState> &hosts)
{
    m_sending->setHosts(hosts);
}

void OverviewPage::setDefinition(const openapi::DefinitionPtr &definition)
{
    m_failures->setDefinition(definition);
}

void OverviewPage::setOverview(const server::Overview &overview)
{
    m_subscriptions->setFigure(overview.activeSubscriptions);
    m_subscriptions->setRemark(overview.deadSubscriptions == 0
                                   ? QString()
                                   : tr("%n off", nullptr, overview.deadSubscriptions));
    m_events->setFigure(overview.eventsToday);
    m_delivered->setFigure(overview.deliveredToday, Tone::Good);
    m_failed->setFigure(overview.failedToday, Tone::Bad);
    m_pending->setFigure(overview.pending, Tone::Busy);
    m_sending->setOverview(overview);
    m_failures->setDeliveries(overview.lastFailures);
    m_noFailure->setVisible(overview.lastFailures.empty());
    m_failureTable->setVisible(!overview.lastFailures.empty());
    m_layout->setStretchFactor(m_failureCard, overview.lastFailures.empty() ? 0 : 1);
}

int OverviewPage::copySelection()
{
    return m_failureTable->copySelection();
}

} // namespace ui::pages
