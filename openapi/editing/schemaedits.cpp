// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/schemaedits.h"

#include "openapi/editing/reordering.h"
#include "openapi/validator/access.h"

#include <algorithm>

namespace openapi::editing {

namespace {

using validator::get;
using validator::itemsOf;

const QString &propertiesKey()
{
    static const QString key = QStringLiteral("properties");
    return key;
}

const QString &requiredKey()
{
    static const QString key = QStringLiteral("required");
    return key;
}

JsonValue ofType(const QString &type)
{
    JsonValue schema = JsonValue::object();
    schema.set(QStringLiteral("type"), JsonValue::string(type));
    return schema;
}

/// What takes `name` out of the list of the schema at `owner`.
Patches withoutRequired(const JsonValue &root, const JsonPointer &owner, const QString &name)
{
    const JsonPointer place = owner.child(requiredKey());
    const JsonValue *list = root.find(place);
    const std::vector<JsonValue> &items = itemsOf(list);
    Patches patches;
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].toString() == name)
            patches.push_back(removed(place.child(qsizetype(i))));
    }
    if (!patches.empty() && patches.size() == items.size())
        return {removed(place)};
    return patches;
}

bool isListed(const JsonValue &root, const SchemaRow &property)
{
    return property.role == SchemaRow::Role::Property && root.find(property.entry);
}

} // namespace

tl::expected<AddedProperty, Refusal> addProperty(const JsonValue &root, const SchemaRow &object,
                                                 const QString &wantedName)
{
    const JsonValue *schema = root.find(object.place);
    if (object.broken || !schema || !schema->isObject()
        || (object.type != u"object" && !object.type.isEmpty()))
        return tl::make_unexpected(Refusal::NotFound);
    const JsonValue *properties = get(schema, propertiesKey());
    if (properties && !properties->isObject())
        return tl::make_unexpected(Refusal::NotFound);
    QStringList taken;
    for (const JsonValue::Member &member : validator::membersOf(properties))
        taken.append(member.key);
    const QString name = freeName(wantedName, taken);
    const JsonValue text = ofType(QStringLiteral("string"));
    Edits edits = Patches();
    if (!properties) {
        JsonValue all = JsonValue::object();
        all.set(name, text);
        edits = withMember(root, object.place, propertiesKey(), all);
        if (!get(schema, u"type"))
            append(edits,
                   withText(root, object.place, QStringLiteral("type"), QStringLiteral("object")));
    } else {
        edits = withMember(root, object.place.child(propertiesKey()), name, text);
    }
    if (!edits)
        return tl::make_unexpected(edits.error());
    return AddedProperty{*edits, name};
}

Edits removeProperty(const JsonValue &root, const SchemaRow &property)
{
    if (!isListed(root, property))
        return tl::make_unexpected(Refusal::NotFound);
    Patches patches = withoutRequired(root, property.owner, property.name);
    patches.push_back(removed(property.entry));
    return patches;
}

Edits renameProperty(const JsonValue &root, const SchemaRow &property, const QString &name)
{
    if (!isListed(root, property))
        return tl::make_unexpected(Refusal::NotFound);
    if (name.isEmpty())
        return tl::make_unexpected(Refusal::NameEmpty);
    if (name == property.name)
        return Patches();
    if (root.find(property.entry.parent().child(name)))
        return tl::make_unexpected(Refusal::NameTaken);
    Patches patches = {renamed(property.entry, name)};
    const JsonPointer required = property.owner.child(requiredKey());
    const std::vector<JsonValue> &items = itemsOf(root.find(required));
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].toString() == property.name)
            patches.push_back(replaced(required.child(qsizetype(i)), JsonValue::string(name)));
    }
    return patches;
}

Edits setRequired(const JsonValue &root, const SchemaTree &tree, const SchemaRow &property,
                  bool required)
{
    if (!isListed(root, property))
        return tl::make_unexpected(Refusal::NotFound);
    if (required == property.required)
        return Patches();
    if (!required) {
        Patches patches = withoutRequired(root, property.owner, property.name);
        // The schema that is made of parts may list what one of them declares.
        const JsonPointer whole = tree.rows.at(size_t(property.parent)).place;
        if (whole != property.owner) {
            const Patches more = withoutRequired(root, whole, property.name);
            patches.insert(patches.end(), more.begin(), more.end());
        }
        return patches;
    }
    const JsonValue *list = root.find(property.owner.child(requiredKey()));
    const JsonValue name = JsonValue::string(property.name);
    if (!list || !list->isArray())
        return withMember(root, property.owner, requiredKey(), JsonValue::array({name}));
    Patch patch;
    patch.kind = Patch::Kind::AddTo;
    patch.pointer = property.owner;
    patch.key = requiredKey();
    patch.value = name;
    return Patches{patch};
}

Edits moveProperty(const Document &document, const SchemaRow &property, bool down)
{
    if (!isListed(document.root(), property))
        return tl::make_unexpected(Refusal::NotFound);
    return moved(document, property.entry, down);
}

Edits setType(const JsonValue &root, const SchemaRow &row, const QString &type,
              const QString &format)
{
    if (row.broken)
        return tl::make_unexpected(Refusal::NotFound);
    Edits edits = withText(root, row.place, QStringLiteral("type"), type);
    append(edits, withText(root, row.place, QStringLiteral("format"), format));
    if (type == row.type)
        return edits;
    const JsonValue *schema = root.find(row.place);
    QStringList pointless = {QStringLiteral("enum"), QStringLiteral("default"),
                             QStringLiteral("example")};
    if (type != u"object")
        pointless << propertiesKey() << requiredKey() << QStringLiteral("additionalProperties");
    if (type != u"array")
        pointless << QStringLiteral("items");
    for (const QString &key : pointless)
        append(edits, withMember(root, row.place, key, std::nullopt));
    if (type == u"array" && !get(schema, u"items"))
        append(edits, withMember(root, row.place, QStringLiteral("items"),
                                 ofType(QStringLiteral("string"))));
    return edits;
}

Edits setTitle(const JsonValue &root, const SchemaRow &row, const QString &title)
{
    const JsonValue *schema = root.find(row.place);
    const bool isTitle = !get(schema, u"x-ms-summary") && get(schema, u"title");
    return withText(root, row.place,
                    isTitle ? QStringLiteral("title") : QStringLiteral("x-ms-summary"), title);
}

Edits setDescription(const JsonValue &root, const SchemaRow &row, const QString &description)
{
    return withText(root, row.place, QStringLiteral("description"), description);
}

Edits createSchema(const JsonValue &root, const JsonPointer &place)
{
    JsonPointer missing = place;
    JsonValue value = ofType(QStringLiteral("object"));
    while (!missing.isRoot() && !root.find(missing.parent())) {
        JsonValue outer = JsonValue::object();
        outer.set(missing.tokens().last(), value);
        value = outer;
        missing = missing.parent();
    }
    if (missing.isRoot() || root.find(place))
        return tl::make_unexpected(Refusal::NotFound);
    return withMember(root, missing.parent(), missing.tokens().last(), value);
}

} // namespace openapi::editing
