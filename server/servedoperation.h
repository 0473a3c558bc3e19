// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/serveddefinition.h"

#include <QStringList>

#include <vector>

namespace server {

/// One declared operation and how a hosted connector answers it.
struct ServedOperation
{
    enum class Role {
        Subscribe,
        Unsubscribe,
        List, ///< the events fired so far
        Sample, ///< an answer made from the schema, or the user's own
    };
    /// Why a Sample answers. The real connector may answer otherwise where a policy or custom
    /// code has a hand in it.
    enum class Reason { None, Schema, Policy, Script, User };

    QString key; ///< openapi::Operation::key()
    QByteArray verb;
    QString path;
    QString summary;
    Role role = Role::Sample;
    Reason reason = Reason::None;
    QStringList lookups; ///< what the designer asks it for: "dynamic-values"
    QStringList policies; ///< template ids of those that change its request or answer
    bool scripted = false; ///< script.csx runs for it

    friend bool operator==(const ServedOperation &, const ServedOperation &) = default;
};

/// Every operation, in the order of the document. Pure.
[[nodiscard]] std::vector<ServedOperation> servedOperations(const ServedDefinition &served);

/// What the operation called `key` answers as a sample when the user says nothing; empty when there
/// is no such operation. Pure.
[[nodiscard]] std::optional<SampleAnswer> generatedAnswer(
    const openapi::ConnectorDefinition &definition, const QString &key);

/// In which ways `answer` breaks what the document declares for its status. Advice: it is answered
/// all the same. Pure.
[[nodiscard]] openapi::Diagnostics answerWarnings(const openapi::ConnectorDefinition &definition,
                                                  const QString &key, const SampleAnswer &answer);

} // namespace server
