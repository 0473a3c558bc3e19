// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/importer/source.h"

namespace openapi::importer {

/// The one of several media types that OpenAPI 2.0 has a schema for, and those that share it.
struct MediaChoice
{
    Node media; ///< the Media Type Object; false: there is none
    QString type; ///< "application/json"
    QStringList types; ///< it and those with the same schema, without ranges

    [[nodiscard]] Node schema() const { return media.child(QStringLiteral("schema")); }
    [[nodiscard]] bool isForm() const;
};

/// JSON first, then forms, then what stands first. Tells which are left out.
[[nodiscard]] MediaChoice chosenMedia(Source &source, const Node &content);

/// The value of the example, or of the first of several. nullptr: none.
[[nodiscard]] const JsonValue *exampleOf(Source &source, const Node &media);

} // namespace openapi::importer
