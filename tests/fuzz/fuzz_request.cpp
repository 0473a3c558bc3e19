// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/reader.h"
#include "server/http/inputcheck.h"
#include "server/http/jsonbody.h"
#include "server/http/publicbase.h"
#include "server/http/requestparser.h"
#include "server/http/routechoice.h"
#include "tests/fuzz/require.h"

using namespace server::http;
using tests::require;

namespace {

constexpr const char *Text = R"({
  "swagger": "2.0", "info": {"title": "Goods", "version": "1"}, "host": "a.example",
  "basePath": "/v1",
  "paths": {
    "/event/goods": {
      "x-ms-notification-content": {"schema": {"type": "object"}},
      "post": {"operationId": "NewGoods", "x-ms-trigger": "single",
        "parameters": [
          {"name": "kind", "in": "query", "type": "string", "enum": ["a", "b"]},
          {"name": "x-level", "in": "header", "type": "integer"},
          {"name": "b", "in": "body", "required": true, "schema": {"type": "object",
            "required": ["url"], "properties": {
              "url": {"type": "string", "x-ms-notification-url": true},
              "size": {"type": "integer"}}}}],
        "responses": {"201": {"description": "d"}}}},
    "/event/{owner}/{id}": {"delete": {"operationId": "RemoveGoods",
        "parameters": [{"name": "owner", "in": "path", "required": true, "type": "string"},
                       {"name": "id", "in": "path", "required": true, "type": "integer"}],
        "responses": {"200": {"description": "d"}}}},
    "/list/{what}": {"get": {"operationId": "ListAny",
        "parameters": [{"name": "what", "in": "path", "required": true, "type": "string"}],
        "responses": {"200": {"description": "d"}}}}}})";

/// Small, so that the fuzzer gets at them.
Limits smallLimits()
{
    Limits limits;
    limits.head = 512;
    limits.target = 128;
    limits.fields = 12;
    limits.body = 256;
    return limits;
}

struct Parsed
{
    std::vector<RequestHead> requests;
    bool refused = false;
};

Parsed parse(const QByteArray &input, qsizetype step)
{
    Parsed parsed;
    RequestParser parser(smallLimits());
    for (qsizetype at = 0; at < input.size() && !parsed.refused; at += step) {
        parser.append(QByteArrayView(input).sliced(at, qMin(step, input.size() - at)));
        RequestParser::State state = parser.advance();
        for (; state == RequestParser::State::Complete; state = parser.advance())
            parsed.requests.push_back(parser.take());
        static_cast<void>(parser.takeContinue());
        parsed.refused = state == RequestParser::State::Refused;
    }
    require(!parsed.refused || parser.refusal().status >= 400);
    return parsed;
}

/// A cut of the stream decides nothing, or somebody between could be made to see other requests. It
/// may only show sooner that a request is none.
void requireSame(const Parsed &left, const Parsed &right)
{
    require(left.requests.size() == right.requests.size());
    for (std::size_t i = 0; i < left.requests.size(); ++i) {
        const RequestHead &one = left.requests[i];
        const RequestHead &other = right.requests[i];
        require(one.request.method == other.request.method);
        require(one.request.path == other.request.path);
        require(one.request.query == other.request.query);
        require(one.request.headers == other.request.headers);
        require(one.request.body == other.request.body);
        require(one.keepAlive == other.keepAlive && one.chunked == other.chunked);
    }
}

void route(const openapi::ConnectorDefinition &definition, const RouteTable &routes,
           const Request &request)
{
    require(request.body.size() <= smallLimits().body);
    require(request.path.startsWith('/'));
    static_cast<void>(publicBase(request, {}));
    const PathTable::Match match = routes.paths().match(request.method, request.path);
    const auto *found = std::get_if<PathTable::Found>(&match);
    if (!found) {
        const Response refusal = routes.paths().refusal(match, request.path);
        require(refusal.status == 204 || refusal.status >= 400);
        return;
    }
    const auto chosen = chooseRoute(definition, routes, *found, request);
    if (!chosen)
        return require(chosen.error().status >= 400);
    const int operation = routes.route(chosen->index).operation;
    if (operation >= 0) {
        static_cast<void>(checkInputs(definition,
                                      definition.operations[static_cast<std::size_t>(operation)],
                                      request, chosen->variables));
    }
    if (const auto body = readJsonBody(request))
        static_cast<void>(maskUrls(request.body, *body));
}

} // namespace

/// Cuts what may be requests in three ways, which must come to the same, and finds their routes.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const openapi::DefinitionPtr definition =
        openapi::read(openapi::Document(QByteArray(Text))).definition;
    static const RouteTable routes(*definition);
    const QByteArray input = tests::fuzzInput(data, size);
    const Parsed whole = parse(input, qMax<qsizetype>(input.size(), 1));
    requireSame(whole, parse(input, 1));
    requireSame(whole, parse(input, 7));
    for (const RequestHead &head : whole.requests)
        route(*definition, routes, head.request);
    return 0;
}
