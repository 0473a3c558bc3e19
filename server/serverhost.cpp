// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/serverhost_p.h"

#include <future>

namespace server {

ServerHost::Private::Private(ServerHost *host)
    : q(host)
{
    servingThread.setObjectName(QStringLiteral("serving"));
    readingThread.setObjectName(QStringLiteral("reading"));
    core->moveToThread(&servingThread);
    reading->moveToThread(&readingThread);
    connect(&servingThread, &QThread::finished, core, &QObject::deleteLater);
    connect(&readingThread, &QThread::finished, reading, &QObject::deleteLater);
    connect(core, &core::ServerCore::changed, q, &ServerHost::changed);
    connect(core, &core::ServerCore::setupChanged, q, &ServerHost::setupChanged);
    connect(core, &core::ServerCore::testFlowsChanged, core, [this] {
        QMetaObject::invokeMethod(
            q, [this, flows = core->testFlows()] { Q_EMIT q->testFlowsChanged(flows); });
    });
    servingThread.start();
    readingThread.start();
}

ServerHost::Private::~Private()
{
    closing = true;
    // The thread does not end itself: it could be gone before whoever posted that has woken it up.
    const auto stopped = std::make_shared<std::promise<void>>();
    onCore([stopped](core::ServerCore &serving) {
        serving.stop([stopped] { stopped->set_value(); });
    });
    // Stopping takes two seconds at most; whatever happens, the destructor ends.
    stopped->get_future().wait_for(std::chrono::seconds(3));
    servingThread.quit();
    readingThread.quit();
    servingThread.wait();
    readingThread.wait();
}

void ServerHost::Private::enter(const ServerState &next)
{
    state = next;
    Q_EMIT q->stateChanged(state);
}

/// Of a server that may have been stopped since.
void ServerHost::Private::takeAddresses(const Result<ServerState> &told)
{
    if (told && state.phase == ServerState::Phase::Running && state.since == told->since
        && state != *told)
        enter(*told);
}

void ServerHost::Private::advance()
{
    using Phase = ServerState::Phase;
    if (std::holds_alternative<std::monostate>(wanted) || state.phase == Phase::Starting
        || state.phase == Phase::Stopping)
        return;
    if (state.phase == Phase::Running)
        return beginStop();
    if (const auto *start = std::get_if<Start>(&wanted)) {
        const Start next = *start;
        wanted = std::monostate();
        return beginStart(next);
    }
    wanted = std::monostate();
    if (state.phase == Phase::Failed)
        enter({});
}

void ServerHost::Private::beginStart(const Start &start)
{
    databasePath = start.config.databasePath;
    ServerState starting;
    starting.phase = ServerState::Phase::Starting;
    enter(starting);
    onCore([this, start](core::ServerCore &serving) {
        const Result<ServerState> started = serving.start(start.config, start.served);
        QMetaObject::invokeMethod(q, [this, started] {
            ServerState next;
            next.phase = ServerState::Phase::Failed;
            if (started)
                next = *started;
            else
                next.error = started.error();
            enter(next);
            advance();
        });
    });
}

void ServerHost::Private::beginStop()
{
    if (std::holds_alternative<Stop>(wanted))
        wanted = std::monostate();
    ServerState stopping = state;
    stopping.phase = ServerState::Phase::Stopping;
    stopping.connectorUrl.clear();
    stopping.operatorUrl.clear();
    enter(stopping);
    onCore([this](core::ServerCore &serving) {
        serving.stop([this] {
            QMetaObject::invokeMethod(q, [this] {
                enter({});
                advance();
            });
        });
    });
}

ServerHost::ServerHost(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

ServerHost::~ServerHost() = default;

void ServerHost::start(const ServerConfig &config, const ServedDefinition &served)
{
    d->wanted = Private::Start{config, served};
    d->advance();
}

void ServerHost::stop()
{
    d->wanted = Private::Stop{};
    d->advance();
}

ServerState ServerHost::state() const
{
    return d->state;
}

} // namespace server
