// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ui {
class MainWindow;
}

namespace scenes {

/// The Settings page, staged for pictures; `scene` begins with "settings".
void showSettings(ui::MainWindow &window, const QString &scene);

} // namespace scenes
