// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/operation.h"
#include "openapi/schemareader.h"

namespace openapi {

/// Turns one verb of a path item into an Operation. Private to the reader.
class OperationReader
{
public:
    OperationReader(ReadContext &context, SchemaReader &schemas);

    /// `path` has the base path in front. `pathItem` may hold parameters for all its verbs.
    [[nodiscard]] Operation read(const QByteArray &verb, const QString &path, const Node &pathItem,
                                 const Node &node);
    /// What the document says in words about the Location header of `operation`'s answers.
    [[nodiscard]] QStringList locationTexts(const Node &operation);

private:
    [[nodiscard]] std::vector<Node> parameterNodes(const Node &pathItem, const Node &operation);
    void addParameter(Operation &operation, const Node &node);
    void addResponse(Operation &operation, const QString &key, const Node &node);
    [[nodiscard]] Node locationHeader(const Node &response);

    ReadContext &m_context;
    SchemaReader &m_schemas;
};

} // namespace openapi
