// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/payload.h"

#include "openapi/payloadsample.h"
#include "openapi/payloadvalidator.h"

namespace openapi {

JsonValue samplePayload(const ConnectorDefinition &definition, SchemaIndex schema)
{
    return PayloadSample(definition).make(schema, {});
}

Diagnostics validatePayload(const ConnectorDefinition &definition, SchemaIndex schema,
                            const JsonValue &value)
{
    PayloadValidator validator(definition);
    validator.validate(schema, value, {});
    return validator.takeDiagnostics();
}

} // namespace openapi
