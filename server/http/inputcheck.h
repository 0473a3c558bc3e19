// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/http/request.h"

namespace server::http {

/// A parameter of a request that is missing or not what the definition declares.
struct InputError
{
    openapi::Parameter::Location location = openapi::Parameter::Location::Query;
    QString name;
    openapi::Diagnostic what; ///< ValueMissing, or what its schema refuses

    friend bool operator==(const InputError &, const InputError &) = default;
};

/// The value that a request gives a parameter; empty when it gives none. `variables` are those of
/// the path that was matched.
[[nodiscard]] std::optional<QString> inputOf(const openapi::Parameter &parameter,
                                             const Request &request,
                                             const openapi::PathVariables &variables);

/// What is wrong with the parameters of a request to `operation`. A path that a policy has changed
/// may leave variables out: those are not asked for. Pure.
[[nodiscard]] std::vector<InputError> checkInputs(const openapi::ConnectorDefinition &definition,
                                                  const openapi::Operation &operation,
                                                  const Request &request,
                                                  const openapi::PathVariables &variables);

/// 400 that lists all of it: parameters as {"in", "name", "detail"}, the body by pointer.
[[nodiscard]] Response inputProblem(const std::vector<InputError> &parameters,
                                    const openapi::Diagnostics &body);

} // namespace server::http
