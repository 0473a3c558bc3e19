// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"

#include <tl/expected.hpp>

namespace openapi {

/// What a file of events may be at most; beyond, it is refused before memory and time are spent.
struct EventFileLimits
{
    qsizetype bytes = 16 * 1024 * 1024;
    int rows = 50'000;
    int columns = 500;
    qsizetype payload = 1024 * 1024; ///< bytes of one event
};

/// Why a file cannot be used as a whole. Carries no words.
struct EventFileError
{
    enum class Code {
        TooLarge, ///< args: limit in bytes
        TooManyRows, ///< args: limit
        TooManyColumns, ///< args: limit
        NotUtf8,
        NoEvents,
        QuoteOpen, ///< a quotation mark is never closed
        TextAfterQuote, ///< text stands between a closing quotation mark and the next cell
        ColumnUnnamed,
        ColumnTwice, ///< args: name
        ColumnConflict, ///< args: name; it is a value here and a group of values elsewhere
        NotJson, ///< args: what was expected
    };

    Code code = Code::NoEvents;
    int line = 0; ///< from 1; 0: the file as a whole
    int column = 0; ///< from 1: of a table its column, else the character
    QStringList args;

    friend bool operator==(const EventFileError &, const EventFileError &) = default;
};

/// What is wrong with one event of a file.
struct EventRowProblem
{
    Diagnostic diagnostic; ///< its pointer leads into the payload
    int column = 0; ///< of the table, from 1; 0: none
};

/// One event of a file.
struct EventRow
{
    int line = 0; ///< where it begins, from 1
    QByteArray payload; ///< JSON, unless the problems say otherwise; may have placeholders
    std::vector<EventRowProblem> problems; ///< the first of them; empty: it fits
};

/// The events of a file, in its order.
struct EventFile
{
    enum class Format { Json, Table };

    Format format = Format::Json;
    std::vector<EventRow> rows; ///< never empty
    QStringList columns; ///< of a table, as written
    QStringList unknownColumns; ///< those that the schema does not know
};

/// Reads events of one trigger. Pure. JSON is an array of payloads, one payload, or a payload a
/// line. Anything else is a table (RFC 4180) in UTF-8, or in UTF-16 with its mark: the header names
/// properties ("a.b", "tags[0]", or the label that a form shows), a cell is typed by the schema,
/// an empty one leaves its property out and "" is an empty text. Cells are separated by commas,
/// semicolons or tabs; where commas do not, a number may have a decimal comma.
[[nodiscard]] tl::expected<EventFile, EventFileError> readEventFile(
    const QByteArray &bytes, const ConnectorDefinition &definition, SchemaIndex payload,
    const EventFileLimits &limits = {});

} // namespace openapi
