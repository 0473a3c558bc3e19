// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"

#include <QByteArray>
#include <QString>

namespace app {

/// The bytes to fire for a payload that may have placeholders, with the time of now and new UUIDs;
/// `number` is that of the event within its run. What has no placeholder, or is no JSON, stays as
/// it is, byte for byte; so does a placeholder that nobody knows.
[[nodiscard]] QByteArray renderEvent(const openapi::DefinitionPtr &definition,
                                     const QString &trigger, const QByteArray &payload,
                                     qint64 number);

} // namespace app
