// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/inspection.h"

#include <QSet>

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

void connectionIdParameterNotAllowed(const ParameterSite &parameter, Inspection &inspection)
{
    if (parameter.name.compare("connectionId"_L1, Qt::CaseInsensitive) == 0)
        inspection.add(*parameter.value->find(u"name"), {parameter.name});
}

void invalidFormDataParameterName(const ParameterSite &parameter, Inspection &inspection)
{
    const bool plain = std::all_of(parameter.name.begin(), parameter.name.end(),
                                   [](QChar character) { return character.unicode() < 128; });
    if (parameter.in == "formData"_L1 && !plain)
        inspection.add(*parameter.value->find(u"name"), {parameter.name});
}

void pathParameterMustBeRequired(const ParameterSite &parameter, Inspection &inspection)
{
    if (parameter.in != "path"_L1 || flagOf(parameter.value, u"required"))
        return;
    const JsonValue *required = parameter.value->find(u"required");
    inspection.add(
        *parameter.place, {parameter.name},
        required ? inspection.replace(*required, JsonValue::boolean(true))
                 : inspection.insert(*parameter.value, u"required"_s, JsonValue::boolean(true)));
}

void pathParameterMissingEncoding(const ParameterSite &parameter, Inspection &inspection)
{
    if (parameter.in == "path"_L1 && !parameter.value->find(u"x-ms-url-encoding"))
        inspection.add(*parameter.place, {parameter.name},
                       inspection.insert(*parameter.value, u"x-ms-url-encoding"_s,
                                         JsonValue::string(u"single"_s)));
}

void queryParameterEncodingNotSupported(const ParameterSite &parameter, Inspection &inspection)
{
    const JsonValue *encoding = parameter.value->find(u"x-ms-url-encoding");
    if (parameter.in == "query"_L1 && encoding)
        inspection.add(*encoding, {parameter.name},
                       inspection.remove(*encoding, u"x-ms-url-encoding"_s));
}

void collectionFormatValueNotSupported(const TypedSite &site, Inspection &inspection)
{
    static const QStringList known = {u"csv"_s, u"ssv"_s, u"tsv"_s, u"pipes"_s};
    const JsonValue *format = site.value->find(u"collectionFormat");
    if (!site.isSchema() && format && !known.contains(format->toString()))
        inspection.add(*format, {format->toString()}, inspection.replace(*format, u"csv"_s));
}

void fileParameterMustBeInFormData(const ParameterSite &parameter, Inspection &inspection)
{
    const JsonValue *in = parameter.value->find(u"in");
    if (in && parameter.in != "formData"_L1 && textOf(parameter.value, u"type") == "file"_L1)
        inspection.add(*in, {parameter.name}, inspection.replace(*in, u"formData"_s));
}

void allowEmptyValueMisplaced(const ParameterSite &parameter, Inspection &inspection)
{
    const JsonValue *allow = parameter.value->find(u"allowEmptyValue");
    if (allow && parameter.in != "query"_L1 && parameter.in != "formData"_L1)
        inspection.add(*allow, {parameter.name}, inspection.remove(*allow, u"allowEmptyValue"_s));
}

void bodyParameterSchemaRequired(const ParameterSite &parameter, Inspection &inspection)
{
    if (parameter.in == "body"_L1 && !parameter.value->find(u"schema"))
        inspection.add(*parameter.place, {parameter.name});
}

void nonBodyParameterSchemaNotValid(const ParameterSite &parameter, Inspection &inspection)
{
    const JsonValue *schema = parameter.value->find(u"schema");
    if (schema && parameter.in != "body"_L1)
        inspection.add(*schema, {parameter.name}, inspection.remove(*schema, u"schema"_s));
}

void bodyParameterPropertyNotValid(const ParameterSite &parameter, Inspection &inspection)
{
    if (parameter.in != "body"_L1)
        return;
    for (const JsonValue::Member &member : parameter.value->members()) {
        const bool typed = keywordsOf(Part::Parameter).contains(member.key)
                           && !keywordsOf(Part::BodyParameter).contains(member.key);
        if (typed && !isExtension(member.key))
            inspection.addKey(member, {member.key}, inspection.remove(member.value, member.key));
    }
}

void internalPropertyWithDefaultOptional(const ParameterSite &parameter, Inspection &inspection)
{
    if (parameter.in == "body"_L1 || !isInternal(parameter.value)
        || !parameter.value->find(u"default") || flagOf(parameter.value, u"required"))
        return;
    const JsonValue *required = parameter.value->find(u"required");
    inspection.add(
        *parameter.place, {parameter.name},
        required ? inspection.replace(*required, JsonValue::boolean(true))
                 : inspection.insert(*parameter.value, u"required"_s, JsonValue::boolean(true)));
}

/// Calls `report` with every list of parameters that an operation declares itself.
template<typename Report>
void forEachOwnList(const Survey &survey, Report report)
{
    for (const OperationSite &operation : survey.operations)
        report(operation.value->find(u"parameters"), operation.name());
}

template<typename Report>
void forEachPathList(const Survey &survey, Report report)
{
    for (const JsonValue::Member *path : survey.paths)
        report(path->value.find(u"parameters"), path->key);
}

