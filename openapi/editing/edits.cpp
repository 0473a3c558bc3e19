// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/edits.h"

#include <algorithm>

namespace openapi::editing {

namespace {

/// The order in which most definitions write the members of operations, parameters and schemas.
const QStringList &usualOrder()
{
    static const QStringList order = {QStringLiteral("name"),
                                      QStringLiteral("in"),
                                      QStringLiteral("operationId"),
                                      QStringLiteral("summary"),
                                      QStringLiteral("required"),
                                      QStringLiteral("type"),
                                      QStringLiteral("format"),
                                      QStringLiteral("title"),
                                      QStringLiteral("description"),
                                      QStringLiteral("default"),
                                      QStringLiteral("enum"),
                                      QStringLiteral("x-ms-summary"),
                                      QStringLiteral("x-ms-visibility"),
                                      QStringLiteral("deprecated"),
                                      QStringLiteral("x-ms-trigger"),
                                      QStringLiteral("x-ms-trigger-hint"),
                                      QStringLiteral("headers"),
                                      QStringLiteral("items"),
                                      QStringLiteral("properties"),
                                      QStringLiteral("parameters"),
                                      QStringLiteral("responses")};
    return order;
}

/// The member of `object` that the new `key` goes behind; empty: to the end.
QString neighbourOf(const JsonValue &object, const QString &key)
{
    const qsizetype rank = usualOrder().indexOf(key);
    QString neighbour;
    qsizetype nearest = -1;
    for (const JsonValue::Member &member : object.members()) {
        const qsizetype other = usualOrder().indexOf(member.key);
        if (other < rank && other > nearest) {
            nearest = other;
            neighbour = member.key;
        }
    }
    return neighbour;
}

Patch inserted(const JsonValue &object, const JsonPointer &place, const QString &key,
               const JsonValue &value)
{
    Patch patch;
    const QString neighbour = neighbourOf(object, key);
    patch.kind = neighbour.isEmpty() ? Patch::Kind::Insert : Patch::Kind::InsertAfter;
    patch.pointer = neighbour.isEmpty() ? place : place.child(neighbour);
    patch.key = key;
    patch.value = value;
    return patch;
}

} // namespace

Edits withMember(const JsonValue &root, const JsonPointer &place, const QString &key,
                 const std::optional<JsonValue> &value)
{
    const JsonValue *object = root.find(place);
    if (!object || !object->isObject())
        return tl::make_unexpected(Refusal::NotFound);
    const JsonValue *present = object->find(QStringView(key));
    if (!value)
        return present ? Patches{removed(place.child(key))} : Patches();
    if (!present)
        return Patches{inserted(*object, place, key, *value)};
    return *present == *value ? Patches() : Patches{replaced(place.child(key), *value)};
}

Edits withText(const JsonValue &root, const JsonPointer &place, const QString &key,
               const QString &text)
{
    return withMember(root, place, key,
                      text.isEmpty() ? std::nullopt : std::optional(JsonValue::string(text)));
}

Edits withFlag(const JsonValue &root, const JsonPointer &place, const QString &key, bool flag)
{
    return withMember(root, place, key,
                      flag ? std::optional(JsonValue::boolean(true)) : std::nullopt);
}

void append(Edits &edits, const Edits &more)
{
    if (edits && more)
        edits->insert(edits->end(), more->begin(), more->end());
    else if (edits)
        edits = more;
}

Patch replaced(const JsonPointer &place, const JsonValue &value)
{
    Patch patch;
    patch.kind = Patch::Kind::Replace;
    patch.pointer = place;
    patch.value = value;
    return patch;
}

Patch removed(const JsonPointer &place)
{
    Patch patch;
    patch.kind = Patch::Kind::Remove;
    patch.pointer = place;
    return patch;
}

Patch renamed(const JsonPointer &place, const QString &name)
{
    Patch patch;
    patch.kind = Patch::Kind::Rename;
    patch.pointer = place;
    patch.key = name;
    return patch;
}

QString freeName(const QString &wanted, const QStringList &taken)
{
    QString name = wanted;
    for (int number = 2; taken.contains(name); ++number)
        name = wanted + QString::number(number);
    return name;
}

} // namespace openapi::editing
