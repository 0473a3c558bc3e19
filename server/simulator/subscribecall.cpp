// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/simulator/subscribecall.h"

#include "openapi/jsonedit.h"
#include "openapi/payload.h"
#include "openapi/triggerinputs.h"
#include "server/http/fieldsyntax.h"

namespace server::simulator {

namespace {

using openapi::ConnectorDefinition;
using openapi::JsonValue;
using openapi::Operation;
using openapi::Parameter;

QString spelled(const JsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (!value.isArray())
        return QString::fromUtf8(value.toJson());
    QStringList items;
    for (const JsonValue &item : value.items())
        items.append(spelled(item));
    return items.join(u',');
}

QStringView groupOf(Parameter::Location location)
{
    switch (location) {
    case Parameter::Location::Path:
        return u"path";
    case Parameter::Location::Query:
        return u"query";
    case Parameter::Location::Header:
        return u"header";
    case Parameter::Location::FormData:
        break;
    }
    return u"formData";
}

/// The text of a parameter: what the user gave it, else what nobody is asked for or what the path
/// cannot do without. Empty optional: it is not sent.
std::optional<QString> parameterText(const ConnectorDefinition &definition,
                                     const Parameter &parameter, const JsonValue &inputs)
{
    const JsonValue *group = inputs.find(groupOf(parameter.location));
    if (const JsonValue *given = group ? group->find(parameter.name) : nullptr)
        return spelled(*given);
    const openapi::Schema *schema = definition.schema(parameter.schema);
    const bool internal = schema && schema->visibility == openapi::Visibility::Internal;
    const bool silent = internal && (parameter.required || schema->defaultValue);
    if (parameter.location != Parameter::Location::Path && !silent
        && !(inputs.isNull() && parameter.required))
        return std::nullopt;
    const QString text = spelled(openapi::samplePayload(definition, parameter.schema));
    return text.isEmpty() || text == u"null" ? QStringLiteral("sample") : text;
}

QByteArray target(const ConnectorDefinition &definition, const Operation &operation,
                  const JsonValue &inputs)
{
    openapi::PathVariables variables;
    QByteArray query;
    for (const Parameter &parameter : operation.parameters) {
        const std::optional<QString> value = parameterText(definition, parameter, inputs);
        if (!value)
            continue;
        if (parameter.location == Parameter::Location::Path)
            variables.insert(parameter.name, *value);
        if (parameter.location == Parameter::Location::Query)
            query += (query.isEmpty() ? '?' : '&') + parameter.name.toUtf8().toPercentEncoding()
                     + '=' + value->toUtf8().toPercentEncoding();
    }
    const QStringList names = operation.path.variables();
    for (const QString &name : names) {
        if (variables.value(name).isEmpty())
            variables.insert(name, QStringLiteral("sample"));
    }
    return operation.path.expand(variables).value_or(QByteArray("/")) + query;
}

/// Only what makes a legal field: the definition and the inputs are strangers'.
Headers headers(const ConnectorDefinition &definition, const Operation &operation,
                const JsonValue &inputs)
{
    Headers fields;
    for (const Parameter &parameter : operation.parameters) {
        if (parameter.location != Parameter::Location::Header
            || !openapi::isInputHeader(parameter.name))
            continue;
        const std::optional<QString> value = parameterText(definition, parameter, inputs);
        const QByteArray name = parameter.name.toUtf8();
        if (value && http::isToken(name) && http::isFieldValue(value->toUtf8()))
            fields.push_back({name, value->toUtf8()});
    }
    return fields;
}

} // namespace

SubscribeCall subscribeCall(const ConnectorDefinition &definition, const openapi::Trigger &trigger,
                            const QByteArray &callbackUrl, const JsonValue &inputs)
{
    const Operation &operation = definition.operationOf(trigger);
    const JsonValue *given = inputs.find(QStringView(u"body"));
    const JsonValue callback = JsonValue::string(QString::fromLatin1(callbackUrl));
    const JsonValue filled = inputs.isNull()
                                 ? openapi::samplePayload(definition, operation.body)
                                 : openapi::completedBody(definition, operation.body,
                                                          given ? *given : JsonValue(), callback);
    const JsonValue body = openapi::withValue(filled, trigger.callbackPointer, callback);
    return {operation.verb, target(definition, operation, inputs), body.toJson(),
            headers(definition, operation, inputs)};
}

} // namespace server::simulator
