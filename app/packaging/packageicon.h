// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/exporter/remark.h"

#include <QByteArray>

namespace app::packaging {

/// An icon as the platform wants it: a PNG of 230 by 230 pixels, opaque, a white mark on the brand
/// colour, "#1f4e79". Needs no window system.
[[nodiscard]] QByteArray drawnIcon(const QString &brandColour);

/// What the platform might not like about an icon.
[[nodiscard]] openapi::exporter::Remarks iconRemarks(const QByteArray &png);

} // namespace app::packaging
