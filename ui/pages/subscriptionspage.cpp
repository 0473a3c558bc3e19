// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/subscriptionspage.h"

#include "ui/actions.h"
#include "ui/models/subscriptionsmodel.h"
#include "ui/models/testflowsmodel.h"
#include "ui/pages/subscriptiondetails.h"
#include "ui/pages/testflowspanel.h"
#include "ui/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/recordtable.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>

namespace ui::pages {
namespace {

constexpr int mostLookedAt = 500; // of a selection, to know what can be done

} // namespace

SubscriptionsPage::SubscriptionsPage(const PageParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_filtered(new QSortFilterProxyModel(this))
    , m_tabs(new QTabWidget(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    auto *header = new widgets::PageHeader(
        tr("Subscriptions"), tr("The flows that are told when an event is fired."), this);
    auto *add = new widgets::PrimaryButton(u"add"_qs, tr("Add a test flow"), this);
    add->setToolTip(parts.actions.addTestFlow.toolTip());
    connect(add, &QPushButton::clicked, &parts.actions.addTestFlow, &QAction::trigger);
    header->addButton(new widgets::ActionButton(parts.actions.pruneDead, this));
    header->addButton(add);
    layout->addWidget(header);
    m_flows = new TestFlowsPanel(parts, m_tabs);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(createList(), QString());
    m_tabs->addTab(m_flows, QString());
    layout->addWidget(m_tabs, 1);
    connectModels();
    showCounts();
    showCurrent();
}

QWidget *SubscriptionsPage::createList()
{
    auto *list = new QWidget(m_tabs);
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(0, 12, 0, 0);
    layout->setSpacing(10);
    m_filter = new widgets::FilterField(tr("Filter subscriptions"), list);
    layout->addWidget(m_filter);
    auto *splitter = new QSplitter(Qt::Vertical, list);
    splitter->setObjectName(u"subscriptionsSplitter"_qs);
    splitter->setChildrenCollapsible(false);
    auto *holder = new QWidget(splitter);
    m_stack = new QStackedLayout(holder);
    createTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(createEmptyState());
    m_details = new SubscriptionDetails(m_parts, splitter);
    splitter->addWidget(holder);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    layout->addWidget(splitter, 1);
    connect(m_filter, &widgets::FilterField::filterChanged, m_filtered,
            &QSortFilterProxyModel::setFilterFixedString);
    connect(m_details, &SubscriptionDetails::sendTestRequested, this,
            &SubscriptionsPage::sendTestRequested);
    return list;
}

QWidget *SubscriptionsPage::createEmptyState()
{
    m_empty = new widgets::EmptyState(u"subscriptions"_qs, this);
    auto *add = new QPushButton(theme::icon(u"add"_qs), tr("Add a test flow"), m_empty);
    connect(add, &QPushButton::clicked, &m_parts.actions.addTestFlow, &QAction::trigger);
    m_empty->addButton(add);
    m_emptyButton = add;
    return m_empty;
}

void SubscriptionsPage::createTable()
{
    using models::SubscriptionsModel;
    m_table = new widgets::RecordTable(tr("Subscriptions"), u"subscriptions"_qs, this);
    m_filtered->setSourceModel(&m_parts.subscriptions);
    m_filtered->setSortRole(models::SortRole);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_filtered->setSortLocaleAware(true);
    m_table->setModel(m_filtered);
    m_table->setColumns({22, 17, 13, 11, 12, 8, 9, 14}, SubscriptionsModel::Event);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SubscriptionsModel::Created, Qt::DescendingOrder);
    auto *send = new QAction(theme::icon(u"send"_qs), tr("Send a test event…"), m_table);
    connect(send, &QAction::triggered, this, [this] {
        if (const server::Subscription *current = currentSubscription())
            Q_EMIT sendTestRequested(current->trigger, current->id);
    });
    Actions &actions = m_parts.actions;
    m_table->addActions({send, &actions.pauseSubscription, &actions.resumeSubscription,
                         &actions.copy, &actions.removeSubscription, &actions.pruneDead});
    connectCommands();
    connect(&m_parts.actions.removeSubscription, &QAction::triggered, this,
            &SubscriptionsPage::removeSelected);
    connect(m_table, &widgets::RecordTable::currentRowChanged, this,
            &SubscriptionsPage::showCurrent);
    connect(m_table, &QTableView::activated, send, &QAction::trigger);
}

void SubscriptionsPage::connectCommands()
{
    using Kind = server::DeliveryCommand::Kind;
    connect(&m_parts.actions.pauseSubscription, &QAction::triggered, this,
            [this] { commandSelected(Kind::PauseSubscription); });
    connect(&m_parts.actions.resumeSubscription, &QAction::triggered, this,
            [this] { commandSelected(Kind::ResumeSubscription); });
}

void SubscriptionsPage::connectModels()
{
    connect(m_flows, &TestFlowsPanel::answerRequested, this,
            &SubscriptionsPage::testFlowAnswerRequested);
    connect(m_flows, &TestFlowsPanel::removeRequested, this,
            &SubscriptionsPage::removeTestFlowRequested);
    for (const QAbstractItemModel *model :
         {static_cast<const QAbstractItemModel *>(m_filtered),
          static_cast<const QAbstractItemModel *>(&m_parts.testFlows)}) {
        connect(model, &QAbstractItemModel::rowsInserted, this, &SubscriptionsPage::showCounts);
        connect(model, &QAbstractItemModel::rowsRemoved, this, &SubscriptionsPage::showCounts);
        connect(model, &QAbstractItemModel::modelReset, this, &SubscriptionsPage::showCounts);
    }
    connect(m_filtered, &QAbstractItemModel::dataChanged, this, &SubscriptionsPage::showCurrent);
    connect(m_filtered, &QAbstractItemModel::rowsRemoved, this, &SubscriptionsPage::showCurrent);
}

void SubscriptionsPage::setServerState(const server::ServerState &state)
{
    m_flows->setServerState(state);
}

void SubscriptionsPage::setDefinition(const openapi::DefinitionPtr &definition)
{
    m_details->setDefinition(definition);
}

void SubscriptionsPage::showCounts()
{
    m_tabs->setTabText(0, tr("Subscriptions (%1)").arg(m_parts.subscriptions.rowCount()));
    m_tabs->setTabText(1, tr("Test flows (%1)").arg(m_parts.testFlows.rowCount()));
    const bool none = m_parts.subscriptions.rowCount() == 0;
    m_filter->setVisible(!none);
    m_emptyButton->setVisible(none);
    if (none) {
        m_empty->setWords(tr("No flow listens yet"),
                          tr("Build a flow in Power Automate or Logic Apps that starts with your "
                             "connector's trigger: it appears here when you save it. Or add a "
                             "test flow, which needs no network."));
    } else {
        m_empty->setWords(tr("Nothing matches the filter"),
                          tr("Change or clear the text above to see your subscriptions."));
    }
    m_stack->setCurrentIndex(m_filtered->rowCount() == 0 ? 1 : 0);
    if (m_filtered->rowCount() > 0 && m_table->currentRow() < 0)
        m_table->goTo(0);
}

void SubscriptionsPage::showCurrent()
{
    const server::Subscription *current = currentSubscription();
    m_details->setVisible(current != nullptr);
    if (current)
        m_details->showSubscription(*current);
    offerCommands();
}

const server::Subscription *SubscriptionsPage::currentSubscription() const
{
    const int row = m_table->currentRow();
    if (row < 0)
        return nullptr;
    return m_parts.subscriptions.find(m_filtered->index(row, 0).data(models::IdRole).toString());
}

void SubscriptionsPage::removeSelected()
{
    if (!isVisible())
        return;
    for (const QString &id : selectedIds(0)) {
        if (const server::Subscription *found = m_parts.subscriptions.find(id))
            Q_EMIT removeRequested(server::Subscription(*found));
    }
}

QStringList SubscriptionsPage::selectedIds(int most) const
{
    QStringList ids;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (most > 0 && ids.size() >= most)
                return ids;
            ids.append(m_filtered->index(row, 0).data(models::IdRole).toString());
        }
    }
    return ids;
}

