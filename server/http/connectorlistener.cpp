// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/connectorlistener.h"

#include "server/http/problem.h"
#include "server/http/publicbase.h"

namespace server::http {

namespace {

constexpr int MaxListedRoutes = 40;

Response withAllow(Response response, const QByteArray &allow)
{
    response.headers.push_back({QByteArrayLiteral("Allow"), allow});
    return response;
}

Response methodNotAllowed(const QByteArray &allow)
{
    return withAllow(problem(405, u"This path takes " % QString::fromLatin1(allow) % u"."), allow);
}

} // namespace

ConnectorListener::ConnectorListener(const openapi::DefinitionPtr &definition, store::Store &store,
                                     const store::StoreReader &reader, const Settings &settings)
    : m_publicUrl(settings.publicUrl)
    , m_routes(*definition)
    , m_subscriptions(definition, m_routes, store, settings.subscriptions)
    , m_operations(definition, reader)
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
    const RouteTable::Match match = m_routes.match(request.method, request.path);
    if (const auto *found = std::get_if<RouteTable::Found>(&match))
        serve(*found, request, *base, respond);
    else if (const auto *wrongVerb = std::get_if<RouteTable::MethodNotAllowed>(&match))
        respond(methodNotAllowed(wrongVerb->allow));
    else if (const auto *options = std::get_if<RouteTable::Options>(&match))
        respond(withAllow(Response{204, {}, {}, {}, {}, {}}, options->allow));
    else
        respond(notFound());
}

void ConnectorListener::serve(const RouteTable::Found &found, const Request &request,
                              const QByteArray &publicBase, const Responder &respond)
{
    switch (found.route->role) {
    case Route::Role::Subscribe:
        return m_subscriptions.subscribe(request, *found.route, publicBase, respond);
    case Route::Role::Unsubscribe:
        return m_subscriptions.unsubscribe(*found.route, found.variables, respond);
    case Route::Role::List:
        return respond(m_operations.list(request, *found.route, publicBase));
    case Route::Role::Operation:
        return respond(m_operations.sample(*found.route));
    }
}

Response ConnectorListener::notFound() const
{
    QStringList declared = m_routes.describe();
    if (declared.size() > MaxListedRoutes) {
        declared.resize(MaxListedRoutes);
        declared.append(QStringLiteral("…"));
    }
    return problem(404, u"The definition declares no such path. It declares: "
                            % declared.join(QStringLiteral(", ")) % u".");
}

} // namespace server::http
