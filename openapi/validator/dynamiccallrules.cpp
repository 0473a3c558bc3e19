// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/dynamiccall.h"
#include "openapi/validator/inspection.h"

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

const OperationSite *targetOf(const DynamicSite &site, const Inspection &inspection)
{
    return inspection.survey().operation(textOf(site.call, u"operationId"));
}

/// Calls `report` with every argument, and with what it is for the operation that is invoked.
template<typename Report>
void forEachArgument(const DynamicSite &site, const Inspection &inspection, Report report)
{
    const OperationSite *target = targetOf(site, inspection);
    if (!target)
        return;
    for (const Argument &argument : argumentsOf(site))
        report(argument, inputOf(*target, argument.member->key, inspection.survey()), *target);
}

Input sourceOf(const DynamicSite &site, const Argument &argument, const Inspection &inspection)
{
    return site.source && !argument.reference.isEmpty()
               ? inputOf(*site.source, argument.reference, inspection.survey())
               : Input();
}

void missingRequiredProperty(const DynamicSite &site, Inspection &inspection)
{
    const OperationSite *target = targetOf(site, inspection);
    if (!target)
        return;
    const JsonValue *given = site.call->find(u"parameters");
    for (const ParameterSite &parameter : target->parameters) {
        const bool needed = parameter.value && parameter.in != "body"_L1
                            && flagOf(parameter.value, u"required")
                            && !parameter.value->find(u"default")
                            && itemsOf(parameter.value->find(u"enum")).size() != 1;
        if (needed && !get(given, parameter.name))
            inspection.add(*site.call->find(u"operationId"), {parameter.name, target->name()});
    }
}

void parameterNameNotFound(const DynamicSite &site, Inspection &inspection)
{
    forEachArgument(site, inspection,
                    [&](const Argument &argument, const Input &input, const OperationSite &target) {
                        if (!input.value && !input.free)
                            inspection.addKey(
                                *argument.member, {argument.member->key, target.name()},
                                inspection.remove(argument.member->value, argument.member->key));
                    });
    if (!site.source)
        return;
    for (const Argument &argument : argumentsOf(site)) {
        const Input source = sourceOf(site, argument, inspection);
        if (!argument.reference.isEmpty() && !source.value && !source.free)
            inspection.add(argument.member->value, {argument.reference, site.source->name()});
    }
}

void parameterNameIsAmbiguous(const DynamicSite &site, Inspection &inspection)
{
    forEachArgument(
        site, inspection,
        [&](const Argument &argument, const Input &input, const OperationSite &target) {
            if (input.ambiguous)
                inspection.addKey(*argument.member, {argument.member->key, target.name()});
        });
}

void parameterRequiredMismatch(const DynamicSite &site, Inspection &inspection)
{
    forEachArgument(
        site, inspection, [&](const Argument &argument, const Input &input, const OperationSite &) {
            const Input source = sourceOf(site, argument, inspection);
            if (input.value && input.required && source.value && !source.required
                && !source.value->find(u"default"))
                inspection.add(argument.member->value,
                               {argument.reference, site.source->name(), argument.member->key});
        });
}

void staticTypeMismatch(const DynamicSite &site, Inspection &inspection)
{
    forEachArgument(
        site, inspection, [&](const Argument &argument, const Input &input, const OperationSite &) {
            const QString type = textOf(input.value, u"type");
            if (!argument.fixed || type.isEmpty() || fits(typeOf(*argument.fixed), type))
                return;
            const QString text = QString::fromUtf8(argument.fixed->toJson());
            const bool textual = type == "string"_L1
                                 && (argument.fixed->isNumber() || argument.fixed->isBoolean());
            inspection.add(*argument.fixed, {type, typeOf(*argument.fixed)},
                           textual ? inspection.replace(*argument.fixed, text) : Fix());
        });
}

