// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <variant>
#include <vector>

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
    struct Found
    {
        const Route *route = nullptr; ///< lives as long as the table
        openapi::PathVariables variables;
    };
    struct NotFound
    {
    };
    struct MethodNotAllowed
    {
        QByteArray allow; ///< "GET, HEAD, OPTIONS, POST"
    };
    struct Options
    {
        QByteArray allow;
    };
    using Match = std::variant<NotFound, Found, MethodNotAllowed, Options>;

    explicit RouteTable(const openapi::ConnectorDefinition &definition);

    /// `verb` in upper case, `path` percent-encoded as received. Literal paths win over variable
    /// ones; HEAD is answered by GET.
    [[nodiscard]] Match match(const QByteArray &verb, const QByteArray &path) const;
    [[nodiscard]] const std::vector<Route> &routes() const { return m_routes; }
    /// "POST /event/goods", in the order of the document.
    [[nodiscard]] QStringList describe() const;
    /// Where a subscription of this trigger is deleted: the path of its unsubscribe operation, or
    /// one of our own when the document leaves that open.
    [[nodiscard]] const openapi::PathTemplate &removalPath(int trigger) const;

private:
    void addOperations(const openapi::ConnectorDefinition &definition);
    void addRemovals(const openapi::ConnectorDefinition &definition);
    void sortBySpecificity();
    [[nodiscard]] QByteArray allowedVerbs(const QByteArray &path) const;

    std::vector<Route> m_routes; ///< in the order of the document
    std::vector<int> m_bySpecificity; ///< indexes of m_routes
    QHash<QByteArray, std::vector<int>> m_literal; ///< encoded path without variables -> routes
    std::vector<openapi::PathTemplate> m_removalPaths; ///< one for each trigger
};

} // namespace server::http
