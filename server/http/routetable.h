// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/apiproperties.h"
#include "openapi/connectordefinition.h"
#include "server/http/pathtable.h"
#include "server/http/removal.h"

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

/// The requests that a definition declares, and those that the platform's gateway makes of them.
/// An immutable value; pure and safe from any thread.
class RouteTable
{
public:
    /// `removals`: trigger's operation -> the operation that deletes its subscriptions, where the
    /// user has decided; see ConnectorSetup.
    explicit RouteTable(const openapi::ConnectorDefinition &definition,
                        const openapi::ApiProperties &properties = {},
                        const QHash<QString, QString> &removals = {});

    [[nodiscard]] const PathTable &paths() const { return m_paths; }
    /// By the index that PathTable::match() found.
    [[nodiscard]] const Route &route(int index) const;
    [[nodiscard]] const std::vector<Route> &routes() const { return m_routes; }
    /// Routes with the verb and the shape of this one's path, itself among them, the declared ones
    /// first.
    [[nodiscard]] const std::vector<int> &rivals(int index) const;

    /// How a subscription of this trigger is deleted: by its unsubscribe operation, or at a path of
    /// our own when neither document nor user names one.
    [[nodiscard]] const Removal &removal(int trigger) const;

    /// A trigger whose subscriptions an operation deletes, or may delete: one that the user did not
    /// choose has to go on deleting what was subscribed before.
    struct Removes
    {
        int trigger = -1;
        Removal removal;
    };
    /// Those of an operation; of every trigger for -1, our own path.
    [[nodiscard]] const std::vector<Removes> &removedBy(int operation) const;

private:
    void addRemovals(const openapi::ConnectorDefinition &definition,
                     const QHash<QString, QString> &removals);
    void addRoute(const Route &route);
    void addArrivals(const openapi::ConnectorDefinition &definition,
                     const openapi::ApiProperties &properties);
    [[nodiscard]] Route routeOf(const openapi::ConnectorDefinition &definition,
                                int operation) const;

    PathTable m_paths;
    std::vector<Route> m_routes; ///< in the order of the document
    QHash<QByteArray, int> m_groupOf; ///< verb and shape -> index of m_groups
    std::vector<std::vector<int>> m_groups;
    std::vector<int> m_group; ///< of each route
    std::vector<Removal> m_removals; ///< one for each trigger
    QHash<int, std::vector<Removes>> m_removedBy; ///< by operation
};

} // namespace server::http
