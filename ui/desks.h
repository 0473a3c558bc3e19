// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ui {

class AccountDesk;
class DefinitionEditing;
class ExportCommands;
class FirstStepsDesk;
class ImportCommands;
class LiveDesk;
class SettingsDesk;

/// The window's parts that are connected each by itself: they take values and emit intent. They
/// live as long as the window.
struct Desks
{
    AccountDesk &account; ///< the operator
    DefinitionEditing &editing; ///< the edited definition
    ImportCommands &imports; ///< definitions that come in
    ExportCommands &exports; ///< and go out
    FirstStepsDesk &firstSteps;
    LiveDesk &live; ///< how the outside reaches the connector
    SettingsDesk &settings;
};

} // namespace ui
