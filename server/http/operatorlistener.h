// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/operatoraccess.h"
#include "server/http/operatorcommands.h"
#include "server/http/pathtable.h"

namespace server::http {

/// The operator's listener: fire, query, test flows, metrics, live log and Swagger UI. Never
/// exposed by a tunnel.
class OperatorListener
{
public:
    /// Topic of the live log's stream, for HttpEndpoint::push().
    static constexpr QByteArrayView LogTopic = "log";

    /// `backend` outlives the listener.
    OperatorListener(OperatorBackend &backend, const OperatorAccess &access);

    void handle(const Request &request, const Responder &respond);

private:
    using Action = std::function<void(const OperatorCall &)>;
    using Query = std::function<Response(const Request &)>;

    void add(const QByteArray &verb, const QString &path, Action action);
    void get(const QString &path, Query query);
    void addCommands();
    void addQueries();
    void addPages();

    OperatorBackend &m_backend;
    OperatorAccess m_access;
    PathTable m_paths;
    std::vector<Action> m_actions; ///< by index in m_paths
};

} // namespace server::http
