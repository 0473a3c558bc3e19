// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/inspection.h"

#include <QRegularExpression>
#include <QSet>

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t MostOperations = 256;
constexpr int MostSummaryCharacters = 80;
constexpr int MostIdCharacters = 80; // the limit is not published; that of a step's name is
const QString RestrictedCharacters = u"/"_s;

void operationIdRequired(const OperationSite &operation, Inspection &inspection)
{
    if (operation.id.isEmpty())
        inspection.addKey(*operation.member, {operation.name()});
}

void operationIdNotUnique(const Survey &survey, Inspection &inspection)
{
    QSet<QString> seen;
    for (const OperationSite &operation : survey.operations) {
        if (operation.id.isEmpty())
            continue;
        if (seen.contains(operation.id))
            inspection.add(*operation.value->find(u"operationId"), {operation.id});
        seen.insert(operation.id);
    }
}

/// Renames the operation wherever its id stands.
Fix renamed(const OperationSite &operation, const QString &id, const Inspection &inspection)
{
    if (inspection.survey().operation(id))
        return {};
    Fix fix = inspection.replace(*operation.value->find(u"operationId"), id);
    const auto &uses = inspection.survey().operationIdUses;
    if (const auto found = uses.find(operation.id); found != uses.end()) {
        for (const JsonValue *use : *found)
            fix.patches.push_back(inspection.replace(*use, id).patches.front());
    }
    return fix;
}

void operationIdSanitized(const OperationSite &operation, Inspection &inspection)
{
    static const QRegularExpression odd(u"[^A-Za-z0-9_-]"_s);
    if (!odd.match(operation.id).hasMatch())
        return;
    QString clean = operation.id;
    clean.remove(odd);
    inspection.add(*operation.value->find(u"operationId"), {clean},
                   clean.isEmpty() ? Fix() : renamed(operation, clean, inspection));
}

void operationIdTooLong(const OperationSite &operation, Inspection &inspection)
{
    if (operation.id.size() > MostIdCharacters)
        inspection.add(*operation.value->find(u"operationId"), {QString::number(MostIdCharacters)});
}

void operationSummaryTooLong(const OperationSite &operation, Inspection &inspection)
{
    const JsonValue *summary = operation.value->find(u"summary");
    if (summary && summary->toString().size() > MostSummaryCharacters)
        inspection.add(*summary, {QString::number(MostSummaryCharacters)});
}

void restrictedCharactersInSummary(const OperationSite &operation, Inspection &inspection)
{
    const JsonValue *summary = operation.value->find(u"summary");
    if (!summary || !summary->toString().contains(RestrictedCharacters))
        return;
    QString clean = summary->toString();
    clean.replace(RestrictedCharacters, u" "_s);
    inspection.add(*summary, {RestrictedCharacters},
                   inspection.replace(*summary, clean.simplified()));
}

void totalOperationsCountExceedsMaxAllowed(const Survey &survey, Inspection &inspection)
{
    if (survey.operations.size() > MostOperations)
        inspection.addKey(*survey.operations[MostOperations].member,
                          {QString::number(MostOperations)});
}

bool hasInput(const OperationSite &operation)
{
    return std::any_of(operation.parameters.begin(), operation.parameters.end(),
                       [](const ParameterSite &parameter) {
                           return parameter.in == "body"_L1 || parameter.in == "formData"_L1;
                       });
}

/// The operation's own list, else the document's.
const JsonValue *consumes(const OperationSite &operation, const Survey &survey)
{
    const JsonValue *own = operation.value->find(u"consumes");
    return own ? own : survey.root()->find(u"consumes");
}

void consumesMissing(const OperationSite &operation, Inspection &inspection)
{
    if (!hasInput(operation) || !itemsOf(consumes(operation, inspection.survey())).empty())
        return;
    const JsonValue list = texts(
        {operation.body() ? u"application/json"_s : u"application/x-www-form-urlencoded"_s});
    const JsonValue *own = operation.value->find(u"consumes");
    inspection.addKey(*operation.member, {operation.name()},
                      own ? inspection.replace(*own, list)
                          : inspection.insert(*operation.value, u"consumes"_s, list));
}

bool consumesAny(const QStringList &types, const QStringList &beginnings)
{
    return std::any_of(types.begin(), types.end(), [&](const QString &type) {
        return std::any_of(beginnings.begin(), beginnings.end(), [&](const QString &beginning) {
            return type.startsWith(beginning, Qt::CaseInsensitive);
        });
    });
}

