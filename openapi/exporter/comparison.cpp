// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/comparison.h"

#include "openapi/exporter/connectionparameters.h"
#include "openapi/exporter/schemachanges.h"

#include <QHash>

#include <algorithm>

namespace openapi::exporter {

namespace {

using Code = Change::Code;
using Direction = SchemaChanges::Direction;

/// The operations of a definition by their keys, and which of them are triggers.
class Index
{
public:
    explicit Index(const ConnectorDefinition &definition)
    {
        for (const Operation &operation : definition.operations) {
            if (!m_operations.contains(operation.key()))
                m_operations.insert(operation.key(), &operation);
        }
        for (const Trigger &trigger : definition.triggers)
            m_triggers.insert(definition.operationOf(trigger).key(), &trigger);
    }

    [[nodiscard]] const Operation *operation(const QString &key) const
    {
        return m_operations.value(key);
    }
    [[nodiscard]] const Trigger *trigger(const QString &key) const { return m_triggers.value(key); }

private:
    QHash<QString, const Operation *> m_operations;
    QHash<QString, const Trigger *> m_triggers;
};

const Parameter *find(const Operation &operation, const Parameter &wanted)
{
    const auto found = std::find_if(
        operation.parameters.begin(), operation.parameters.end(), [&](const Parameter &each) {
            return each.name == wanted.name && each.location == wanted.location;
        });
    return found == operation.parameters.end() ? nullptr : &*found;
}

class DefinitionComparison
{
public:
    DefinitionComparison(const ConnectorDefinition &before, const ConnectorDefinition &after)
        : m_before(before)
        , m_after(after)
        , m_former(before)
        , m_present(after)
    {
    }

    Changes run();

private:
    void compareOperation(const Operation &before);
    void compareTriggers(const Trigger *before, const Trigger *after, const QString &key);
    void compareInputs(const Operation &before, const Operation &after);
    void compareOutputs(const Operation &before, const Operation &after);
    void add(Code code, const QStringList &args) { m_changes.push_back({code, args}); }

    const ConnectorDefinition &m_before;
    const ConnectorDefinition &m_after;
    Index m_former;
    Index m_present;
    Changes m_changes;
};

Changes DefinitionComparison::run()
{
    if (m_before.host != m_after.host)
        add(Code::HostChanged, {m_before.host, m_after.host});
    const auto kinds = [](const ConnectorDefinition &definition) {
        std::vector<std::pair<SecurityScheme::Kind, QString>> found;
        for (const SecurityScheme &scheme : connectionSchemes(definition))
            found.emplace_back(scheme.kind, scheme.name);
        return found;
    };
    if (kinds(m_before) != kinds(m_after))
        add(Code::SecurityChanged, {});
    for (const Operation &operation : m_before.operations)
        compareOperation(operation);
    for (const Operation &operation : m_after.operations) {
        const QString key = operation.key();
        if (!m_former.operation(key))
            add(m_present.trigger(key) ? Code::TriggerAdded : Code::OperationAdded, {key});
    }
    return std::move(m_changes);
}

void DefinitionComparison::compareOperation(const Operation &before)
{
    const QString key = before.key();
    const Operation *after = m_present.operation(key);
    if (!after) {
        add(m_former.trigger(key) ? Code::TriggerRemoved : Code::OperationRemoved, {key});
        return;
    }
    compareTriggers(m_former.trigger(key), m_present.trigger(key), key);
    compareInputs(before, *after);
    compareOutputs(before, *after);
}

void DefinitionComparison::compareTriggers(const Trigger *before, const Trigger *after,
                                           const QString &key)
{
    if (!before && !after)
        return;
    if (!before || !after || before->kind != after->kind)
        return add(Code::TriggerKindChanged, {key});
    SchemaChanges(m_before, m_after, key, Direction::Output, m_changes)
        .compare(before->payload, after->payload, QString());
}

void DefinitionComparison::compareInputs(const Operation &before, const Operation &after)
{
    SchemaChanges schemas(m_before, m_after, before.key(), Direction::Input, m_changes);
    for (const Parameter &parameter : before.parameters) {
        const Parameter *present = find(after, parameter);
        schemas.compareMember(parameter.schema, parameter.required,
                              present ? present->schema : NoSchema, present && present->required,
                              parameter.name);
    }
    for (const Parameter &parameter : after.parameters) {
        if (!find(before, parameter))
            schemas.compareMember(NoSchema, false, parameter.schema, parameter.required,
                                  parameter.name);
    }
    const QString body = QStringLiteral("body");
    if (before.body != NoSchema || after.body != NoSchema)
        schemas.compareMember(before.body, before.bodyRequired, after.body, after.bodyRequired,
                              body);
}

/// What a subscription is answered with is read by nobody, and a trigger's payload is compared as such.
void DefinitionComparison::compareOutputs(const Operation &before, const Operation &after)
{
    const Response *former = before.successResponse();
    const Response *present = after.successResponse();
    if (m_former.trigger(before.key()) || !former || !present)
        return;
    SchemaChanges(m_before, m_after, before.key(), Direction::Output, m_changes)
        .compare(former->schema, present->schema, QString());
}

} // namespace

bool isBreaking(Code code)
{
    switch (code) {
    case Code::TriggerAdded:
    case Code::OperationAdded:
    case Code::HostChanged:
    case Code::InputAdded:
    case Code::OutputAdded:
        return false;
    case Code::TriggerRemoved:
    case Code::TriggerKindChanged:
    case Code::OperationRemoved:
    case Code::SecurityChanged:
    case Code::InputRemoved:
    case Code::InputRequired:
    case Code::InputTypeChanged:
    case Code::InputValueRemoved:
    case Code::OutputRemoved:
    case Code::OutputTypeChanged:
        break;
    }
    return true;
}

bool hasBreaking(const Changes &changes)
{
    return std::any_of(changes.begin(), changes.end(),
                       [](const Change &change) { return isBreaking(change.code); });
}

Changes compare(const ConnectorDefinition &before, const ConnectorDefinition &after)
{
    return DefinitionComparison(before, after).run();
}

} // namespace openapi::exporter
