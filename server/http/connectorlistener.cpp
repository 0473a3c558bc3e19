// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/connectorlistener.h"

#include "server/http/problem.h"
#include "server/http/publicbase.h"
#include "server/logging.h"
#include "server/http/routechoice.h"

namespace server::http {

ConnectorListener::ConnectorListener(const ServedDefinition &served, store::Store &store,
                                     const store::StoreReader &reader, const Settings &settings,
                                     TokenGate *tokens)
    : m_definition(served.definition)
    , m_publicUrl(settings.publicUrl)
    , m_tokens(tokens)
    , m_testFlows(settings.testFlows)
    , m_keys(served.definition, served.setup.keys)
    , m_routes(*served.definition, served.properties, served.setup.removals)
    , m_subscriptions(served.definition, m_routes, store, settings.subscriptions)
    , m_operations(served, reader)
{
}

void ConnectorListener::handle(const Request &request, const Responder &respond)
{
    const std::optional<QByteArray> base = publicBase(request, m_publicUrl);
    if (!base) {
        return respond(problem(400, QStringLiteral("The Host field names no host that can be "
                                                   "reached: send \"Host: name\" or "
                                                   "\"Host: name:port\".")));
    }
    const PathTable &paths = m_routes.paths();
    const PathTable::Match match = paths.match(request.method, request.path);
    const auto *found = std::get_if<PathTable::Found>(&match);
    if (!found)
        return respond(paths.refusal(match, request.path));
    const auto chosen = chooseRoute(*m_definition, m_routes, *found, request);
    if (chosen)
        admit(*chosen, request, *base, respond);
    else
        respond(chosen.error());
}

void ConnectorListener::admit(const PathTable::Found &found, const Request &request,
                              const QByteArray &publicBase, const Responder &respond)
{
    // The platform deletes a Location without its credential when it does not go through the
    // gateway; the id, which nobody can guess, is what allows it.
    const Route::Role role = m_routes.route(found.index).role;
    const bool isRemoval = role == Route::Role::Unsubscribe;
    if (m_tokens && isRemoval && !request.header("authorization").isNull())
        qCInfo(authLog, "a credential came with an unsubscribe, where the id is enough");
    if (!m_tokens || isRemoval)
        return serve(found, request, publicBase, respond);
    const auto serveTo = [this, found, request, publicBase, respond](const auth::Claims &caller) {
        Request proven = request;
        proven.caller = caller;
        serve(found, proven, publicBase, respond);
    };
    const auto testFlow = role == Route::Role::Subscribe ? m_testFlows.bearerOf(request)
                                                         : std::nullopt;
    if (testFlow)
        return serveTo(*testFlow);
    m_tokens->admit(request,
                    [serveTo, respond](const tl::expected<auth::Claims, Response> &caller) {
                        if (caller)
                            serveTo(*caller);
                        else
                            respond(caller.error());
                    });
}

void ConnectorListener::serve(const PathTable::Found &found, const Request &request,
                              const QByteArray &publicBase, const Responder &respond)
{
    const Route &route = m_routes.route(found.index);
    if (route.role == Route::Role::Unsubscribe
        || (route.role == Route::Role::Operation
            && m_subscriptions.isRemoval(request, route, found.variables)))
        return m_subscriptions.unsubscribe(request, route, found.variables, respond);
    if (std::optional<Response> refused = refuse(request, route))
        return respond(*std::move(refused));
    if (route.role == Route::Role::Subscribe)
        return m_subscriptions.subscribe(request, route, found.variables, publicBase, respond);
    respond(route.role == Route::Role::List && !m_operations.hasOwnAnswer(route)
                ? m_operations.list(request, route, publicBase)
                : m_operations.sample(route));
}

/// The platform sends no credentials with the DELETE of a Location that is not behind its gateway;
/// the id in the path, which nobody can guess, is what allows it.
std::optional<Response> ConnectorListener::refuse(const Request &request, const Route &route) const
{
    if (route.operation < 0)
        return {};
    return m_keys.refuse(request, m_definition->operations[static_cast<size_t>(route.operation)]);
}

} // namespace server::http
