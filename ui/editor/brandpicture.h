// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QImage>
#include <QPixmap>

namespace ui::editor {

/// What the platform takes for connectors that name no colour: #007ee5.
[[nodiscard]] QColor standardBrandColour();
/// The connector's picture on its colour; without a picture, a plug. `size` in device-independent
/// pixels. GUI thread only.
[[nodiscard]] QPixmap brandPicture(const QImage &icon, const QColor &colour, int size, qreal ratio);

} // namespace ui::editor
