// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"

#include <QDateTime>

#include <functional>

namespace openapi {

/// What the placeholders of one event stand for.
struct TemplateValues
{
    QDateTime now; ///< UTC; the same for every placeholder of the event
    std::function<QString()> uuid; ///< asked once for every placeholder
    qint64 number = 1; ///< which event of its run, from 1
};

struct RenderedPayload
{
    JsonValue value;
    Diagnostics unknown; ///< placeholders that nobody knows; they stand in `value` as they were
    bool changed = false; ///< whether anything was replaced
};

/// Replaces the placeholders in the strings of a payload. Pure.
///
///     {{n}}            the number of the event within its run: 1, 2, 3 …
///     {{uuid}}         a new UUID
///     {{now}}          the time, "2026-03-16T09:30:00.000Z"; {{now+90m}} and {{now-2d}} are later
///                      and earlier, in s, m, h or d
///     {{now:date}}     "2026-03-16"; {{now+1d:date}}, {{now:time}} "09:30:00", {{now:unix}} seconds
///     {{{{             two braces as they are
///
/// A string that is nothing but {{n}} or {{now:unix}} becomes a number where the schema asks for
/// one. Names of properties are left alone.
[[nodiscard]] RenderedPayload renderPayload(const ConnectorDefinition &definition,
                                            SchemaIndex schema, const JsonValue &payload,
                                            const TemplateValues &values);

/// What is wrong with a payload that may have placeholders: unknown ones, and how a first event
/// made from it would break the schema. Pure.
[[nodiscard]] Diagnostics validateTemplate(const ConnectorDefinition &definition,
                                           SchemaIndex schema, const JsonValue &payload);

} // namespace openapi
