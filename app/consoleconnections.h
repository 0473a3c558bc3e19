// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/serverstate.h"

#include <QObject>
#include <QTimer>

namespace server {
class ServerHost;
struct DeliveryCommand;
struct FireRequest;
} // namespace server
namespace ui {
class MainWindow;
}

namespace app {

class Hosting;

namespace services {
class Logging;
}

/// Every connection between the window and the rest of the program: intent goes from the window to
/// the server, values come back.
class ConsoleConnections final : public QObject
{
    Q_OBJECT

public:
    ConsoleConnections(Hosting &hosting, services::Logging &logging, ui::MainWindow &window,
                       QObject *parent = nullptr);

private:
    void connectServer();
    void connectServerIntents();
    void connectTestFlows();
    void connectLog();
    void connectFiles();

    void showState(const server::ServerState &state);
    void refreshSubscriptions();
    void refreshOverview();
    void command(const server::DeliveryCommand &command);
    void fire(int request, const server::FireRequest &fire);
    void save(const QString &fileName, const QByteArray &bytes);

    Hosting &m_hosting;
    server::ServerHost &m_host;
    services::Logging &m_logging;
    ui::MainWindow &m_window;
    QTimer m_overviewDelay; ///< gathers changes; figures need not be newer than this
    bool m_overviewAsked = false;
    QTimer m_overviewClock; ///< "today" ends without any change
};

} // namespace app
