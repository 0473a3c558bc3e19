// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/parameteredits.h"

#include "openapi/editing/references.h"
#include "openapi/validator/access.h"

#include <algorithm>

namespace openapi::editing {

namespace {

using validator::itemsOf;
using validator::membersOf;
using validator::textOf;

const QString &listKey()
{
    static const QString key = QStringLiteral("parameters");
    return key;
}

QString keyOf(ParameterText which)
{
    switch (which) {
    case ParameterText::Summary:
        return QStringLiteral("x-ms-summary");
    case ParameterText::Description:
        return QStringLiteral("description");
    case ParameterText::Location:
        return QStringLiteral("in");
    case ParameterText::Default:
        break;
    }
    return QStringLiteral("default");
}

/// The parameters called `name` in the path, of every verb of `item` and of the item itself.
std::vector<JsonPointer> variablesCalled(const JsonValue &root, const JsonPointer &item,
                                         const QString &name)
{
    const References references(root);
    std::vector<JsonPointer> lists = {item.child(listKey())};
    for (const JsonValue::Member &member : membersOf(root.find(item))) {
        if (isVerb(member.key))
            lists.push_back(item.child(member.key).child(listKey()));
    }
    std::vector<JsonPointer> found;
    for (const JsonPointer &list : lists) {
        const Node node{root.find(list), list};
        for (size_t i = 0; i < itemsOf(node.value).size(); ++i) {
            const Node target = references.resolve(node.item(i));
            if (textOf(target.value, u"in") == u"path" && textOf(target.value, u"name") == name
                && std::find(found.begin(), found.end(), target.pointer) == found.end())
                found.push_back(target.pointer);
        }
    }
    return found;
}

/// The list that `entry` stands in, without the parameters of other verbs.
bool isTaken(const JsonValue &root, const EditableParameter &parameter, const QString &name)
{
    const References references(root);
    const JsonPointer list = parameter.entry.parent();
    const Node node{root.find(list), list};
    for (size_t i = 0; i < itemsOf(node.value).size(); ++i) {
        const Node target = references.resolve(node.item(i));
        if (target.pointer != parameter.place && textOf(target.value, u"name") == name
            && textOf(target.value, u"in") == parameter.in)
            return true;
    }
    return false;
}

} // namespace

std::optional<JsonValue> valueOfType(const QString &type, const QString &text)
{
    if (type == u"string" || type.isEmpty())
        return JsonValue::string(text);
    const JsonParseResult parsed = parseStrictJson(text.trimmed().toUtf8());
    if (!parsed.complete || hasErrors(parsed.diagnostics)
        || !validator::fits(validator::typeOf(parsed.root), type))
        return std::nullopt;
    return parsed.root;
}

Edits addParameter(const JsonValue &root, const JsonPointer &operation, const QString &wantedName)
{
    const JsonValue *owner = root.find(operation);
    if (!owner || !owner->isObject())
        return tl::make_unexpected(Refusal::NotFound);
    const JsonValue *list = owner->find(QStringView(listKey()));
    if (list && !list->isArray())
        return tl::make_unexpected(Refusal::NotFound);
    QStringList taken;
    const References references(root);
    for (const JsonValue &entry : itemsOf(list))
        taken.append(textOf(references.resolve({&entry, {}}).value, u"name"));
    JsonValue parameter = JsonValue::object();
    const auto put = [&parameter](const QString &key, const QString &text) {
        parameter.set(key, JsonValue::string(text));
    };
    put(QStringLiteral("name"), freeName(wantedName, taken));
    put(QStringLiteral("in"), QStringLiteral("query"));
    put(QStringLiteral("type"), QStringLiteral("string"));
    if (!list)
        return withMember(root, operation, listKey(), JsonValue::array({parameter}));
    Patch patch;
    patch.kind = Patch::Kind::AddTo;
    patch.pointer = operation;
    patch.key = listKey();
    patch.value = parameter;
    return Patches{patch};
}

Edits removeParameter(const JsonValue &root, const JsonPointer &entry)
{
    const JsonValue *list = root.find(entry.parent());
    if (entry.isRoot() || !root.find(entry) || !list->isArray())
        return tl::make_unexpected(Refusal::NotFound);
    return Patches{removed(list->items().size() == 1 ? entry.parent() : entry)};
}

Edits renameParameter(const JsonValue &root, const EditableParameter &parameter,
                      const QString &name)
{
    const QString wanted = name.trimmed();
    if (wanted.isEmpty())
        return tl::make_unexpected(Refusal::NameEmpty);
    if (wanted == parameter.name)
        return Patches();
    if (isTaken(root, parameter, wanted))
        return tl::make_unexpected(Refusal::NameTaken);
    Edits edits = withText(root, parameter.place, QStringLiteral("name"), wanted);
    const QStringList tokens = parameter.entry.tokens();
    if (parameter.in != u"path" || parameter.shared > 1 || tokens.size() < 2)
        return edits;
    const JsonPointer item({tokens.at(0), tokens.at(1)});
    edits = Patches();
    for (const JsonPointer &place : variablesCalled(root, item, parameter.name))
        append(edits, withText(root, place, QStringLiteral("name"), wanted));
    QString path = tokens.at(1);
    path.replace(u'{' + parameter.name + u'}', u'{' + wanted + u'}');
    if (path == tokens.at(1))
        return edits;
    if (root.find(item.parent().child(path)))
        return tl::make_unexpected(Refusal::NameTaken);
    // The last: the others' addresses hold until the path is another.
    if (edits)
        edits->push_back(renamed(item, path));
    return edits;
}

Edits setText(const JsonValue &root, const EditableParameter &parameter, ParameterText which,
              const QString &text)
{
    if (which == ParameterText::Location) {
        Edits edits = withText(root, parameter.place, keyOf(which), text);
        if (text == u"path")
            append(edits, setRequired(root, parameter, true));
        return edits;
    }
    if (which != ParameterText::Default || text.isEmpty())
        return withText(root, parameter.place, keyOf(which), text);
    const std::optional<JsonValue> value = valueOfType(parameter.type, text);
    if (!value)
        return tl::make_unexpected(Refusal::Misspelt);
    return withMember(root, parameter.place, keyOf(which), value);
}

Edits setType(const JsonValue &root, const EditableParameter &parameter, const QString &type,
              const QString &format)
{
    Edits edits = withText(root, parameter.place, QStringLiteral("type"), type);
    append(edits, withText(root, parameter.place, QStringLiteral("format"), format));
    if (type == parameter.type)
        return edits;
    JsonValue items = JsonValue::object();
    items.set(QStringLiteral("type"), JsonValue::string(QStringLiteral("string")));
    append(edits, withMember(root, parameter.place, QStringLiteral("items"),
                             type == u"array" ? std::optional(items) : std::nullopt));
    for (const QString &key : {QStringLiteral("default"), QStringLiteral("enum")})
        append(edits, withMember(root, parameter.place, key, std::nullopt));
    return edits;
}

Edits setRequired(const JsonValue &root, const EditableParameter &parameter, bool required)
{
    return withFlag(root, parameter.place, QStringLiteral("required"), required);
}

Edits setValues(const JsonValue &root, const EditableParameter &parameter,
                const QStringList &values)
{
    std::vector<JsonValue> items;
    for (const QString &text : values) {
        const std::optional<JsonValue> value = valueOfType(parameter.type, text);
        if (!value)
            return tl::make_unexpected(Refusal::Misspelt);
        items.push_back(*value);
    }
    return withMember(root, parameter.place, QStringLiteral("enum"),
                      items.empty() ? std::nullopt : std::optional(JsonValue::array(items)));
}

} // namespace openapi::editing
