// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/subscription.h"

namespace server::http {

/// Who sends a request, by the headers that Azure Logic Apps and Power Automate add to it. All of
/// them are optional and none is proof of anything: values are cleaned of control characters, cut
/// at 200 characters, and only ever shown. Pure.
[[nodiscard]] Subscriber subscriberOf(const Headers &headers);

} // namespace server::http