void typeMismatch(const DynamicSite &site, Inspection &inspection)
{
    forEachArgument(
        site, inspection, [&](const Argument &argument, const Input &input, const OperationSite &) {
            const Input source = sourceOf(site, argument, inspection);
            const QString wanted = textOf(input.value, u"type");
            const QString given = textOf(source.value, u"type");
            if (!wanted.isEmpty() && !given.isEmpty() && !fits(given, wanted))
                inspection.add(argument.member->value, {wanted, site.source->name(), given});
        });
}

void sourcePropertyInternal(const DynamicSite &site, Inspection &inspection)
{
    for (const Argument &argument : argumentsOf(site)) {
        const Input source = sourceOf(site, argument, inspection);
        if (source.value && source.internal && !source.value->find(u"default"))
            inspection.add(argument.member->value, {argument.reference, site.source->name()});
    }
}

/// The path of the list of values within the answer: either extension's word for it.
const JsonValue *listPath(const DynamicSite &site)
{
    const JsonValue *path = site.call->find(u"value-collection");
    return path ? path : site.call->find(u"itemsPath");
}

bool offersValues(const DynamicSite &site)
{
    return site.member->key == "x-ms-dynamic-values"_L1
           || site.member->key == "x-ms-dynamic-list"_L1;
}

const JsonValue *listOf(const DynamicSite &site, const OperationSite &target,
                        const Inspection &inspection, bool &known)
{
    const JsonValue *path = listPath(site);
    const JsonValue *answer = answerOf(target);
    known = answer != nullptr;
    return schemaAt(answer, path ? path->toString() : QString(), inspection.survey(), known);
}

void invokedShouldProduceArray(const DynamicSite &site, Inspection &inspection)
{
    const OperationSite *target = targetOf(site, inspection);
    if (!target || !offersValues(site))
        return;
    bool known = true;
    const JsonValue *list = listOf(site, *target, inspection, known);
    const QString type = textOf(list, u"type");
    const bool wrong = list ? !type.isEmpty() && type != "array"_L1 : known;
    const JsonValue *path = listPath(site);
    if (wrong)
        inspection.add(
            path ? *path : *site.call->find(u"operationId"),
            {path && !path->toString().isEmpty() ? path->toString() : u"/"_s, target->name()});
}

void invokedShouldProduceProperty(const DynamicSite &site, Inspection &inspection)
{
    const OperationSite *target = targetOf(site, inspection);
    if (!target || !offersValues(site))
        return;
    bool known = true;
    const JsonValue *items = get(listOf(site, *target, inspection, known), u"items");
    for (const char16_t *key :
         {u"value-path", u"value-title", u"itemValuePath", u"itemTitlePath"}) {
        const JsonValue *path = site.call->find(key);
        bool sure = items != nullptr;
        if (path && items && !schemaAt(items, path->toString(), inspection.survey(), sure) && sure)
            inspection.add(*path, {path->toString(), target->name()});
    }
}

} // namespace

Rules dynamicCallRules()
{
    using Group = Rule::Group;
    const auto rule = [](const char *id, Check check, Group group = Group::Operations) {
        return Rule{id, group, Level::Warning, Level::Warning, check};
    };
    return {
        rule("OperationMissingRequiredProperty", &missingRequiredProperty),
        rule("OperationParameterNameNotFound", &parameterNameNotFound),
        rule("OperationParameterNameIsAmbiguous", &parameterNameIsAmbiguous),
        rule("OperationParameterRequiredMismatch", &parameterRequiredMismatch),
        rule("OperationParameterStaticTypeMismatch", &staticTypeMismatch),
        rule("OperationParameterTypeMismatch", &typeMismatch),
        rule("SourcePropertyInternal", &sourcePropertyInternal, Group::Parameters),
        rule("InvokedOperationShouldProduceArray", &invokedShouldProduceArray),
        rule("InvokedOperationShouldProduceProperty", &invokedShouldProduceProperty),
    };
}

} // namespace openapi::validator
