// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/delivery/callbackpolicy.h"
#include "server/http/randomids.h"
#include "server/http/request.h"
#include "server/http/routetable.h"
#include "server/redaction.h"
#include "server/http/subscribeanswer.h"
#include "server/store/storerecords.h"

#include <functional>

namespace server::store {
class Store;
}

namespace server::http {

/// Subscribes and unsubscribes flows: the connector's contract with Power Automate and Logic Apps.
class SubscriptionHandler
{
public:
    struct Settings
    {
        delivery::CallbackPolicy policy;
        DeclaredSecrets secrets; ///< masked in what is kept of the platform's headers
        QByteArray testFlowOrigin; ///< callbacks that begin so belong to our own test flows
        std::function<void(const Subscription &)> subscribed; ///< after the commit; renewals too
        std::function<void(const QString &id)> removed; ///< after the commit
    };

    /// `routes` and `store` outlive the handler.
    SubscriptionHandler(openapi::DefinitionPtr definition, const RouteTable &routes,
                        store::Store &store, Settings settings);

    /// The declared success answer with an absolute Location below `publicBase`, once the
    /// subscription is on disk.
    void subscribe(const Request &request, const Route &route,
                   const openapi::PathVariables &variables, const QByteArray &publicBase,
                   const Responder &respond);
    /// 200 or 204, also when there is nothing to delete: the platform may ask twice.
    void unsubscribe(const Request &request, const Route &route,
                     const openapi::PathVariables &variables, const Responder &respond);
    /// Whether the request deletes a subscription, though its operation may be for other things.
    [[nodiscard]] bool isRemoval(const Request &request, const Route &route,
                                 const openapi::PathVariables &variables) const;

private:
    using Record = tl::expected<store::SubscriptionRecord, Response>;

    [[nodiscard]] Record recordOf(const Request &request, const Route &route,
                                  const openapi::PathVariables &variables,
                                  const openapi::JsonValue &body);
    [[nodiscard]] QString newId(int trigger);
    [[nodiscard]] tl::expected<QByteArray, Response> callbackOf(
        const openapi::Trigger &trigger, const openapi::JsonValue &body) const;
    [[nodiscard]] Response created(const Subscription &subscription, int trigger,
                                   const QByteArray &publicBase,
                                   const QHash<QString, QString> &inputs) const;
    [[nodiscard]] std::optional<Subscription> meant(const Request &request, const Route &route,
                                                    const openapi::PathVariables &variables) const;
    [[nodiscard]] int removalStatus(const Route &route) const;

    openapi::DefinitionPtr m_definition;
    const RouteTable &m_routes;
    store::Store &m_store;
    Settings m_settings;
    std::vector<SubscribeAnswer> m_answers; ///< one for each trigger
    RandomIds m_ids;
};

} // namespace server::http
