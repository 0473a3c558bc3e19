// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/header.h"

namespace server::simulator {

/// The request by which a flow subscribes.
struct SubscribeCall
{
    QByteArray verb;
    QByteArray target; ///< encoded path and query
    QByteArray body;
    Headers headers; ///< those that the definition declares
};

/// What the platform makes of the trigger's operation: what a user filled in, the internal values
/// that nobody fills in, the callback URL where the definition wants it. `inputs` has the shape of
/// openapi::triggerInputs(); null: samples. Pure.
[[nodiscard]] SubscribeCall subscribeCall(const openapi::ConnectorDefinition &definition,
                                          const openapi::Trigger &trigger,
                                          const QByteArray &callbackUrl,
                                          const openapi::JsonValue &inputs = {});

} // namespace server::simulator
