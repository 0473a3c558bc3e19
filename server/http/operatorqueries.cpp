// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/operatorqueries.h"

#include "server/http/jsonbody.h"
#include "server/http/page.h"
#include "server/http/problem.h"
#include "server/json.h"
#include "server/store/storereader.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace server::http {

namespace {

template<typename Values>
QJsonArray arrayOf(const Values &values)
{
    QJsonArray array;
    for (const auto &value : values)
        array.append(toJson(value));
    return array;
}

Response answer(const QJsonArray &array)
{
    return jsonResponse(200, QJsonDocument(array).toJson(QJsonDocument::Compact));
}

Response answer(const QJsonObject &object)
{
    return jsonResponse(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

/// A full page may have a successor.
template<typename Values, typename Id>
Response pageAnswer(const Request &request, const Page &page, const Values &values, Id idOf)
{
    Response response = answer(arrayOf(values));
    if (static_cast<int>(values.size()) == page.limit) {
        response.headers.push_back({QByteArrayLiteral("Link"),
                                    Page::linkToNext("http://" + request.header("host"), request,
                                                     page.limit, idOf(values.back()))});
    }
    return response;
}

/// The operationId of the trigger that ?trigger= names; empty when absent.
tl::expected<QString, Response> triggerOf(const OperatorBackend &backend, const Request &request)
{
    const QString asked = request.queryValue(QStringLiteral("trigger"));
    if (asked.isEmpty())
        return QString();
    const openapi::Trigger *trigger = backend.served().definition->trigger(asked);
    // Events of a trigger that an earlier definition declared can still be asked for.
    return trigger ? trigger->operationId : asked;
}

QJsonArray triggersOf(const openapi::ConnectorDefinition &definition)
{
    QJsonArray array;
    for (const openapi::Trigger &trigger : definition.triggers) {
        array.append(
            QJsonObject{{QStringLiteral("id"), trigger.operationId},
                        {QStringLiteral("name"), trigger.name},
                        {QStringLiteral("summary"), trigger.summary},
                        {QStringLiteral("path"), definition.operationOf(trigger).path.text()}});
    }
    return array;
}

} // namespace

Response statusAnswer(const OperatorBackend &backend)
{
    const ServerState &state = backend.state();
    const openapi::ConnectorDefinition &definition = *backend.served().definition;
    QJsonObject object{{QStringLiteral("version"), QStringLiteral(DECLIC_VERSION)},
                       {QStringLiteral("connector"), state.connectorUrl},
                       {QStringLiteral("operator"), state.operatorUrl},
                       {QStringLiteral("publicUrl"), state.publicUrl},
                       {QStringLiteral("definition"), definition.title},
                       {QStringLiteral("triggers"), triggersOf(definition)},
                       {QStringLiteral("since"), state.since.toString(Qt::ISODateWithMs)}};
    const Result<Overview> overview = backend.reader().overview();
    if (!overview)
        return problem(overview.error());
    object.insert(QStringLiteral("subscriptions"), overview->activeSubscriptions);
    object.insert(QStringLiteral("pending"), overview->pending);
    return answer(object);
}

Response overviewAnswer(const OperatorBackend &backend)
{
    const Result<Overview> overview = backend.reader().overview();
    return overview ? answer(toJson(*overview)) : problem(overview.error());
}

Response hostsAnswer(const OperatorBackend &backend)
{
    return answer(arrayOf(backend.hosts()));
}

Response subscriptionsAnswer(const OperatorBackend &backend, const Request &request)
{
    const bool all = request.queryValue(QStringLiteral("all")) == u"true";
    const Result<std::vector<Subscription>> found = backend.reader().subscriptions(all);
    return found ? answer(arrayOf(*found)) : problem(found.error());
}

Response deliveriesAnswer(const OperatorBackend &backend, const Request &request)
{
    const auto page = readPage(request);
    if (!page)
        return page.error();
    const auto before = readNumber(page->before);
    if (!before)
        return before.error();
    DeliveryQuery query;
    query.before = *before;
    query.trigger = *triggerOf(backend, request);
    if (const QString state = request.queryValue(QStringLiteral("state")); !state.isEmpty()) {
        query.state = deliveryState(state);
        if (!query.state) {
            return problem(400, u"\"state\" must be one of "
                                    % deliveryStateWords().join(QStringLiteral(", ")) % u".");
        }
    }
    const Result<std::vector<DeliveryId>> ids = backend.reader().deliveryIds(query, page->limit);
    if (!ids)
        return problem(ids.error());
    std::vector<DeliveryDetail> details;
    for (const DeliveryId id : *ids) {
        Result<DeliveryDetail> detail = backend.reader().deliveryDetail(id);
        if (!detail)
            return problem(detail.error());
        details.push_back(*std::move(detail));
    }
    return pageAnswer(request, *page, details, [](const DeliveryDetail &detail) {
        return QString::number(detail.delivery.id);
    });
}

Response deliveryAnswer(const OperatorBackend &backend, const QString &id)
{
    bool isNumber = false;
    const DeliveryId number = id.toLongLong(&isNumber);
    if (!isNumber)
        return problem(ServerError{ServerError::Code::UnknownDelivery, {id}, {}});
    const Result<DeliveryDetail> detail = backend.reader().deliveryDetail(number);
    return detail ? answer(toJson(*detail)) : problem(detail.error());
}

Response eventsAnswer(const OperatorBackend &backend, const Request &request)
{
    const auto page = readPage(request);
    if (!page)
        return page.error();
    const Result<std::vector<Event>> events = backend.reader().events(*triggerOf(backend, request),
                                                                      page->limit, page->before);
    if (!events)
        return problem(events.error());
    return pageAnswer(request, *page, *events, [](const Event &event) { return event.id; });
}

Response exchangesAnswer(const OperatorBackend &backend, const Request &request)
{
    const auto page = readPage(request);
    if (!page)
        return page.error();
    const auto before = readNumber(page->before);
    if (!before)
        return before.error();
    const Result<std::vector<Exchange>> found = backend.reader().exchanges(page->limit, *before);
    if (!found)
        return problem(found.error());
    return pageAnswer(request, *page, *found,
                      [](const Exchange &exchange) { return QString::number(exchange.id); });
}

Response testFlowsAnswer(const OperatorBackend &backend)
{
    return answer(arrayOf(backend.testFlows()));
}

} // namespace server::http
