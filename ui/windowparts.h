// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QLabel;
class QStackedWidget;

namespace ui {
class AccountDesk;
class ConnectorMenu;
class DeliveryCommands;
class ExportCommands;
class ExposureNotice;
class FirstStepsDesk;
class ImportCommands;
class ShareCommands;
class SettingsDesk;
class LiveDesk;
} // namespace ui
namespace ui::widgets {
class Banner;
class ServerBar;
class Sidebar;
} // namespace ui::widgets

namespace ui {

/// What is in sight of the window on every page, and what its commands do. The window owns them.
struct WindowParts
{
    widgets::Sidebar *sidebar = nullptr;
    widgets::ServerBar *serverBar = nullptr;
    widgets::Banner *banner = nullptr;
    ExposureNotice *exposure = nullptr;
    QStackedWidget *stack = nullptr;
    AccountDesk *account = nullptr;
    QLabel *count = nullptr;
    ConnectorMenu *recent = nullptr;
    ConnectorMenu *chooser = nullptr;
    QLabel *paused = nullptr; ///< in sight while nothing is sent
    DeliveryCommands *sending = nullptr;
    ExportCommands *exports = nullptr;
    ImportCommands *imports = nullptr;
    FirstStepsDesk *firstSteps = nullptr;
    ShareCommands *share = nullptr;
    SettingsDesk *settingsDesk = nullptr;
    LiveDesk *live = nullptr;
};

} // namespace ui
