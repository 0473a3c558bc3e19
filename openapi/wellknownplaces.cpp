// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/wellknownplaces.h"

#include "openapi/memberedits.h"

namespace openapi::places {

namespace {

const QString SchemesKey = QStringLiteral("schemes");

JsonPointer about(const char *key)
{
    return JsonPointer{{QStringLiteral("info"), QString::fromLatin1(key)}};
}

JsonPointer contact(const char *key)
{
    return about("contact").child(QString::fromLatin1(key));
}

} // namespace

JsonPointer title()
{
    return about("title");
}

JsonPointer description()
{
    return about("description");
}

JsonPointer version()
{
    return about("version");
}

JsonPointer host()
{
    return JsonPointer{{QStringLiteral("host")}};
}

JsonPointer basePath()
{
    return JsonPointer{{QStringLiteral("basePath")}};
}

JsonPointer contactName()
{
    return contact("name");
}

JsonPointer contactEmail()
{
    return contact("email");
}

JsonPointer contactUrl()
{
    return contact("url");
}

bool isInPaths(const JsonPointer &pointer)
{
    return !pointer.isRoot() && pointer.tokens().first() == u"paths";
}

JsonPointer brandColour()
{
    return JsonPointer{{QStringLiteral("properties"), QStringLiteral("iconBrandColor")}};
}

QByteArray propertiesWithColour(const QString &colour)
{
    JsonValue properties = JsonValue::object();
    properties.set(brandColour().tokens().last(), JsonValue::string(colour));
    JsonValue whole = JsonValue::object();
    whole.set(brandColour().tokens().first(), properties);
    return whole.toJson(2) + '\n';
}

QStringList schemesOf(const Document &definition)
{
    QStringList schemes;
    const JsonValue *list = definition.root().find(QStringView(SchemesKey));
    for (size_t i = 0; list && i < list->items().size(); ++i)
        schemes.append(list->items()[i].toString());
    return schemes;
}

std::vector<Patch> schemePatches(const Document &definition, const QString &scheme, bool wanted)
{
    const JsonPointer place{{SchemesKey}};
    const JsonValue *list = definition.root().find(place);
    const auto index = schemesOf(definition).indexOf(scheme);
    if ((list && !list->isArray()) || wanted == (index >= 0))
        return {};
    if (!list) {
        return settingPatches(definition, place, JsonValue::array({JsonValue::string(scheme)}));
    }
    Patch patch;
    patch.kind = wanted ? Patch::Kind::AddTo : Patch::Kind::Remove;
    if (wanted) {
        patch.key = SchemesKey;
        patch.value = JsonValue::string(scheme);
    } else {
        patch.pointer = list->items().size() == 1 ? place : place.child(index);
    }
    return {patch};
}

} // namespace openapi::places
