// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/memberedits.h"

namespace openapi {

namespace {

/// The members of an object in the order in which people write them.
QStringList usualOrder(const JsonPointer &object)
{
    if (object.isRoot()) {
        return {QStringLiteral("swagger"),     QStringLiteral("info"),
                QStringLiteral("host"),        QStringLiteral("basePath"),
                QStringLiteral("schemes"),     QStringLiteral("consumes"),
                QStringLiteral("produces"),    QStringLiteral("paths"),
                QStringLiteral("definitions"), QStringLiteral("parameters"),
                QStringLiteral("responses"),   QStringLiteral("securityDefinitions"),
                QStringLiteral("security"),    QStringLiteral("tags")};
    }
    if (object.tokens().last() == QLatin1String("info")) {
        return {QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("version"),
                QStringLiteral("termsOfService"), QStringLiteral("contact")};
    }
    return {};
}

/// The member that `key` comes behind; empty: all of them.
QString neighbourOf(const QString &key, const JsonPointer &pointer, const JsonValue &object)
{
    const QStringList order = usualOrder(pointer);
    for (auto place = order.indexOf(key) - 1; place >= 0; --place) {
        if (object.find(QStringView(order[place])))
            return order[place];
    }
    return {};
}

Patch removal(const Document &document, JsonPointer place)
{
    while (place.tokens().size() > 2 && document.root().find(place.parent())->members().size() == 1)
        place = place.parent();
    Patch patch;
    patch.kind = Patch::Kind::Remove;
    patch.pointer = place;
    return patch;
}

} // namespace

std::vector<Patch> settingPatches(const Document &document, const JsonPointer &place,
                                  const std::optional<JsonValue> &value)
{
    const JsonValue *present = document.root().find(place);
    if (!value)
        return present ? std::vector<Patch>{removal(document, place)} : std::vector<Patch>();
    if (present && *present == *value)
        return {};
    Patch patch;
    patch.pointer = place;
    patch.value = *value;
    if (present)
        return {patch};
    patch.kind = Patch::Kind::Insert;
    while (!patch.pointer.isRoot()) {
        patch.key = patch.pointer.tokens().last();
        patch.pointer = patch.pointer.parent();
        const JsonValue *object = document.root().find(patch.pointer);
        if (object && !object->isObject())
            return {};
        if (object) {
            const QString neighbour = neighbourOf(patch.key, patch.pointer, *object);
            if (!neighbour.isEmpty()) {
                patch.kind = Patch::Kind::InsertAfter;
                patch.pointer = patch.pointer.child(neighbour);
            }
            return {patch};
        }
        patch.value = JsonValue::object({{patch.key, patch.value, {}}});
    }
    return {};
}

std::vector<Patch> settingPatches(const Document &document, const JsonPointer &place,
                                  const QString &text)
{
    return settingPatches(document, place,
                          text.isEmpty() ? std::nullopt : std::optional(JsonValue::string(text)));
}

QString textAt(const Document &document, const JsonPointer &place)
{
    const JsonValue *value = document.root().find(place);
    return value ? value->toString() : QString();
}

} // namespace openapi
