// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/importer/objectdraft.h"
#include "openapi/importer/source.h"

namespace openapi::importer {

/// Writes what `servers` says as host, basePath and schemes, into `result`.
void writeServers(Source &source, ObjectDraft &result);

} // namespace openapi::importer
