// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/routetable.h"

#include <algorithm>

namespace server::http {

using openapi::ConnectorDefinition;
using openapi::PathTemplate;
using openapi::Trigger;

namespace {

Route routeOf(const ConnectorDefinition &definition, int index)
{
    const auto &operation = definition.operations[static_cast<size_t>(index)];
    Route route{operation.verb, operation.path, Route::Role::Operation, index, -1};

    const auto &triggers = definition.triggers;
    const auto subscribed = std::find_if(
        triggers.begin(), triggers.end(),
        [index](const Trigger &t) { return t.operation == index; });
    if (subscribed != triggers.end()) {
        route.role = Route::Role::Subscribe;
        route.trigger = static_cast<int>(subscribed - triggers.begin());
    } else if (std::any_of(triggers.begin(), triggers.end(), [index](const Trigger &t) {
                   return t.unsubscribe.operation == index;
               })) {
        route.role = Route::Role::Unsubscribe;
    } else if (operation.listsTrigger >= 0) {
        route.role = Route::Role::List;
        route.trigger = operation.listsTrigger;
    }
    return route;
}

/// Empty when the document does not say which operation deletes, or when that one's path has no
/// place for an id.
std::optional<PathTemplate> declaredRemoval(const ConnectorDefinition &definition,
                                            const Trigger &trigger)
{
    if (trigger.unsubscribe.operation < 0)
        return {};
    const auto &operation = definition
                                .operations[static_cast<size_t>(trigger.unsubscribe.operation)];
    if (operation.path.variables().isEmpty())
        return {};
    return operation.path;
}

} // namespace

RouteTable::RouteTable(const ConnectorDefinition &definition)
{
    for (int i = 0; i < static_cast<int>(definition.operations.size()); ++i)
        addRoute(routeOf(definition, i));
    addRemovals(definition);
}

void RouteTable::addRoute(const Route &route)
{
    m_routes.push_back(route);
    m_paths.add(route.verb, route.path);
}

void RouteTable::addRemovals(const ConnectorDefinition &definition)
{
    const PathTemplate own(QStringLiteral("/declic/subscriptions/{id}"));
    bool ownNeeded = false;
    for (const Trigger &trigger : definition.triggers) {
        const std::optional<PathTemplate> declared = declaredRemoval(definition, trigger);
        ownNeeded = ownNeeded || !declared;
        m_removalPaths.push_back(declared.value_or(own));
    }
    if (ownNeeded)
        addRoute({QByteArrayLiteral("DELETE"), own, Route::Role::Unsubscribe, -1, -1});
}

const Route &RouteTable::route(int index) const
{
    return m_routes[static_cast<size_t>(index)];
}

const PathTemplate &RouteTable::removalPath(int trigger) const
{
    return m_removalPaths[static_cast<size_t>(trigger)];
}

} // namespace server::http
