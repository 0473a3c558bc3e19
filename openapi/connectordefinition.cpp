// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/connectordefinition.h"

#include <algorithm>

namespace openapi {

const Trigger *ConnectorDefinition::trigger(QStringView idOrName) const
{
    if (idOrName.isEmpty())
        return nullptr;
    const auto named = [this, idOrName](QString Trigger::*member) -> const Trigger * {
        const auto found = std::find_if(
            triggers.begin(), triggers.end(),
            [member, idOrName](const Trigger &each) { return each.*member == idOrName; });
        return found == triggers.end() ? nullptr : &*found;
    };
    const Trigger *byId = named(&Trigger::operationId);
    return byId ? byId : named(&Trigger::name);
}

const Operation &ConnectorDefinition::operationOf(const Trigger &trigger) const
{
    return operations.at(size_t(trigger.operation));
}

SecurityAlternatives ConnectorDefinition::securityOf(const Operation &operation) const
{
    return securityAlternatives(securitySchemes, security, operation.security);
}

const Schema *ConnectorDefinition::schema(SchemaIndex index) const
{
    return index < 0 || size_t(index) >= schemas.size() ? nullptr : &schemas[size_t(index)];
}

} // namespace openapi
