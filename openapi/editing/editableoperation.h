// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/operationedits.h"
#include "openapi/editing/operationlist.h"

namespace openapi::editing {

/// An input of an operation that is not its body, as the text has it.
struct EditableParameter
{
    JsonPointer entry; ///< in the list of parameters
    JsonPointer place; ///< where its members stand: `entry`, or what its reference leads to
    int shared = 0; ///< how many references lead there; 0: it stands in the list itself
    bool broken = false; ///< its reference leads nowhere; nothing below is known
    bool ofPath = false; ///< it is declared for all verbs of the path
    QString name;
    QString in;
    QString type;
    QString format;
    bool required = false;
    QString defaultValue; ///< texts as they are, anything else as JSON
    QStringList values; ///< of the enumeration, likewise
    QString summary;
    QString description;
    Visibility visibility = Visibility::Normal;

    friend bool operator==(const EditableParameter &, const EditableParameter &) = default;
};

/// A schema that belongs to an operation.
struct OperationSchema
{
    enum class Role { Payload, Body, Answer };

    Role role = Role::Payload;
    QString status; ///< of an answer
    JsonPointer place; ///< of the schema
    bool present = true; ///< false: the payload of a webhook has none yet

    friend bool operator==(const OperationSchema &, const OperationSchema &) = default;
};

/// What there is to edit about one operation.
struct EditableOperation
{
    ListedOperation head;
    QString description;
    QString hint;
    TriggerMark mark = TriggerMark::None;
    std::vector<EditableParameter> parameters; ///< without the body
    std::vector<OperationSchema> schemas;

    friend bool operator==(const EditableOperation &, const EditableOperation &) = default;
};

/// Reads the operation at `place` as leniently as can be; empty when there is none. Pure.
[[nodiscard]] std::optional<EditableOperation> editableOperation(const JsonValue &root,
                                                                 const JsonPointer &place);

} // namespace openapi::editing
