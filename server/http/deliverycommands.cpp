// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/deliverycommands.h"

#include "server/http/jsonbody.h"
#include "server/http/problem.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace server::http {

namespace {

using Kind = DeliveryCommand::Kind;

void run(OperatorBackend &backend, const OperatorCall &call, const DeliveryCommand &command)
{
    const bool oneSubscription = command.kind == Kind::PauseSubscription
                                 || command.kind == Kind::ResumeSubscription;
    backend.command(command, [respond = call.respond, oneSubscription,
                              id = command.id](const Result<int> &changed) {
        if (!changed)
            return respond(problem(changed.error()));
        if (oneSubscription && *changed == 0)
            return respond(problem(ServerError{ServerError::Code::UnknownSubscription, {id}, {}}));
        const QJsonObject answer{{QStringLiteral("changed"), *changed}};
        respond(jsonResponse(200, QJsonDocument(answer).toJson(QJsonDocument::Compact)));
    });
}

template<DeliveryCommand::Kind kind>
void runSimple(OperatorBackend &backend, const OperatorCall &call)
{
    DeliveryCommand command;
    command.kind = kind;
    command.id = call.variables.value(QStringLiteral("id"));
    run(backend, call, command);
}

std::optional<std::vector<DeliveryId>> idsOf(const openapi::JsonValue &value)
{
    std::vector<DeliveryId> ids;
    for (const openapi::JsonValue &item : value.items()) {
        const std::optional<qint64> id = item.toInteger();
        if (!id)
            return {};
        ids.push_back(*id);
    }
    return ids;
}

std::optional<DeliveryCommand> redelivery(const openapi::JsonValue &body)
{
    DeliveryCommand command;
    const openapi::JsonValue *list = body.find(QStringView(u"ids"));
    const openapi::JsonValue *since = body.find(QStringView(u"since"));
    if ((list != nullptr) == (since != nullptr))
        return {};
    if (list) {
        const auto ids = list->isArray() ? idsOf(*list) : std::nullopt;
        if (!ids)
            return {};
        command.kind = Kind::Redeliver;
        command.ids = *ids;
        return command;
    }
    command.kind = Kind::RedeliverFailed;
    command.since = QDateTime::fromString(since->toString(), Qt::ISODateWithMs).toUTC();
    return command.since.isValid() ? std::optional(command) : std::nullopt;
}

void redeliver(OperatorBackend &backend, const OperatorCall &call)
{
    const tl::expected<openapi::JsonValue, Response> body = readJsonBody(call.request);
    if (!body)
        return call.respond(body.error());
    const std::optional<DeliveryCommand> command = redelivery(*body);
    if (!command) {
        return call.respond(
            problem(400, QStringLiteral("Say what to send again: {\"ids\": [1, 2]}, or all that "
                                        "failed since a time: {\"since\": "
                                        "\"2026-01-31T12:00:00Z\"}.")));
    }
    run(backend, call, *command);
}

} // namespace

const std::vector<DeliveryRoute> &deliveryRoutes()
{
    static const std::vector<DeliveryRoute> routes{
        {"/api/deliveries/redeliver", redeliver},
        {"/api/events/{id}/cancel", runSimple<Kind::CancelEvent>},
        {"/api/subscriptions/prune", runSimple<Kind::PruneDead>},
        {"/api/subscriptions/{id}/pause", runSimple<Kind::PauseSubscription>},
        {"/api/subscriptions/{id}/resume", runSimple<Kind::ResumeSubscription>},
        {"/api/pause", runSimple<Kind::PauseAll>},
        {"/api/resume", runSimple<Kind::ResumeAll>},
    };
    return routes;
}

} // namespace server::http
