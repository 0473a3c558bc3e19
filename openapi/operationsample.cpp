// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/operationsample.h"

#include "openapi/lookupshape.h"
#include "openapi/payload.h"

#include <algorithm>

namespace openapi {

namespace {

JsonValue withoutMember(const JsonValue &object, const QString &key)
{
    std::vector<JsonValue::Member> members;
    for (const JsonValue::Member &member : object.members()) {
        if (member.key != key)
            members.push_back(member);
    }
    return JsonValue::object(std::move(members));
}

/// Those of the operation, as far as one answer can serve them: where some find their choices at
/// the root and others below, those that name a place go before those that say nothing.
std::vector<DynamicLookup> lookupsOf(const ConnectorDefinition &definition,
                                     const Operation &operation)
{
    std::vector<DynamicLookup> found;
    bool named = false;
    for (const DynamicLookup &lookup : definition.lookups) {
        if (lookup.operationId != operation.operationId)
            continue;
        found.push_back(lookup);
        named = named || !lookup.collection.isEmpty();
    }
    if (named) {
        const auto finds = [](const DynamicLookup &lookup) {
            return lookup.kind == DynamicLookup::Kind::Schema || !lookup.collection.isEmpty();
        };
        found.erase(std::stable_partition(found.begin(), found.end(), finds), found.end());
    }
    return found;
}

} // namespace

OperationSample operationSample(const ConnectorDefinition &definition, const Operation &operation)
{
    OperationSample sample;
    const Response *declared = operation.successResponse();
    if (declared && declared->status != 0)
        sample.status = declared->status;
    if (declared && declared->schema != NoSchema)
        sample.body = samplePayload(definition, declared->schema);
    for (const DynamicLookup &lookup : lookupsOf(definition, operation)) {
        sample.body = shapedFor(lookup, sample.body.value_or(JsonValue()));
        if (sample.status == 204)
            sample.status = 200; // which has a body
    }
    // A made-up link would be followed for ever.
    if (!operation.nextLinkName.isEmpty() && sample.body && sample.body->isObject())
        sample.body = withoutMember(*sample.body, operation.nextLinkName);
    return sample;
}

} // namespace openapi
