// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connector.h"
#include "ui/theme.h"

namespace ui {

/// What one operation of the hosted connector is for, and why.
struct OperationRow
{
    enum class Role { Trigger, WebhookAction, Unsubscribe, List, Sample, OwnAnswer };
    enum class Reason {
        None,
        Declared, ///< Trigger: its DELETE is declared; Unsubscribe: likewise
        Inferred,
        Chosen, ///< by the user
        Open, ///< several DELETEs would fit and none was chosen
        OwnPath, ///< no DELETE fits, or the user chose so
        Schema, ///< Sample: made from the declared answer
        NoSchema, ///< Sample: the answer declares no body
        Candidate, ///< Sample: a DELETE that could be a trigger's
        Policy, ///< Sample: policies, which are not applied, would change it
        Script, ///< Sample: script.csx, which is not run, may make it
    };

    QString id; ///< `operation` as text: keys of a wrong document may stand twice
    QString key; ///< openapi::Operation::key()
    int operation = -1;
    int trigger = -1; ///< index into ConnectorDefinition::triggers
    QString verb;
    QString path;
    QString summary;
    Role role = Role::Sample;
    Reason reason = Reason::None;
    QStringList policies; ///< Sample: template ids of those that would change it
    QString removal; ///< Trigger: "DELETE /path" of what unsubscribes, or empty

    friend bool operator==(const OperationRow &, const OperationRow &) = default;
};

/// Every operation in the order of the document. Pure.
[[nodiscard]] std::vector<OperationRow> operationRows(const Connector &connector);
/// What the operation answers when the user keeps nothing else. Pure.
[[nodiscard]] server::SampleAnswer sampleAnswer(const openapi::ConnectorDefinition &definition,
                                                const openapi::Operation &operation);
/// "DELETE /path". Pure.
[[nodiscard]] QString request(const openapi::Operation &operation);

namespace wording {
[[nodiscard]] QString role(OperationRow::Role role);
[[nodiscard]] Tone roleTone(const OperationRow &row);
/// One sentence, or empty.
[[nodiscard]] QString reason(const OperationRow &row);
} // namespace wording

} // namespace ui
