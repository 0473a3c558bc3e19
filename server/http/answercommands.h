// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/operatorcommands.h"

namespace server::http {

// The part of the operator API that shows and edits what operations answer.

/// GET /api/operations: every declared operation, in the order of the document.
[[nodiscard]] Response operationsAnswer(const OperatorBackend &backend);
/// GET /api/operations/{key}/answer: {"key", "own", "status", "body", "warnings"}.
void showAnswer(OperatorBackend &backend, const OperatorCall &call);
/// PUT the same path with {"status": 200, "body": any JSON}: answered from now on, and shown as by
/// GET. 400 when it cannot be answered, 409 for an operation that Declic answers itself.
void putAnswer(OperatorBackend &backend, const OperatorCall &call);
/// DELETE the same path: back to the sample of the schema.
void removeAnswer(OperatorBackend &backend, const OperatorCall &call);

} // namespace server::http
