// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/triggertemplates.h"

#include "openapi/editing/operationids.h"
#include "openapi/editing/schemainference.h"
#include "openapi/editing/triggerpaths.h"
#include "openapi/validator/access.h"

namespace openapi::editing {
using namespace Qt::StringLiterals;
using validator::membersOf;

namespace {

JsonValue typed(const QString &type)
{
    return JsonValue::object({{u"type"_s, JsonValue::string(type), {}}});
}

JsonValue eventOf(const TriggerWish &wish)
{
    JsonValue event = inferredSchema(wish.samples);
    if (wish.kind == TriggerTemplate::EmptyEvent || event.members().empty())
        event = typed(u"object"_s);
    if (wish.kind != TriggerTemplate::BatchEvent)
        return event;
    JsonValue list = typed(u"array"_s);
    list.set(u"items"_s, std::move(event));
    return list;
}

JsonValue filter()
{
    JsonValue property = typed(u"string"_s);
    property.set(u"description"_s,
                 JsonValue::string(u"Which events start the flow; all of them without it."_s));
    property.set(u"x-ms-summary"_s, JsonValue::string(u"Filter"_s));
    return property;
}

OperationIds idsOf(const JsonValue *paths)
{
    OperationIds ids;
    for (const JsonValue::Member &path : membersOf(paths)) {
        for (const JsonValue::Member &operation : path.value.members())
            ids.add(validator::textOf(&operation.value, u"operationId"));
    }
    return ids;
}

QString orElse(const QString &text, const QString &otherwise)
{
    return text.isEmpty() ? otherwise : text;
}

TriggerParts partsOf(const TriggerWish &wish, OperationIds &ids)
{
    TriggerParts parts;
    parts.operationId = ids.made(orElse(wish.name, u"Event"_s));
    parts.unsubscribeId = ids.made(unsubscribeId(parts.operationId));
    const QString title = titleOf(parts.operationId).toLower();
    parts.summary = orElse(wish.summary, u"When there is: "_s + title);
    parts.description = orElse(wish.description, u"Starts the flow for each event."_s);
    parts.hint = orElse(wish.hint, u"To try it, make the event happen in the service."_s);
    parts.event = eventOf(wish);
    parts.eventDescription = wish.kind == TriggerTemplate::BatchEvent
                                 ? u"What happened, in order."_s
                                 : u"What happened."_s;
    if (wish.kind == TriggerTemplate::FilteredEvent)
        parts.inputs.push_back({u"filter"_s, filter(), {}});
    return parts;
}

Patch inserted(const JsonPointer &object, const QString &key, const JsonValue &value)
{
    Patch patch;
    patch.kind = Patch::Kind::Insert;
    patch.pointer = object;
    patch.key = key;
    patch.value = value;
    return patch;
}

} // namespace

std::vector<Patch> addedTrigger(const Document &document, const TriggerWish &wish)
{
    const QString section = u"paths"_s;
    const JsonValue *paths = document.root().find(QStringView(section));
    if (!document.root().isObject() || (paths && !paths->isObject()))
        return {};
    OperationIds ids = idsOf(paths);
    const TriggerParts parts = partsOf(wish, ids);
    QSet<QString> taken;
    for (const JsonValue::Member &path : membersOf(paths))
        taken.insert(path.key.toLower());
    const QString path = freePath(taken, parts.operationId);
    const QString end = unsubscribeAddress(path);
    const JsonValue subscribing = subscribePath(parts);
    const JsonValue unsubscribing = unsubscribePath(parts.unsubscribeId);
    if (!paths) {
        return {inserted({}, section,
                         JsonValue::object({{path, subscribing, {}}, {end, unsubscribing, {}}}))};
    }
    return {inserted(JsonPointer({section}), path, subscribing),
            inserted(JsonPointer({section}), end, unsubscribing)};
}

} // namespace openapi::editing
