// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "openapi/readcontext.h"

#include <QHash>

#include <optional>

namespace openapi {

/// What the first pass over the paths remembers about an operation. Private to the reader.
struct OperationSource
{
    Node node;
    Node notification; ///< x-ms-notification-content; empty when there is none
    bool notificationMisplaced = false; ///< it stands inside the operation
    SchemaIndex payload = NoSchema;
    QStringList locationTexts;
};

/// The second pass: which operations are triggers, what they deliver, which operations list that.
/// Private to the reader.
class TriggerReader
{
public:
    /// `sources` is parallel to `definition.operations`; the schemas are complete.
    TriggerReader(ReadContext &context, ConnectorDefinition &definition,
                  const std::vector<OperationSource> &sources);

    void readTriggers();
    /// Marks the operations that answer with lists of a trigger's payloads.
    void linkLists();

private:
    /// The way from a schema down to the callback URL in it.
    struct Step
    {
        int distance = 0;
        QString property;
        SchemaIndex next = NoSchema;
    };

    void findCallbacks();
    [[nodiscard]] std::optional<JsonPointer> callbackPointer(SchemaIndex body) const;
    void addTrigger(int operation, const JsonPointer &callback);
    void diagnose(const Trigger &trigger, const OperationSource &source);
    [[nodiscard]] int listedTrigger(const Operation &operation) const;
    [[nodiscard]] bool samePayload(SchemaIndex one, SchemaIndex other) const;

    ReadContext &m_context;
    ConnectorDefinition &m_definition;
    const std::vector<OperationSource> &m_sources;
    QHash<SchemaIndex, Step> m_steps;
};

} // namespace openapi
