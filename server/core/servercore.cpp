// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/servercore.h"

#include "server/core/answer.h"
#include "server/core/runningserver.h"

namespace server::core {

class ServerCore::Private
{
public:
    std::atomic<bool> logRead = false;
    std::unique_ptr<RunningServer> running;
    std::vector<std::function<void()>> stopCallbacks; ///< not empty while stopping
};

ServerCore::ServerCore(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
}

ServerCore::~ServerCore() = default;

Result<ServerState> ServerCore::start(const ServerConfig &config, const ServedDefinition &served)
{
    d->running = std::make_unique<RunningServer>(config, served, d->logRead);
    connect(d->running.get(), &RunningServer::changed, this, &ServerCore::changed);
    connect(d->running.get(), &RunningServer::testFlowsChanged, this,
            &ServerCore::testFlowsChanged);
    connect(d->running.get(), &RunningServer::setupChanged, this, &ServerCore::setupChanged);
    connect(d->running.get(), &RunningServer::closed, this, &ServerCore::finishStop,
            Qt::QueuedConnection);
    if (const Result<void> opened = d->running->open(); !opened) {
        d->running.reset();
        return tl::unexpected(opened.error());
    }
    return d->running->state();
}

void ServerCore::stop(std::function<void()> done)
{
    const bool isStopping = !d->stopCallbacks.empty();
    d->stopCallbacks.push_back(std::move(done));
    if (isStopping)
        return;
    if (d->running)
        d->running->close();
    else
        QMetaObject::invokeMethod(this, &ServerCore::finishStop, Qt::QueuedConnection);
}

void ServerCore::finishStop()
{
    d->running.reset();
    Q_EMIT testFlowsChanged(); // there are none now
    const auto callbacks = std::exchange(d->stopCallbacks, {});
    for (const auto &done : callbacks)
        done();
}

void ServerCore::fire(const FireRequest &request, Callback<FireReceipt> done)
{
    if (!d->running)
        return done(notRunning());
    d->running->fire(request, std::move(done));
}

void ServerCore::removeSubscription(const QString &id, Callback<bool> done)
{
    if (!d->running)
        return done(notRunning());
    d->running->removeSubscription(id, std::move(done));
}

void ServerCore::restoreSubscription(const QString &id, const Callback<void> &done)
{
    if (!d->running)
        return done(notRunning());
    d->running->restoreSubscription(id, done);
}

void ServerCore::command(const DeliveryCommand &command, Callback<int> done)
{
    if (!d->running)
        return done(notRunning());
    d->running->command(command, std::move(done));
}

Result<void> ServerCore::setSetup(const ConnectorSetup &setup)
{
    if (!d->running)
        return notRunning();
    d->running->setSetup(setup);
    return {};
}

Result<ServerState> ServerCore::setPublicUrl(const QString &url)
{
    if (!d->running)
        return tl::unexpected(ServerError{ServerError::Code::NotRunning, {}, {}});
    if (Result<void> done = d->running->setPublicUrl(url); !done)
        return tl::unexpected(done.error());
    return d->running->state();
}

Result<QString> ServerCore::addTestFlow(const QString &trigger, const openapi::JsonValue &inputs)
{
    return d->running ? d->running->addTestFlow(trigger, inputs) : Result<QString>(notRunning());
}

Result<QString> ServerCore::addTrialFlow(const QString &trigger, const TrialRoute &route)
{
    return d->running ? d->running->simulator().addTrial(trigger, route)
                      : Result<QString>(notRunning());
}

void ServerCore::setTestFlowAnswer(const QString &id, TestFlow::Answer answer)
{
    if (d->running)
        d->running->setTestFlowAnswer(id, answer);
}

void ServerCore::removeTestFlow(const QString &id)
{
    if (d->running)
        d->running->removeTestFlow(id);
}

std::vector<TestFlow> ServerCore::testFlows() const
{
    return d->running ? d->running->testFlows() : std::vector<TestFlow>();
}

Result<SelfTestProbe> ServerCore::beginSelfTest()
{
    return d->running ? d->running->selfTest().begin() : Result<SelfTestProbe>(notRunning());
}

void ServerCore::endSelfTest()
{
    if (d->running)
        d->running->selfTest().end();
}

void ServerCore::setRetention(const RetentionRules &rules)
{
    if (d->running)
        d->running->housekeeping().setRules(rules);
}

void ServerCore::removeBefore(const QDateTime &before, Callback<qint64> done)
{
    if (!d->running)
        return done(notRunning());
    d->running->housekeeping().removeBefore(before, std::move(done));
}

void ServerCore::publishLog(const LogLine &line)
{
    if (d->running)
        d->running->publishLog(line);
}

bool ServerCore::isLogRead() const
{
    return d->logRead;
}

} // namespace server::core
