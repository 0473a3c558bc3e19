// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/definitiondownload.h"
#include "openapi/importer/importer.h"

namespace app::importing {

// What `declic import` prints. All functions are pure.

/// "FILE:LINE:COL: severity: message", one a line, for what the JSON reader and the importer say.
[[nodiscard]] QString reportText(const QString &name, const openapi::importer::Imported &imported);
/// One JSON object, with a line feed behind it.
[[nodiscard]] QString reportJson(const QString &name, const openapi::importer::Imported &imported);
/// An address without what may be a credential in it.
[[nodiscard]] QString addressName(const QUrl &url);
/// Why nothing came, one sentence without a full stop.
[[nodiscard]] QString failureText(const services::Downloaded &downloaded);

} // namespace app::importing
