// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/dynamiclookup.h"

#include <QHash>

#include <algorithm>

namespace openapi {

namespace {

using Kind = DynamicLookup::Kind;

// Nobody's answer is that deep; hostile paths would exhaust the stack.
constexpr qsizetype MaxPath = 16;
// Of one operation: its sample is shaped for each of them.
constexpr size_t MaxLookups = 32;

QString text(const JsonValue &object, const QString &key)
{
    const JsonValue *value = object.find(key);
    return value && value->isString() ? value->toString() : QString();
}

QStringList path(const JsonValue &object, const QString &key)
{
    return text(object, key).trimmed().split(u'/', Qt::SkipEmptyParts).mid(0, MaxPath);
}

/// "is_folder" of "(is_folder eq true)"; nothing of "true".
QStringList flagOf(const JsonValue &object)
{
    const QString condition = text(object, QStringLiteral("itemIsParent")).simplified();
    const qsizetype end = condition.indexOf(QLatin1String(" eq "));
    const QString name = condition.left(std::max<qsizetype>(end, 0)).remove(u'(').trimmed();
    return name.split(u'/', Qt::SkipEmptyParts).mid(0, MaxPath);
}

class Search
{
public:
    std::vector<DynamicLookup> run(const JsonValue &root);

private:
    void look(const JsonValue &owner, const JsonValue::Member &member);
    void addValues(const JsonValue &owner, const JsonValue &extension);
    void addPicker(const JsonValue &capabilities);
    void addItems(Kind kind, const JsonValue &owner, const JsonValue &extension);
    void addSchema(const JsonValue &extension, const QString &pathKey);
    void add(DynamicLookup lookup, const JsonValue &extension);

    std::vector<DynamicLookup> m_found;
    QHash<QString, std::vector<size_t>> m_places; ///< operationId -> indexes of m_found
};

std::vector<DynamicLookup> Search::run(const JsonValue &root)
{
    std::vector<const JsonValue *> open{&root};
    while (!open.empty()) {
        const JsonValue &value = *open.back();
        open.pop_back();
        // Backwards, so that the document's order is kept.
        for (auto item = value.items().rbegin(); item != value.items().rend(); ++item)
            open.push_back(&*item);
        for (const JsonValue::Member &member : value.members())
            look(value, member);
        for (auto member = value.members().rbegin(); member != value.members().rend(); ++member)
            open.push_back(&member->value);
    }
    return std::move(m_found);
}

void Search::look(const JsonValue &owner, const JsonValue::Member &member)
{
    if (!member.value.isObject() || !member.key.startsWith(QLatin1String("x-ms-")))
        return;
    if (member.key == QLatin1String("x-ms-dynamic-values")) {
        addValues(owner, member.value);
    } else if (member.key == QLatin1String("x-ms-dynamic-list")) {
        addItems(Kind::List, owner, member.value);
    } else if (member.key == QLatin1String("x-ms-dynamic-schema")) {
        addSchema(member.value, QStringLiteral("value-path"));
    } else if (member.key == QLatin1String("x-ms-dynamic-properties")) {
        addSchema(member.value, QStringLiteral("itemValuePath"));
    } else if (member.key == QLatin1String("x-ms-dynamic-tree")) {
        for (const auto *step : {"open", "browse"}) {
            if (const JsonValue *extension = member.value.find(QString::fromLatin1(step)))
                addItems(Kind::Tree, owner, *extension);
        }
    } else if (member.key == QLatin1String("x-ms-capabilities")) {
        addPicker(member.value);
    }
}

void Search::addValues(const JsonValue &owner, const JsonValue &extension)
{
    DynamicLookup lookup;
    lookup.kind = Kind::Values;
    lookup.collection = path(extension, QStringLiteral("value-collection"));
    lookup.value = path(extension, QStringLiteral("value-path"));
    lookup.title = path(extension, QStringLiteral("value-title"));
    lookup.valueType = text(owner, QStringLiteral("type"));
    add(lookup, extension);
}

/// The capability "file-picker" browses folders as a tree does, in the words of values.
void Search::addPicker(const JsonValue &capabilities)
{
    const JsonValue *picker = capabilities.find(QStringView(u"file-picker"));
    for (const auto *step : {"open", "browse"}) {
        const JsonValue *extension = picker ? picker->find(QString::fromLatin1(step)) : nullptr;
        if (!extension)
            continue;
        DynamicLookup lookup;
        lookup.kind = Kind::Tree;
        lookup.collection = path(*picker, QStringLiteral("value-collection"));
        lookup.title = path(*picker, QStringLiteral("value-title"));
        lookup.parentFlag = path(*picker, QStringLiteral("value-folder-property"));
        add(lookup, *extension);
    }
}

void Search::addItems(Kind kind, const JsonValue &owner, const JsonValue &extension)
{
    DynamicLookup lookup;
    lookup.kind = kind;
    lookup.collection = path(extension, QStringLiteral("itemsPath"));
    lookup.value = path(extension, QStringLiteral("itemValuePath"));
    lookup.title = path(extension, QStringLiteral("itemTitlePath"));
    lookup.fullTitle = path(extension, QStringLiteral("itemFullTitlePath"));
    lookup.parentFlag = flagOf(extension);
    lookup.valueType = text(owner, QStringLiteral("type"));
    add(lookup, extension);
}

void Search::addSchema(const JsonValue &extension, const QString &pathKey)
{
    DynamicLookup lookup;
    lookup.kind = Kind::Schema;
    lookup.value = path(extension, pathKey);
    add(lookup, extension);
}

void Search::add(DynamicLookup lookup, const JsonValue &extension)
{
    lookup.operationId = text(extension, QStringLiteral("operationId"));
    std::vector<size_t> &places = m_places[lookup.operationId];
    const bool known = std::any_of(places.begin(), places.end(), [this, &lookup](size_t place) {
        return m_found[place] == lookup;
    });
    if (lookup.operationId.isEmpty() || known || places.size() >= MaxLookups)
        return;
    places.push_back(m_found.size());
    m_found.push_back(std::move(lookup));
}

} // namespace

std::vector<DynamicLookup> dynamicLookups(const JsonValue &root)
{
    return Search().run(root);
}

QString lookupName(DynamicLookup::Kind kind)
{
    switch (kind) {
    case Kind::Values:
        return QStringLiteral("dynamic-values");
    case Kind::List:
        return QStringLiteral("dynamic-list");
    case Kind::Schema:
        return QStringLiteral("dynamic-schema");
    case Kind::Tree:
        break;
    }
    return QStringLiteral("dynamic-tree");
}

} // namespace openapi
