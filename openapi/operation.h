// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/pathtemplate.h"
#include "openapi/schema.h"
#include "openapi/security.h"

#include <QByteArray>

namespace openapi {

/// One input of an operation that is not its body.
struct Parameter
{
    enum class Location { Path, Query, Header, FormData };

    QString name;
    Location location = Location::Query;
    bool required = false;
    SchemaIndex schema = NoSchema; ///< type, format, enum, default of the parameter
};

/// One answer that an operation declares.
struct Response
{
    int status = 0; ///< 0 for "default"
    QString description;
    SchemaIndex schema = NoSchema;
    bool declaresLocation = false;
};

/// One verb of one path of the definition.
struct Operation
{
    QString operationId;
    QByteArray verb; ///< upper case, "POST"
    PathTemplate path; ///< with the base path in front
    QString summary;
    QString description;
    Visibility visibility = Visibility::Normal;
    std::vector<Parameter> parameters;
    SchemaIndex body = NoSchema;
    bool bodyRequired = false;
    std::vector<Response> responses;
    QString nextLinkName; ///< x-ms-pageable
    std::optional<SecurityRequirement> security; ///< empty: that of the document
    /// Index into ConnectorDefinition::triggers when the answer is a list of that trigger's
    /// payloads ("the events fired so far"); -1 otherwise.
    int listsTrigger = -1;
    JsonPointer pointer;

    /// Names the operation in what is kept about it: its operationId, else "VERB /path".
    [[nodiscard]] QString key() const;
    /// The answer declared for this status; for a success that is not declared, successResponse().
    [[nodiscard]] const Response *responseTo(int status) const;
    /// The first declared 2xx answer, else the default one, else nullptr.
    [[nodiscard]] const Response *successResponse() const;
};

} // namespace openapi
