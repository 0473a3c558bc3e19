// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/dynamiccall.h"

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

Input bodyInput(const ParameterSite &body, QStringList path, const Survey &survey)
{
    Input input;
    input.inBody = true;
    input.required = true;
    if (path.size() > 1 && path.first() == body.name)
        path.removeFirst();
    const JsonValue *schema = body.value->find(u"schema");
    for (const QString &name : path) {
        const Survey::Property property = survey.property(schema, name);
        schema = property.value;
        if (!schema) {
            input.free = !property.whole;
            input.required = false;
            return input;
        }
        input.required &= textsOf(property.owner->find(u"required")).contains(name);
        input.internal |= isInternal(schema);
    }
    input.value = survey.resolved(schema);
    return input;
}

} // namespace

std::vector<Argument> argumentsOf(const DynamicSite &site)
{
    const std::vector<JsonValue::Member> &members = membersOf(site.call->find(u"parameters"));
    std::vector<Argument> result;
    result.reserve(members.size());
    for (const JsonValue::Member &member : members) {
        if (member.value.find(u"selectedItemValuePath"))
            continue; // what was picked before, whose type is not told
        Argument argument{&member, {}, nullptr};
        for (const char16_t *key : {u"parameter", u"parameterReference"}) {
            if (const JsonValue *name = member.value.find(key))
                argument.reference = name->toString();
        }
        if (argument.reference.isEmpty()) {
            const JsonValue *fixed = member.value.find(u"value");
            argument.fixed = fixed ? fixed : &member.value;
        }
        result.push_back(argument);
    }
    return result;
}

Input inputOf(const OperationSite &operation, const QString &name, const Survey &survey)
{
    Input inside;
    const ParameterSite *body = operation.body();
    if (body)
        inside = bodyInput(*body, name.split(u'/'), survey);
    const ParameterSite *parameter = operation.parameter(name);
    if (!parameter)
        return inside;
    Input input;
    input.value = parameter->value;
    input.required = flagOf(parameter->value, u"required");
    input.internal = isInternal(parameter->value);
    input.ambiguous = inside.value && parameter != body;
    return input;
}

const JsonValue *schemaAt(const JsonValue *schema, const QString &path, const Survey &survey,
                          bool &known)
{
    schema = survey.resolved(schema);
    for (const QString &name : path.split(u'/', Qt::SkipEmptyParts)) {
        const Survey::Property property = survey.property(schema, name);
        known = known && property.whole;
        schema = survey.resolved(property.value);
        if (!schema)
            return nullptr;
    }
    return schema;
}

const JsonValue *answerOf(const OperationSite &operation)
{
    for (const ResponseSite &response : operation.responses) {
        const JsonValue *schema = get(response.value, u"schema");
        if (schema && (response.succeeds() || response.member->key == "default"_L1))
            return schema;
    }
    return nullptr;
}

} // namespace openapi::validator
