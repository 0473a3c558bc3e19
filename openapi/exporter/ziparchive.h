// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/exporter/package.h"

#include <optional>

namespace openapi::exporter {

/// A zip of these files, stored without compression and without a time, so that the same files make
/// the same bytes. Pure.
[[nodiscard]] QByteArray zipArchive(const PackageFiles &files);

/// The files of an archive that zipArchive() made; empty for anything else. Pure.
[[nodiscard]] std::optional<PackageFiles> readZipArchive(const QByteArray &bytes);

} // namespace openapi::exporter
