// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/http/pathtable.h"

namespace server::http {

/// One verb of one path that the connector listener answers, and what it is for.
struct Route
{
    enum class Role { Subscribe, Unsubscribe, List, Operation };

    QByteArray verb; ///< upper case
    openapi::PathTemplate path;
    Role role = Role::Operation;
    int operation = -1; ///< index into the definition; -1 for a path of our own
    int trigger = -1; ///< index into the definition, for Subscribe and List
};

/// The requests that a definition declares. An immutable value; pure and safe from any thread.
class RouteTable
{
public:
    explicit RouteTable(const openapi::ConnectorDefinition &definition);

    [[nodiscard]] const PathTable &paths() const { return m_paths; }
    /// By the index that PathTable::match() found.
    [[nodiscard]] const Route &route(int index) const;
    [[nodiscard]] const std::vector<Route> &routes() const { return m_routes; }
    /// Where a subscription of this trigger is deleted: the path of its unsubscribe operation, or
    /// one of our own when the document leaves that open.
    [[nodiscard]] const openapi::PathTemplate &removalPath(int trigger) const;

private:
    void addRoute(const Route &route);
    void addRemovals(const openapi::ConnectorDefinition &definition);

    PathTable m_paths;
    std::vector<Route> m_routes; ///< in the order of the document
    std::vector<openapi::PathTemplate> m_removalPaths; ///< one for each trigger
};

} // namespace server::http
