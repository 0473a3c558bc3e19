// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/event.h"
#include "server/servererror.h"

namespace server::core {

/// The event that `request` asks for, without id and time: UnknownTrigger, PayloadNotJson, or
/// PayloadInvalid unless forced, when it cannot be. Pure.
[[nodiscard]] Result<Event> eventOf(const openapi::ConnectorDefinition &definition,
                                    const FireRequest &request);

} // namespace server::core
