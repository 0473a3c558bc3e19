// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/triggerreader.h"

#include "openapi/unsubscribelinks.h"

#include <algorithm>

namespace openapi {

namespace {

// The deepest callback URL known stands four levels deep.
constexpr int MaxCallbackDepth = 32;

/// "goods" for "/event/goods/{id}".
QString lastLiteralSegment(const QString &path)
{
    const QStringList segments = path.split(u'/', Qt::SkipEmptyParts);
    const auto found = std::find_if(segments.rbegin(), segments.rend(),
                                    [](const QString &segment) { return !segment.contains(u'{'); });
    return found == segments.rend() ? QString() : *found;
}

} // namespace

TriggerReader::TriggerReader(ReadContext &context, ConnectorDefinition &definition,
                             const std::vector<OperationSource> &sources)
    : m_context(context)
    , m_definition(definition)
    , m_sources(sources)
{
}

/// Walks from the callback URLs up to the bodies, once for all operations: the other way round,
/// operations that share a large schema would walk through it again and again.
void TriggerReader::findCallbacks()
{
    struct Parent
    {
        SchemaIndex schema;
        QString property;
    };
    std::vector<SchemaIndex> queue;
    QHash<SchemaIndex, std::vector<Parent>> parents;
    const Schemas &schemas = m_definition.schemas;
    for (size_t i = 0; i < schemas.size(); ++i) {
        for (const Property &property : schemas[i].properties)
            parents[property.schema].push_back({SchemaIndex(i), property.name});
        if (schemas[i].notificationUrl) {
            queue.push_back(SchemaIndex(i));
            m_steps.insert(SchemaIndex(i), {});
        }
    }
    for (size_t i = 0; i < queue.size(); ++i) {
        const SchemaIndex child = queue[i];
        const int distance = m_steps.value(child).distance + 1;
        if (distance > MaxCallbackDepth)
            break;
        for (const Parent &parent : parents.value(child)) {
            if (m_steps.contains(parent.schema))
                continue;
            m_steps.insert(parent.schema, {distance, parent.property, child});
            queue.push_back(parent.schema);
        }
    }
}

std::optional<JsonPointer> TriggerReader::callbackPointer(SchemaIndex body) const
{
    auto step = m_steps.constFind(body);
    if (step == m_steps.constEnd())
        return std::nullopt;
    QStringList tokens;
    for (; step->next != NoSchema; step = m_steps.constFind(step->next))
        tokens.append(step->property);
    return JsonPointer(std::move(tokens));
}

void TriggerReader::readTriggers()
{
    findCallbacks();
    const UnsubscribeLinks links(m_definition.operations, m_definition.basePath);
    for (size_t i = 0; i < m_definition.operations.size(); ++i) {
        const Operation &operation = m_definition.operations[i];
        const auto callback = callbackPointer(operation.body);
        if (!callback)
            continue;
        addTrigger(int(i), *callback);
        Trigger &trigger = m_definition.triggers.back();
        trigger.unsubscribe = links.find(operation, m_sources[i].locationTexts);
        diagnose(trigger, m_sources[i]);
    }
}

void TriggerReader::addTrigger(int index, const JsonPointer &callback)
{
    const Operation &operation = m_definition.operations[size_t(index)];
    const OperationSource &source = m_sources[size_t(index)];
    Trigger trigger;
    trigger.operation = index;
    trigger.operationId = operation.key();
    trigger.name = lastLiteralSegment(operation.path.text());
    trigger.summary = operation.summary;
    trigger.description = operation.description;
    trigger.hint = m_context.text(source.node, QStringLiteral("x-ms-trigger-hint"));
    trigger.callbackPointer = callback;
    trigger.payload = source.payload;
    const Node mark = source.node.child(QStringLiteral("x-ms-trigger"));
    trigger.kind = mark ? Trigger::Kind::Trigger : Trigger::Kind::Action;
    if (m_context.expect(mark, JsonValue::Kind::String))
        (void)m_context.oneOf(mark, mark.value->toString(),
                              {QStringLiteral("single"), QStringLiteral("batch")});
    m_definition.triggers.push_back(std::move(trigger));
}

void TriggerReader::diagnose(const Trigger &trigger, const OperationSource &source)
{
    using Certainty = UnsubscribeLink::Certainty;
    if (!source.notification || source.notificationMisplaced)
        m_context.report(source.notification ? Severity::Warning : Severity::Error,
                         Diagnostic::Code::NotificationContentMissing, source.node,
                         {trigger.operationId});
    else if (!source.notification.child(QStringLiteral("schema")))
        m_context.report(Severity::Warning, Diagnostic::Code::PartMissing, source.notification,
                         {QStringLiteral("schema")});
    if (trigger.kind == Trigger::Kind::Action)
        return; // One callback ends it: there may be nothing to delete.
    if (trigger.unsubscribe.certainty == Certainty::None)
        m_context.report(Severity::Warning, Diagnostic::Code::UnsubscribeMissing, source.node,
                         {trigger.operationId});
    if (trigger.unsubscribe.certainty != Certainty::Ambiguous)
        return;
    QStringList args{trigger.operationId};
    for (const int candidate : trigger.unsubscribe.candidates)
        args.append(m_definition.operations[size_t(candidate)].operationId);
    m_context.report(Severity::Warning, Diagnostic::Code::UnsubscribeAmbiguous, source.node, args);
}

bool TriggerReader::samePayload(SchemaIndex one, SchemaIndex other) const
{
    if (one == NoSchema || other == NoSchema)
        return false;
    const QString &name = m_definition.schemas[size_t(one)].referenceName;
    return one == other
           || (!name.isEmpty() && name == m_definition.schemas[size_t(other)].referenceName);
}

int TriggerReader::listedTrigger(const Operation &operation) const
{
    const Response *response = operation.successResponse();
    const Schema *answer = response ? m_definition.schema(response->schema) : nullptr;
    if (answer && answer->type == Schema::Type::Object) {
        std::vector<const Schema *> lists;
        for (const Property &property : answer->properties) {
            const Schema *candidate = m_definition.schema(property.schema);
            if (candidate && candidate->type == Schema::Type::Array)
                lists.push_back(candidate);
        }
        answer = lists.size() == 1 ? lists.front() : nullptr;
    }
    if (!answer || answer->type != Schema::Type::Array)
        return -1;
    int found = -1;
    const QString name = lastLiteralSegment(operation.path.text());
    for (size_t i = 0; i < m_definition.triggers.size(); ++i) {
        const Trigger &trigger = m_definition.triggers[i];
        if (!samePayload(trigger.payload, answer->items))
            continue;
        // Triggers may share a payload; then "/list/goods" belongs to "/event/goods".
        if (trigger.name == name)
            return int(i);
        if (found < 0)
            found = int(i);
    }
    return found;
}

void TriggerReader::linkLists()
{
    for (Operation &operation : m_definition.operations) {
        if (operation.verb == "GET")
            operation.listsTrigger = listedTrigger(operation);
    }
}

} // namespace openapi
