// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eventtemplate.h"

#include "openapi/payloadtemplate.h"

#include <QUuid>

namespace app {

QByteArray renderEvent(const openapi::DefinitionPtr &definition, const QString &trigger,
                       const QByteArray &payload, qint64 number)
{
    const openapi::JsonParseResult parsed = openapi::parseStrictJson(payload);
    if (!definition || !parsed.complete || openapi::hasErrors(parsed.diagnostics))
        return payload;
    openapi::TemplateValues values;
    values.now = QDateTime::currentDateTimeUtc();
    values.uuid = [] { return QUuid::createUuid().toString(QUuid::WithoutBraces); };
    values.number = number;
    const openapi::Trigger *known = definition->trigger(trigger);
    const openapi::RenderedPayload rendered = openapi::renderPayload(
        *definition, known ? known->payload : openapi::NoSchema, parsed.root, values);
    return rendered.changed ? rendered.value.toJson() : payload;
}

} // namespace app
