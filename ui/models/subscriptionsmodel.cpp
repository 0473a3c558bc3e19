// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/subscriptionsmodel.h"

#include "ui/flownames.h"
#include "ui/wording.h"

#include <algorithm>

namespace ui::models {

SubscriptionsModel::SubscriptionsModel(const FlowNames &names, QObject *parent)
    : RecordTableModel(parent)
    , m_names(names)
{
}

void SubscriptionsModel::setDefinition(const openapi::DefinitionPtr &definition)
{
    m_definition = definition;
    cellsChanged();
}

void SubscriptionsModel::setSubscriptions(const std::vector<server::Subscription> &subscriptions)
{
    std::vector<server::Subscription> shown;
    std::copy_if(subscriptions.begin(), subscriptions.end(), std::back_inserter(shown),
                 [](const server::Subscription &subscription) {
                     return subscription.state != server::Subscription::State::Removed;
                 });
    replaceAll(std::move(shown));
}

void SubscriptionsModel::apply(const std::vector<server::Subscription> &changed,
                               const std::vector<QString> &removed)
{
    std::vector<server::Subscription> kept;
    QStringList gone(removed.begin(), removed.end());
    for (const server::Subscription &subscription : changed) {
        if (subscription.state == server::Subscription::State::Removed)
            gone.append(subscription.id);
        else
            kept.push_back(subscription);
    }
    put(kept);
    remove(gone);
}

std::vector<const server::Subscription *> SubscriptionsModel::active(const QString &trigger) const
{
    std::vector<const server::Subscription *> found;
    for (const server::Subscription &subscription : rows()) {
        if (subscription.state == server::Subscription::State::Active
            && (trigger.isEmpty() || subscription.trigger == trigger))
            found.push_back(&subscription);
    }
    return found;
}

std::pair<int, int> SubscriptionsModel::changedColumns(const server::Subscription &before,
                                                       const server::Subscription &after) const
{
    server::Subscription fired = before;
    fired.lastFiredAt = after.lastFiredAt;
    fired.lastResult = after.lastResult;
    fired.lastStatus = after.lastStatus;
    fired.state = after.state;
    fired.paused = after.paused;
    return {fired == after ? LastFired : Event, LastResult};
}

QString SubscriptionsModel::columnTitle(int column) const
{
    switch (column) {
    case Event:
        return tr("Event");
    case Flow:
        return tr("Flow");
    case Platform:
        return tr("Platform");
    case User:
        return tr("User");
    case Host:
        return tr("Callback host");
    case Created:
        return tr("Created");
    case LastFired:
        return tr("Last fired");
    case LastResult:
        return tr("Last result");
    default:
        return {};
    }
}

QString SubscriptionsModel::text(const server::Subscription &row, int column) const
{
    switch (column) {
    case Event:
        return wording::trigger(m_definition, row.trigger);
    case Flow:
        return m_names.of(row);
    case Platform:
        return wording::platform(row.subscriber.platform);
    case User:
        return row.subscriber.user;
    case Host:
        return row.callbackHost;
    case Created:
        return wording::shortTime(row.createdAt);
    case LastFired:
        return row.lastFiredAt.isValid() ? wording::shortTime(row.lastFiredAt) : tr("Never");
    case LastResult:
        return wording::lastResult(row);
    default:
        return {};
    }
}

QVariant SubscriptionsModel::cell(const server::Subscription &row, int column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::ToolTipRole:
        if (column == Created)
            return wording::longTime(row.createdAt);
        if (column == LastFired)
            return wording::longTime(row.lastFiredAt);
        return text(row, column);
    case SortRole:
        if (column == Created)
            return row.createdAt;
        if (column == LastFired)
            return row.lastFiredAt;
        return text(row, column);
    case ToneRole:
        return column == LastResult ? QVariant(static_cast<int>(wording::lastResultTone(row)))
                                    : QVariant();
    default:
        return {};
    }
}

} // namespace ui::models
