// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/apiproperties.h"
#include "openapi/connectordefinition.h"

namespace openapi {

/// Something by which a request shows which operation it is for, among operations that share verb
/// and path: a constant that the platform sends, or a choice of few values.
struct RequestMark
{
    enum class Place { Body, Path, Query, Header };

    Place place = Place::Body;
    JsonPointer pointer; ///< within the body
    QString name; ///< of the parameter elsewhere
    std::vector<JsonValue> values; ///< one of these; empty: any text, as a callback URL is
    bool required = false; ///< every request of the operation has it

    /// Whether a value received as text or JSON is one of them.
    [[nodiscard]] bool allows(const JsonValue &value) const;
    [[nodiscard]] bool samePlace(const RequestMark &other) const;
};

/// The marks of an operation; the callback URL of a trigger is one of them. Pure.
[[nodiscard]] std::vector<RequestMark> requestMarks(const ConnectorDefinition &definition,
                                                    const Operation &operation);

/// RouteAmbiguous for every pair of operations, a trigger among them, whose requests arrive with
/// the same verb and a path of the same shape, declared or made by `properties`, and that no mark
/// tells apart. Line and column are not set. Pure.
[[nodiscard]] Diagnostics ambiguousRoutes(const ConnectorDefinition &definition,
                                          const ApiProperties &properties);

} // namespace openapi
