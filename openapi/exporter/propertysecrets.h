// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/document.h"
#include "openapi/exporter/remark.h"

namespace openapi::exporter {

/// Takes the secrets out of an apiProperties.json: client secrets and the values that secure
/// parameters start with. A policy that may hold one is only remarked on, since the connector needs
/// it.
void removeSecrets(Document &document, Remarks &remarks);

} // namespace openapi::exporter
