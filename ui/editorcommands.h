// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/definitionediting.h"

#include <functional>

namespace ui {

class Actions;
class Dialogs;

/// The commands of the editor and the questions that they need: where to save, and what becomes of
/// unsaved changes before something takes their place.
class EditorCommands final : public QObject
{
    Q_OBJECT

public:
    /// `dialogs` may be replaced by others at any time.
    EditorCommands(QWidget &window, Actions &actions, const std::unique_ptr<Dialogs> &dialogs);

    [[nodiscard]] DefinitionEditing &editing() { return m_editing; }
    /// Gives the editor's keys to the editor while its page is the current one.
    void setInSight(bool inSight);
    /// Calls `go` at once, or after the user saved or gave up what is unsaved; never when the user
    /// stays.
    void leave(const std::function<void()> &go);

private:
    void connectActions();
    void askForFile();
    void askForIcon();
    void askToRevert();
    void present();

    QWidget &m_window;
    Actions &m_actions;
    const std::unique_ptr<Dialogs> &m_dialogs;
    DefinitionEditing m_editing;
    std::function<void()> m_leaving; ///< once it is saved
    bool m_inSight = false;
};

} // namespace ui
