// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonpointer.h"

#include <QStringList>

#include <vector>

namespace openapi {

/// Half-open byte range [begin, end) in a document's UTF-8 text.
struct TextRange
{
    qsizetype begin = 0;
    qsizetype end = 0;

    friend bool operator==(const TextRange &, const TextRange &) = default;
};

enum class Severity { Hint, Warning, Error };

/// What is wrong with a document or a payload. Carries no words: whoever shows it writes them
/// (English problem JSON in server/http, the user's language in ui and app).
struct Diagnostic
{
    enum class Code {
        // JSON text (RFC 8259)
        JsonSyntax, ///< args: what was expected
        JsonTrailingComma,
        JsonComment,
        JsonByteOrderMark,
        JsonUnicodeSpace, ///< args: code point, "U+2003"
        JsonDuplicateKey, ///< args: key
        JsonTooDeep, ///< args: limit
        JsonTooLarge, ///< args: limit in bytes
        JsonInvalidUtf8,
        // definition
        NotAnObject,
        UnsupportedVersion, ///< args: the value of "swagger"
        PartMissing, ///< args: name of the missing part
        PartMistyped, ///< args: name, expected type
        ReferenceNotFound, ///< args: the reference
        ReferenceLoop, ///< args: the reference
        WrongCaseValue, ///< args: found, expected
        DuplicateOperationId, ///< args: operationId
        NotificationContentMissing, ///< args: operationId
        UnsubscribeAmbiguous, ///< args: operationId of the trigger, candidate operationIds...
        UnsubscribeMissing, ///< args: operationId of the trigger
        RouteAmbiguous, ///< args: keys of two operations that arrive alike
        // payload against schema
        ValueMissing, ///< args: property
        ValueMistyped, ///< args: expected type, found type
        ValueNotInEnum, ///< args: allowed values...
        ValueTooSmall, ///< args: limit
        ValueTooLarge, ///< args: limit
        ValueNotAbove, ///< args: limit, itself not allowed
        ValueNotBelow, ///< args: limit, itself not allowed
        ValueNotMultiple, ///< args: the number that it has to be a multiple of
        ValueTooShort, ///< args: limit
        ValueTooLong, ///< args: limit
        ValuePatternMismatch, ///< args: pattern
        ValueFormatMismatch, ///< args: format
        ValueOutOfFormatRange, ///< args: format (int32, int64, float)
        ValueUnknownProperty, ///< args: property
        TooFewItems, ///< args: limit
        TooManyItems, ///< args: limit
        ItemsNotUnique,
        UnknownPlaceholder, ///< args: the placeholder
        CellWithoutColumn, ///< args: the text of the cell
    };

    Severity severity = Severity::Error;
    Code code = Code::JsonSyntax;
    JsonPointer pointer;
    TextRange range;
    int line = 0; ///< 1-based; 0 when the diagnostic has no place in a text
    int column = 0; ///< 1-based, in Unicode code points
    QStringList args;

    friend bool operator==(const Diagnostic &, const Diagnostic &) = default;
};

using Diagnostics = std::vector<Diagnostic>;

/// True when at least one entry has Severity::Error.
[[nodiscard]] bool hasErrors(const Diagnostics &diagnostics);

} // namespace openapi
