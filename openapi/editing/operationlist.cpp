// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/operationlist.h"

#include "openapi/validator/access.h"

namespace openapi::editing {

namespace {

using validator::get;
using validator::membersOf;
using validator::textOf;

bool sendsBody(const QString &verb)
{
    return verb == u"post" || verb == u"put" || verb == u"patch";
}

ListedOperation::Kind kindOf(const JsonValue &item, const QString &verb, const JsonValue &operation)
{
    using Kind = ListedOperation::Kind;
    const bool notifies = get(&item, u"x-ms-notification-content") && sendsBody(verb);
    if (get(&operation, u"x-ms-trigger"))
        return notifies || sendsBody(verb) ? Kind::Trigger : Kind::Poll;
    return notifies ? Kind::WebhookAction : Kind::Action;
}

} // namespace

bool isVerb(const QString &key)
{
    static const QStringList verbs = {QStringLiteral("get"),    QStringLiteral("put"),
                                      QStringLiteral("post"),   QStringLiteral("delete"),
                                      QStringLiteral("patch"),  QStringLiteral("head"),
                                      QStringLiteral("options")};
    return verbs.contains(key);
}

Visibility visibilityOf(const JsonValue &object)
{
    const QString word = textOf(&object, u"x-ms-visibility");
    if (word == u"important")
        return Visibility::Important;
    if (word == u"advanced")
        return Visibility::Advanced;
    return word == u"internal" ? Visibility::Internal : Visibility::Normal;
}

std::vector<ListedOperation> listedOperations(const JsonValue &root)
{
    std::vector<ListedOperation> all;
    const JsonPointer paths({QStringLiteral("paths")});
    const JsonValue *items = root.find(paths);
    for (const JsonValue::Member &item : membersOf(items)) {
        const bool isLast = items->find(QStringView(item.key)) == &item.value;
        for (const JsonValue::Member &member : membersOf(isLast ? &item.value : nullptr)) {
            if (!isVerb(member.key) || !member.value.isObject()
                || item.value.find(QStringView(member.key)) != &member.value)
                continue;
            ListedOperation listed;
            listed.kind = kindOf(item.value, member.key, member.value);
            listed.pointer = paths.child(item.key).child(member.key);
            listed.verb = member.key.toUpper();
            listed.path = item.key;
            listed.operationId = textOf(&member.value, u"operationId");
            listed.summary = textOf(&member.value, u"summary");
            listed.visibility = visibilityOf(member.value);
            listed.deprecated = validator::flagOf(&member.value, u"deprecated");
            all.push_back(std::move(listed));
        }
    }
    return all;
}

} // namespace openapi::editing
