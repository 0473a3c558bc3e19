// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/inspection.h"

#include <QSet>

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

using Link = TypedSite::Link;

/// The schema without the allOf around it, where its properties may be told.
const JsonValue *whole(const TypedSite &site)
{
    const TypedSite *at = &site;
    while (at->link == Link::AllOf)
        at = at->parent;
    return at->value;
}

bool isOpen(const JsonValue &schema)
{
    const JsonValue *additional = schema.find(u"additionalProperties");
    return (additional && (additional->isObject() || additional->toBoolean()))
           || schema.find(u"x-ms-dynamic-schema") || schema.find(u"x-ms-dynamic-properties");
}

void requiredPropertyArrayEmpty(const TypedSite &site, Inspection &inspection)
{
    const JsonValue *required = site.value->find(u"required");
    if (site.isSchema() && required && required->isArray() && required->items().empty())
        inspection.add(*required, {}, inspection.remove(*required, u"required"_s));
}

void requiredPropertyDefinitionMissing(const TypedSite &site, Inspection &inspection)
{
    const JsonValue *required = site.value->find(u"required");
    if (!site.isSchema() || !required || isOpen(*site.value)
        || (!site.type().isEmpty() && site.type() != "object"_L1))
        return;
    for (const JsonValue &name : required->items()) {
        if (name.isString() && !inspection.survey().property(site.value, name.toString()).value
            && !inspection.survey().property(whole(site), name.toString()).value)
            inspection.add(name, {name.toString()}, inspection.remove(name, name.toString()));
    }
}

void requiredPropertyNotOnObject(const TypedSite &site, Inspection &inspection)
{
    const JsonValue *required = site.value->find(u"required");
    if (site.isSchema() && required && required->isArray() && !site.type().isEmpty()
        && site.type() != "object"_L1)
        inspection.add(*required, {site.type()}, inspection.remove(*required, u"required"_s));
}

bool isRequired(const TypedSite &site)
{
    return textsOf(site.parent->value->find(u"required")).contains(site.name)
           || textsOf(whole(*site.parent)->find(u"required")).contains(site.name);
}

void propertyMustBeRequired(const TypedSite &site, Inspection &inspection)
{
    if (site.link == Link::Property && isInternal(site.value) && site.value->find(u"default")
        && !isRequired(site))
        inspection.add(*site.value, {site.name},
                       inspection.addTo(*site.parent->value, u"required"_s, site.name));
}

void requiredReadOnlyNotAllowedAsInput(const TypedSite &site, Inspection &inspection)
{
    if (site.link == Link::Property && site.root->input && !site.root->output
        && flagOf(site.value, u"readOnly") && isRequired(site))
        inspection.add(*site.value, {site.name},
                       inspection.remove(*site.value->find(u"readOnly"), u"readOnly"_s));
}

void arrayHasNoItems(const TypedSite &site, Inspection &inspection)
{
    if (site.type() == "array"_L1 && !site.value->find(u"items"))
        inspection.add(*site.value, {},
                       inspection.insert(
                           *site.value, u"items"_s,
                           JsonValue::object({{u"type"_s, JsonValue::string(u"string"_s), {}}})));
}

void schemaTypeFileNotValid(const TypedSite &site, Inspection &inspection)
{
    const JsonValue *type = site.value->find(u"type");
    if (site.isSchema() && type && type->toString() == "file"_L1
        && (site.link != Link::Root || site.owner != Part::Response))
        inspection.add(*type);
}

void invalidStringBinaryProperty(const TypedSite &site, Inspection &inspection)
{
    const bool body = site.isSchema() && site.root->input && !site.root->output;
    if (body && site.link != Link::Root && site.type() == "string"_L1
        && textOf(site.value, u"format") == "binary"_L1)
        inspection.add(*site.value->find(u"format"), {site.name},
                       inspection.replace(*site.value->find(u"format"), u"byte"_s));
}

void discriminatorMustBeRequiredString(const TypedSite &site, Inspection &inspection)
{
    const JsonValue *discriminator = site.value->find(u"discriminator");
    if (!site.isSchema() || !discriminator || !discriminator->isString())
        return;
    const QString name = discriminator->toString();
    const Survey &survey = inspection.survey();
    const JsonValue *target = survey.resolved(survey.property(site.value, name).value);
    if (textOf(target, u"type") != "string"_L1)
        inspection.add(*discriminator, {name});
    else if (!textsOf(site.value->find(u"required")).contains(name))
        inspection.add(*discriminator, {name}, inspection.addTo(*site.value, u"required"_s, name));
}

