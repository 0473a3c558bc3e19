// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/operatorcommands.h"

#include "server/http/jsonbody.h"
#include "server/http/problem.h"
#include "server/json.h"

#include <QJsonDocument>

#include <algorithm>

namespace server::http {

namespace {

Response jsonObject(int status, const QJsonObject &object)
{
    return jsonResponse(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

bool isTrue(const QString &value)
{
    return value == u"true" || value == u"1";
}

tl::expected<TestFlow::Answer, Response> answerOf(const openapi::JsonValue &body)
{
    const openapi::JsonValue *answer = body.find(QStringView(u"answer"));
    if (!answer)
        return TestFlow::Answer::Accept;
    const auto known = testFlowAnswer(answer->toString());
    if (!known) {
        return tl::unexpected(problem(400, u"\"answer\" must be one of "
                                               % testFlowAnswerWords().join(QStringLiteral(", "))
                                               % u"."));
    }
    return *known;
}

} // namespace

void fireEvent(OperatorBackend &backend, const OperatorCall &call)
{
    const FireRequest fire{call.variables.value(QStringLiteral("trigger")), call.request.body,
                           isTrue(call.request.queryValue(QStringLiteral("force"))),
                           call.request.queryValue(QStringLiteral("subscription"))};
    if (std::optional<Response> refused = refuseUnlessJson(call.request))
        return call.respond(*std::move(refused));
    backend.fire(fire, [respond = call.respond](const Result<FireReceipt> &receipt) {
        if (!receipt)
            return respond(problem(receipt.error()));
        respond(jsonObject(202, {{QStringLiteral("event"), receipt->eventId},
                                 {QStringLiteral("subscriptions"), receipt->subscriptions}}));
    });
}

void removeSubscription(OperatorBackend &backend, const OperatorCall &call)
{
    const QString id = call.variables.value(QStringLiteral("id"));
    backend.removeSubscription(id, [respond = call.respond, id](const Result<bool> &removed) {
        if (!removed)
            return respond(problem(removed.error()));
        if (!*removed) {
            return respond(problem(ServerError{ServerError::Code::UnknownSubscription, {id}, {}}));
        }
        respond(jsonObject(200, {{QStringLiteral("id"), id}}));
    });
}

void addTestFlow(OperatorBackend &backend, const OperatorCall &call)
{
    const tl::expected<openapi::JsonValue, Response> body = readJsonBody(call.request);
    if (!body)
        return call.respond(body.error());
    const openapi::JsonValue *trigger = body->find(QStringView(u"trigger"));
    if (!trigger || !trigger->isString()) {
        return call.respond(problem(400, QStringLiteral("Name the trigger to subscribe to: "
                                                        "{\"trigger\": \"…\"}.")));
    }
    const tl::expected<TestFlow::Answer, Response> answer = answerOf(*body);
    if (!answer)
        return call.respond(answer.error());
    const openapi::JsonValue *inputs = body->find(QStringView(u"inputs"));
    if (inputs && !inputs->isObject()) {
        return call.respond(problem(
            400, QStringLiteral("Give the inputs as an object: {\"inputs\": {\"path\": {…}, "
                                "\"query\": {…}, \"header\": {…}, \"body\": {…}}}.")));
    }
    const Result<QString> id = backend.addTestFlow(trigger->toString(),
                                                   inputs ? *inputs : openapi::JsonValue());
    if (!id)
        return call.respond(problem(id.error()));
    backend.setTestFlowAnswer(*id, *answer);
    call.respond(jsonObject(201, {{QStringLiteral("id"), *id}}));
}

void removeTestFlow(OperatorBackend &backend, const OperatorCall &call)
{
    const QString id = call.variables.value(QStringLiteral("id"));
    const std::vector<TestFlow> flows = backend.testFlows();
    if (std::none_of(flows.begin(), flows.end(),
                     [&id](const TestFlow &flow) { return flow.id == id; })) {
        return call.respond(problem(ServerError{ServerError::Code::UnknownTestFlow, {id}, {}}));
    }
    backend.removeTestFlow(id);
    call.respond(jsonObject(200, {{QStringLiteral("id"), id}}));
}

} // namespace server::http
