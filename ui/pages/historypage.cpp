// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/historypage.h"

#include "ui/actions.h"
#include "ui/models/deliverycolumns.h"
#include "ui/models/historymodel.h"
#include "ui/pages/deliverydetails.h"
#include "ui/theme.h"
#include "ui/widgets/actionbutton.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterfield.h"
#include "ui/widgets/pageheader.h"
#include "ui/widgets/recordtable.h"
#include "ui/wording.h"

#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QSplitter>
#include <QStackedLayout>

#include <algorithm>

namespace ui::pages {
namespace {

constexpr int mostLookedAt = 500; // of a selection, to know what can be done

enum Period { AnyTime, LastHour, Today, LastWeek, LastMonth };

QDateTime beginning(int period)
{
    const QDateTime now = QDateTime::currentDateTime();
    switch (period) {
    case LastHour:
        return now.addSecs(-3600).toUTC();
    case Today:
        return now.date().startOfDay().toUTC();
    case LastWeek:
        return now.addDays(-7).toUTC();
    case LastMonth:
        return now.addDays(-30).toUTC();
    default:
        return {};
    }
}

} // namespace

HistoryPage::HistoryPage(const PageParts &parts, QWidget *parent)
    : Page(parent)
    , m_parts(parts)
    , m_model(new models::HistoryModel(parts.deliveries, parts.names, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 16, 20, 20);
    layout->setSpacing(12);
    m_header = new widgets::PageHeader(tr("History"), QString(), this);
    auto *refreshButton = new QPushButton(theme::icon(u"refresh"_qs), tr("Refresh"), this);
    m_header->addButton(new widgets::ActionButton(parts.actions.redeliverFailed, this));
    m_header->addButton(refreshButton);
    layout->addWidget(m_header);
    layout->addLayout(createFilters());
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(u"historySplitter"_qs);
    splitter->setChildrenCollapsible(false);
    auto *holder = new QWidget(splitter);
    m_stack = new QStackedLayout(holder);
    createTable();
    m_details = new DeliveryDetails(parts, splitter);
    m_details->hide();
    m_table->addActions(m_details->actions());
    splitter->addWidget(holder);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 2);
    splitter->setStretchFactor(1, 3);
    layout->addWidget(splitter, 1);
    connect(refreshButton, &QPushButton::clicked, m_model, &models::HistoryModel::refresh);
    connect(m_model, &models::HistoryModel::failed, this, &Page::failed);
    connect(m_model, &models::HistoryModel::rowsReplaced, this, &HistoryPage::rowsChanged);
    connect(m_model, &models::HistoryModel::loadingChanged, this, &HistoryPage::describe);
    connect(
        m_model, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { keepPlace(first, last - first + 1); });
    connectDetails();
    describe();
}

void HistoryPage::connectDetails()
{
    connect(m_details, &DeliveryDetails::fireAgainRequested, this,
            &HistoryPage::fireAgainRequested);
    connect(m_details, &DeliveryDetails::done, this, &Page::done);
    connect(m_details, &DeliveryDetails::failed, this, &Page::failed);
}

QLayout *HistoryPage::createFilters()
{
    using State = server::Delivery::State;
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_text = new widgets::FilterField(tr("Filter by flow, host, event or run id"), this);
    m_trigger = new QComboBox(this);
    m_state = new QComboBox(this);
    m_period = new QComboBox(this);
    m_trigger->setAccessibleName(tr("Event shown"));
    m_state->setAccessibleName(tr("Result shown"));
    m_period->setAccessibleName(tr("Period shown"));
    m_trigger->addItem(tr("All events"), QString());
    m_trigger->setMinimumContentsLength(14);
    m_trigger->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_state->addItem(tr("All results"));
    for (const State state :
         {State::Pending, State::Sending, State::Delivered, State::Failed, State::Cancelled})
        m_state->addItem(wording::deliveryState(state), static_cast<int>(state));
    m_period->addItems(
        {tr("Any time"), tr("Last hour"), tr("Today"), tr("Last 7 days"), tr("Last 30 days")});
    row->addWidget(m_text, 1);
    for (QComboBox *box : {m_trigger, m_state, m_period}) {
        box->setToolTip(box->accessibleName());
        row->addWidget(box);
        connect(box, &QComboBox::currentIndexChanged, this, &HistoryPage::applyFilters);
    }
    connect(m_text, &widgets::FilterField::filterChanged, this, &HistoryPage::applyFilters);
    return row;
}

