// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/publicationentries.h"

#include "openapi/memberedits.h"

namespace openapi {

namespace {

const QString ListKey = QStringLiteral("x-ms-connector-metadata");
const QString NameKey = QStringLiteral("propertyName");
const QString ValueKey = QStringLiteral("propertyValue");

const JsonPointer &listPlace()
{
    static const JsonPointer place{{ListKey}};
    return place;
}

std::optional<qsizetype> placeOf(const JsonValue &list, QLatin1String name)
{
    for (size_t i = 0; i < list.items().size(); ++i) {
        const JsonValue *named = list.items()[i].find(QStringView(NameKey));
        if (named && named->toString() == name)
            return qsizetype(i);
    }
    return {};
}

} // namespace

JsonPointer metadataPlace(const Document &document, QLatin1String name)
{
    const JsonValue *list = document.root().find(listPlace());
    const auto place = list ? placeOf(*list, name) : std::nullopt;
    return place ? listPlace().child(*place).child(ValueKey) : listPlace();
}

QString metadataValue(const Document &document, QLatin1String name)
{
    return textAt(document, metadataPlace(document, name));
}

std::vector<Patch> metadataPatches(const Document &document, QLatin1String name,
                                   const QString &value)
{
    const JsonValue *list = document.root().find(listPlace());
    const auto place = list ? placeOf(*list, name) : std::nullopt;
    if (place && !value.isEmpty())
        return settingPatches(document, listPlace().child(*place).child(ValueKey), value);
    if (!place && value.isEmpty())
        return {};
    Patch patch;
    if (place) {
        patch.kind = Patch::Kind::Remove;
        patch.pointer = list->items().size() == 1 ? listPlace() : listPlace().child(*place);
        return {patch};
    }
    const JsonValue entry = JsonValue::object(
        {{NameKey, JsonValue::string(name), {}}, {ValueKey, JsonValue::string(value), {}}});
    if (!list)
        return settingPatches(document, listPlace(), JsonValue::array({entry}));
    if (!list->isArray())
        return {};
    patch.kind = Patch::Kind::AddTo;
    patch.key = ListKey;
    patch.value = entry;
    return {patch};
}

} // namespace openapi
