// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"

namespace openapi {

/// Makes one value from a schema. Private to payload.
class PayloadSample
{
public:
    explicit PayloadSample(const ConnectorDefinition &definition);

    /// `name` is what the value is called where it stands; empty for the whole payload.
    [[nodiscard]] JsonValue make(SchemaIndex index, const QString &name);

private:
    [[nodiscard]] const JsonValue *declared(SchemaIndex index) const;
    [[nodiscard]] JsonValue makeFromType(const Schema &schema, const QString &name);
    [[nodiscard]] JsonValue makeObject(const Schema &schema);
    [[nodiscard]] JsonValue makeArray(const Schema &schema, const QString &name);
    [[nodiscard]] bool canEnter(SchemaIndex index) const;

    const ConnectorDefinition &m_definition;
    std::vector<SchemaIndex> m_open; ///< schemas whose values are being made, outermost first
    int m_made = 0;
};

} // namespace openapi
