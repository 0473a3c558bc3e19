// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/inspection.h"

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

/// The keys that a security definition of a type must have, and those that it may have besides.
struct Scheme
{
    QStringList required;
    QStringList optional;
};

const Scheme *schemeOf(const JsonValue &definition)
{
    static const QHash<QString, Scheme> schemes = {
        {u"basic"_s, {}},
        {u"apiKey"_s, {{u"name"_s, u"in"_s}, {}}},
        {u"oauth2"_s, {{u"flow"_s}, {u"scopes"_s}}},
        {u"oauth2 implicit"_s, {{u"flow"_s, u"authorizationUrl"_s}, {u"scopes"_s}}},
        {u"oauth2 password"_s, {{u"flow"_s, u"tokenUrl"_s}, {u"scopes"_s}}},
        {u"oauth2 application"_s, {{u"flow"_s, u"tokenUrl"_s}, {u"scopes"_s}}},
        {u"oauth2 accessCode"_s,
         {{u"flow"_s, u"authorizationUrl"_s, u"tokenUrl"_s}, {u"scopes"_s}}},
    };
    QString name = textOf(&definition, u"type");
    const QString flow = textOf(&definition, u"flow");
    if (name == "oauth2"_L1 && schemes.contains(name + u' ' + flow))
        name += u' ' + flow;
    const auto found = schemes.find(name);
    return found == schemes.end() ? nullptr : &*found;
}

void securitySchemePropertyRequired(const Survey &survey, Inspection &inspection)
{
    for (const JsonValue::Member &member : membersOf(survey.root()->find(u"securityDefinitions"))) {
        const Scheme *scheme = schemeOf(member.value);
        if (!scheme)
            inspection.addKey(member, {u"type"_s, member.key});
        for (const QString &key : scheme ? scheme->required : QStringList()) {
            if (!member.value.find(QStringView(key)))
                inspection.addKey(member, {key, textOf(&member.value, u"type")});
        }
    }
}

void securitySchemePropertyNotValid(const Survey &survey, Inspection &inspection)
{
    for (const JsonValue::Member &member : membersOf(survey.root()->find(u"securityDefinitions"))) {
        const Scheme *scheme = schemeOf(member.value);
        for (const JsonValue::Member &key : member.value.members()) {
            const bool known = !scheme || isExtension(key.key) || key.key == "type"_L1
                               || key.key == "description"_L1 || scheme->required.contains(key.key)
                               || scheme->optional.contains(key.key);
            if (!known)
                inspection.addKey(key, {key.key, textOf(&member.value, u"type")},
                                  inspection.remove(key.value, key.key));
        }
    }
}

/// Calls `report` for each member of each requirement, with the definition that it names.
template<typename Report>
void forEachRequirement(const Survey &survey, Report report)
{
    const JsonValue *definitions = survey.root()->find(u"securityDefinitions");
    const auto walk = [&](const JsonValue *list) {
        for (const JsonValue &alternative : itemsOf(list)) {
            for (const JsonValue::Member &member : alternative.members())
                report(member, get(definitions, member.key));
        }
    };
    walk(survey.root()->find(u"security"));
    for (const OperationSite &operation : survey.operations)
        walk(operation.value->find(u"security"));
}

void securityRequirementMustBeDefined(const Survey &survey, Inspection &inspection)
{
    forEachRequirement(survey, [&](const JsonValue::Member &member, const JsonValue *definition) {
        if (!definition)
            inspection.addKey(member, {member.key});
    });
}

void securityRequirementMustHaveValue(const Survey &survey, Inspection &inspection)
{
    forEachRequirement(survey, [&](const JsonValue::Member &member, const JsonValue *) {
        if (!member.value.isArray())
            inspection.add(member.value, {member.key},
                           inspection.replace(member.value, JsonValue::array()));
    });
}

void securityRequirementMustHaveEmptyValue(const Survey &survey, Inspection &inspection)
{
    forEachRequirement(survey, [&](const JsonValue::Member &member, const JsonValue *definition) {
        if (definition && textOf(definition, u"type") != "oauth2"_L1
            && !member.value.items().empty())
            inspection.add(member.value, {member.key},
                           inspection.replace(member.value, JsonValue::array()));
    });
}

void oauthSecurityRequirementValueMustBeScopeName(const Survey &survey, Inspection &inspection)
{
    forEachRequirement(survey, [&](const JsonValue::Member &member, const JsonValue *definition) {
        if (textOf(definition, u"type") != "oauth2"_L1)
            return;
        const JsonValue *scopes = definition->find(u"scopes");
        for (const JsonValue &scope : member.value.items()) {
            if (!get(scopes, scope.toString()))
                inspection.add(scope, {member.key, scope.toString()});
        }
    });
}

} // namespace

Rules securityRules()
{
    using Group = Rule::Group;
    return {
        {"SecuritySchemePropertyRequired", Group::Properties, Level::Error, Level::Error,
         &securitySchemePropertyRequired},
        {"SecuritySchemePropertyNotValid", Group::Properties, Level::Error, Level::Error,
         &securitySchemePropertyNotValid},
        {"SecurityRequirementMustBeDefined", Group::Security, Level::Error, Level::Error,
         &securityRequirementMustBeDefined},
        {"SecurityRequirementMustHaveValue", Group::Security, Level::Warning, Level::Error,
         &securityRequirementMustHaveValue},
        {"SecurityRequirementMustHaveEmptyValue", Group::Security, Level::Warning, Level::Error,
         &securityRequirementMustHaveEmptyValue},
        {"OAuthSecurityRequirementValueMustBeScopeName", Group::Security, Level::Error,
         Level::Error, &oauthSecurityRequirementValueMustBeScopeName},
    };
}

} // namespace openapi::validator
