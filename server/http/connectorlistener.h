// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/keycheck.h"
#include "server/http/operationhandler.h"
#include "server/http/subscriptionhandler.h"
#include "server/http/testflowpass.h"
#include "server/http/tokengate.h"

namespace server::http {

/// The listener that the outside reaches: only what the definition declares. Looks a request's
/// route up and hands it to the handler of its role.
class ConnectorListener
{
public:
    struct Settings
    {
        QByteArray publicUrl; ///< normalised; empty: derived from each request
        SubscriptionHandler::Settings subscriptions;
        TestFlowPass testFlows; ///< in place of a token
    };

    /// `store` and `reader` outlive the listener. `tokens`, which outlives the last handle(), asks
    /// for access tokens; null: nobody has to show one.
    ConnectorListener(const ServedDefinition &served, store::Store &store,
                      const store::StoreReader &reader, const Settings &settings,
                      TokenGate *tokens);

    void handle(const Request &request, const Responder &respond);

private:
    void admit(const PathTable::Found &found, const Request &request, const QByteArray &publicBase,
               const Responder &respond);
    void serve(const PathTable::Found &found, const Request &request, const QByteArray &publicBase,
               const Responder &respond);
    [[nodiscard]] std::optional<Response> refuse(const Request &request, const Route &route) const;

    openapi::DefinitionPtr m_definition;
    QByteArray m_publicUrl;
    TokenGate *m_tokens = nullptr;
    TestFlowPass m_testFlows;
    KeyCheck m_keys;
    RouteTable m_routes;
    SubscriptionHandler m_subscriptions;
    OperationHandler m_operations;
};

} // namespace server::http