void HistoryPage::createTable()
{
    using models::DeliveryColumn;
    m_table = new widgets::RecordTable(tr("Deliveries"), u"history"_qs, this);
    m_table->setModel(m_model);
    m_table->setColumns({9, 26, 16, 20, 18, 7, 8}, static_cast<int>(DeliveryColumn::Event));
    m_table->hideColumn(static_cast<int>(DeliveryColumn::Why)); // the details below say it
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(DeliveryColumn::Time),
                                                  Qt::DescendingOrder);
    m_table->setSortingEnabled(true);
    m_table->addActions(
        {&m_parts.actions.redeliver, &m_parts.actions.cancelWaiting, &m_parts.actions.copy});
    connectCommands();
    m_empty = new widgets::EmptyState(u"history"_qs, this);
    auto *fire = new QPushButton(theme::icon(u"fire"_qs), tr("Fire an event"), m_empty);
    fire->setObjectName(u"emptyFire"_qs);
    connect(fire, &QPushButton::clicked, &m_parts.actions.pages.at(2), &QAction::trigger);
    m_empty->addButton(fire);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    connect(m_table, &widgets::RecordTable::currentRowChanged, this, &HistoryPage::showCurrent);
}

void HistoryPage::connectCommands()
{
    connect(&m_parts.actions.redeliver, &QAction::triggered, this, &HistoryPage::redeliverSelected);
    connect(&m_parts.actions.cancelWaiting, &QAction::triggered, this,
            &HistoryPage::cancelSelected);
    connect(m_table, &widgets::RecordTable::currentRowChanged, this, &HistoryPage::offerCommands);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &HistoryPage::offerCommands);
}

std::vector<server::DeliveryId> HistoryPage::selectedIds(int most) const
{
    std::vector<server::DeliveryId> ids;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (most > 0 && static_cast<int>(ids.size()) >= most)
                return ids;
            ids.push_back(m_model->idAt(row));
        }
    }
    return ids;
}

void HistoryPage::offerCommands()
{
    bool finished = false;
    bool waiting = false;
    for (const server::DeliveryId id :
         isVisible() ? selectedIds(mostLookedAt) : std::vector<server::DeliveryId>()) {
        const server::Delivery *delivery = m_model->find(id);
        const bool open = delivery && delivery->state < server::Delivery::State::Delivered;
        finished = finished || !open;
        waiting = waiting || !delivery || delivery->state == server::Delivery::State::Pending;
    }
    m_parts.actions.redeliver.setEnabled(finished);
    m_parts.actions.cancelWaiting.setEnabled(waiting);
}

void HistoryPage::redeliverSelected()
{
    server::DeliveryCommand command;
    command.kind = server::DeliveryCommand::Kind::Redeliver;
    for (const server::DeliveryId id : selectedIds(0)) {
        const server::Delivery *delivery = m_model->find(id);
        if (!delivery || delivery->state >= server::Delivery::State::Delivered)
            command.ids.push_back(id);
    }
    if (!command.ids.empty())
        Q_EMIT commandRequested(command);
}

void HistoryPage::cancelSelected()
{
    QSet<QString> events;
    for (const server::DeliveryId id : selectedIds(0)) {
        const server::Delivery *delivery = m_model->find(id);
        if (delivery && delivery->state == server::Delivery::State::Pending)
            events.insert(delivery->eventId);
    }
    for (const QString &event : std::as_const(events)) {
        server::DeliveryCommand command;
        command.kind = server::DeliveryCommand::Kind::CancelEvent;
        command.id = event;
        Q_EMIT commandRequested(command);
    }
}

void HistoryPage::setServerState(const server::ServerState &state)
{
    m_details->setServerState(state);
    using Phase = server::ServerState::Phase;
    const bool began = state.phase == Phase::Running && m_phase != Phase::Running;
    m_phase = state.phase;
    // Another store takes the place of the one before while the server starts.
    if (m_phase == Phase::Starting || m_phase == Phase::Stopping)
        m_model->setActive(false);
    else
        m_model->setActive(isVisible());
    if (began)
        m_model->refresh();
}

void HistoryPage::setDefinition(const openapi::DefinitionPtr &definition)
{
    m_model->setDefinition(definition);
    m_details->setDefinition(definition);
    const QSignalBlocker blocker(m_trigger);
    const QString chosen = m_trigger->currentData().toString();
    while (m_trigger->count() > 1)
        m_trigger->removeItem(1);
    if (definition) {
        for (const openapi::Trigger &trigger : definition->triggers) {
            m_trigger->addItem(wording::trigger(definition, trigger.operationId),
                               trigger.operationId);
        }
    }
    m_trigger->setCurrentIndex(std::max(0, m_trigger->findData(chosen)));
}

