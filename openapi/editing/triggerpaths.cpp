// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/triggerpaths.h"

#include "openapi/validator/access.h"

namespace openapi::editing {
using namespace Qt::StringLiterals;
using validator::texts;

namespace {

const QString CallbackName = u"callbackUrl"_s;
const QString SubscriptionId = u"subscriptionId"_s;

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

JsonValue body(const TriggerParts &parts)
{
    JsonValue properties = JsonValue::object({{CallbackName, callbackProperty(), {}}});
    for (const JsonValue::Member &input : parts.inputs)
        properties.set(input.key, input.value);
    const JsonValue schema = JsonValue::object({{u"type"_s, text(u"object"_s), {}},
                                                {u"required"_s, texts({CallbackName}), {}},
                                                {u"properties"_s, properties, {}}});
    return JsonValue::object({{u"name"_s, text(u"body"_s), {}},
                              {u"in"_s, text(u"body"_s), {}},
                              {u"required"_s, JsonValue::boolean(true), {}},
                              {u"schema"_s, schema, {}}});
}

JsonValue created(const QString &unsubscribeId)
{
    const JsonValue location = JsonValue::object(
        {{u"type"_s, text(u"string"_s), {}},
         {u"description"_s,
          text(QString(u"Where "_s + unsubscribeId + u" ends the subscription."_s)),
          {}}});
    return JsonValue::object(
        {{u"description"_s, text(u"Subscribed."_s), {}},
         {u"headers"_s, JsonValue::object({{u"Location"_s, location, {}}}), {}}});
}

} // namespace

JsonValue callbackProperty()
{
    return JsonValue::object({{u"type"_s, text(u"string"_s), {}},
                              {u"description"_s, text(u"Where the flow waits for events."_s), {}},
                              {u"x-ms-summary"_s, text(u"Callback URL"_s), {}},
                              {u"x-ms-visibility"_s, text(u"internal"_s), {}},
                              {u"x-ms-notification-url"_s, JsonValue::boolean(true), {}}});
}

JsonValue subscribePath(const TriggerParts &parts)
{
    JsonValue operation = JsonValue::object(
        {{u"operationId"_s, text(parts.operationId), {}}, {u"summary"_s, text(parts.summary), {}}});
    if (!parts.description.isEmpty())
        operation.set(u"description"_s, text(parts.description));
    operation.set(u"x-ms-trigger"_s, text(u"single"_s));
    if (!parts.hint.isEmpty())
        operation.set(u"x-ms-trigger-hint"_s, text(parts.hint));
    operation.set(u"consumes"_s, texts({u"application/json"_s}));
    operation.set(u"parameters"_s, JsonValue::array({body(parts)}));
    operation.set(u"responses"_s,
                  JsonValue::object({{u"201"_s, created(parts.unsubscribeId), {}}}));
    JsonValue content = JsonValue::object();
    if (!parts.eventDescription.isEmpty())
        content.set(u"description"_s, text(parts.eventDescription));
    content.set(u"schema"_s, parts.event);
    return JsonValue::object(
        {{u"post"_s, operation, {}}, {u"x-ms-notification-content"_s, content, {}}});
}

JsonValue unsubscribePath(const QString &operationId)
{
    const JsonValue parameter = JsonValue::object(
        {{u"name"_s, text(SubscriptionId), {}},
         {u"in"_s, text(u"path"_s), {}},
         {u"required"_s, JsonValue::boolean(true), {}},
         {u"type"_s, text(u"string"_s), {}},
         {u"x-ms-url-encoding"_s, text(u"single"_s), {}}});
    const JsonValue done = JsonValue::object({{u"description"_s, text(u"OK"_s), {}}});
    const JsonValue operation = JsonValue::object(
        {{u"operationId"_s, text(operationId), {}},
         {u"summary"_s, text(u"Unsubscribe"_s), {}},
         {u"x-ms-visibility"_s, text(u"internal"_s), {}},
         {u"parameters"_s, JsonValue::array({parameter}), {}},
         {u"responses"_s, JsonValue::object({{u"200"_s, done, {}}}), {}}});
    return JsonValue::object({{u"delete"_s, operation, {}}});
}

QString unsubscribeAddress(const QString &path)
{
    QString stem = path;
    while (stem.endsWith(u'/'))
        stem.chop(1);
    return stem + u"/{"_s + SubscriptionId + u'}';
}

QString freePath(const QSet<QString> &taken, const QString &name)
{
    const QString wish = u"/subscriptions/"_s + name;
    QString path = wish;
    for (int number = 2; taken.contains(path.toLower()); ++number)
        path = wish + QString::number(number);
    return path;
}

QString unsubscribeId(const QString &operationId)
{
    return u"Unsubscribe"_s + operationId;
}

} // namespace openapi::editing
