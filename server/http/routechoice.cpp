// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/routechoice.h"

#include "openapi/payload.h"
#include "openapi/requestmarks.h"
#include "server/http/inputcheck.h"
#include "server/http/problem.h"
#include "server/http/status.h"

#include <algorithm>

namespace server::http {

using openapi::ConnectorDefinition;
using openapi::JsonValue;
using openapi::Operation;
using openapi::RequestMark;

namespace {

struct Candidate
{
    PathTable::Found found;
    const Operation *operation = nullptr;
    bool isTrigger = false;
    int met = -1; ///< marks that the request has; -1: it has another operation's
};

std::optional<JsonValue> valueAt(const RequestMark &mark, const Request &request,
                                 const openapi::PathVariables &variables, const JsonValue &body)
{
    if (mark.place == RequestMark::Place::Body) {
        const JsonValue *value = body.find(mark.pointer);
        return value ? std::optional(*value) : std::nullopt;
    }
    using Location = openapi::Parameter::Location;
    const Location location = mark.place == RequestMark::Place::Path    ? Location::Path
                              : mark.place == RequestMark::Place::Query ? Location::Query
                                                                        : Location::Header;
    const std::optional<QString> text = inputOf({mark.name, location, false, openapi::NoSchema},
                                                request, variables);
    return text ? std::optional(JsonValue::string(*text)) : std::nullopt;
}

int marksMet(const ConnectorDefinition &definition, const Candidate &candidate,
             const Request &request, const JsonValue &body)
{
    int met = 0;
    for (const RequestMark &mark : openapi::requestMarks(definition, *candidate.operation)) {
        const std::optional<JsonValue> value = valueAt(mark, request, candidate.found.variables,
                                                       body);
        // A policy may have taken a path variable or a header away: their absence says nothing.
        const bool mayBeAbsent = !mark.required || mark.place == RequestMark::Place::Path
                                 || mark.place == RequestMark::Place::Header;
        if (!value && mayBeAbsent)
            continue;
        if (!value || !mark.allows(*value))
            return -1;
        ++met;
    }
    return met;
}

Response refusal(const std::vector<Candidate> &candidates, bool any)
{
    QStringList names;
    for (const Candidate &candidate : candidates)
        names.append(candidate.operation->key());
    const QString words =
        any ? QStringLiteral("This request may be for any of these operations, which arrive "
                             "alike: %1. Give them constants that tell them apart.")
            : QStringLiteral("This request is for none of the operations that arrive here: %1. "
                             "Send the constants that the definition declares for one.");
    return problem(status::BadRequest, words.arg(names.join(QStringLiteral(", "))));
}

} // namespace

tl::expected<PathTable::Found, Response> chooseRoute(const ConnectorDefinition &definition,
                                                     const RouteTable &routes,
                                                     const PathTable::Found &found,
                                                     const Request &request)
{
    const std::vector<int> &rivals = routes.rivals(found.index);
    if (rivals.size() < 2)
        return found;
    const JsonValue body = openapi::parseJson(request.body).root;
    std::vector<Candidate> candidates;
    for (const int index : rivals) {
        const Route &route = routes.route(index);
        if (route.operation < 0)
            return found;
        Candidate candidate;
        candidate.found = {index, route.path.match(request.path).value_or(found.variables)};
        candidate.operation = &definition.operations[static_cast<size_t>(route.operation)];
        candidate.isTrigger = route.role == Route::Role::Subscribe;
        candidate.met = marksMet(definition, candidate, request, body);
        candidates.push_back(std::move(candidate));
    }
    const auto most = std::max_element(
        candidates.begin(), candidates.end(),
        [](const Candidate &one, const Candidate &other) { return one.met < other.met; });
    if (most->met < 0)
        return tl::unexpected(refusal(candidates, false));
    std::vector<Candidate> best;
    std::copy_if(candidates.begin(), candidates.end(), std::back_inserter(best),
                 [most](const Candidate &each) { return each.met == most->met; });
    const auto triggers = std::count_if(best.begin(), best.end(),
                                        [](const Candidate &each) { return each.isTrigger; });
    if (triggers > 0 && best.size() > 1)
        return tl::unexpected(refusal(best, true));
    return best.front().found;
}

} // namespace server::http
