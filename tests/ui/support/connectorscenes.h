// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ui {
class MainWindow;
}

/// What the window shows of a connector and of its definition, staged for pictures.
namespace scenes {

/// `scene` begins with "connector".
void showConnector(ui::MainWindow &window, const QString &scene);
/// `scene` begins with "editor".
void showEditor(ui::MainWindow &window, const QString &scene);
/// `scene` begins with "live".
void showLive(ui::MainWindow &window, const QString &scene);

} // namespace scenes
