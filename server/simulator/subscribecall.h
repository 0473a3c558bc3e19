// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"

namespace server::simulator {

/// The request by which a flow subscribes, without its header fields.
struct SubscribeCall
{
    QByteArray verb;
    QByteArray target; ///< encoded path and query
    QByteArray body;
};

/// What the platform makes of the trigger's operation: samples for what a user would fill in, the
/// callback URL where the definition wants it. Pure.
[[nodiscard]] SubscribeCall subscribeCall(const openapi::ConnectorDefinition &definition,
                                          const openapi::Trigger &trigger,
                                          const QByteArray &callbackUrl);

} // namespace server::simulator
