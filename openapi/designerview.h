// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "openapi/document.h"

namespace openapi {

/// An input as the flow designer asks for it.
struct DesignerField
{
    enum class Kind {
        Text,
        Number,
        Switch, ///< yes or no
        Choice, ///< of `choices`
        Lookup, ///< of what another operation answers
        List, ///< any number of them
        Open, ///< what another operation tells the shape of, or any JSON
    };

    QString title; ///< the summary, else the path of its names: "address/city"
    QString description;
    Kind kind = Kind::Text;
    bool required = false;
    bool advanced = false; ///< behind "Show advanced options"
    QStringList choices; ///< as they are shown
    QString defaultText;

    friend bool operator==(const DesignerField &, const DesignerField &) = default;
};

/// A value that later steps of the flow can take.
struct DesignerToken
{
    QString title; ///< the summary or title, else the path of its names
    QString description;
    Schema::Type type = Schema::Type::Any;
    QString format;
    bool advanced = false; ///< behind "See more"
    bool important = false;
    /// Of an array: what there is of each element, taken within "Apply to each".
    std::vector<DesignerToken> each = {};

    friend bool operator==(const DesignerToken &, const DesignerToken &) = default;
};

/// What the flow designer shows of one operation.
struct DesignerCard
{
    QString connector; ///< its title
    QString title; ///< the summary, else the operationId
    QString description;
    bool isTrigger = false;
    bool isHidden = false; ///< internal: nobody can choose it
    std::vector<DesignerField> fields;
    std::vector<DesignerToken> tokens; ///< the important ones first
    bool cut = false; ///< there is more than anybody looks through

    friend bool operator==(const DesignerCard &, const DesignerCard &) = default;
};

/// Pure; `definition` was read from `document` and has `operation`.
[[nodiscard]] DesignerCard designerCard(const Document &document,
                                        const ConnectorDefinition &definition, int operation);

} // namespace openapi
