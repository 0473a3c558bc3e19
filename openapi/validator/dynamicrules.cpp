// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/dynamiccall.h"
#include "openapi/validator/inspection.h"

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

constexpr char16_t Values[] = u"x-ms-dynamic-values";
constexpr char16_t List[] = u"x-ms-dynamic-list";
constexpr char16_t Schema[] = u"x-ms-dynamic-schema";
constexpr char16_t Properties[] = u"x-ms-dynamic-properties";
const QString Tree = u"x-ms-dynamic-tree"_s;

void dynamicOnBodyParameter(const ParameterSite &parameter, Inspection &inspection)
{
    if (parameter.in != "body"_L1)
        return;
    for (const JsonValue::Member &member : parameter.value->members()) {
        if (!member.key.startsWith("x-ms-dynamic-"_L1))
            continue;
        Fix fix;
        const JsonValue *schema = parameter.value->find(u"schema");
        if (schema && schema->isObject() && !schema->find(u"$ref")) {
            fix = inspection.insert(*schema, member.key, member.value);
            fix.action = Fix::Action::Move;
            fix.patches.push_back(inspection.remove(member.value, member.key).patches.front());
        }
        inspection.addKey(member, {member.key}, fix);
    }
}

/// The older extension refers to an input in a way that only the newer one can express.
template<const char16_t *Old, const char16_t *New, bool Input::*Trouble>
void newerExtensionRequired(const DynamicSite &site, Inspection &inspection)
{
    if (site.member->key != QStringView(Old) || site.holder->find(New) || !site.source)
        return;
    for (const Argument &argument : argumentsOf(site)) {
        if (argument.reference.isEmpty())
            continue;
        const Input input = inputOf(*site.source, argument.reference, inspection.survey());
        if (input.value && input.*Trouble)
            inspection.add(argument.member->value,
                           {argument.reference, QStringView(New).toString()});
    }
}

QString valuePath(const DynamicSite &site)
{
    return site.member->key == QStringView(Schema) ? textOf(site.call, u"value-path") : QString();
}

bool pointsToProperties(const QString &path)
{
    return path.section(u'/', -1) == "properties"_L1;
}

void propertiesRequiredForValuePath(const DynamicSite &site, Inspection &inspection)
{
    const QString path = valuePath(site);
    if (!pointsToProperties(path) || site.holder->find(Properties))
        return;
    JsonValue call = JsonValue::object(
        {{u"operationId"_s, JsonValue::string(textOf(site.call, u"operationId")), {}},
         {u"itemValuePath"_s, JsonValue::string(path.section(u'/', 0, -2)), {}}});
    const bool simple = !site.call->find(u"parameters");
    inspection.add(
        *site.call->find(u"value-path"), {path},
        simple ? inspection.insert(*site.holder, QStringView(Properties).toString(), call) : Fix());
}

void propertiesItemPathMismatch(const DynamicSite &site, Inspection &inspection)
{
    const QString path = valuePath(site);
    const JsonValue *item = get(site.holder->find(Properties), u"itemValuePath");
    if (path.isEmpty() || !item)
        return;
    const QString expected = pointsToProperties(path) ? path.section(u'/', 0, -2) : path;
    if (item->toString() != expected)
        inspection.add(*item, {expected}, inspection.replace(*item, expected));
}

void dynamicTreeMissing(const DynamicSite &site, Inspection &inspection)
{
    if (textOf(site.call, u"capability") == "file-picker"_L1
        && !site.holder->find(QStringView(Tree)))
        inspection.addKey(*site.member, {Tree});
}

void selectedItemPathMisplaced(const DynamicSite &site, Inspection &inspection)
{
    if (site.member->key == Tree && site.member->value.find(u"browse") == site.call)
        return;
    for (const JsonValue::Member &argument : membersOf(site.call->find(u"parameters"))) {
        if (const JsonValue *path = argument.value.find(u"selectedItemValuePath"))
            inspection.add(*path, {}, inspection.remove(*path, u"selectedItemValuePath"_s));
    }
}

void requireOneOf(const JsonValue &value, const QStringList &names, Inspection &inspection)
{
    const bool any = std::any_of(names.begin(), names.end(), [&](const QString &name) {
        return value.find(QStringView(name)) != nullptr;
    });
    if (!any)
        inspection.add(value, {names.join(u", "_s)});
}

void oneOfPropertiesRequired(const ObjectSite &site, Inspection &inspection)
{
    if (site.part != Part::Parameter && site.part != Part::Schema)
        return;
    for (const JsonValue::Member &member : site.value->members()) {
        if (member.key == "x-ms-trigger-value"_L1)
            requireOneOf(member.value, {u"value-collection"_s, u"value-path"_s}, inspection);
        else if (member.key == QStringView(Values))
            requireOneOf(member.value, {u"operationId"_s, u"builtInOperation"_s, u"capability"_s},
                         inspection);
    }
}

void operationIdNotFound(const Survey &survey, Inspection &inspection)
{
    for (auto it = survey.operationIdUses.begin(); it != survey.operationIdUses.end(); ++it) {
        if (survey.operation(it.key()))
            continue;
        QString similar;
        for (const OperationSite &operation : survey.operations) {
            if (operation.id.compare(it.key(), Qt::CaseInsensitive) == 0)
                similar = operation.id;
        }
        for (const JsonValue *use : *it)
            inspection.add(*use, {it.key()},
                           similar.isEmpty() ? Fix() : inspection.replace(*use, similar));
    }
}

} // namespace

Rules dynamicRules()
{
    const auto rule = [](const char *id, Level level, Check check) {
        return Rule{id, Rule::Group::Operations, level, level, check};
    };
    return {
        rule("DynamicExtensionDefinitionNotAllowedInParameter", Level::Warning,
             &dynamicOnBodyParameter),
        rule("DynamicListExtensionRequiredForAmbiguousReferences", Level::Warning,
             &newerExtensionRequired<Values, List, &Input::ambiguous>),
        rule("DynamicListExtensionRequiredForNonParameterReferences", Level::Warning,
             &newerExtensionRequired<Values, List, &Input::inBody>),
        rule("DynamicPropertiesExtensionRequiredForAmbiguousReferences", Level::Warning,
             &newerExtensionRequired<Schema, Properties, &Input::ambiguous>),
        rule("DynamicPropertiesExtensionRequiredForNonParameterReferences", Level::Warning,
             &newerExtensionRequired<Schema, Properties, &Input::inBody>),
        rule("DynamicPropertiesExtensionRequiredForPropertiesValuePath", Level::Warning,
             &propertiesRequiredForValuePath),
        rule("DynamicPropertiesItemValuePathMismatch", Level::Warning, &propertiesItemPathMismatch),
        rule("DynamicTreeExtensionMissing", Level::Warning, &dynamicTreeMissing),
        rule("SelectedItemValuePathNotAllowedInThisPosition", Level::Warning,
             &selectedItemPathMisplaced),
        rule("OneOfPropertiesRequired", Level::Warning, &oneOfPropertiesRequired),
        rule("OperationIdNotFound", Level::Error, &operationIdNotFound),
    };
}

} // namespace openapi::validator
