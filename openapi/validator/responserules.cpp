// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/inspection.h"

#include <QRegularExpression>
#include <QSet>

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

bool isFailure(const QString &code)
{
    return code.startsWith(u'4') || code.startsWith(u'5');
}

void responseCodeNotValid(const ResponseSite &response, Inspection &inspection)
{
    static const QRegularExpression code(u"^[1-5][0-9][0-9]$"_s);
    if (response.operation && response.member->key != "default"_L1
        && !code.match(response.member->key).hasMatch())
        inspection.addKey(*response.member, {response.member->key});
}

void operationMustHaveResponse(const OperationSite &operation, Inspection &inspection)
{
    const JsonValue *responses = operation.value->find(u"responses");
    if (!responses || !responses->isObject() || !operation.responses.empty())
        return;
    const JsonValue answer = JsonValue::object(
        {{u"description"_s, JsonValue::string(u"OK"_s), {}}});
    inspection.add(*responses, {operation.name()}, inspection.insert(*responses, u"200"_s, answer));
}

void operationShouldHaveSuccessfulResponse(const OperationSite &operation, Inspection &inspection)
{
    const auto &responses = operation.responses;
    const bool success = std::any_of(responses.begin(), responses.end(),
                                     [](const ResponseSite &r) { return r.succeeds(); });
    const JsonValue *place = operation.value->find(u"responses");
    if (!responses.empty() && !success)
        inspection.add(*place, {operation.name()});
}

void operationHasManyResponsesWithSchema(const OperationSite &operation, Inspection &inspection)
{
    int schemas = 0;
    for (const ResponseSite &response : operation.responses) {
        if (isFailure(response.member->key) || response.member->key == "default"_L1)
            continue;
        if (get(response.value, u"schema") && ++schemas == 2)
            inspection.addKey(*response.member, {operation.name()});
    }
}

void defaultResponseHasSchema(const ResponseSite &response, Inspection &inspection)
{
    const JsonValue *schema = response.member->value.find(u"schema");
    if (response.operation && response.member->key == "default"_L1 && schema)
        inspection.add(*schema, {response.operation->name()},
                       inspection.remove(*schema, u"schema"_s));
}

void schemaDefinitionSetIncorrectly(const OperationSite &operation, Inspection &inspection)
{
    const JsonValue *content = operation.path->value.find(u"x-ms-notification-content");
    if (isInternal(operation.value) || get(content, u"schema"))
        return;
    const ResponseSite *elsewhere = nullptr;
    for (const ResponseSite &response : operation.responses) {
        const QString &code = response.member->key;
        const bool right = code == "200"_L1 || code == "201"_L1;
        const bool schema = get(response.value, u"schema") != nullptr;
        if (right && schema)
            return;
        if (schema && !isFailure(code))
            elsewhere = &response;
    }
    if (elsewhere)
        inspection.addKey(*elsewhere->member, {operation.name()});
}

void responseExampleMustBeProduced(const OperationSite &operation, Inspection &inspection)
{
    const JsonValue *own = operation.value->find(u"produces");
    const JsonValue *list = own ? own : inspection.survey().root()->find(u"produces");
    QStringList types;
    for (const QString &type : textsOf(list))
        types.append(type.section(u';', 0, 0).trimmed().toLower());
    if (types.isEmpty())
        return;
    for (const ResponseSite &response : operation.responses) {
        for (const JsonValue::Member &example :
             membersOf(response.member->value.find(u"examples"))) {
            if (!types.contains(example.key.section(u';', 0, 0).trimmed().toLower())
                && !isExtension(example.key))
                inspection.addKey(example, {example.key, operation.name()});
        }
    }
}

void responseHeadersAreNotUnique(const ResponseSite &response, Inspection &inspection)
{
    QSet<QString> seen;
    for (const JsonValue::Member &header : membersOf(response.member->value.find(u"headers"))) {
        const QString folded = header.key.toLower();
        if (seen.contains(folded))
            inspection.addKey(header, {header.key}, inspection.remove(header.value, header.key));
        seen.insert(folded);
    }
}

} // namespace

Rules responseRules()
{
    using Group = Rule::Group;
    const auto rule = [](const char *id, Level level, Check check, Group group = Group::Response) {
        return Rule{id, group, level, level, check};
    };
    return {
        rule("ResponseMustBeDefaultOrHttpStatusCode", Level::Error, &responseCodeNotValid),
        rule("OperationMustHaveResponse", Level::Warning, &operationMustHaveResponse,
             Group::Operations),
        rule("OperationShouldHaveSuccessfulResponse", Level::Warning,
             &operationShouldHaveSuccessfulResponse, Group::Operations),
        rule("OperationHasManyResponsesWithSchema", Level::Warning,
             &operationHasManyResponsesWithSchema, Group::Operations),
        rule("DefaultResponseHasSchema", Level::Warning, &defaultResponseHasSchema),
        rule("SchemaDefinitionSetIncorrectly", Level::Warning, &schemaDefinitionSetIncorrectly),
        rule("ResponseExampleMustBeProducedByOperation", Level::Warning,
             &responseExampleMustBeProduced),
        rule("ResponseHeadersAreNotUnique", Level::Warning, &responseHeadersAreNotUnique),
    };
}

} // namespace openapi::validator
