// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/eventrun.h"
#include "ui/savedevent.h"

#include <QObject>

#include <memory>

namespace server {
class ServerHost;
}
namespace ui {
class MainWindow;
}

namespace app {

class Hosting;

/// What the window asks for beside firing one event: saved events, files of events, and runs.
class EventConnections final : public QObject
{
    Q_OBJECT

public:
    EventConnections(Hosting &hosting, ui::MainWindow &window, QObject *parent);
    ~EventConnections() override;

private:
    void storeSaved(const std::vector<ui::SavedEvent> &events);
    void readFile(const QString &fileName);
    void startRun(const ui::RunPlan &plan);
    void fire(const ui::RunPlan &plan, const QByteArray &payload,
              const EventRun::Answered &answered);

    Hosting &m_hosting;
    server::ServerHost &m_host;
    ui::MainWindow &m_window;
    std::unique_ptr<EventRun> m_run;
};

} // namespace app
