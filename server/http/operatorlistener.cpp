// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/operatorlistener.h"

#include "server/http/answercommands.h"
#include "server/http/deliverycommands.h"
#include "server/http/operatorqueries.h"
#include "server/http/swaggerpages.h"

namespace server::http {

namespace {

Response redirect(const QByteArray &location)
{
    return Response{302, {}, {}, {{QByteArrayLiteral("Location"), location}}, {}, {}};
}

/// Server-sent events (HTML standard, section 9.2); the first is a comment, so that a reader sees
/// at once that it is connected.
Response logStream()
{
    return Response{200,
                    QByteArrayLiteral("text/event-stream"),
                    QByteArrayLiteral(": declic\n\n"),
                    {{QByteArrayLiteral("Cache-Control"), QByteArrayLiteral("no-store")}},
                    OperatorListener::LogTopic.toByteArray(),
                    {}};
}

} // namespace

OperatorListener::OperatorListener(OperatorBackend &backend, const OperatorAccess &access)
    : m_backend(backend)
    , m_access(access)
{
    addCommands();
    addQueries();
    addPages();
}

void OperatorListener::handle(const Request &request, const Responder &respond)
{
    if (std::optional<Response> refused = m_access.refuse(request))
        return respond(*std::move(refused));
    const PathTable::Match match = m_paths.match(request.method, request.path);
    if (const auto *found = std::get_if<PathTable::Found>(&match))
        m_actions[static_cast<size_t>(found->index)]({request, found->variables, respond});
    else
        respond(m_paths.refusal(match, request.path));
}

void OperatorListener::add(const QByteArray &verb, const QString &path, Action action)
{
    m_paths.add(verb, openapi::PathTemplate(path));
    m_actions.push_back(std::move(action));
}

void OperatorListener::get(const QString &path, Query query)
{
    add(QByteArrayLiteral("GET"), path, [query = std::move(query)](const OperatorCall &call) {
        call.respond(query(call.request));
    });
}

void OperatorListener::addCommands()
{
    add("POST", QStringLiteral("/fire/{trigger}"),
        [this](const OperatorCall &call) { fireEvent(m_backend, call); });
    add("DELETE", QStringLiteral("/api/subscriptions/{id}"),
        [this](const OperatorCall &call) { removeSubscription(m_backend, call); });
    for (const DeliveryRoute &route : deliveryRoutes()) {
        add("POST", QString::fromLatin1(route.path),
            [this, run = route.run](const OperatorCall &call) { run(m_backend, call); });
    }
    const QString answer = QStringLiteral("/api/operations/{key}/answer");
    add("PUT", answer, [this](const OperatorCall &call) { putAnswer(m_backend, call); });
    add("DELETE", answer, [this](const OperatorCall &call) { removeAnswer(m_backend, call); });
    add("GET", answer, [this](const OperatorCall &call) { showAnswer(m_backend, call); });
    add("POST", QStringLiteral("/api/testflows"),
        [this](const OperatorCall &call) { addTestFlow(m_backend, call); });
    add("DELETE", QStringLiteral("/api/testflows/{id}"),
        [this](const OperatorCall &call) { removeTestFlow(m_backend, call); });
}

void OperatorListener::addQueries()
{
    get(QStringLiteral("/api/status"), [this](const Request &) { return statusAnswer(m_backend); });
    get(QStringLiteral("/api/operations"),
        [this](const Request &) { return operationsAnswer(m_backend); });
    get(QStringLiteral("/api/overview"),
        [this](const Request &) { return overviewAnswer(m_backend); });
    get(QStringLiteral("/api/subscriptions"),
        [this](const Request &request) { return subscriptionsAnswer(m_backend, request); });
    get(QStringLiteral("/api/deliveries"),
        [this](const Request &request) { return deliveriesAnswer(m_backend, request); });
    add("GET", QStringLiteral("/api/deliveries/{id}"), [this](const OperatorCall &call) {
        call.respond(deliveryAnswer(m_backend, call.variables.value(QStringLiteral("id"))));
    });
    get(QStringLiteral("/api/hosts"), [this](const Request &) { return hostsAnswer(m_backend); });
    get(QStringLiteral("/api/events"),
        [this](const Request &request) { return eventsAnswer(m_backend, request); });
    get(QStringLiteral("/api/exchanges"),
        [this](const Request &request) { return exchangesAnswer(m_backend, request); });
    get(QStringLiteral("/api/testflows"),
        [this](const Request &) { return testFlowsAnswer(m_backend); });
    get(QStringLiteral("/api/log"), [this](const Request &) {
        m_backend.logOpened();
        return logStream();
    });
    get(QStringLiteral("/metrics"), [this](const Request &) { return metricsAnswer(m_backend); });
}

void OperatorListener::addPages()
{
    get(QStringLiteral("/"), [](const Request &) { return redirect("/swagger/"); });
    get(QStringLiteral("/swagger"), [](const Request &) { return redirect("/swagger/"); });
    get(QStringLiteral("/swagger/"),
        [this](const Request &) { return swaggerAnswer(m_backend, {}); });
    add("GET", QStringLiteral("/swagger/{file}"), [this](const OperatorCall &call) {
        call.respond(swaggerAnswer(m_backend, call.variables.value(QStringLiteral("file"))));
    });
}

} // namespace server::http
