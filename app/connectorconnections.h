// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connectors.h"
#include "app/importing/imports.h"

namespace ui {
class MainWindow;
struct Connector;
} // namespace ui

namespace app {

/// The hosted connector as the window shows it.
[[nodiscard]] ui::Connector shownConnector(const DefinitionFile &file);

/// Joins the window with the connectors that it opens, switches between and shows.
class ConnectorConnections final : public QObject
{
    Q_OBJECT

public:
    ConnectorConnections(Hosting &hosting, ui::MainWindow &window, QObject *parent = nullptr);

    /// Shows what is hosted when the window opens.
    void begin(bool chosenByUser);
    [[nodiscard]] Connectors &connectors() { return m_connectors; }

private:
    void connectIntents();
    void connectNews();
    void connectImports();
    void show();
    void showRecent();
    void showProjectProblem();
    void askWhetherToHost(const QString &file);

    Hosting &m_hosting;
    ui::MainWindow &m_window;
    Connectors m_connectors;
    importing::Imports m_imports;
};

} // namespace app
