// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/routetable.h"

#include "openapi/arrivals.h"

#include <algorithm>

namespace server::http {

using openapi::ConnectorDefinition;
using openapi::Operation;
using openapi::Trigger;

namespace {

constexpr int OwnPath = -1;

QByteArray shapeOf(const Route &route)
{
    return route.verb + ' ' + route.path.shape();
}

/// The DELETE that the user names for a trigger; empty when there is no such operation.
std::optional<int> chosenRemoval(const ConnectorDefinition &definition, const Trigger &trigger,
                                 const QHash<QString, QString> &removals)
{
    const auto choice = removals.constFind(definition.operationOf(trigger).key());
    if (choice == removals.cend())
        return {};
    if (choice->isEmpty())
        return OwnPath;
    const auto &operations = definition.operations;
    const auto found = std::find_if(operations.begin(), operations.end(),
                                    [&choice](const Operation &each) {
                                        return each.verb == "DELETE" && each.key() == *choice;
                                    });
    if (found == operations.end())
        return {};
    return static_cast<int>(found - operations.begin());
}

Removal removalBy(const ConnectorDefinition &definition, const Trigger &trigger, int operation)
{
    return operation == OwnPath ? Removal() : Removal(definition, trigger, operation);
}

} // namespace

RouteTable::RouteTable(const ConnectorDefinition &definition,
                       const openapi::ApiProperties &properties,
                       const QHash<QString, QString> &removals)
{
    addRemovals(definition, removals);
    for (int i = 0; i < static_cast<int>(definition.operations.size()); ++i)
        addRoute(routeOf(definition, i));
    addArrivals(definition, properties);
    // Also where the user has chosen another: subscriptions may have been made before.
    const auto needsOwn = [](const Trigger &trigger) { return trigger.unsubscribe.operation < 0; };
    if (!removals.isEmpty()
        || std::any_of(definition.triggers.begin(), definition.triggers.end(), needsOwn))
        addRoute(
            {QByteArrayLiteral("DELETE"), Removal().path(), Route::Role::Unsubscribe, OwnPath, -1});
}

void RouteTable::addRemovals(const ConnectorDefinition &definition,
                             const QHash<QString, QString> &removals)
{
    for (int i = 0; i < static_cast<int>(definition.triggers.size()); ++i) {
        const Trigger &trigger = definition.triggers[static_cast<size_t>(i)];
        const int chosen = chosenRemoval(definition, trigger, removals)
                               .value_or(trigger.unsubscribe.operation);
        m_removals.push_back(removalBy(definition, trigger, chosen));
        std::vector<int> able = trigger.unsubscribe.candidates;
        able.insert(able.end(), {OwnPath, trigger.unsubscribe.operation, chosen});
        std::sort(able.begin(), able.end());
        able.erase(std::unique(able.begin(), able.end()), able.end());
        for (const int operation : able)
            m_removedBy[operation].push_back({i, removalBy(definition, trigger, operation)});
    }
}

Route RouteTable::routeOf(const ConnectorDefinition &definition, int index) const
{
    const Operation &operation = definition.operations[static_cast<size_t>(index)];
    Route route{operation.verb, operation.path, Route::Role::Operation, index, -1};
    const auto &triggers = definition.triggers;
    const auto subscribed = std::find_if(
        triggers.begin(), triggers.end(),
        [index](const Trigger &t) { return t.operation == index; });
    if (subscribed != triggers.end()) {
        route.role = Route::Role::Subscribe;
        route.trigger = static_cast<int>(subscribed - triggers.begin());
    } else if (std::any_of(m_removals.begin(), m_removals.end(), [index](const Removal &removal) {
                   return removal.operation() == index;
               })) {
        route.role = Route::Role::Unsubscribe;
    } else if (operation.listsTrigger >= 0) {
        route.role = Route::Role::List;
        route.trigger = operation.listsTrigger;
    }
    return route;
}

void RouteTable::addArrivals(const ConnectorDefinition &definition,
                             const openapi::ApiProperties &properties)
{
    const size_t declared = m_routes.size();
    for (size_t i = 0; i < declared && !properties.policies.empty(); ++i) {
        Route route = m_routes[i];
        const Operation &operation = definition.operations[static_cast<size_t>(route.operation)];
        for (const openapi::Arrival &arrival :
             openapi::arrivals(definition, operation, properties)) {
            route.verb = arrival.verb;
            route.path = arrival.path;
            const int group = m_groupOf.value(shapeOf(route), -1);
            const std::vector<int> known = group < 0 ? std::vector<int>()
                                                     : m_groups[static_cast<size_t>(group)];
            if (std::none_of(known.begin(), known.end(), [&](int index) {
                    return m_routes[static_cast<size_t>(index)].operation == route.operation;
                }))
                addRoute(route);
        }
    }
}

void RouteTable::addRoute(const Route &route)
{
    const QByteArray shape = shapeOf(route);
    if (!m_groupOf.contains(shape)) {
        m_groupOf.insert(shape, static_cast<int>(m_groups.size()));
        m_groups.emplace_back();
    }
    const int group = m_groupOf.value(shape);
    m_groups[static_cast<size_t>(group)].push_back(static_cast<int>(m_routes.size()));
    m_group.push_back(group);
    m_routes.push_back(route);
    m_paths.add(route.verb, route.path);
}

const Route &RouteTable::route(int index) const
{
    return m_routes[static_cast<size_t>(index)];
}

const std::vector<int> &RouteTable::rivals(int index) const
{
    return m_groups[static_cast<size_t>(m_group[static_cast<size_t>(index)])];
}

const Removal &RouteTable::removal(int trigger) const
{
    return m_removals[static_cast<size_t>(trigger)];
}

const std::vector<RouteTable::Removes> &RouteTable::removedBy(int operation) const
{
    static const std::vector<Removes> none;
    const auto found = m_removedBy.constFind(operation);
    return found == m_removedBy.cend() ? none : *found;
}

} // namespace server::http
