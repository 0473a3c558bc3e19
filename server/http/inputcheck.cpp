// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/inputcheck.h"

#include "openapi/payload.h"
#include "server/http/problem.h"
#include "server/http/status.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace server::http {

using openapi::Diagnostic;
using openapi::JsonValue;
using openapi::Parameter;
using openapi::Schema;

namespace {

using Location = Parameter::Location;

/// The text as a JSON value of the parameter's type, or as a string where it is none.
JsonValue typed(const Schema &schema, const QString &text)
{
    const bool isText = schema.type != Schema::Type::Integer && schema.type != Schema::Type::Number
                        && schema.type != Schema::Type::Boolean;
    if (isText)
        return JsonValue::string(text);
    // "True" is how .NET spells it.
    const QString spelling = schema.type == Schema::Type::Boolean ? text.toLower() : text;
    const openapi::JsonParseResult parsed = openapi::parseStrictJson(spelling.toUtf8());
    return parsed.complete && parsed.diagnostics.empty() ? parsed.root : JsonValue::string(text);
}

QString locationName(Location location)
{
    switch (location) {
    case Location::Path:
        return QStringLiteral("path");
    case Location::Query:
        return QStringLiteral("query");
    case Location::Header:
        return QStringLiteral("header");
    case Location::FormData:
        break;
    }
    return QStringLiteral("formData");
}

QString wordsOf(const InputError &error)
{
    if (error.what.code != Diagnostic::Code::ValueMissing)
        return http::describe(error.what);
    const QString kind = error.location == Location::Header ? QStringLiteral("header field")
                         : error.location == Location::FormData
                             ? QStringLiteral("form field")
                             : locationName(error.location) + u" parameter";
    return QStringLiteral("The %1 \"%2\" is missing. Add it.").arg(kind, error.name);
}

bool isSkipped(const openapi::Operation &operation, const Parameter &parameter,
               const Request &request, const openapi::PathVariables &variables)
{
    if (parameter.location == Location::Path)
        return !variables.contains(parameter.name);
    // Files and their fields come in parts, which nobody here takes apart.
    return parameter.location == Location::FormData
           && (operation.body != openapi::NoSchema
               || !request.header("content-type").toLower().contains("urlencoded"));
}

} // namespace

std::optional<QString> inputOf(const Parameter &parameter, const Request &request,
                               const openapi::PathVariables &variables)
{
    switch (parameter.location) {
    case Location::Path:
        return variables.contains(parameter.name) ? std::optional(variables.value(parameter.name))
                                                  : std::nullopt;
    case Location::Query:
        return fieldOf(request.query, parameter.name);
    case Location::FormData:
        return fieldOf(QByteArray(request.body).replace('+', "%20"), parameter.name);
    case Location::Header:
        break;
    }
    const QByteArray name = parameter.name.toUtf8();
    for (const Header &header : request.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return QString::fromUtf8(header.value);
    }
    return {};
}

std::vector<InputError> checkInputs(const openapi::ConnectorDefinition &definition,
                                    const openapi::Operation &operation, const Request &request,
                                    const openapi::PathVariables &variables)
{
    std::vector<InputError> errors;
    for (const Parameter &parameter : operation.parameters) {
        if (isSkipped(operation, parameter, request, variables))
            continue;
        const std::optional<QString> text = inputOf(parameter, request, variables);
        if (!text) {
            if (parameter.required) {
                errors.push_back({parameter.location,
                                  parameter.name,
                                  {openapi::Severity::Error,
                                   Diagnostic::Code::ValueMissing,
                                   {},
                                   {},
                                   0,
                                   0,
                                   {parameter.name}}});
            }
            continue;
        }
        const Schema *schema = definition.schema(parameter.schema);
        // An optional parameter may be sent without a value; a list is one text here.
        if (!schema || (text->isEmpty() && !parameter.required)
            || schema->type == Schema::Type::Array || schema->type == Schema::Type::Object)
            continue;
        for (const Diagnostic &wrong :
             openapi::validatePayload(definition, parameter.schema, typed(*schema, *text)))
            errors.push_back({parameter.location, parameter.name, wrong});
    }
    return errors;
}

Response inputProblem(const std::vector<InputError> &parameters, const openapi::Diagnostics &body)
{
    QJsonArray errors;
    for (const InputError &error : parameters) {
        errors.append(QJsonObject{{QStringLiteral("in"), locationName(error.location)},
                                  {QStringLiteral("name"), error.name},
                                  {QStringLiteral("detail"), wordsOf(error)}});
    }
    for (const Diagnostic &diagnostic : body) {
        errors.append(QJsonObject{{QStringLiteral("pointer"), diagnostic.pointer.toString()},
                                  {QStringLiteral("detail"), http::describe(diagnostic)}});
    }
    Response response = problem(status::BadRequest,
                                QStringLiteral("The request is not what the definition declares. "
                                               "Correct what \"errors\" lists."));
    QJsonObject words = QJsonDocument::fromJson(response.body).object();
    words.insert(QStringLiteral("errors"), errors);
    response.body = QJsonDocument(words).toJson(QJsonDocument::Compact);
    return response;
}

} // namespace server::http
