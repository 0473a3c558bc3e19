// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/subscriptionhandler.h"

#include "openapi/payload.h"
#include "server/http/inputcheck.h"
#include "server/http/jsonbody.h"
#include "server/http/platformheaders.h"
#include "server/http/problem.h"
#include "server/logging.h"
#include "server/redaction.h"
#include "server/store/store.h"

#include <QUrl>

namespace server::http {

using openapi::JsonValue;
using openapi::PathVariables;
using openapi::Trigger;

namespace {

/// What the request gives by name, for the places in a Location that ask for the same.
QHash<QString, QString> inputsOf(const openapi::Operation &operation, const Request &request,
                                 const PathVariables &variables, const JsonValue &body)
{
    QHash<QString, QString> inputs;
    for (const JsonValue::Member &member : body.members()) {
        if (member.value.isString())
            inputs.insert(member.key, member.value.toString());
        else if (member.value.isNumber())
            inputs.insert(member.key, QString::fromLatin1(member.value.numberText()));
    }
    for (const openapi::Parameter &parameter : operation.parameters) {
        if (const std::optional<QString> value = inputOf(parameter, request, variables))
            inputs.insert(parameter.name, *value);
    }
    inputs.insert(variables);
    return inputs;
}

/// What a token proves is better than what the headers say.
void takeCaller(const auth::Claims &caller, Subscriber &subscriber)
{
    if (caller.objectId.isEmpty())
        return;
    subscriber.tenant = caller.tenant;
    const bool both = !caller.name.isEmpty() && !caller.userName.isEmpty();
    subscriber.user = both ? QString(caller.name % u" (" % caller.userName % u')')
                           : QString(caller.name % caller.userName);
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
    for (size_t i = 0; i < m_definition->triggers.size(); ++i) {
        m_answers.emplace_back(*m_definition, m_definition->operationOf(m_definition->triggers[i]),
                               m_routes.removal(static_cast<int>(i)).idName());
    }
}

void SubscriptionHandler::subscribe(const Request &request, const Route &route,
                                    const PathVariables &variables, const QByteArray &publicBase,
                                    const Responder &respond)
{
    tl::expected<JsonValue, Response> body = readJsonBody(request);
    if (!body)
        return respond(std::move(body).error());

    const MaskedRequest masked{maskHeaders(request.headers, m_settings.secrets),
                               maskUrls(request.body, *body)};
    Record record = recordOf(request, route, variables, *body);
    if (!record) {
        Response response = std::move(record).error();
        response.maskedRequest = masked;
        return respond(std::move(response));
    }
    record->subscription.headers = masked.headers;
    record->subscription.publicBase = QString::fromUtf8(publicBase);
    const openapi::Operation &operation = m_definition
                                              ->operations[static_cast<size_t>(route.operation)];
    const auto inputs = inputsOf(operation, request, variables, *body);
    // A test flow wants to know what it is called here, wherever the declared body says it.
    const bool isTestFlow = !request.header("x-declic-test-flow").isEmpty();
    m_store.subscribe(*record, [this, respond, masked, publicBase, inputs, isTestFlow,
                                trigger = route.trigger](const Result<Subscription> &stored) {
        Response response = stored ? created(*stored, trigger, publicBase, inputs)
                                   : problem(stored.error());
        if (stored && isTestFlow)
            response.headers.push_back({"x-declic-subscription", stored->id.toLatin1()});
        response.maskedRequest = masked;
        respond(std::move(response));
        if (stored && m_settings.subscribed)
            m_settings.subscribed(*stored);
    });
}

SubscriptionHandler::Record SubscriptionHandler::recordOf(const Request &request,
                                                          const Route &route,
                                                          const PathVariables &variables,
                                                          const JsonValue &body)
{
    const Trigger &trigger = m_definition->triggers[static_cast<size_t>(route.trigger)];
    const openapi::Operation &operation = m_definition->operationOf(trigger);
    const std::vector<InputError> missing = checkInputs(*m_definition, operation, request,
                                                        variables);
    const openapi::Diagnostics wrong = openapi::validatePayload(*m_definition, operation.body,
                                                                body);
    if (!missing.empty() || openapi::hasErrors(wrong))
        return tl::unexpected(inputProblem(missing, wrong));

    const tl::expected<QByteArray, Response> callback = callbackOf(trigger, body);
    if (!callback)
        return tl::unexpected(callback.error());

    store::SubscriptionRecord record;
    record.callbackUrl = *callback;
    Subscription &subscription = record.subscription;
    subscription.id = newId(route.trigger);
    subscription.trigger = trigger.operationId;
    subscription.objectId = request.caller.objectId;
    if (subscription.objectId.isEmpty())
        subscription.objectId = m_ids.uuid();
    subscription.callbackHost = QUrl::fromEncoded(*callback).host();
    subscription.maskedCallback = QString::fromUtf8(maskUrl(*callback));
    subscription.subscriber = subscriberOf(request.headers);
    takeCaller(request.caller, subscription.subscriber);
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

QString SubscriptionHandler::newId(int trigger)
{
    constexpr int Tries = 100; // only a nearly full range of integers takes more than one
    const IdShape &declared = m_routes.removal(trigger).idShape();
    const IdShape shape = declared == IdShape() ? m_answers[static_cast<size_t>(trigger)].idShape()
                                                : declared;
    QString id = mintId(shape, m_ids);
    for (int i = 1; !shape.isUnique() && i < Tries && m_store.subscription(id); ++i)
        id = mintId(shape, m_ids);
    return id;
}

Response SubscriptionHandler::created(const Subscription &subscription, int trigger,
                                      const QByteArray &publicBase,
                                      const QHash<QString, QString> &inputs) const
{
    Response response = m_answers[static_cast<size_t>(trigger)].answer(subscription.id);
    response.headers.push_back(
        {QByteArrayLiteral("Location"),
         publicBase + m_routes.removal(trigger).target(subscription, inputs)});
    return response;
}

std::optional<Subscription> SubscriptionHandler::meant(const Request &request, const Route &route,
                                                       const PathVariables &variables) const
{
    QHash<QString, std::optional<Subscription>> known;
    for (const RouteTable::Removes &removes : m_routes.removedBy(route.operation)) {
        const QString &trigger = m_definition->triggers[static_cast<size_t>(removes.trigger)]
                                     .operationId;
        const QStringList ids = removes.removal.idsIn(request, variables);
        for (const QString &id : ids) {
            if (!known.contains(id))
                known.insert(id, m_store.subscription(id));
            const std::optional<Subscription> found = known.value(id);
            // That of a trigger which the document has lost belongs to whoever knows its id.
            if (found && removes.removal.fits(*found, variables)
                && (found->trigger == trigger || !m_definition->trigger(found->trigger)))
                return found;
        }
    }
    return {};
}

bool SubscriptionHandler::isRemoval(const Request &request, const Route &route,
                                    const PathVariables &variables) const
{
    return route.verb == "DELETE" && meant(request, route, variables).has_value();
}

void SubscriptionHandler::unsubscribe(const Request &request, const Route &route,
                                      const PathVariables &variables, const Responder &respond)
{
    const int status = removalStatus(route);
    const std::optional<Subscription> known = meant(request, route, variables);
    if (!known) {
        qCInfo(coreLog, "asked to remove a subscription that is not known");
        return respond(Response{status, {}, {}, {}, {}, {}});
    }
    m_store.unsubscribe(known->id,
                        [this, id = known->id, status, respond](const Result<bool> &removed) {
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
