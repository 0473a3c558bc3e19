// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ui {
class MainWindow;
struct SettingsValues;
} // namespace ui

namespace app {

class Hosting;
class KeptPassPhrase;
struct CommonOptions;

namespace services {
class Logging;
}

/// The window's Settings page, the kept settings and those who go by them.
class SettingsConnections final : public QObject
{
    Q_OBJECT

public:
    SettingsConnections(Hosting &hosting, KeptPassPhrase &passPhrase, services::Logging &logging,
                        ui::MainWindow &window, QObject *parent = nullptr);

private:
    void connectStorage();
    void apply(const ui::SettingsValues &values);
    void readStorage();
    void showValues();

    Hosting &m_hosting;
    KeptPassPhrase &m_passPhrase;
    services::Logging &m_logging;
    ui::MainWindow &m_window;
};

} // namespace app