void mimeTypeNotCompatible(const OperationSite &operation, Inspection &inspection)
{
    const JsonValue *list = consumes(operation, inspection.survey());
    const QStringList types = textsOf(list);
    if (types.isEmpty() || !hasInput(operation))
        return;
    const QStringList forms = {u"application/x-www-form-urlencoded"_s, u"multipart/form-data"_s};
    const ParameterSite *body = operation.body();
    const JsonValue *schema = body ? inspection.survey().resolved(body->value->find(u"schema"))
                                   : nullptr;
    const bool structured = textOf(schema, u"type") == "object"_L1
                            || textOf(schema, u"type") == "array"_L1;
    const QStringList others = {u"application/"_s, u"text/json"_s, u"text/xml"_s, u"*/*"_s};
    const bool onlyText = structured && !consumesAny(types, others + forms);
    const bool noForm = !body && !consumesAny(types, forms + QStringList{u"*/*"_s});
    if (onlyText || noForm)
        inspection.addKey(*operation.member,
                          {body ? textOf(schema, u"type") : u"formData"_s, operation.name()});
}

void stringBinaryNotSupportedForFormUrlEncoded(const OperationSite &operation,
                                               Inspection &inspection)
{
    const QStringList types = textsOf(consumes(operation, inspection.survey()));
    if (!consumesAny(types, {u"application/x-www-form-urlencoded"_s}))
        return;
    for (const ParameterSite &parameter : operation.parameters) {
        if (parameter.in == "formData"_L1 && textOf(parameter.value, u"type") == "string"_L1
            && textOf(parameter.value, u"format") == "binary"_L1)
            inspection.add(*parameter.place, {operation.name()});
    }
}

void bodyInFetchOperation(const OperationSite &operation, Inspection &inspection)
{
    if (operation.verb() != "get"_L1)
        return;
    for (const ParameterSite &parameter : operation.parameters) {
        if (parameter.in == "body"_L1 || parameter.in == "formData"_L1)
            inspection.add(*parameter.place, {operation.name()},
                           inspection.remove(*parameter.place, parameter.name));
    }
}

void invalidNextLinkNameValue(const OperationSite &operation, Inspection &inspection)
{
    const JsonValue *name = get(operation.value->find(u"x-ms-pageable"), u"nextLinkName");
    if (name && name->toString() != "nextLink"_L1 && name->toString() != "@odata.nextLink"_L1)
        inspection.add(*name, {operation.name()},
                       inspection.replace(*name, name->toString().contains(u'@')
                                                     ? u"@odata.nextLink"_s
                                                     : u"nextLink"_s));
}

/// Of an array of plain values that must differ.
void arrayDuplicateValue(const ObjectSite &site, Inspection &inspection)
{
    static const QStringList sets = {u"required"_s, u"enum"_s,    u"consumes"_s,
                                     u"produces"_s, u"schemes"_s, u"tags"_s};
    for (const JsonValue::Member &member : site.value->members()) {
        if (member.value.items().size() < 2 || !sets.contains(member.key))
            continue;
        QSet<QByteArray> seen;
        for (const JsonValue &item : member.value.items()) {
            if (item.isObject())
                continue;
            const QByteArray text = item.toJson();
            if (seen.contains(text))
                inspection.add(item, {QString::fromUtf8(text)},
                               inspection.remove(item, QString::fromUtf8(text)));
            seen.insert(text);
        }
    }
}

} // namespace

Rules operationRules()
{
    const auto rule = [](const char *id, Level level, Check check) {
        return Rule{id, Rule::Group::Operations, level, level, check};
    };
    return {
        rule("OperationIdRequired", Level::Error, &operationIdRequired),
        rule("OperationIdNotUnique", Level::Error, &operationIdNotUnique),
        rule("OperationIdSanitized", Level::Warning, &operationIdSanitized),
        rule("OperationIdTooLong", Level::Warning, &operationIdTooLong),
        rule("OperationSummaryTooLong", Level::Error, &operationSummaryTooLong),
        rule("RestrictedCharactersInSummary", Level::Error, &restrictedCharactersInSummary),
        rule("TotalOperationsCountExceedsMaxAllowed", Level::Error,
             &totalOperationsCountExceedsMaxAllowed),
        rule("ConsumesMissing", Level::Warning, &consumesMissing),
        rule("MimeTypeNotCompatibleWithRequestContentSchemaType", Level::Warning,
             &mimeTypeNotCompatible),
        rule("StringBinaryNotSupportedForFormUrlEncoded", Level::Warning,
             &stringBinaryNotSupportedForFormUrlEncoded),
        rule("BodyOrFormDataParameterInFetchOperationNotAllowed", Level::Error,
             &bodyInFetchOperation),
        rule("InvalidNextLinkNameValue", Level::Warning, &invalidNextLinkNameValue),
        rule("ArrayDuplicateValue", Level::Warning, &arrayDuplicateValue),
    };
}

} // namespace openapi::validator
