// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/document.h"

namespace openapi::exporter {

/// A definition as it is exported.
struct DefinitionText
{
    QByteArray text;
    Diagnostics repairs; ///< what was not strict JSON, at its place in the text as it was read
};

/// The text of `document` with `host` as its host: but for what is not strict JSON, no other byte
/// differs. An empty host leaves the document its own. The error tells why the text cannot be made
/// a JSON object. Pure.
[[nodiscard]] tl::expected<DefinitionText, Diagnostics> exportedDefinition(const Document &document,
                                                                           const QString &host);

/// Whether `text` is a host as definitions have it: a name or address, with a port or without.
[[nodiscard]] bool isHost(const QString &text);

} // namespace openapi::exporter
