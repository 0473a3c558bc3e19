// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/operationrow.h"

#include "server/servedoperation.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace ui {
namespace {

using Certainty = openapi::UnsubscribeLink::Certainty;
using Reason = OperationRow::Reason;
using Role = OperationRow::Role;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::OperationRow)
};

/// Which operation unsubscribes from a trigger, and how that is known.
struct Removal
{
    int operation = -1; ///< -1: a path of Declic's own
    Reason reason = Reason::OwnPath;
};

int indexOf(const openapi::ConnectorDefinition &definition, const QString &key)
{
    const auto &all = definition.operations;
    const auto found = std::find_if(
        all.begin(), all.end(), [&key](const openapi::Operation &one) { return one.key() == key; });
    return found == all.end() ? -1 : static_cast<int>(found - all.begin());
}

Removal removalOf(const Connector &connector, const openapi::Trigger &trigger)
{
    const openapi::ConnectorDefinition &definition = *connector.definition;
    switch (trigger.unsubscribe.certainty) {
    case Certainty::Declared:
        return {trigger.unsubscribe.operation, Reason::Declared};
    case Certainty::Inferred:
        return {trigger.unsubscribe.operation, Reason::Inferred};
    case Certainty::None:
        return {};
    case Certainty::Ambiguous:
        break;
    }
    const auto chosen = connector.setup.removals.constFind(definition.operationOf(trigger).key());
    if (chosen == connector.setup.removals.cend())
        return {-1, Reason::Open};
    const int operation = indexOf(definition, *chosen);
    return operation < 0 ? Removal() : Removal{operation, Reason::Chosen};
}

Reason sampleReason(const Connector &connector, const openapi::Operation &operation)
{
    const openapi::ApiProperties &properties = connector.properties;
    if (connector.hasScript
        && (properties.scriptOperations.isEmpty() || properties.isScripted(operation.operationId)))
        return Reason::Script;
    if (!properties.policiesOf(operation.operationId).isEmpty())
        return Reason::Policy;
    const openapi::Response *response = operation.successResponse();
    return response && response->schema != openapi::NoSchema ? Reason::Schema : Reason::NoSchema;
}

void describeAlone(OperationRow &row, const Connector &connector,
                   const openapi::Operation &operation)
{
    if (operation.listsTrigger >= 0) {
        row.role = Role::List;
        row.trigger = operation.listsTrigger;
    } else if (connector.setup.answers.contains(row.key)) {
        row.role = Role::OwnAnswer;
    } else {
        row.reason = sampleReason(connector, operation);
        row.policies = connector.properties.policiesOf(operation.operationId);
    }
}

void describeTriggers(std::vector<OperationRow> &rows, const Connector &connector)
{
    const auto at = [&rows](int index) -> OperationRow & {
        return rows.at(static_cast<size_t>(index));
    };
    const auto &triggers = connector.definition->triggers;
    for (int index = 0; index < static_cast<int>(triggers.size()); ++index) {
        const openapi::Trigger &trigger = triggers.at(static_cast<size_t>(index));
        const Removal removal = removalOf(connector, trigger);
        OperationRow &row = at(trigger.operation);
        row.role = trigger.kind == openapi::Trigger::Kind::Action ? Role::WebhookAction
                                                                  : Role::Trigger;
        row.trigger = index;
        row.reason = removal.reason;
        if (removal.operation < 0) {
            for (const int candidate : trigger.unsubscribe.candidates) {
                if (at(candidate).role == Role::Sample)
                    at(candidate).reason = Reason::Candidate;
            }
            continue;
        }
        OperationRow &removing = at(removal.operation);
        row.removal = request(
            connector.definition->operations.at(static_cast<size_t>(removal.operation)));
        removing.role = Role::Unsubscribe;
        removing.reason = removal.reason;
        removing.trigger = index;
    }
}

} // namespace

QString request(const openapi::Operation &operation)
{
    return QString::fromLatin1(operation.verb) % u' ' % operation.path.text();
}

std::vector<OperationRow> operationRows(const Connector &connector)
{
    std::vector<OperationRow> rows;
    if (!connector.definition)
        return rows;
    const auto &operations = connector.definition->operations;
    rows.reserve(operations.size());
    for (const openapi::Operation &operation : operations) {
        OperationRow row;
        row.operation = static_cast<int>(rows.size());
        row.id = QString::number(row.operation);
        row.key = operation.key();
        row.verb = QString::fromLatin1(operation.verb);
        row.path = operation.path.text();
        row.summary = operation.summary.isEmpty() ? operation.operationId : operation.summary;
        describeAlone(row, connector, operation);
        rows.push_back(row);
    }
    describeTriggers(rows, connector);
    return rows;
}

server::SampleAnswer sampleAnswer(const openapi::ConnectorDefinition &definition,
                                  const openapi::Operation &operation)
{
    server::SampleAnswer answer = server::generatedAnswer(definition, operation.key())
                                      .value_or(server::SampleAnswer());
    if (!answer.body.isEmpty())
        answer.body = openapi::parseStrictJson(answer.body).root.toJson(2);
    return answer;
}

QString wording::role(OperationRow::Role role)
{
    switch (role) {
    case Role::Trigger:
        return Words::tr("Trigger");
    case Role::WebhookAction:
        return Words::tr("Webhook action");
    case Role::Unsubscribe:
        return Words::tr("Unsubscribe");
    case Role::List:
        return Words::tr("List of events");
    case Role::Sample:
        return Words::tr("Sample");
    case Role::OwnAnswer:
        return Words::tr("Your answer");
    }
    return {};
}

Tone wording::roleTone(const OperationRow &row)
{
    if (row.reason == Reason::Open)
        return Tone::Warning;
    switch (row.role) {
    case Role::Trigger:
    case Role::WebhookAction:
        return Tone::Accent;
    case Role::Unsubscribe:
    case Role::List:
    case Role::OwnAnswer:
        return Tone::Good;
    case Role::Sample:
        break;
    }
    return Tone::Neutral;
}

QString wording::reason(const OperationRow &row)
{
    const bool subscribes = row.role == Role::Trigger || row.role == Role::WebhookAction;
    switch (row.reason) {
    case Reason::Declared:
        return subscribes ? Words::tr("%1 unsubscribes, as declared").arg(row.removal)
                          : Words::tr("As the definition declares");
    case Reason::Inferred:
        return subscribes ? Words::tr("%1 unsubscribes, to judge by its path").arg(row.removal)
                          : Words::tr("To judge by its path");
    case Reason::Chosen:
        return subscribes ? Words::tr("%1 unsubscribes, as you chose").arg(row.removal)
                          : Words::tr("As you chose");
    case Reason::Open:
        return Words::tr("Several requests could unsubscribe: choose one");
    case Reason::OwnPath:
        return Words::tr("A path of Declic's own unsubscribes");
    case Reason::Schema:
        return Words::tr("Made from the declared answer");
    case Reason::NoSchema:
        return Words::tr("No body is declared");
    case Reason::Candidate:
        return Words::tr("Could unsubscribe from a trigger");
    case Reason::Policy:
        return Words::tr("Without its policies: %1").arg(row.policies.join(u", "));
    case Reason::Script:
        return Words::tr("script.csx may change it, and is not run");
    case Reason::None:
        break;
    }
    return row.role == Role::List ? Words::tr("The events fired so far") : QString();
}

} // namespace ui
