// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eventconnections.h"

#include "app/hosting.h"
#include "openapi/eventfile.h"
#include "ui/mainwindow.h"
#include "ui/wording.h"

#include <QFile>
#include <QFileInfo>

namespace app {
using namespace Qt::StringLiterals;

namespace {

/// Whether every later event of a run would be refused for the same reason.
bool isFinal(const server::ServerError &error)
{
    using Code = server::ServerError::Code;
    switch (error.code) {
    case Code::NotRunning:
    case Code::UnknownTrigger:
    case Code::UnknownSubscription:
    case Code::StoreUnavailable:
        return true;
    default:
        return false;
    }
}

QString reasonOf(const server::ServerError &error)
{
    const ui::wording::Explanation explanation = ui::wording::explain(error);
    QString reason = explanation.title;
    for (const openapi::Diagnostic &diagnostic : error.diagnostics) {
        reason += u' ' % diagnostic.pointer.toString() % u": "_s
                  % ui::wording::diagnostic(diagnostic);
    }
    return error.diagnostics.empty() ? reason % u' ' % explanation.text : reason;
}

} // namespace

EventConnections::EventConnections(Hosting &hosting, ui::MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_hosting(hosting)
    , m_host(hosting.host())
    , m_window(window)
{
    connect(&m_window, &ui::MainWindow::savedEventsChanged, this, &EventConnections::storeSaved);
    connect(&m_window, &ui::MainWindow::eventFileRequested, this, &EventConnections::readFile);
    connect(&m_window, &ui::MainWindow::runRequested, this, &EventConnections::startRun);
    connect(&m_window, &ui::MainWindow::stopRunRequested, this, [this] {
        if (m_run)
            m_run->stop();
    });
}

EventConnections::~EventConnections() = default;

void EventConnections::storeSaved(const std::vector<ui::SavedEvent> &events)
{
    std::vector<services::SavedEvent> kept;
    kept.reserve(events.size());
    for (const ui::SavedEvent &event : events)
        kept.push_back({event.name, event.trigger, event.payload, event.created});
    m_hosting.setEvents(kept);
}

void EventConnections::readFile(const QString &fileName)
{
    QFile file(fileName);
    // Pipes and devices need not have an end.
    if (QFileInfo(fileName).exists() && !QFileInfo(fileName).isFile())
        m_window.showEventFile(fileName, tl::make_unexpected(tr("It is not a file.")));
    else if (!file.open(QIODevice::ReadOnly))
        m_window.showEventFile(fileName, tl::make_unexpected(file.errorString()));
    else // one byte more than the reader takes, so that it is the reader who refuses
        m_window.showEventFile(fileName, file.read(openapi::EventFileLimits().bytes + 1));
}

void EventConnections::startRun(const ui::RunPlan &plan)
{
    m_run = std::make_unique<EventRun>(
        plan, m_hosting.definition().served.definition,
        [this, plan](const QByteArray &payload, const EventRun::Answered &answered) {
            fire(plan, payload, answered);
        });
    connect(m_run.get(), &EventRun::progressed, &m_window, &ui::MainWindow::setRunProgress);
    m_run->start();
}

void EventConnections::fire(const ui::RunPlan &plan, const QByteArray &payload,
                            const EventRun::Answered &answered)
{
    m_host.fire({plan.trigger, payload, plan.force, plan.onlySubscription})
        .then(this, [answered](const server::Result<server::FireReceipt> &result) {
            if (result) {
                answered(result->subscriptions);
                return;
            }
            answered(tl::make_unexpected(
                EventRun::Refusal{reasonOf(result.error()), isFinal(result.error())}));
        });
}

} // namespace app
