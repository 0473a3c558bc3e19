// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/editing/edits.h"

/// What edits make of small documents, for tests.
namespace edited {

inline openapi::JsonPointer at(const QByteArray &pointer)
{
    return *openapi::JsonPointer::parse(QString::fromUtf8(pointer));
}

/// The text after `edits`; a refusal in words where there is one.
inline QByteArray by(const openapi::Document &document, const openapi::editing::Edits &edits)
{
    using openapi::editing::Refusal;
    if (!edits) {
        switch (edits.error()) {
        case Refusal::NotFound:
            return "not found";
        case Refusal::NameEmpty:
            return "name empty";
        case Refusal::NameTaken:
            return "name taken";
        case Refusal::Misspelt:
            return "misspelt";
        case Refusal::NoNeighbour:
            return "no neighbour";
        }
    }
    if (edits->empty())
        return "as it is";
    const auto after = openapi::applied(document, *edits);
    return after ? after->text() : QByteArray("nothing changed");
}

} // namespace edited
