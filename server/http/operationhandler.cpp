// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/operationhandler.h"

#include "openapi/operationsample.h"
#include "server/http/jsonbody.h"
#include "server/http/page.h"
#include "server/http/problem.h"
#include "server/http/status.h"
#include "server/store/storereader.h"

namespace server::http {

int statusOf(const SampleAnswer &own, int declared)
{
    if (own.status != 0)
        return own.status;
    return own.body.isEmpty() || hasBody(declared) ? declared : status::Ok;
}

OperationHandler::OperationHandler(const ServedDefinition &served, const store::StoreReader &reader)
    : m_definition(served.definition)
    , m_answers(served.setup.answers)
    , m_reader(reader)
{
}

Response OperationHandler::list(const Request &request, const Route &route,
                                const QByteArray &publicBase) const
{
    const tl::expected<Page, Response> page = readPage(request);
    if (!page)
        return page.error();
    const QString &trigger = m_definition->triggers[static_cast<size_t>(route.trigger)].operationId;
    // One more than asked tells whether there is a next page.
    Result<std::vector<Event>> events = m_reader.events(trigger, page->limit + 1, page->before);
    if (!events)
        return problem(events.error());

    const bool more = static_cast<int>(events->size()) > page->limit;
    if (more)
        events->resize(static_cast<size_t>(page->limit));
    QByteArrayList payloads;
    for (const Event &event : *events)
        payloads.append(event.payload);
    Response response = jsonResponse(200, '[' + payloads.join(',') + ']');
    if (more) {
        response.headers.push_back(
            {QByteArrayLiteral("Link"),
             Page::linkToNext(publicBase, request, page->limit, events->back().id)});
    }
    return response;
}

bool OperationHandler::hasOwnAnswer(const Route &route) const
{
    const auto &operation = m_definition->operations[static_cast<size_t>(route.operation)];
    return !m_answers.isEmpty() && m_answers.contains(operation.key());
}

Response OperationHandler::sample(const Route &route) const
{
    const auto &operation = m_definition->operations[static_cast<size_t>(route.operation)];
    const openapi::OperationSample sample = openapi::operationSample(*m_definition, operation);
    const auto own = m_answers.constFind(operation.key());
    if (own != m_answers.constEnd()) {
        const int status = statusOf(*own, sample.status);
        return own->body.isEmpty() ? Response{status, {}, {}, {}, {}, {}}
                                   : jsonResponse(status, own->body);
    }
    if (!sample.body)
        return Response{sample.status, {}, {}, {}, {}, {}};
    return jsonResponse(sample.status, sample.body->toJson());
}

} // namespace server::http
