// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/simulator/subscribecall.h"

#include "openapi/payload.h"

namespace server::simulator {

namespace {

using openapi::ConnectorDefinition;
using openapi::JsonValue;
using openapi::Operation;
using openapi::Parameter;

QString sampleText(const ConnectorDefinition &definition, const Parameter &parameter)
{
    const JsonValue sample = openapi::samplePayload(definition, parameter.schema);
    if (sample.isString())
        return sample.toString();
    return sample.isNull() ? QStringLiteral("sample") : QString::fromUtf8(sample.toJson());
}

QByteArray target(const ConnectorDefinition &definition, const Operation &operation)
{
    openapi::PathVariables variables;
    QByteArray query;
    for (const Parameter &parameter : operation.parameters) {
        const QString value = sampleText(definition, parameter);
        if (parameter.location == Parameter::Location::Path)
            variables.insert(parameter.name, value);
        if (parameter.location == Parameter::Location::Query && parameter.required)
            query += (query.isEmpty() ? '?' : '&') + parameter.name.toUtf8().toPercentEncoding()
                     + '=' + value.toUtf8().toPercentEncoding();
    }
    const QStringList names = operation.path.variables();
    for (const QString &name : names) {
        if (variables.value(name).isEmpty())
            variables.insert(name, QStringLiteral("sample"));
    }
    return operation.path.expand(variables).value_or(QByteArray("/")) + query;
}

/// `base` with `value` at the place that the tokens from `depth` on name.
JsonValue withValue(const JsonValue &base, const QStringList &tokens, qsizetype depth,
                    const JsonValue &value)
{
    if (depth == tokens.size())
        return value;
    const QString &token = tokens[depth];
    if (base.isArray()) {
        std::vector<JsonValue> items = base.items();
        const size_t index = token.toUInt();
        if (index < items.size())
            items[index] = withValue(items[index], tokens, depth + 1, value);
        return JsonValue::array(std::move(items));
    }
    JsonValue object = base.isObject() ? base : JsonValue::object();
    const JsonValue *member = object.find(token);
    object.set(token, withValue(member ? *member : JsonValue(), tokens, depth + 1, value));
    return object;
}

} // namespace

SubscribeCall subscribeCall(const ConnectorDefinition &definition, const openapi::Trigger &trigger,
                            const QByteArray &callbackUrl)
{
    const Operation &operation = definition.operationOf(trigger);
    const JsonValue sample = openapi::samplePayload(definition, operation.body);
    const JsonValue body = withValue(sample, trigger.callbackPointer.tokens(), 0,
                                     JsonValue::string(QString::fromLatin1(callbackUrl)));
    return {operation.verb, target(definition, operation), body.toJson()};
}

} // namespace server::simulator
