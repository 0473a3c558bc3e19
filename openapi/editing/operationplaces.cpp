// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/operationedits.h"

#include "openapi/editing/operationlist.h"
#include "openapi/editing/reordering.h"
#include "openapi/reader.h"
#include "openapi/validator/access.h"

#include <algorithm>

namespace openapi::editing {

namespace {

using validator::membersOf;
using validator::textOf;

QString pathsKey()
{
    return QStringLiteral("paths");
}

bool isOperation(const JsonValue &root, const JsonPointer &place)
{
    const JsonValue *value = root.find(place);
    return place.tokens().size() == 3 && place.tokens().first() == pathsKey() && value
           && value->isObject() && isVerb(place.tokens().last());
}

int verbsIn(const JsonValue &item)
{
    const auto &members = item.members();
    return int(std::count_if(members.begin(), members.end(),
                             [](const JsonValue::Member &member) { return isVerb(member.key); }));
}

/// The names that are taken.
struct TakenNames
{
    explicit TakenNames(const JsonValue &root)
    {
        for (const JsonValue::Member &item : membersOf(root.find(QStringView(pathsKey()))))
            paths.append(item.key);
        for (const ListedOperation &operation : listedOperations(root))
            operationIds.append(operation.operationId);
    }

    /// "/event/goods2/{id}" for "/event/goods/{id}": variables stay at the end.
    [[nodiscard]] QString freePath(const QString &wanted);
    /// `item` with operationIds of its own.
    [[nodiscard]] JsonValue withFreeIds(const JsonValue &item);

    QStringList paths;
    QStringList operationIds;
};

QString TakenNames::freePath(const QString &wanted)
{
    const QStringList segments = wanted.split(u'/');
    qsizetype last = segments.size() - 1;
    while (last >= 0 && (segments[last].isEmpty() || segments[last].contains(u'{')))
        --last;
    QString path = wanted;
    for (int number = 2; paths.contains(path); ++number) {
        QStringList tried = segments;
        if (last < 0)
            tried.insert(1, QStringLiteral("copy") + QString::number(number));
        else
            tried[last] += QString::number(number);
        path = tried.join(u'/');
    }
    paths.append(path);
    return path;
}

JsonValue TakenNames::withFreeIds(const JsonValue &item)
{
    JsonValue result = item;
    for (const JsonValue::Member &member : item.members()) {
        const QString wanted = textOf(&member.value, u"operationId");
        if (!isVerb(member.key) || wanted.isEmpty())
            continue;
        JsonValue operation = member.value;
        const QString name = freeName(wanted, operationIds);
        operationIds.append(name);
        operation.set(QStringLiteral("operationId"), JsonValue::string(name));
        result.set(member.key, operation);
    }
    return result;
}

/// The triggers that each DELETE is the only known one for.
std::vector<int> triggersOf(const ConnectorDefinition &definition, int removal)
{
    std::vector<int> triggers;
    for (size_t i = 0; i < definition.triggers.size(); ++i) {
        const UnsubscribeLink &link = definition.triggers[i].unsubscribe;
        const auto &others = link.candidates;
        if (link.operation == removal
            || std::find(others.begin(), others.end(), removal) != others.end())
            triggers.push_back(int(i));
    }
    return triggers;
}

} // namespace

Edits removeOperation(const JsonValue &root, const JsonPointer &place)
{
    if (!isOperation(root, place))
        return tl::make_unexpected(Refusal::NotFound);
    const bool isLast = verbsIn(*root.find(place.parent())) == 1;
    return Patches{removed(isLast ? place.parent() : place)};
}

std::vector<JsonPointer> needlessRemovals(const Document &document, const JsonPointer &place)
{
    const DefinitionPtr definition = read(document).definition;
    std::vector<JsonPointer> needless;
    for (size_t i = 0; i < definition->operations.size(); ++i) {
        if (definition->operations[i].pointer == place)
            continue;
        const std::vector<int> triggers = triggersOf(*definition, int(i));
        const bool onlyHere =
            triggers.size() == 1
            && definition->triggers[size_t(triggers.front())].unsubscribe.operation == int(i)
            && definition->operationOf(definition->triggers[size_t(triggers.front())]).pointer
                   == place;
        if (onlyHere)
            needless.push_back(definition->operations[i].pointer);
    }
    return needless;
}

tl::expected<Addition, Refusal> duplicateOperation(const JsonValue &root, const JsonPointer &place)
{
    if (!isOperation(root, place))
        return tl::make_unexpected(Refusal::NotFound);
    const QString verb = place.tokens().last();
    JsonValue copy = JsonValue::object();
    for (const JsonValue::Member &member : root.find(place.parent())->members()) {
        if (!isVerb(member.key) || member.key == verb)
            copy.set(member.key, member.value);
    }
    TakenNames taken(root);
    const QString path = taken.freePath(place.tokens().at(1));
    Patch patch;
    patch.kind = Patch::Kind::InsertAfter;
    patch.pointer = place.parent();
    patch.key = path;
    patch.value = taken.withFreeIds(copy);
    return Addition{{patch}, JsonPointer({pathsKey(), path, verb})};
}

Edits moveOperation(const Document &document, const JsonPointer &place, bool down)
{
    if (!isOperation(document.root(), place))
        return tl::make_unexpected(Refusal::NotFound);
    const auto &members = document.root().find(place.parent())->members();
    const auto self = std::find_if(
        members.begin(), members.end(),
        [&place](const JsonValue::Member &member) { return member.key == place.tokens().last(); });
    const auto begin = down ? self + 1 : members.begin();
    const auto end = down ? members.end() : self;
    const bool isOutermost = std::none_of(
        begin, end, [](const JsonValue::Member &member) { return isVerb(member.key); });
    return moved(document, isOutermost ? place.parent() : place, down);
}

} // namespace openapi::editing
