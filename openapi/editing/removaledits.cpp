// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/operationedits.h"

#include "openapi/editing/operationlist.h"
#include "openapi/node.h"
#include "openapi/validator/access.h"

namespace openapi::editing {

namespace {

using validator::membersOf;
using validator::textOf;

/// The first declared success answer of an operation; an empty node when there is none.
Node successOf(const JsonValue &root, const JsonPointer &place)
{
    const JsonPointer answers = place.child(QStringLiteral("responses"));
    for (const JsonValue::Member &answer : membersOf(root.find(answers))) {
        if (answer.key.startsWith(u'2') && answer.value.isObject())
            return {root.find(answers.child(answer.key)), answers.child(answer.key)};
    }
    return {};
}

} // namespace

Edits declareRemoval(const JsonValue &root, const JsonPointer &place, const JsonPointer &removal)
{
    const JsonValue *removing = root.find(removal);
    const Node answer = successOf(root, place);
    if (!removing || removal.tokens().size() != 3 || !answer.isObject())
        return tl::make_unexpected(Refusal::NotFound);
    const QString id = textOf(removing, u"operationId");
    const JsonValue words = JsonValue::string(
        QStringLiteral("Address to unsubscribe: DELETE %1")
            .arg(id.isEmpty() ? removal.tokens().at(1)
                              : removal.tokens().at(1) + QStringLiteral(" (%1)").arg(id)));
    const Node headers = answer.child(QStringLiteral("headers"));
    if (headers && !headers.isObject())
        return tl::make_unexpected(Refusal::NotFound);
    for (const JsonValue::Member &header : membersOf(headers.value)) {
        if (header.key.compare(u"Location", Qt::CaseInsensitive) == 0)
            return withMember(root, headers.pointer.child(header.key),
                              QStringLiteral("description"), words);
    }
    JsonValue location = JsonValue::object();
    location.set(QStringLiteral("type"), JsonValue::string(QStringLiteral("string")));
    location.set(QStringLiteral("description"), words);
    if (headers)
        return withMember(root, headers.pointer, QStringLiteral("Location"), location);
    JsonValue all = JsonValue::object();
    all.set(QStringLiteral("Location"), location);
    return withMember(root, answer.pointer, QStringLiteral("headers"), all);
}

} // namespace openapi::editing
