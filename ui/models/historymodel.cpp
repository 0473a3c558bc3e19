// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/historymodel.h"

#include "ui/answer.h"
#include "ui/deliverysource.h"
#include "ui/models/deliverycolumns.h"
#include "ui/models/roles.h"
#include "ui/wording.h"

#include <QHash>

#include <algorithm>
#include <chrono>

namespace ui::models {
using namespace std::chrono_literals;

namespace {

constexpr qint64 shortestPauseMs = 250;

/// What `ids` has more than `known` at its start or end, when all the rest is the same.
enum class Growth { None, Front, Back, Other };

Growth growth(const std::vector<server::DeliveryId> &known,
              const std::vector<server::DeliveryId> &ids)
{
    if (ids.size() < known.size())
        return Growth::Other;
    if (std::equal(known.begin(), known.end(), ids.begin()))
        return ids.size() == known.size() ? Growth::None : Growth::Back;
    if (std::equal(known.rbegin(), known.rend(), ids.rbegin()))
        return Growth::Front;
    return Growth::Other;
}

} // namespace

HistoryModel::HistoryModel(DeliverySource &source, const FlowNames &names, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_names(names)
    , m_pages(source, nullptr)
{
    m_refresh.setSingleShot(true);
    m_fetch.setSingleShot(true);
    m_fetch.setInterval(0);
    m_clock.setSingleShot(true);
    m_clock.setInterval(1s);
    connect(&m_clock, &QTimer::timeout, this, [this] {
        constexpr int column = static_cast<int>(DeliveryColumn::Result);
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0, column), index(rowCount() - 1, column));
    });
    connect(&m_refresh, &QTimer::timeout, this, [this] { load(0); });
    connect(&m_fetch, &QTimer::timeout, this, &HistoryModel::fetchWanted);
    connect(&m_pages, &DeliveryPages::failed, this, &HistoryModel::failed);
    connect(&m_pages, &DeliveryPages::arrived, this, [this] {
        if (!m_ids.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, DeliveryColumnCount - 1));
    });
}

void HistoryModel::setDefinition(const openapi::DefinitionPtr &definition)
{
    m_definition = definition;
    if (!m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, DeliveryColumnCount - 1));
}

void HistoryModel::setQuery(const server::DeliveryQuery &query)
{
    if (query == m_query && !m_outdated)
        return;
    m_query = query;
    m_outdated = true;
    if (m_active)
        load(FirstRows);
}

void HistoryModel::setActive(bool active)
{
    if (active == m_active)
        return;
    m_active = active;
    if (m_active && m_outdated)
        refresh();
}

void HistoryModel::refresh()
{
    m_outdated = true;
    if (m_active)
        load(m_ids.empty() ? FirstRows : 0);
}

void HistoryModel::load(int limit)
{
    if (!m_active) {
        m_outdated = true;
        return;
    }
    m_outdated = false;
    m_refresh.stop();
    m_arrived.clear();
    setLoading(true);
    const int generation = ++m_generation;
    m_lookup.start();
    onAnswer(
        m_source.deliveryIds(m_query, limit), this,
        [this, generation, limit](const server::Result<Ids> &result) {
            if (generation == m_generation)
                loaded(limit, result);
        },
        [this, generation] {
            if (generation == m_generation)
                setLoading(false);
        });
}

void HistoryModel::loaded(int limit, const server::Result<Ids> &result)
{
    if (!result) {
        setLoading(false);
        Q_EMIT failed(result.error());
        return;
    }
    m_lookupMs = m_lookup.elapsed();
    const bool complete = limit == 0 || static_cast<int>(result->size()) < limit;
    Ids ids = *result;
    if (complete && followsTime()) {
        const server::DeliveryId newest = ids.empty() ? 0 : std::max(ids.front(), ids.back());
        for (const server::DeliveryId id : m_arrived) {
            if (id > newest)
                ids.insert(m_query.descending ? ids.begin() : ids.end(), id);
        }
    }
    replaceIds(std::move(ids));
    if (!complete)
        load(0);
    else
        setLoading(false);
}

void HistoryModel::setLoading(bool loading)
{
    if (loading == m_loading)
        return;
    m_loading = loading;
    Q_EMIT loadingChanged();
}

void HistoryModel::replaceIds(Ids ids)
{
    for (const server::DeliveryId id : ids)
        m_newest = std::max(m_newest, id);
    const size_t known = m_ids.size();
    switch (growth(m_ids, ids)) {
    case Growth::None:
        return;
    case Growth::Back:
        insertIds(known, Ids(ids.begin() + static_cast<std::ptrdiff_t>(known), ids.end()));
        return;
    case Growth::Front:
        insertIds(0, Ids(ids.begin(), ids.end() - static_cast<std::ptrdiff_t>(known)));
        return;
    case Growth::Other:
        rearrange(std::move(ids));
        return;
    }
}

void HistoryModel::insertIds(size_t at, const Ids &ids)
{
    beginInsertRows({}, static_cast<int>(at), static_cast<int>(at + ids.size()) - 1);
    m_ids.insert(m_ids.begin() + static_cast<std::ptrdiff_t>(at), ids.begin(), ids.end());
    endInsertRows();
    Q_EMIT rowsReplaced();
}

void HistoryModel::rearrange(Ids ids)
{
    beginResetModel();
    m_ids = std::move(ids);
    endResetModel();
    Q_EMIT rowsReplaced();
}

