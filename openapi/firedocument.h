// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "openapi/document.h"

#include <QUrl>

namespace openapi {

/// A document of its own for trying out: one POST /fire/{trigger} for each trigger, with the schema
/// and a sample of its payload, served at `server` ("http://127.0.0.1:8081"). Pure.
[[nodiscard]] JsonValue fireDocument(const Document &document,
                                     const ConnectorDefinition &definition, const QUrl &server);

/// The document as it is, but for the place where it is served: `server` may have a path. Pure.
[[nodiscard]] JsonValue servedDocument(const Document &document, const QUrl &server);

} // namespace openapi
