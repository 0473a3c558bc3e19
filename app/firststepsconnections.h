// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ui {
struct FirstSteps;
class MainWindow;
} // namespace ui

namespace app {

class Connectors;
class Hosting;

/// Joins the window's first steps with the project of the connector, which remembers them.
class FirstStepsConnections final : public QObject
{
    Q_OBJECT

public:
    FirstStepsConnections(Hosting &hosting, Connectors &connectors, ui::MainWindow &window,
                          QObject *parent = nullptr);

    /// Shows what is remembered of the hosted connector.
    void begin();

private:
    void keep(const ui::FirstSteps &steps);

    Hosting &m_hosting;
    ui::MainWindow &m_window;
};

} // namespace app