void SubscriptionsPage::commandSelected(server::DeliveryCommand::Kind kind)
{
    const bool pause = kind == server::DeliveryCommand::Kind::PauseSubscription;
    for (const QString &id : selectedIds(0)) {
        const server::Subscription *found = m_parts.subscriptions.find(id);
        if (!found || found->paused == pause)
            continue;
        server::DeliveryCommand command;
        command.kind = kind;
        command.id = id;
        Q_EMIT commandRequested(command);
    }
}

void SubscriptionsPage::offerCommands()
{
    bool paused = false;
    bool sending = false;
    for (const QString &id : isVisible() ? selectedIds(mostLookedAt) : QStringList()) {
        const server::Subscription *found = m_parts.subscriptions.find(id);
        paused = paused || (found && found->paused);
        sending = sending || (found && !found->paused);
    }
    m_parts.actions.pauseSubscription.setEnabled(sending);
    m_parts.actions.pauseSubscription.setVisible(sending || !paused);
    m_parts.actions.resumeSubscription.setEnabled(paused);
    m_parts.actions.resumeSubscription.setVisible(paused);
}

void SubscriptionsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    offerCommands();
}

void SubscriptionsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    offerCommands();
}

int SubscriptionsPage::copySelection()
{
    return m_tabs->currentIndex() == 0 ? m_table->copySelection() : m_flows->copySelection();
}

void SubscriptionsPage::focusFilter()
{
    m_tabs->setCurrentIndex(0);
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

} // namespace ui::pages
