// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/subscriptionhandler.h"

#include "openapi/payload.h"
#include "server/http/jsonbody.h"
#include "server/http/platformheaders.h"
#include "server/http/problem.h"
#include "server/logging.h"
#include "server/redaction.h"
#include "server/store/store.h"

#include <QUrl>

namespace server::http {

using openapi::JsonValue;
using openapi::PathTemplate;
using openapi::PathVariables;
using openapi::Trigger;

namespace {

bool isObjectIdName(const QString &variable)
{
    const QString name = variable.toLower();
    return name == u"oid" || name == u"objectid" || name == u"user";
}

/// The variable that carries the subscription's id: the one named so, else the last.
QString idVariable(const PathTemplate &path)
{
    const QStringList variables = path.variables();
    for (const QString &variable : variables) {
        if (variable.compare(u"id", Qt::CaseInsensitive) == 0)
            return variable;
    }
    return variables.isEmpty() ? QString() : variables.last();
}

PathVariables variablesOf(const PathTemplate &path, const Subscription &subscription)
{
    const QString id = idVariable(path);
    PathVariables values;
    const QStringList variables = path.variables();
    for (const QString &variable : variables) {
        const bool isOwner = variable != id && isObjectIdName(variable);
        values.insert(variable, isOwner ? subscription.objectId : subscription.id);
    }
    return values;
}

/// True when every variable of the path says what the subscription's own Location said.
bool belongsTo(const Subscription &subscription, const PathTemplate &path,
               const PathVariables &variables)
{
    return variablesOf(path, subscription) == variables;
}

} // namespace

SubscriptionHandler::SubscriptionHandler(openapi::DefinitionPtr definition,
                                         const RouteTable &routes, store::Store &store,
                                         Settings settings)
    : m_definition(std::move(definition))
    , m_routes(routes)
    , m_store(store)
    , m_settings(std::move(settings))
{
}

void SubscriptionHandler::subscribe(const Request &request, const Route &route,
                                    const QByteArray &publicBase, const Responder &respond)
{
    tl::expected<JsonValue, Response> body = readJsonBody(request);
    if (!body)
        return respond(std::move(body).error());

    const MaskedRequest masked{maskHeaders(request.headers, m_settings.secrets),
                               maskUrls(request.body, *body)};
    Record record = recordOf(request, route, *body);
    if (!record) {
        Response response = std::move(record).error();
        response.maskedRequest = masked;
        return respond(std::move(response));
    }
    record->subscription.headers = masked.headers;
    m_store.subscribe(*record, [this, respond, masked, publicBase,
                                trigger = route.trigger](const Result<Subscription> &stored) {
        Response response = stored ? created(*stored, trigger, publicBase)
                                   : problem(stored.error());
        response.maskedRequest = masked;
        respond(std::move(response));
        if (stored && m_settings.subscribed)
            m_settings.subscribed(*stored);
    });
}

SubscriptionHandler::Record SubscriptionHandler::recordOf(const Request &request,
                                                          const Route &route, const JsonValue &body)
{
    const Trigger &trigger = m_definition->triggers[static_cast<size_t>(route.trigger)];
    const openapi::Operation &operation = m_definition->operationOf(trigger);
    if (const openapi::Diagnostics wrong = openapi::validatePayload(*m_definition, operation.body,
                                                                    body);
        openapi::hasErrors(wrong))
        return tl::unexpected(problem(ServerError{ServerError::Code::PayloadInvalid, {}, wrong}));

    const tl::expected<QByteArray, Response> callback = callbackOf(trigger, body);
    if (!callback)
        return tl::unexpected(callback.error());

    store::SubscriptionRecord record;
    record.callbackUrl = *callback;
    Subscription &subscription = record.subscription;
    subscription.id = m_ids.hex();
    subscription.trigger = trigger.operationId;
    if (m_settings.callerObjectId)
        subscription.objectId = m_settings.callerObjectId(request);
    if (subscription.objectId.isEmpty())
        subscription.objectId = m_ids.uuid();
    subscription.callbackHost = QUrl::fromEncoded(*callback).host();
    subscription.maskedCallback = QString::fromUtf8(maskUrl(*callback));
    subscription.subscriber = subscriberOf(request.headers);
    if (!m_settings.testFlowOrigin.isEmpty()
        && callback->startsWith(QByteArray(m_settings.testFlowOrigin + '/')))
        subscription.subscriber.platform = Subscriber::Platform::TestFlow;
    subscription.createdAt = request.receivedAt;
    subscription.renewedAt = request.receivedAt;
    return record;
}

tl::expected<QByteArray, Response> SubscriptionHandler::callbackOf(const Trigger &trigger,
                                                                   const JsonValue &body) const
{
    const JsonValue *value = body.find(trigger.callbackPointer);
    if (!value || !value->isString() || value->toString().isEmpty()) {
        return tl::unexpected(problem(400, u"Put the callback URL, a string, at "
                                               % (trigger.callbackPointer.isRoot()
                                                      ? QStringLiteral("the body itself")
                                                      : trigger.callbackPointer.toString())
                                               % u"."));
    }
    const QByteArray callback = value->toString().toUtf8();
    const auto allowed = m_settings.policy.check(callback);
    if (!allowed) {
        const QString reason = delivery::describe(allowed.error());
        const QString host = QUrl::fromEncoded(callback).host();
        if (host.isEmpty())
            return tl::unexpected(
                problem(ServerError{ServerError::Code::CallbackInvalid, {reason}, {}}));
        return tl::unexpected(
            problem(ServerError{ServerError::Code::CallbackRefused, {host, reason}, {}}));
    }
    return callback;
}

Response SubscriptionHandler::created(const Subscription &subscription, int trigger,
                                      const QByteArray &publicBase) const
{
    const PathTemplate &path = m_routes.removalPath(trigger);
    const QByteArray location = path.expand(variablesOf(path, subscription)).value_or(QByteArray());
    Response response = jsonResponse(201, "{\"id\":\"" + subscription.id.toLatin1() + "\"}");
    response.headers.push_back({QByteArrayLiteral("Location"), publicBase + location});
    return response;
}

void SubscriptionHandler::unsubscribe(const Route &route, const PathVariables &variables,
                                      const Responder &respond)
{
    const int status = removalStatus(route);
    const QString id = variables.value(idVariable(route.path));
    const std::optional<Subscription> known = m_store.subscription(id);
    if (!known || !belongsTo(*known, route.path, variables)) {
        qCInfo(coreLog, "asked to remove a subscription that is not known");
        return respond(Response{status, {}, {}, {}, {}, {}});
    }
    m_store.unsubscribe(id, [this, id, status, respond](const Result<bool> &removed) {
        if (!removed)
            return respond(problem(removed.error()));
        respond(Response{status, {}, {}, {}, {}, {}});
        if (*removed && m_settings.removed)
            m_settings.removed(id);
    });
}

int SubscriptionHandler::removalStatus(const Route &route) const
{
    if (route.operation < 0)
        return 200;
    const openapi::Response *declared =
        m_definition->operations[static_cast<size_t>(route.operation)].successResponse();
    return declared && declared->status == 204 ? 204 : 200;
}

} // namespace server::http
