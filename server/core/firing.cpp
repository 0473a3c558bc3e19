// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/firing.h"

#include "openapi/payload.h"

namespace server::core {

namespace {

ServerError unknownTrigger(const openapi::ConnectorDefinition &definition, const QString &asked)
{
    QStringList args{asked};
    for (const openapi::Trigger &trigger : definition.triggers)
        args.append(trigger.operationId);
    return {ServerError::Code::UnknownTrigger, args, {}};
}

} // namespace

Result<Event> eventOf(const openapi::ConnectorDefinition &definition, const FireRequest &request)
{
    const openapi::Trigger *trigger = definition.trigger(request.trigger);
    if (!trigger)
        return tl::unexpected(unknownTrigger(definition, request.trigger));

    const openapi::JsonParseResult parsed = openapi::parseStrictJson(request.payload);
    if (!parsed.complete || openapi::hasErrors(parsed.diagnostics)) {
        return tl::unexpected(
            ServerError{ServerError::Code::PayloadNotJson, {}, parsed.diagnostics});
    }
    if (!request.force) {
        const openapi::Diagnostics wrong = openapi::validatePayload(definition, trigger->payload,
                                                                    parsed.root);
        if (openapi::hasErrors(wrong))
            return tl::unexpected(ServerError{ServerError::Code::PayloadInvalid, {}, wrong});
    }
    Event event;
    event.trigger = trigger->operationId;
    event.payload = request.payload;
    return event;
}

} // namespace server::core
