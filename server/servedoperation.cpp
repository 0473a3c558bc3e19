// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/servedoperation.h"

#include "openapi/operationsample.h"
#include "openapi/payload.h"
#include "server/http/routetable.h"

#include <algorithm>

namespace server {

using openapi::ConnectorDefinition;
using openapi::Operation;

namespace {

using Role = ServedOperation::Role;
using Reason = ServedOperation::Reason;

/// operationId -> the kinds of look-up that ask it
QHash<QString, QStringList> lookupsOf(const ConnectorDefinition &definition)
{
    QHash<QString, QStringList> lookups;
    for (const openapi::DynamicLookup &lookup : definition.lookups) {
        QStringList &kinds = lookups[lookup.operationId];
        if (const QString kind = lookupName(lookup.kind); !kinds.contains(kind))
            kinds.append(kind);
    }
    return lookups;
}

std::vector<Role> rolesOf(const ServedDefinition &served)
{
    std::vector<Role> roles(served.definition->operations.size(), Role::Sample);
    const http::RouteTable table(*served.definition, served.properties, served.setup.removals);
    for (const http::Route &route : table.routes()) {
        if (route.operation < 0)
            continue;
        Role &role = roles[static_cast<size_t>(route.operation)];
        switch (route.role) {
        case http::Route::Role::Subscribe:
            role = Role::Subscribe;
            break;
        case http::Route::Role::Unsubscribe:
            role = Role::Unsubscribe;
            break;
        case http::Route::Role::List:
            role = Role::List;
            break;
        case http::Route::Role::Operation:
            break;
        }
    }
    return roles;
}

Reason reasonOf(const ServedOperation &operation)
{
    if (operation.role != Role::Sample)
        return Reason::None;
    if (operation.scripted)
        return Reason::Script;
    return operation.policies.isEmpty() ? Reason::Schema : Reason::Policy;
}

const Operation *operationCalled(const ConnectorDefinition &definition, const QString &key)
{
    const auto found = std::find_if(
        definition.operations.begin(), definition.operations.end(),
        [&key](const Operation &operation) { return operation.key() == key; });
    return found == definition.operations.end() ? nullptr : &*found;
}

} // namespace

std::vector<ServedOperation> servedOperations(const ServedDefinition &served)
{
    const openapi::ApiProperties &properties = served.properties;
    const QHash<QString, QStringList> lookups = lookupsOf(*served.definition);
    const std::vector<Role> roles = rolesOf(served);
    std::vector<ServedOperation> list;
    list.reserve(roles.size());
    for (const Operation &operation : served.definition->operations) {
        ServedOperation entry;
        entry.key = operation.key();
        entry.verb = operation.verb;
        entry.path = operation.path.text();
        entry.summary = operation.summary;
        entry.role = roles[list.size()];
        entry.lookups = lookups.value(operation.operationId);
        entry.policies = properties.policiesOf(operation.operationId);
        entry.scripted = properties.isScripted(operation.operationId);
        const bool answerable = entry.role == Role::Sample || entry.role == Role::List;
        if (answerable && served.setup.answers.contains(entry.key)) {
            entry.role = Role::Sample;
            entry.reason = Reason::User;
        } else {
            entry.reason = reasonOf(entry);
        }
        list.push_back(std::move(entry));
    }
    return list;
}

std::optional<SampleAnswer> generatedAnswer(const ConnectorDefinition &definition,
                                            const QString &key)
{
    const Operation *operation = operationCalled(definition, key);
    if (!operation)
        return {};
    const openapi::OperationSample sample = openapi::operationSample(definition, *operation);
    return SampleAnswer{sample.status, sample.body ? sample.body->toJson() : QByteArray()};
}

openapi::Diagnostics answerWarnings(const ConnectorDefinition &definition, const QString &key,
                                    const SampleAnswer &answer)
{
    const Operation *operation = operationCalled(definition, key);
    const openapi::Response *response = nullptr;
    if (operation) {
        response = answer.status == 0 ? operation->successResponse()
                                      : operation->responseTo(answer.status);
    }
    if (!response || response->schema == openapi::NoSchema)
        return {};
    const openapi::JsonValue body = openapi::parseJson(answer.body).root;
    return openapi::validatePayload(definition, response->schema, body);
}

} // namespace server
