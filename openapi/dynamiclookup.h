// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/jsonvalue.h"

#include <QStringList>

namespace openapi {

/// What the designer of a flow asks of an operation while somebody fills a form in
/// (x-ms-dynamic-values and its kin). Paths are member names from the outside in.
struct DynamicLookup
{
    enum class Kind { Values, List, Schema, Tree };

    Kind kind = Kind::Values;
    QString operationId;
    QStringList collection; ///< to the array of choices; empty: the answer is the array
    QStringList value; ///< within a choice; for Schema: to the schema within the answer
    QStringList title; ///< within a choice
    QStringList fullTitle; ///< within a choice, of Tree
    QStringList parentFlag; ///< within a choice, of Tree: whether it has choices of its own
    QString valueType; ///< "integer" and the like, of what the choice is for; may be empty

    friend bool operator==(const DynamicLookup &, const DynamicLookup &) = default;
};

/// Every lookup that a document names, each once. Pure.
[[nodiscard]] std::vector<DynamicLookup> dynamicLookups(const JsonValue &root);

/// "dynamic-values", "dynamic-list", "dynamic-schema", "dynamic-tree".
[[nodiscard]] QString lookupName(DynamicLookup::Kind kind);

} // namespace openapi
