// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/editableoperation.h"

namespace openapi::editing {

// What a user does to the inputs of an operation. All pure.

/// Adds a text in the query under a free name, behind the others of the operation at `operation`.
[[nodiscard]] Edits addParameter(const JsonValue &root, const JsonPointer &operation,
                                 const QString &wantedName);
/// Takes `entry` out of its list, and the list where it was the only one.
[[nodiscard]] Edits removeParameter(const JsonValue &root, const JsonPointer &entry);
/// Variables of a path are renamed there, too, and for every verb of it.
[[nodiscard]] Edits renameParameter(const JsonValue &root, const EditableParameter &parameter,
                                    const QString &name);

enum class ParameterText { Summary, Description, Location, Default };
/// What is in the path is required. A default must be a value of the type.
[[nodiscard]] Edits setText(const JsonValue &root, const EditableParameter &parameter,
                            ParameterText which, const QString &text);
/// `format` may be empty. Default and values go with the former type.
[[nodiscard]] Edits setType(const JsonValue &root, const EditableParameter &parameter,
                            const QString &type, const QString &format);
[[nodiscard]] Edits setRequired(const JsonValue &root, const EditableParameter &parameter,
                                bool required);
/// The values to choose from; none: any.
[[nodiscard]] Edits setValues(const JsonValue &root, const EditableParameter &parameter,
                              const QStringList &values);

/// `text` as a value of a type of Swagger; empty when it is none.
[[nodiscard]] std::optional<JsonValue> valueOfType(const QString &type, const QString &text);

} // namespace openapi::editing
