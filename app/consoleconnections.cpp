// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/consoleconnections.h"

#include "app/eventconnections.h"
#include "app/eventtemplate.h"
#include "app/hosting.h"
#include "app/services/logging.h"
#include "ui/mainwindow.h"

#include <QDesktopServices>
#include <QMessageBox>

#include <chrono>

namespace app {
using namespace std::chrono_literals;

ConsoleConnections::ConsoleConnections(Hosting &hosting, services::Logging &logging,
                                       ui::MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_hosting(hosting)
    , m_host(hosting.host())
    , m_logging(logging)
    , m_window(window)
{
    m_overviewDelay.setSingleShot(true);
    m_overviewDelay.setInterval(250ms);
    m_overviewClock.setInterval(1min);
    connect(&m_overviewDelay, &QTimer::timeout, this, &ConsoleConnections::refreshOverview);
    connect(&m_overviewClock, &QTimer::timeout, this, &ConsoleConnections::refreshOverview);
    connectServer();
    connectServerIntents();
    connectTestFlows();
    connectLog();
    connectFiles();
    new EventConnections(hosting, window, this);
}

void ConsoleConnections::connectServer()
{
    connect(&m_host, &server::ServerHost::stateChanged, this, &ConsoleConnections::showState);
    connect(&m_host, &server::ServerHost::changed, this, [this](const server::Changes &changes) {
        m_window.applyChanges(changes);
        if (!m_overviewDelay.isActive())
            m_overviewDelay.start();
    });
    connect(&m_host, &server::ServerHost::testFlowsChanged, &m_window,
            &ui::MainWindow::setTestFlows);
}

void ConsoleConnections::connectServerIntents()
{
    connect(&m_window, &ui::MainWindow::startRequested, &m_hosting, &Hosting::start);
    connect(&m_window, &ui::MainWindow::stopRequested, &m_hosting, &Hosting::stop);
    connect(&m_window, &ui::MainWindow::fireRequested, this, &ConsoleConnections::fire);
    connect(&m_window, &ui::MainWindow::commandRequested, this, &ConsoleConnections::command);
    const auto tellFailure = [this](const server::Result<void> &result) {
        if (!result)
            m_window.showError(result.error());
    };
    connect(&m_window, &ui::MainWindow::removeSubscriptionRequested, this,
            [this, tellFailure](const QString &id) {
                m_host.removeSubscription(id).then(this, tellFailure);
            });
    connect(&m_window, &ui::MainWindow::restoreSubscriptionRequested, this,
            [this, tellFailure](const QString &id) {
                m_host.restoreSubscription(id).then(this, tellFailure);
            });
}

void ConsoleConnections::connectTestFlows()
{
    connect(&m_window, &ui::MainWindow::addTestFlowRequested, this,
            [this](const QString &trigger, const openapi::JsonValue &inputs) {
                m_host.addTestFlow(trigger, inputs)
                    .then(this, [this](const server::Result<QString> &result) {
                        if (!result)
                            m_window.showError(result.error());
                    });
            });
    connect(&m_window, &ui::MainWindow::testFlowAnswerRequested, &m_host,
            &server::ServerHost::setTestFlowAnswer);
    connect(&m_window, &ui::MainWindow::removeTestFlowRequested, &m_host,
            &server::ServerHost::removeTestFlow);
}

void ConsoleConnections::connectLog()
{
    connect(&m_logging, &services::Logging::logged, this,
            [this](const std::vector<server::LogLine> &lines) {
                m_window.appendLog(lines);
                for (const server::LogLine &line : lines)
                    m_host.publishLog(line);
            });
}

void ConsoleConnections::connectFiles()
{
    connect(&m_window, &ui::MainWindow::openUrlRequested, this,
            [](const QUrl &url) { QDesktopServices::openUrl(url); });
    connect(&m_window, &ui::MainWindow::saveRequested, this, &ConsoleConnections::save);
    connect(&m_window, &ui::MainWindow::closing, this, [this](const ui::UiState &state) {
        m_hosting.settings().setWindow({state.geometry, state.window, state.page, state.parts});
        m_hosting.settings().sync();
    });
}

void ConsoleConnections::showState(const server::ServerState &state)
{
    m_window.setServerState(state);
    if (state.phase != server::ServerState::Phase::Running)
        return;
    m_overviewClock.start();
    refreshSubscriptions();
    refreshOverview();
}

void ConsoleConnections::refreshSubscriptions()
{
    m_host.subscriptions().then(
        this, [this, of = m_hosting.definition().path](
                  const server::Result<std::vector<server::Subscription>> &result) {
            if (of != m_hosting.definition().path)
                return;
            if (result)
                m_window.setSubscriptions(*result);
            else
                m_window.showError(result.error());
        });
}

void ConsoleConnections::refreshOverview()
{
    // One question at a time, however long the answer takes.
    if (m_overviewAsked) {
        m_overviewDelay.start();
        return;
    }
    m_overviewAsked = true;
    const auto show =
        [this, of = m_hosting.definition().path](const server::Result<server::Overview> &result) {
            m_overviewAsked = false;
            // Not a reason to disturb: the next change asks again. Of the connector before it is no
            // news.
            if (result && of == m_hosting.definition().path)
                m_window.setOverview(*result);
        };
    m_host.overview().then(this, show);
}

void ConsoleConnections::fire(int request, const server::FireRequest &fire)
{
    server::FireRequest rendered = fire;
    rendered.payload = renderEvent(m_hosting.definition().served.definition, fire.trigger,
                                   fire.payload, 1);
    m_host.fire(rendered).then(this,
                               [this, request](const server::Result<server::FireReceipt> &result) {
                                   m_window.showFireResult(request, result);
                               });
}

void ConsoleConnections::command(const server::DeliveryCommand &command)
{
    m_host.command(command).then(this, [this, command](const server::Result<int> &result) {
        m_window.showCommandResult(command, result);
        refreshOverview(); // a pause of everything changes no delivery
    });
}

void ConsoleConnections::save(const QString &fileName, const QByteArray &bytes)
{
    const auto written = services::writeFile(fileName, bytes);
    if (written)
        return;
    auto *box = new QMessageBox(QMessageBox::Warning, tr("The file was not saved"),
                                tr("%1 cannot be written: %2").arg(fileName, written.error()),
                                QMessageBox::Ok, &m_window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace app
