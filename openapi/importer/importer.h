// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/importer/note.h"

#include <QByteArray>

namespace openapi::importer {

/// A definition as it came in, and what was made of it.
struct Imported
{
    enum class Kind { Unknown, Swagger2, OpenApi30, OpenApi31 };

    Kind kind = Kind::Unknown;
    QByteArray text; ///< Swagger 2.0; empty where nothing could be made
    Diagnostics diagnostics; ///< what the JSON reader says about the source
    Notes notes; ///< in the order of the source

    [[nodiscard]] bool isUsable() const { return !text.isEmpty(); }
    /// Whether `text` is another one than that of the source.
    [[nodiscard]] bool isConverted() const { return isUsable() && kind != Kind::Swagger2; }
};

/// Makes an OpenAPI 2.0 text of what a user brings in. OpenAPI 3.0 and 3.1 in JSON are converted:
/// keys keep the order of the source, callbacks and webhooks become webhook triggers. OpenAPI 2.0
/// passes byte for byte, broken or not. Never fails whole but for texts that are no definition;
/// hostile ones cost their size. Pure.
[[nodiscard]] Imported importDefinition(const QByteArray &text);

} // namespace openapi::importer
