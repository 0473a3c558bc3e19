// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/operationhandler.h"

#include "openapi/payload.h"
#include "server/http/jsonbody.h"
#include "server/http/page.h"
#include "server/http/problem.h"
#include "server/store/storereader.h"

namespace server::http {

OperationHandler::OperationHandler(openapi::DefinitionPtr definition,
                                   const store::StoreReader &reader)
    : m_definition(std::move(definition))
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

Response OperationHandler::sample(const Route &route) const
{
    const openapi::Operation &operation = m_definition
                                              ->operations[static_cast<size_t>(route.operation)];
    const openapi::Response *declared = operation.successResponse();
    const int status = declared && declared->status != 0 ? declared->status : 200;
    if (!declared || declared->schema == openapi::NoSchema)
        return Response{status, {}, {}, {}, {}, {}};
    return jsonResponse(status, openapi::samplePayload(*m_definition, declared->schema).toJson());
}

} // namespace server::http
