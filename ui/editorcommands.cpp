// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editorcommands.h"

#include "ui/actions.h"
#include "ui/dialogs.h"

#include <QDir>
#include <QFileInfo>

#include <utility>

namespace ui {

EditorCommands::EditorCommands(QWidget &window, Actions &actions,
                               const std::unique_ptr<Dialogs> &dialogs)
    : m_window(window)
    , m_actions(actions)
    , m_dialogs(dialogs)
{
    connectActions();
    const QUndoStack *history = m_editing.definition().history();
    for (const auto signal : {&QUndoStack::canUndoChanged, &QUndoStack::canRedoChanged})
        connect(history, signal, this, &EditorCommands::present);
    connect(&m_editing, &DefinitionEditing::stateChanged, this, &EditorCommands::present);
    connect(&m_editing, &DefinitionEditing::saved, this, [this] {
        if (m_leaving)
            std::exchange(m_leaving, nullptr)();
    });
    connect(&m_editing, &DefinitionEditing::fileNameRequested, this, [this] { askForFile(); });
    connect(&m_editing, &DefinitionEditing::iconRequested, this, &EditorCommands::askForIcon);
    present();
}

void EditorCommands::connectActions()
{
    QUndoStack *history = m_editing.definition().history();
    connect(&m_actions.undo, &QAction::triggered, history, &QUndoStack::undo);
    connect(&m_actions.redo, &QAction::triggered, history, &QUndoStack::redo);
    connect(&m_actions.saveDefinition, &QAction::triggered, this, [this] {
        m_leaving = nullptr;
        m_editing.save();
    });
    connect(&m_actions.saveDefinitionAs, &QAction::triggered, this, [this] { askForFile(); });
    connect(&m_actions.applyDefinition, &QAction::triggered, &m_editing, &DefinitionEditing::apply);
    connect(&m_actions.revertDefinition, &QAction::triggered, this, &EditorCommands::askToRevert);
}

void EditorCommands::setInSight(bool inSight)
{
    m_inSight = inSight;
    // The log is saved by the same key while its page, or any other, is in sight.
    m_actions.saveLog.setShortcut(inSight ? QKeySequence() : QKeySequence(QKeySequence::Save));
    m_actions.saveDefinition.setShortcut(inSight ? QKeySequence(QKeySequence::Save)
                                                 : QKeySequence());
    present();
}

void EditorCommands::present()
{
    using State = DefinitionEditing::State;
    const QUndoStack *history = m_editing.definition().history();
    m_actions.undo.setEnabled(m_inSight && history->canUndo());
    m_actions.redo.setEnabled(m_inSight && history->canRedo());
    m_actions.saveDefinition.setEnabled(m_editing.isModified());
    m_actions.revertDefinition.setEnabled(m_editing.isModified());
    m_actions.applyDefinition.setEnabled(m_editing.state() != State::Applied);
}

void EditorCommands::askForFile()
{
    const QString file = m_editing.file();
    const QString suggested = file.isEmpty()
                                  ? QDir(QDir::homePath()).filePath(u"connector.swagger.json"_qs)
                                  : file;
    m_dialogs->askSaveFileName(&m_window, tr("Save the definition as"), suggested,
                               [this](const QString &name) { m_editing.save(name); });
}

void EditorCommands::askForIcon()
{
    m_dialogs->askOpenFileName(&m_window, tr("Choose the connector's icon"),
                               tr("Pictures (*.png *.jpg *.jpeg *.svg);;All files (*)"),
                               QFileInfo(m_editing.file()).absolutePath(),
                               [this](const QString &name) { Q_EMIT m_editing.iconChosen(name); });
}

void EditorCommands::askToRevert()
{
    m_dialogs->confirm(&m_window, tr("Give up every change since the definition was saved last?"),
                       tr("Revert"), [this] { m_editing.revert(); });
}

void EditorCommands::leave(const std::function<void()> &go)
{
    m_leaving = nullptr;
    if (!m_editing.isModified())
        return go();
    const QString name = m_editing.file().isEmpty() ? tr("The bundled definition")
                                                    : QFileInfo(m_editing.file()).fileName();
    m_dialogs->askToSave(
        &m_window, tr("%1 was changed in the editor. Save the changes?").arg(name),
        [this, go] {
            m_leaving = go;
            m_editing.save();
        },
        [this, go] {
            m_editing.revert();
            go();
        });
}

} // namespace ui
