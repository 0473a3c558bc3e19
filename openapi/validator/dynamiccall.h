// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/validator/survey.h"

namespace openapi::validator {

/// One input that a dynamic call hands to the operation that it invokes.
struct Argument
{
    const JsonValue::Member *member = nullptr;
    QString reference; ///< of the source operation's parameter; empty: a fixed value
    const JsonValue *fixed = nullptr; ///< nullptr: a reference
};

/// Both syntaxes: {"parameter": x} or a plain value; {"parameterReference": x} or {"value": x}.
[[nodiscard]] std::vector<Argument> argumentsOf(const DynamicSite &site);

/// What a name such as "folder" or "body/folder" means among an operation's inputs.
struct Input
{
    const JsonValue *value = nullptr; ///< the parameter, or the property's schema; nullptr: none
    bool required = false;
    bool internal = false; ///< itself or something around it
    bool inBody = false; ///< a property of the body
    bool ambiguous = false; ///< a parameter and a property of the body
    bool free = false; ///< not found, but the body may hold anything
};

[[nodiscard]] Input inputOf(const OperationSite &operation, const QString &name,
                            const Survey &survey);

/// The schema at "a/b" below `schema`, "" being itself. `known` turns false where the schema does
/// not tell what it holds.
[[nodiscard]] const JsonValue *schemaAt(const JsonValue *schema, const QString &path,
                                        const Survey &survey, bool &known);
/// The schema of the first successful answer that has one.
[[nodiscard]] const JsonValue *answerOf(const OperationSite &operation);

} // namespace openapi::validator
