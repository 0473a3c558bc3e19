// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/subscribeanswer.h"

#include "openapi/jsonedit.h"
#include "openapi/payload.h"
#include "server/http/jsonbody.h"
#include "server/http/status.h"

#include <algorithm>

namespace server::http {

using openapi::ConnectorDefinition;
using openapi::JsonPointer;
using openapi::JsonValue;
using openapi::Schema;
using openapi::SchemaIndex;

namespace {

constexpr int MaxDepth = 4;
constexpr size_t MaxPlaces = 500;
// To a platform that subscribes, 202 says that the Location tells when the work is done.
constexpr int NeverAnswered = status::Accepted;

const openapi::Response *declaredAnswer(const openapi::Operation &operation)
{
    const auto of = [&operation](auto accepts) {
        const auto found = std::find_if(operation.responses.begin(), operation.responses.end(),
                                        accepts);
        return found == operation.responses.end() ? nullptr : &*found;
    };
    if (const auto *created = of([](const auto &each) { return each.status == status::Created; }))
        return created;
    if (const auto *ok = of([](const auto &each) { return each.status == status::Ok; }))
        return ok;
    return operation.successResponse();
}

struct Place
{
    JsonPointer pointer;
    QString name;
    SchemaIndex schema = openapi::NoSchema;
};

bool takesId(const Schema &schema)
{
    return schema.type == Schema::Type::String || schema.type == Schema::Type::Integer
           || schema.type == Schema::Type::Number || schema.type == Schema::Type::Any;
}

/// Where in an answer of this schema the id belongs: the surest name wins, then the outermost.
std::optional<Place> idPlace(const ConnectorDefinition &definition, SchemaIndex root,
                             const QString &idName)
{
    const Schema *whole = definition.schema(root);
    if (!whole)
        return {};
    if (whole->type == Schema::Type::String || whole->type == Schema::Type::Integer
        || whole->type == Schema::Type::Number)
        return Place{{}, {}, root};
    std::vector<Place> places{{{}, {}, root}};
    std::optional<Place> best;
    int likeness = 1;
    for (size_t i = 0; i < places.size(); ++i) {
        const Place place = places[i];
        const Schema *schema = definition.schema(place.schema);
        if (!schema)
            continue;
        const bool isNamed = !idName.isEmpty()
                             && place.name.compare(idName, Qt::CaseInsensitive) == 0;
        const int found = isNamed ? 5 : idLikeness(place.name);
        if (takesId(*schema) && schema->properties.empty() && found > likeness) {
            best = place;
            likeness = found;
        }
        if (place.pointer.tokens().size() >= MaxDepth)
            continue;
        for (const openapi::Property &property : schema->properties) {
            if (places.size() < MaxPlaces)
                places.push_back(
                    {place.pointer.child(property.name), property.name, property.schema});
        }
    }
    return best;
}

bool saysNothing(const ConnectorDefinition &definition, SchemaIndex index)
{
    const Schema *schema = definition.schema(index);
    return !schema
           || (schema->properties.empty() && !schema->example
               && (schema->type == Schema::Type::Any || schema->type == Schema::Type::Object));
}

} // namespace

SubscribeAnswer::SubscribeAnswer(const ConnectorDefinition &definition,
                                 const openapi::Operation &subscribe, const QString &idName)
    : m_status(status::Created)
{
    const openapi::Response *declared = declaredAnswer(subscribe);
    if (!declared)
        return;
    if (declared->status != 0 && declared->status != NeverAnswered)
        m_status = declared->status;
    m_hasBody = m_status != status::NoContent;
    if (!m_hasBody || saysNothing(definition, declared->schema))
        return;
    m_body = openapi::samplePayload(definition, declared->schema);
    const std::optional<Place> place = idPlace(definition, declared->schema, idName);
    if (!place)
        return;
    const Schema *schema = definition.schema(place->schema);
    m_idPlace = place->pointer;
    m_idType = schema->type;
    m_idShape = idShapeOf(schema);
}

Response SubscribeAnswer::answer(const QString &id) const
{
    if (!m_hasBody)
        return Response{m_status, {}, {}, {}, {}, {}};
    if (m_body.isNull())
        return jsonResponse(m_status, "{\"id\":" + JsonValue::string(id).toJson() + '}');
    if (!m_idPlace)
        return jsonResponse(m_status, m_body.toJson());
    const bool wantsNumber = m_idType == Schema::Type::Integer || m_idType == Schema::Type::Number;
    bool isNumber = false;
    const qint64 number = id.toLongLong(&isNumber);
    if (wantsNumber && !isNumber)
        return jsonResponse(m_status, m_body.toJson());
    const JsonValue value = wantsNumber ? JsonValue::number(number) : JsonValue::string(id);
    return jsonResponse(m_status, openapi::withValue(m_body, *m_idPlace, value).toJson());
}

} // namespace server::http