void invalidCustomEditorDictionary(const TypedSite &site, Inspection &inspection)
{
    const JsonValue *editor = site.value->find(u"x-ms-editor");
    if (!editor || editor->toString() != "dictionary"_L1)
        return;
    const JsonValue *additional = site.value->find(u"additionalProperties");
    if (site.type() != "object"_L1 || !additional
        || (additional->isBoolean() && !additional->toBoolean()))
        inspection.add(*editor);
}

const JsonValue *filterFunctions(const TypedSite &site)
{
    return get(site.value->find(u"x-ms-capabilities"), u"filterFunctions");
}

void filterFunctionsEmpty(const TypedSite &site, Inspection &inspection)
{
    const JsonValue *functions = filterFunctions(site);
    if (functions && functions->items().empty())
        inspection.add(*functions);
}

void filterFunctionsDuplicates(const TypedSite &site, Inspection &inspection)
{
    QSet<QString> seen;
    for (const JsonValue &function : itemsOf(filterFunctions(site))) {
        if (seen.contains(function.toString()))
            inspection.add(function, {function.toString()},
                           inspection.remove(function, function.toString()));
        seen.insert(function.toString());
    }
}

void filterFunctionsInInput(const TypedSite &site, Inspection &inspection)
{
    const JsonValue *functions = filterFunctions(site);
    if (functions && (!site.isSchema() || (site.root->input && !site.root->output)))
        inspection.add(*functions, {}, inspection.remove(*functions, u"filterFunctions"_s));
}

void filterFunctionsInvalidValue(const TypedSite &site, Inspection &inspection)
{
    static const QStringList known =
        u"eq ne lt le gt ge and or not contains startswith endswith length indexof replace "
        "substring substringof tolower toupper trim concat year month day hour minute second "
        "date time now totaloffsetminutes totalseconds round floor ceiling min max sum average "
        "count countdistinct add sub mul div mod negate null"_s.split(u' ');
    for (const JsonValue &function : itemsOf(filterFunctions(site))) {
        if (!known.contains(function.toString()))
            inspection.add(function, {function.toString(), known.join(u", "_s)});
    }
}

} // namespace

Rules schemaRules()
{
    using Group = Rule::Group;
    const auto rule = [](const char *id, Level level, const char16_t *keyword, Check check,
                         Group group = Group::Properties) {
        return Rule{id, group, level, level, check, keyword};
    };
    return {
        rule("RequiredPropertyArrayEmpty", Level::Error, u"required", &requiredPropertyArrayEmpty,
             Group::Arrays),
        rule("RequiredPropertyDefinitionMissing", Level::Error, u"required",
             &requiredPropertyDefinitionMissing),
        rule("RequiredPropertyNotOnObject", Level::Warning, u"required",
             &requiredPropertyNotOnObject),
        rule("PropertyMustBeRequired", Level::Error, u"default", &propertyMustBeRequired),
        rule("RequiredReadOnlyPropertyNotAllowedAsInput", Level::Warning, u"readOnly",
             &requiredReadOnlyNotAllowedAsInput),
        rule("ArrayHasNoItems", Level::Error, u"type", &arrayHasNoItems, Group::Arrays),
        rule("SchemaTypeFileNotValid", Level::Error, u"type", &schemaTypeFileNotValid,
             Group::Response),
        rule("InvalidStringBinaryProperty", Level::Warning, u"format",
             &invalidStringBinaryProperty),
        rule("DiscriminatorMustBeARequiredStringProperty", Level::Warning, u"discriminator",
             &discriminatorMustBeRequiredString, Group::Metadata),
        rule("InvalidCustomEditorExtensionDictionaryValue", Level::Warning, u"x-ms-editor",
             &invalidCustomEditorDictionary, Group::Response),
        rule("FilterFunctionsPropertyEmpty", Level::Warning, u"x-ms-capabilities",
             &filterFunctionsEmpty),
        rule("FilterFunctionsPropertyHasDuplicates", Level::Warning, u"x-ms-capabilities",
             &filterFunctionsDuplicates),
        rule("FilterFunctionsPropertyInInputSchema", Level::Warning, u"x-ms-capabilities",
             &filterFunctionsInInput),
        rule("FilterFunctionsPropertyInvalidValue", Level::Warning, u"x-ms-capabilities",
             &filterFunctionsInvalidValue),
    };
}

} // namespace openapi::validator
