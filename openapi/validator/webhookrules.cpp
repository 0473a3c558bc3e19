// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/inspection.h"

namespace openapi::validator {
using namespace Qt::StringLiterals;

namespace {

const QString Content = u"x-ms-notification-content"_s;

/// Calls `report` once for every callback URL property, in the weakest of its uses.
template<typename Report>
void forEachCallback(const Survey &survey, Report report)
{
    QHash<const JsonValue *, bool> seen;
    for (const OperationSite &operation : survey.operations) {
        for (const CallbackSite &callback : operation.callbacks) {
            if (!seen.contains(callback.value) && report(callback))
                seen.insert(callback.value, true);
        }
    }
}

void notificationUrlNotString(const Survey &survey, Inspection &inspection)
{
    forEachCallback(survey, [&](const CallbackSite &callback) {
        const JsonValue *type = callback.value->find(u"type");
        if (!type || type->toString() == "string"_L1)
            return false;
        inspection.add(*type, {}, inspection.replace(*type, u"string"_s));
        return true;
    });
}

void notificationUrlNotInternal(const Survey &survey, Inspection &inspection)
{
    forEachCallback(survey, [&](const CallbackSite &callback) {
        if (callback.internal)
            return false;
        const QString key = u"x-ms-visibility"_s;
        const JsonValue *old = callback.value->find(QStringView(key));
        inspection.add(
            *callback.value, {},
            old ? inspection.replace(*old, u"internal"_s)
                : inspection.insert(*callback.value, key, JsonValue::string(u"internal"_s)));
        return true;
    });
}

/// Requires the property itself; the levels above have places of their own.
Fix requiring(const JsonValue &callback, const Inspection &inspection)
{
    for (const TypedSite &site : inspection.survey().typed) {
        if (site.value == &callback && site.link == TypedSite::Link::Property
            && !textsOf(site.parent->value->find(u"required")).contains(site.name))
            return inspection.addTo(*site.parent->value, u"required"_s, site.name);
    }
    return {};
}

void notificationUrlNotRequired(const Survey &survey, Inspection &inspection)
{
    forEachCallback(survey, [&](const CallbackSite &callback) {
        if (callback.required)
            return false;
        inspection.add(*callback.value, {}, requiring(*callback.value, inspection));
        return true;
    });
}

void notificationUrlNotAllowedHere(const TypedSite &site, Inspection &inspection)
{
    const JsonValue *mark = site.value->find(u"x-ms-notification-url");
    const bool body = site.isSchema() && (site.root->input || !site.root->output);
    if (mark && !body)
        inspection.add(*mark, {}, inspection.remove(*mark, u"x-ms-notification-url"_s));
}

void notificationContentMissing(const OperationSite &operation, Inspection &inspection)
{
    if (operation.callbacks.empty() || operation.path->value.find(QStringView(Content)))
        return;
    Fix fix;
    const JsonValue *misplaced = operation.value->find(QStringView(Content));
    if (misplaced) {
        fix = inspection.insert(operation.path->value, Content, *misplaced);
        fix.action = Fix::Action::Move;
        fix.patches.push_back(inspection.remove(*misplaced, Content).patches.front());
    } else {
        const JsonValue type = JsonValue::object({{u"type"_s, JsonValue::string(u"object"_s), {}}});
        fix = inspection.insert(operation.path->value, Content,
                                JsonValue::object({{u"schema"_s, type, {}}}));
    }
    inspection.addKey(*operation.member,
                      {operation.name(), QString::number(operation.callbacks.size())}, fix);
}

/// A body whose properties are asked for at design time may have a callback URL among them.
bool bodyIsDynamic(const OperationSite &operation, const Survey &survey)
{
    const ParameterSite *body = operation.body();
    const JsonValue *schema = body ? survey.resolved(body->value->find(u"schema")) : nullptr;
    return schema
           && (schema->find(u"x-ms-dynamic-schema") || schema->find(u"x-ms-dynamic-properties"));
}

void notificationUrlMissing(const Survey &survey, Inspection &inspection)
{
    QHash<const JsonValue::Member *, const OperationSite *> waiting;
    for (const OperationSite &operation : survey.operations) {
        if (!operation.callbacks.empty() || bodyIsDynamic(operation, survey))
            waiting.insert(operation.path, nullptr);
        else if (!waiting.contains(operation.path)
                 || (waiting[operation.path] && operation.isTrigger()))
            waiting.insert(operation.path, &operation);
    }
    for (const JsonValue::Member *path : survey.paths) {
        const JsonValue::Member *content = memberOf(&path->value, Content);
        if (const OperationSite *operation = waiting.value(path); content && operation)
            inspection.addKey(*content, {operation->name()});
    }
}

const JsonValue *notification(const OperationSite &operation)
{
    return operation.value->find(u"x-ms-notification");
}

void notificationInWebhook(const OperationSite &operation, Inspection &inspection)
{
    const JsonValue *found = notification(operation);
    if (found && !operation.callbacks.empty())
        inspection.add(*found, {operation.name()},
                       inspection.remove(*found, u"x-ms-notification"_s));
}

void notificationForTriggerOnly(const OperationSite &operation, Inspection &inspection)
{
    const JsonValue *found = notification(operation);
    if (found && !operation.isTrigger())
        inspection.add(*found, {operation.name()},
                       inspection.remove(*found, u"x-ms-notification"_s));
}

void notificationMustBeWebhook(const OperationSite &operation, Inspection &inspection)
{
    const JsonValue *id = get(notification(operation), u"operationId");
    const OperationSite *target = id ? inspection.survey().operation(id->toString()) : nullptr;
    if (target && target->callbacks.empty())
        inspection.add(*id, {id->toString()});
}

void sameParametersDiffer(const OperationSite &operation, Inspection &inspection)
{
    const OperationSite *webhook = inspection.survey().operation(
        textOf(notification(operation), u"operationId"));
    if (!webhook)
        return;
    for (const ParameterSite &mine : operation.parameters) {
        const ParameterSite *theirs = webhook->parameter(mine.name);
        if (!mine.value || !theirs || mine.in == "body"_L1)
            continue;
        const auto differ = [&](QStringView key) {
            return textOf(mine.value, key) != textOf(theirs->value, key);
        };
        if (differ(u"type") || differ(u"x-ms-visibility"))
            inspection.add(*mine.place, {mine.name, webhook->name()});
    }
}

} // namespace

Rules webhookRules()
{
    using Group = Rule::Group;
    const auto error = [](const char *id, Check check, Group group = Group::Webhooks) {
        return Rule{id, group, Level::Error, Level::Error, check};
    };
    return {
        error("NotificationUrlNotString", &notificationUrlNotString),
        error("NotificationUrlNotInternal", &notificationUrlNotInternal),
        error("NotificationUrlNotRequired", &notificationUrlNotRequired),
        Rule{"NotificationUrlNotAllowedInThisPosition", Group::Webhooks, Level::Error, Level::Error,
             &notificationUrlNotAllowedHere, u"x-ms-notification-url"},
        error("OperationMustHaveNotificationContentExtension", &notificationContentMissing,
              Group::Operations),
        error("WebhookOperationsMissingNotificationUrlProperty", &notificationUrlMissing,
              Group::Operations),
        error("NotificationExtensionNotSupportedInWebhookOperation", &notificationInWebhook,
              Group::Operations),
        error("NotificationExtensionSupportedForTriggerOnly", &notificationForTriggerOnly,
              Group::Operations),
        error("NotificationOperationMustBeWebhook", &notificationMustBeWebhook, Group::Operations),
        {"ParamtersWithSameNameMustHaveSameTypeAndVisibility", Group::Parameters, Level::Warning,
         Level::Error, &sameParametersDiffer},
    };
}

} // namespace openapi::validator