void HistoryPage::applyFilters()
{
    server::DeliveryQuery query = m_model->query();
    query.text = m_text->text().trimmed();
    query.trigger = m_trigger->currentData().toString();
    query.state.reset();
    if (m_state->currentIndex() > 0)
        query.state = static_cast<server::Delivery::State>(m_state->currentData().toInt());
    query.since = beginning(m_period->currentIndex());
    m_model->setQuery(query);
}

void HistoryPage::clearFilters()
{
    for (QComboBox *box : {m_trigger, m_state, m_period}) {
        const QSignalBlocker blocker(box);
        box->setCurrentIndex(0);
    }
    m_text->clear();
    applyFilters();
}

bool HistoryPage::isFiltered() const
{
    return !m_text->text().isEmpty() || m_trigger->currentIndex() > 0 || m_state->currentIndex() > 0
           || m_period->currentIndex() > 0;
}

void HistoryPage::showDelivery(server::DeliveryId id)
{
    m_wanted = id;
    if (m_model->rowOf(id) < 0 && isFiltered())
        clearFilters();
    rowsChanged();
}

void HistoryPage::showState(server::Delivery::State state)
{
    clearFilters();
    m_state->setCurrentIndex(m_state->findData(static_cast<int>(state)));
}

void HistoryPage::showFailures(const QString &eventId)
{
    showState(server::Delivery::State::Failed);
    m_text->setText(eventId);
    applyFilters();
}

void HistoryPage::rowsChanged()
{
    const server::DeliveryId wanted = m_wanted != 0 ? m_wanted : m_shown;
    const int row = wanted == 0 ? -1 : m_model->rowOf(wanted);
    if (m_wanted != 0 && row >= 0) {
        m_wanted = 0;
        m_table->goTo(row);
    } else if (row >= 0 && m_table->currentRow() < 0) {
        m_table->goTo(row);
    } else if (row < 0 && m_wanted == 0) {
        m_shown = 0;
        m_details->hide();
    }
    describe();
}

void HistoryPage::showCurrent()
{
    const server::DeliveryId id = m_model->idAt(m_table->currentRow());
    if (id == 0)
        return;
    m_shown = id;
    m_details->showDelivery(id);
    m_details->show();
}

void HistoryPage::keepPlace(int first, int count)
{
    if (first == 0)
        m_table->shiftBy(count);
}

void HistoryPage::describe()
{
    const int rows = m_model->rowCount();
    if (m_model->isLoading() && rows == 0)
        m_header->setSentence(tr("Reading…"));
    else
        m_header->setSentence(isFiltered() ? tr("%Ln delivery(ies) match the filter", nullptr, rows)
                                           : tr("%Ln delivery(ies)", nullptr, rows));
    const bool filtered = isFiltered();
    m_empty->findChild<QPushButton *>(u"emptyFire"_qs)->setVisible(!filtered);
    if (filtered)
        m_empty->setWords(tr("Nothing matches the filter"),
                          tr("Change the filter above to see more deliveries."));
    else
        m_empty->setWords(tr("No delivery yet"),
                          tr("Each event makes one delivery for every flow that listens. Fire an "
                             "event, and they are listed here with request and answer."));
    m_stack->setCurrentIndex(rows == 0 && !m_model->isLoading() ? 1 : 0);
}

void HistoryPage::applyChanges(const server::Changes &changes)
{
    m_model->apply(changes.deliveries);
    for (const server::Delivery &delivery : changes.deliveries) {
        if (delivery.id == m_shown)
            m_details->showDelivery(m_shown);
    }
}

int HistoryPage::copySelection()
{
    return m_table->copySelection();
}

void HistoryPage::focusFilter()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void HistoryPage::refresh()
{
    applyFilters();
    m_model->refresh();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    using Phase = server::ServerState::Phase;
    m_model->setActive(m_phase != Phase::Starting && m_phase != Phase::Stopping);
    Page::showEvent(event);
    offerCommands();
}

void HistoryPage::hideEvent(QHideEvent *event)
{
    m_model->setActive(false);
    Page::hideEvent(event);
    offerCommands();
}

} // namespace ui::pages