void HistoryModel::scheduleRefresh()
{
    if (!m_active)
        m_outdated = true;
    else if (!m_refresh.isActive())
        m_refresh.start(std::chrono::milliseconds(std::max(shortestPauseMs, 4 * m_lookupMs)));
}

bool HistoryModel::followsTime() const
{
    return m_query.sort == server::DeliveryQuery::Sort::Time && m_query.text.isEmpty()
           && !m_query.state && !m_query.since.isValid() && !m_query.until.isValid()
           && m_query.before == 0;
}

bool HistoryModel::matches(const server::Delivery &delivery) const
{
    return (m_query.trigger.isEmpty() || delivery.trigger == m_query.trigger)
           && (m_query.subscriptionId.isEmpty()
               || delivery.subscriptionId == m_query.subscriptionId)
           && (m_query.eventId.isEmpty() || delivery.eventId == m_query.eventId);
}

void HistoryModel::apply(const std::vector<server::Delivery> &changed)
{
    std::vector<server::Delivery> fresh;
    bool visible = false;
    for (const server::Delivery &delivery : changed) {
        visible = m_pages.update(delivery) || visible;
        if (delivery.id > m_newest && matches(delivery))
            fresh.push_back(delivery);
    }
    if (visible && !m_ids.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, DeliveryColumnCount - 1));
    if (!m_active)
        m_outdated = true;
    else if (followsTime())
        addNew(fresh);
    else if (!changed.empty())
        scheduleRefresh();
}

void HistoryModel::addNew(const std::vector<server::Delivery> &fresh)
{
    if (fresh.empty())
        return;
    Ids ids;
    for (const server::Delivery &delivery : fresh) {
        ids.push_back(delivery.id);
        m_newest = std::max(m_newest, delivery.id);
    }
    std::sort(ids.begin(), ids.end());
    keepThoseInSight(fresh, ids);
    if (m_loading)
        m_arrived.insert(m_arrived.end(), ids.begin(), ids.end());
    if (m_query.descending)
        std::reverse(ids.begin(), ids.end());
    insertIds(m_query.descending ? 0 : m_ids.size(), ids);
}

void HistoryModel::keepThoseInSight(const std::vector<server::Delivery> &fresh, const Ids &sorted)
{
    // Of many at once only those at the end that is looked at; the rest is read when scrolled to.
    const size_t most = std::min<size_t>(sorted.size(), DeliveryPages::PageSize);
    const server::DeliveryId first = m_query.descending ? sorted.at(sorted.size() - most) : 0;
    const server::DeliveryId last = m_query.descending ? sorted.back() : sorted.at(most - 1);
    for (const server::Delivery &delivery : fresh) {
        if (delivery.id >= first && delivery.id <= last)
            m_pages.put(delivery);
    }
}

server::DeliveryId HistoryModel::idAt(int row) const
{
    return row < 0 || row >= rowCount() ? 0 : m_ids.at(static_cast<size_t>(row));
}

int HistoryModel::rowOf(server::DeliveryId id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

std::optional<server::Delivery> HistoryModel::deliveryAt(int row) const
{
    const server::Delivery *delivery = m_pages.find(idAt(row));
    return delivery ? std::optional(*delivery) : std::nullopt;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : DeliveryColumnCount;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return idAt(index.row());
    const auto column = static_cast<DeliveryColumn>(index.column());
    if (const server::Delivery *delivery = m_pages.find(idAt(index.row()))) {
        if (role == Qt::DisplayRole && column == DeliveryColumn::Result)
            countDown(*delivery);
        return deliveryCell(*delivery, column, role, m_definition, m_names);
    }
    if (role != Qt::DisplayRole)
        return {};
    wantRow(index.row());
    return column == DeliveryColumn::Time ? QVariant(u"…"_qs) : QVariant();
}

void HistoryModel::countDown(const server::Delivery &delivery) const
{
    if (!m_clock.isActive() && !delivery.held && wording::waitsToRetry(delivery))
        m_clock.start();
}

void HistoryModel::wantRow(int row) const
{
    m_wantedFirst = m_fetch.isActive() ? std::min(m_wantedFirst, row) : row;
    m_wantedLast = m_fetch.isActive() ? std::max(m_wantedLast, row) : row;
    if (!m_fetch.isActive())
        m_fetch.start();
}

void HistoryModel::fetchWanted()
{
    const int last = std::min(m_wantedLast, rowCount() - 1) / DeliveryPages::PageSize;
    const int first = std::max(m_wantedFirst / DeliveryPages::PageSize, last - 1);
    const size_t begin = static_cast<size_t>(first) * DeliveryPages::PageSize;
    const size_t end = std::min(m_ids.size(),
                                static_cast<size_t>(last + 1) * DeliveryPages::PageSize);
    if (begin < end) {
        m_pages.want(Ids(m_ids.begin() + static_cast<std::ptrdiff_t>(begin),
                         m_ids.begin() + static_cast<std::ptrdiff_t>(end)));
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? deliveryHead(static_cast<DeliveryColumn>(section), role)
                                         : QVariant();
}

void HistoryModel::sort(int column, Qt::SortOrder order)
{
    server::DeliveryQuery query = m_query;
    query.sort = deliverySort(static_cast<DeliveryColumn>(column));
    query.descending = order == Qt::DescendingOrder;
    setQuery(query);
}

} // namespace ui::models
