// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/exporter/remark.h"

#include <QImage>

namespace ui {

/// The picture that stands beside a definition and goes out with it.
struct DefinitionIcon
{
    QImage picture; ///< null: there is none, or it cannot be read
    openapi::exporter::Remarks remarks; ///< what the platform might not like about it
};

} // namespace ui