/// The parameter that stands in a list, behind its reference.
const JsonValue *behind(const JsonValue &item, const Survey &survey)
{
    const JsonValue *reference = item.find(u"$ref");
    return reference ? survey.target(u"parameters", reference->toString()) : &item;
}

void reportDuplicates(const JsonValue *list, const QString &owner, Inspection &inspection)
{
    QSet<QString> seen;
    for (const JsonValue &item : itemsOf(list)) {
        const JsonValue *parameter = behind(item, inspection.survey());
        const QString name = textOf(parameter, u"name");
        const QString in = textOf(parameter, u"in");
        const QString key = in + u' ' + (in == "header"_L1 ? name.toLower() : name);
        if (!name.isEmpty() && seen.contains(key))
            inspection.add(item, {owner, name, in}, inspection.remove(item, name));
        seen.insert(key);
    }
}

void reportSecondBodies(const JsonValue *list, const QString &owner, Inspection &inspection)
{
    int bodies = 0;
    for (const JsonValue &item : itemsOf(list)) {
        if (textOf(behind(item, inspection.survey()), u"in") == "body"_L1 && ++bodies > 1)
            inspection.add(item, {owner});
    }
}

void operationParametersContainDuplicate(const Survey &survey, Inspection &inspection)
{
    forEachOwnList(survey, [&](const JsonValue *list, const QString &owner) {
        reportDuplicates(list, owner, inspection);
    });
}

void pathParametersContainDuplicate(const Survey &survey, Inspection &inspection)
{
    forEachPathList(survey, [&](const JsonValue *list, const QString &owner) {
        reportDuplicates(list, owner, inspection);
    });
}

void operationParametersContainMultipleBody(const Survey &survey, Inspection &inspection)
{
    forEachOwnList(survey, [&](const JsonValue *list, const QString &owner) {
        reportSecondBodies(list, owner, inspection);
    });
}

void pathParametersContainMultipleBody(const Survey &survey, Inspection &inspection)
{
    forEachPathList(survey, [&](const JsonValue *list, const QString &owner) {
        reportSecondBodies(list, owner, inspection);
    });
}

void operationParametersAreNotUnique(const OperationSite &operation, Inspection &inspection)
{
    QSet<QByteArray> seen;
    for (const JsonValue &item : itemsOf(operation.value->find(u"parameters"))) {
        const QByteArray text = item.toJson();
        if (seen.contains(text))
            inspection.add(item, {operation.name()},
                           inspection.remove(item, textOf(&item, u"name")));
        seen.insert(text);
    }
}

void parameterListContainsFormDataAndBody(const OperationSite &operation, Inspection &inspection)
{
    if (!operation.body())
        return;
    for (const ParameterSite &parameter : operation.parameters) {
        if (parameter.in == "formData"_L1)
            inspection.add(*parameter.place, {operation.name()});
    }
}

} // namespace

Rules parameterRules()
{
    using Group = Rule::Group;
    const auto rule = [](const char *id, Level level, Check check,
                         Group group = Group::Parameters) {
        return Rule{id, group, level, level, check};
    };
    return {
        rule("ConnectionIdParameterNotAllowed", Level::Error, &connectionIdParameterNotAllowed,
             Group::Operations),
        rule("InvalidFormDataParameterName", Level::Error, &invalidFormDataParameterName,
             Group::Operations),
        rule("PathParameterMustBeRequired", Level::Error, &pathParameterMustBeRequired,
             Group::Operations),
        rule("PathParameterMissingEncoding", Level::Warning, &pathParameterMissingEncoding),
        rule("QueryParameterEncodingNotSupported", Level::Warning,
             &queryParameterEncodingNotSupported),
        Rule{"CollectionFormatValueNotSupported", Group::NotSupported, Level::Error, Level::Error,
             &collectionFormatValueNotSupported, u"collectionFormat"},
        rule("FileParameterMustBeInFormData", Level::Error, &fileParameterMustBeInFormData),
        rule("AllowEmptyValueOnlyValidForQueryFormData", Level::Error, &allowEmptyValueMisplaced,
             Group::Metadata),
        rule("BodyParameterSchemaRequired", Level::Error, &bodyParameterSchemaRequired,
             Group::Response),
        rule("NonBodyParameterSchemaNotValid", Level::Error, &nonBodyParameterSchemaNotValid,
             Group::Response),
        rule("BodyParameterPropertyNotValid", Level::Error, &bodyParameterPropertyNotValid,
             Group::Properties),
        rule("InternalPropertyWithDefaultOptional", Level::Warning,
             &internalPropertyWithDefaultOptional, Group::Properties),
        rule("OperationParametersContainDuplicateParameter", Level::Error,
             &operationParametersContainDuplicate, Group::Operations),
        rule("PathParametersContainDuplicateParameter", Level::Error,
             &pathParametersContainDuplicate, Group::Operations),
        rule("OperationParametersContainMultipleBodyParameters", Level::Error,
             &operationParametersContainMultipleBody, Group::Operations),
        rule("PathParametersContainMultipleBodyParameters", Level::Error,
             &pathParametersContainMultipleBody, Group::Operations),
        rule("OperationParametersAreNotUnique", Level::Error, &operationParametersAreNotUnique,
             Group::Operations),
        rule("ParameterListContainsFormDataAndBody", Level::Error,
             &parameterListContainsFormDataAndBody),
    };
}

} // namespace openapi::validator
