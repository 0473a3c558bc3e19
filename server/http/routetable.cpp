// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/routetable.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace server::http {

using openapi::ConnectorDefinition;
using openapi::PathTemplate;
using openapi::Trigger;

namespace {

bool isRemovalOf(const Trigger &trigger, int operation)
{
    return trigger.unsubscribe.operation == operation;
}

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
    } else if (std::any_of(triggers.begin(), triggers.end(),
                           [index](const Trigger &t) { return isRemovalOf(t, index); })) {
        route.role = Route::Role::Unsubscribe;
    } else if (operation.listsTrigger >= 0) {
        route.role = Route::Role::List;
        route.trigger = operation.listsTrigger;
    }
    return route;
}

} // namespace

RouteTable::RouteTable(const ConnectorDefinition &definition)
{
    addOperations(definition);
    addRemovals(definition);
    sortBySpecificity();
}

void RouteTable::addOperations(const ConnectorDefinition &definition)
{
    for (int i = 0; i < static_cast<int>(definition.operations.size()); ++i)
        m_routes.push_back(routeOf(definition, i));
}

void RouteTable::addRemovals(const ConnectorDefinition &definition)
{
    const PathTemplate own(QStringLiteral("/declic/subscriptions/{id}"));
    bool ownNeeded = false;
    for (const Trigger &trigger : definition.triggers) {
        const int operation = trigger.unsubscribe.operation;
        // A path without a variable cannot say which subscription to delete.
        const bool usable =
            operation >= 0
            && !definition.operations[static_cast<size_t>(operation)].path.variables().isEmpty();
        m_removalPaths.push_back(usable ? definition.operations[static_cast<size_t>(operation)].path
                                        : own);
        ownNeeded = ownNeeded || !usable;
    }
    if (ownNeeded)
        m_routes.push_back({QByteArrayLiteral("DELETE"), own, Route::Role::Unsubscribe, -1, -1});
}

void RouteTable::sortBySpecificity()
{
    m_bySpecificity.resize(m_routes.size());
    std::iota(m_bySpecificity.begin(), m_bySpecificity.end(), 0);
    std::stable_sort(m_bySpecificity.begin(), m_bySpecificity.end(), [this](int left, int right) {
        return PathTemplate::moreSpecific(m_routes[static_cast<size_t>(left)].path,
                                          m_routes[static_cast<size_t>(right)].path);
    });
    for (const int index : m_bySpecificity) {
        const Route &route = m_routes[static_cast<size_t>(index)];
        if (route.path.variables().isEmpty())
            m_literal[route.path.expand({}).value_or(QByteArray())].push_back(index);
    }
}

RouteTable::Match RouteTable::match(const QByteArray &verb, const QByteArray &path) const
{
    if (verb == "OPTIONS") {
        const QByteArray allow = allowedVerbs(path);
        return allow.isEmpty() ? Match(NotFound{}) : Match(Options{allow});
    }
    const QByteArray wanted = verb == "HEAD" ? QByteArrayLiteral("GET") : verb;
    if (const auto literal = m_literal.constFind(path); literal != m_literal.cend()) {
        for (const int index : *literal) {
            if (m_routes[static_cast<size_t>(index)].verb == wanted)
                return Found{&m_routes[static_cast<size_t>(index)], {}};
        }
    }
    for (const int index : m_bySpecificity) {
        const Route &route = m_routes[static_cast<size_t>(index)];
        if (route.verb != wanted)
            continue;
        if (std::optional<openapi::PathVariables> variables = route.path.match(path))
            return Found{&route, *std::move(variables)};
    }
    const QByteArray allow = allowedVerbs(path);
    return allow.isEmpty() ? Match(NotFound{}) : Match(MethodNotAllowed{allow});
}

QByteArray RouteTable::allowedVerbs(const QByteArray &path) const
{
    QList<QByteArray> verbs;
    for (const Route &route : m_routes) {
        if (!verbs.contains(route.verb) && route.path.match(path))
            verbs.append(route.verb);
    }
    if (verbs.isEmpty())
        return {};
    if (verbs.contains("GET") && !verbs.contains("HEAD"))
        verbs.append(QByteArrayLiteral("HEAD"));
    if (!verbs.contains("OPTIONS"))
        verbs.append(QByteArrayLiteral("OPTIONS"));
    std::sort(verbs.begin(), verbs.end());
    return verbs.join(", ");
}

QStringList RouteTable::describe() const
{
    QStringList lines;
    for (const Route &route : m_routes)
        lines.append(QString::fromLatin1(route.verb) % u' ' % route.path.text());
    return lines;
}

const PathTemplate &RouteTable::removalPath(int trigger) const
{
    return m_removalPaths[static_cast<size_t>(trigger)];
}

} // namespace server::http
