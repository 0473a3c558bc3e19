// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/editableoperation.h"

#include "openapi/editing/references.h"
#include "openapi/validator/access.h"

#include <algorithm>

namespace openapi::editing {

namespace {

using validator::get;
using validator::itemsOf;
using validator::textOf;

QString shown(const JsonValue *value)
{
    if (!value)
        return {};
    return value->isString() ? value->toString() : QString::fromUtf8(value->toJson());
}

/// Reads one operation.
class OperationParts
{
public:
    explicit OperationParts(const JsonValue &root)
        : m_root(root)
        , m_references(root)
    {
    }

    [[nodiscard]] EditableOperation read(const ListedOperation &head) const;

private:
    void addParameters(EditableOperation &operation, const JsonPointer &owner, bool ofPath) const;
    [[nodiscard]] EditableParameter parameter(const Node &entry, const Node &target) const;
    void addBody(EditableOperation &operation, const Node &target) const;
    void addPayload(EditableOperation &operation) const;
    void addAnswers(EditableOperation &operation) const;

    const JsonValue &m_root;
    const References m_references;
};

EditableParameter OperationParts::parameter(const Node &entry, const Node &target) const
{
    EditableParameter read;
    read.entry = entry.pointer;
    if (!target.isObject()) {
        read.broken = true;
        read.place = entry.pointer;
        read.name = textOf(entry.value, u"$ref");
        return read;
    }
    read.place = target.pointer;
    read.shared = target.pointer == entry.pointer ? 0 : m_references.count(target.pointer);
    read.name = textOf(target.value, u"name");
    read.in = textOf(target.value, u"in");
    read.type = textOf(target.value, u"type");
    read.format = textOf(target.value, u"format");
    read.required = validator::flagOf(target.value, u"required");
    read.defaultValue = shown(get(target.value, u"default"));
    for (const JsonValue &value : itemsOf(get(target.value, u"enum")))
        read.values.append(shown(&value));
    read.summary = textOf(target.value, u"x-ms-summary");
    read.description = textOf(target.value, u"description");
    read.visibility = visibilityOf(*target.value);
    return read;
}

void OperationParts::addBody(EditableOperation &operation, const Node &target) const
{
    const JsonPointer place = target.pointer.child(QStringLiteral("schema"));
    operation.schemas.push_back(
        {OperationSchema::Role::Body, {}, place, m_root.find(place) != nullptr});
}

void OperationParts::addParameters(EditableOperation &operation, const JsonPointer &owner,
                                   bool ofPath) const
{
    const JsonPointer place = owner.child(QStringLiteral("parameters"));
    const Node list{m_root.find(place), place};
    for (size_t i = 0; i < itemsOf(list.value).size(); ++i) {
        const Node target = m_references.resolve(list.item(i));
        if (textOf(target.value, u"in") == u"body") {
            addBody(operation, target);
            continue;
        }
        operation.parameters.push_back(parameter(list.item(i), target));
        operation.parameters.back().ofPath = ofPath;
    }
}

void OperationParts::addPayload(EditableOperation &operation) const
{
    using Kind = ListedOperation::Kind;
    const JsonPointer content = operation.head.pointer.parent().child(
        QStringLiteral("x-ms-notification-content"));
    const bool isWebhook = operation.head.kind == Kind::Trigger
                           || operation.head.kind == Kind::WebhookAction;
    if (!isWebhook)
        return;
    const JsonPointer place = content.child(QStringLiteral("schema"));
    operation.schemas.push_back(
        {OperationSchema::Role::Payload, {}, place, m_root.find(place) != nullptr});
}

void OperationParts::addAnswers(EditableOperation &operation) const
{
    const JsonPointer place = operation.head.pointer.child(QStringLiteral("responses"));
    const Node answers{m_root.find(place), place};
    for (const JsonValue::Member &answer : validator::membersOf(answers.value)) {
        const Node target = m_references.resolve(answers.child(answer.key));
        if (get(target.value, u"schema"))
            operation.schemas.push_back({OperationSchema::Role::Answer, answer.key,
                                         target.pointer.child(QStringLiteral("schema")), true});
    }
}

EditableOperation OperationParts::read(const ListedOperation &head) const
{
    const JsonValue *value = m_root.find(head.pointer);
    EditableOperation operation;
    operation.head = head;
    operation.description = textOf(value, u"description");
    operation.hint = textOf(value, u"x-ms-trigger-hint");
    if (const JsonValue *mark = get(value, u"x-ms-trigger"))
        operation.mark = mark->toString() == u"batch" ? TriggerMark::Batch : TriggerMark::Single;
    addPayload(operation);
    addParameters(operation, head.pointer, false);
    addParameters(operation, head.pointer.parent(), true);
    addAnswers(operation);
    return operation;
}

} // namespace

std::optional<EditableOperation> editableOperation(const JsonValue &root, const JsonPointer &place)
{
    const std::vector<ListedOperation> all = listedOperations(root);
    const auto head = std::find_if(all.begin(), all.end(), [&place](const ListedOperation &one) {
        return one.pointer == place;
    });
    if (head == all.end())
        return std::nullopt;
    return OperationParts(root).read(*head);
}

} // namespace openapi::editing
