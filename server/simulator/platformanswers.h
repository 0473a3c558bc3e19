// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/request.h"
#include "server/simulator/flowidentity.h"

namespace server::simulator {

// What the platform answers to a callback, with its bodies and header fields.

[[nodiscard]] http::Response runStarted(const FlowIdentity &flow);
/// 400 WorkflowTriggerIsNotEnabled
[[nodiscard]] http::Response switchedOff(const FlowIdentity &flow, const QString &trigger);
/// 429 with Retry-After
[[nodiscard]] http::Response throttled();
[[nodiscard]] http::Response failed();
/// 400 InvalidRequestContent: the body is not JSON
[[nodiscard]] http::Response notJson();
/// 400 TriggerInputSchemaMismatch: the payload breaks the trigger's schema
[[nodiscard]] http::Response schemaMismatch(const QString &trigger, const QString &detail);
/// 401 DirectApiAuthorizationRequired: the URL carries no valid signature
[[nodiscard]] http::Response signatureMissing();
/// 404 WorkflowNotFound
[[nodiscard]] http::Response workflowNotFound();
/// 405: callbacks are POSTed
[[nodiscard]] http::Response onlyPost();

} // namespace server::simulator
