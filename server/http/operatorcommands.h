// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/pathtemplate.h"
#include "server/http/operatorbackend.h"
#include "server/http/request.h"

namespace server::http {

/// One request to the operator API with what its handler needs.
struct OperatorCall
{
    const Request &request;
    openapi::PathVariables variables;
    Responder respond;
};

// The parts of the operator API that do something. Each answers once, through call.respond.

/// POST /fire/{trigger}: 202 with the event's id once it is stored.
void fireEvent(OperatorBackend &backend, const OperatorCall &call);
/// DELETE /api/subscriptions/{id}: 200, or 404.
void removeSubscription(OperatorBackend &backend, const OperatorCall &call);
/// POST /api/testflows: 201 with the flow's id.
void addTestFlow(OperatorBackend &backend, const OperatorCall &call);
/// DELETE /api/testflows/{id}: 200, or 404.
void removeTestFlow(OperatorBackend &backend, const OperatorCall &call);

} // namespace server::http
