// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/connectors.h"
#include "app/importing/imports.h"

namespace ui {
class MainWindow;
} // namespace ui

namespace app {

class KeptKeys;

/// Joins the window with the connectors that it opens, switches between and shows.
class ConnectorConnections final : public QObject
{
    Q_OBJECT

public:
    ConnectorConnections(Hosting &hosting, KeptKeys &keys, ui::MainWindow &window,
                         QObject *parent = nullptr);

    /// Shows what is hosted when the window opens.
    void begin(bool chosenByUser);
    [[nodiscard]] Connectors &connectors() { return m_connectors; }

private:
    void connectIntents();
    void connectNews();
    void connectImports();
    void connectKeys();
    void showConnector();
    void show();
    void showRecent();
    void showProjectProblem();
    void askWhetherToHost(const QString &file);

    Hosting &m_hosting;
    KeptKeys &m_keys;
    ui::MainWindow &m_window;
    Connectors m_connectors;
    importing::Imports m_imports;
};

} // namespace app
