// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/firedocument.h"

#include "openapi/payload.h"

namespace openapi {

namespace {

using Member = JsonValue::Member;

Member member(const char *key, JsonValue value)
{
    return {QString::fromUtf8(key), std::move(value), {}};
}

Member text(const char *key, const QString &value)
{
    return member(key, JsonValue::string(value));
}

Member described(const char *status, const QString &description)
{
    return member(status, JsonValue::object({text("description", description)}));
}

JsonValue list(const QString &value)
{
    return JsonValue::array({JsonValue::string(value)});
}

QString authority(const QUrl &url)
{
    return url.authority(QUrl::FullyEncoded);
}

/// The name to fire by: the short one, unless another trigger has it too.
QString fireName(const ConnectorDefinition &definition, const Trigger &trigger)
{
    const bool isShort = !trigger.name.isEmpty() && definition.trigger(trigger.name) == &trigger;
    return QString::fromUtf8(QUrl::toPercentEncoding(isShort ? trigger.name : trigger.operationId));
}

JsonValue payloadSchema(const Document &document, const ConnectorDefinition &definition,
                        const Trigger &trigger)
{
    const Schema *schema = definition.schema(trigger.payload);
    if (!schema)
        return JsonValue::object({});
    const JsonValue *written = document.root().find(schema->pointer);
    JsonValue value = written && written->isObject() ? *written : JsonValue::object({});
    if (const JsonValue *reference = value.find(QStringView(u"$ref"))) {
        // What stands beside a reference is ignored.
        const JsonValue referring = JsonValue::object({member("$ref", *reference)});
        value = JsonValue::object({member("allOf", JsonValue::array({referring}))});
    }
    value.set(QStringLiteral("example"), samplePayload(definition, trigger.payload));
    return value;
}

JsonValue parameters(const Document &document, const ConnectorDefinition &definition,
                     const Trigger &trigger)
{
    return JsonValue::array(
        {JsonValue::object({text("name", QStringLiteral("payload")),
                            text("in", QStringLiteral("body")),
                            member("required", JsonValue::boolean(true)),
                            member("schema", payloadSchema(document, definition, trigger))}),
         JsonValue::object(
             {text("name", QStringLiteral("force")), text("in", QStringLiteral("query")),
              text("description",
                   QStringLiteral("Send it even when it breaks the schema, to see what flows do.")),
              member("required", JsonValue::boolean(false)),
              text("type", QStringLiteral("boolean"))})});
}

JsonValue receiptSchema()
{
    const JsonValue event = JsonValue::object({text("type", QStringLiteral("string"))});
    const JsonValue count = JsonValue::object({text("type", QStringLiteral("integer"))});
    return JsonValue::object(
        {text("type", QStringLiteral("object")),
         member("properties",
                JsonValue::object({member("event", event), member("subscriptions", count)}))});
}

JsonValue responses()
{
    const QString accepted = QStringLiteral("The event and its deliveries are stored.");
    return JsonValue::object(
        {member("202", JsonValue::object(
                           {text("description", accepted), member("schema", receiptSchema())})),
         described("400", QStringLiteral("The payload breaks the schema; nothing is stored.")),
         described("415", QStringLiteral("The body is not application/json."))});
}

JsonValue fireOperation(const Document &document, const ConnectorDefinition &definition,
                        const Trigger &trigger)
{
    const JsonValue json = list(QStringLiteral("application/json"));
    return JsonValue::object({member("tags", list(QStringLiteral("Déclencher / fire"))),
                              text("operationId", QStringLiteral("fire") + trigger.operationId),
                              text("summary", trigger.summary),
                              text("description", trigger.description), member("consumes", json),
                              member("produces", json),
                              member("parameters", parameters(document, definition, trigger)),
                              member("responses", responses())});
}

} // namespace

JsonValue fireDocument(const Document &document, const ConnectorDefinition &definition,
                       const QUrl &server)
{
    JsonValue paths = JsonValue::object({});
    for (const Trigger &trigger : definition.triggers) {
        const JsonValue operation = fireOperation(document, definition, trigger);
        paths.set(QStringLiteral("/fire/") + fireName(definition, trigger),
                  JsonValue::object({member("post", operation)}));
    }
    const JsonValue about = JsonValue::object({text("title", definition.title),
                                               text("description", definition.description),
                                               text("version", definition.version)});
    JsonValue root = JsonValue::object({text("swagger", QStringLiteral("2.0")),
                                        member("info", about), text("host", authority(server)),
                                        member("schemes", list(server.scheme())),
                                        member("paths", std::move(paths))});
    if (const JsonValue *definitions = document.root().find(QStringView(u"definitions")))
        root.set(QStringLiteral("definitions"), *definitions);
    return root;
}

JsonValue servedDocument(const Document &document, const QUrl &server)
{
    JsonValue root = document.root();
    if (!root.isObject())
        return root;
    root.set(QStringLiteral("host"), JsonValue::string(authority(server)));
    root.set(QStringLiteral("schemes"), list(server.scheme()));
    if (!server.path().isEmpty()) {
        const JsonValue *base = root.find(QStringView(u"basePath"));
        QString path = server.path();
        if (base && base->isString())
            path += base->toString();
        root.set(QStringLiteral("basePath"), JsonValue::string(path));
    }
    return root;
}

} // namespace openapi
