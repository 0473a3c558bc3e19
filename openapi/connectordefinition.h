// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/dynamiclookup.h"
#include "openapi/operation.h"
#include "openapi/trigger.h"

#include <memory>

namespace openapi {

/// What a document means: an immutable one-way projection of openapi::Document. Nobody writes it
/// back. Safe to share between threads as std::shared_ptr<const ConnectorDefinition>.
struct ConnectorDefinition
{
    QString title;
    QString description;
    QString version;
    QString host;
    QString basePath; ///< "" or "/v1", never with a slash at the end
    QStringList schemes;
    std::vector<Operation> operations; ///< in the order of the document
    std::vector<Trigger> triggers; ///< in the order of the document
    Schemas schemas;
    std::vector<DynamicLookup> lookups; ///< in the order of the document
    std::vector<SecurityScheme> securitySchemes; ///< in the order of the document
    std::optional<SecurityRequirement> security; ///< of operations that say nothing themselves

    /// The trigger with this operationId or, failing that, this short name; nullptr when unknown.
    [[nodiscard]] const Trigger *trigger(QStringView idOrName) const;
    [[nodiscard]] const Operation &operationOf(const Trigger &trigger) const;
    /// What a caller of the operation must show.
    [[nodiscard]] SecurityAlternatives securityOf(const Operation &operation) const;
    /// nullptr for NoSchema.
    [[nodiscard]] const Schema *schema(SchemaIndex index) const;
};

using DefinitionPtr = std::shared_ptr<const ConnectorDefinition>;

} // namespace openapi
