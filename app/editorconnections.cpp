// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/editorconnections.h"

#include "app/connectors.h"
#include "app/definitionreading.h"
#include "app/definitionsaving.h"
#include "app/packaging/iconfile.h"
#include "app/services/settings.h"
#include "openapi/memberedits.h"
#include "openapi/wellknownplaces.h"
#include "ui/answer.h"
#include "ui/definitionediting.h"
#include "ui/mainwindow.h"

namespace app {

using ui::DefinitionEditing;

EditorConnections::EditorConnections(Connectors &connectors, services::Settings &settings,
                                     ui::MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_connectors(connectors)
    , m_settings(settings)
    , m_window(window)
{
    DefinitionEditing &editing = window.desks().editing;
    connect(&editing, &DefinitionEditing::checkRequested, this,
            [this](const ui::DefinitionCheck &check) {
                ui::onAnswer(checkDefinition(check), this,
                             [this](const ui::DefinitionFindings &findings) {
                                 m_window.desks().editing.setFindings(findings);
                             });
            });
    connect(&editing, &DefinitionEditing::saveRequested, this, &EditorConnections::save);
    connect(&editing, &DefinitionEditing::iconChosen, this, &EditorConnections::keepIcon);
    connect(&editing, &DefinitionEditing::stateChanged, this, [this] {
        if (m_iconOf != m_window.desks().editing.file())
            showIcon();
    });
    editing.setRecentHosts(m_settings.recentHosts());
}

void EditorConnections::showIcon()
{
    m_iconOf = m_window.desks().editing.file();
    m_window.desks().editing.setIcon(packaging::iconBeside(m_iconOf));
}

void EditorConnections::keepIcon(const QString &file)
{
    if (const auto kept = packaging::keepIcon(file, m_window.desks().editing.file()); !kept)
        m_window.showProblem(tr("The icon was not taken"), kept.error());
    showIcon();
}

void EditorConnections::save(const ui::DefinitionTexts &texts)
{
    const QStringList changed = changedFiles(texts);
    if (changed.isEmpty())
        return write(texts);
    m_window.askToContinue(
        tr("Changed by someone else"),
        tr("%1 is another one on the disk than was read. What was changed there is lost when it is "
           "written over.")
            .arg(changed.join(u", "_qs)),
        tr("Write over"), [this, texts] { write(texts); });
}

void EditorConnections::write(const ui::DefinitionTexts &texts)
{
    if (const auto saved = saveDefinition(texts); !saved) {
        m_window.showProblem(
            tr("The definition was not saved"),
            tr("%1. Save it to another place, or make room and try again.").arg(saved.error()));
        return;
    }
    m_connectors.noteSaved(texts.file, texts.text);
    m_settings.rememberHost(
        openapi::textAt(openapi::Document(texts.text), openapi::places::host()));
    m_window.desks().editing.setRecentHosts(m_settings.recentHosts());
    m_window.desks().editing.setSaved(texts);
    if (texts.apply)
        m_connectors.open(texts.file);
}

} // namespace app
