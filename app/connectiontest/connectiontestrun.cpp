// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connectiontest/connectiontestrun.h"

#include "openapi/payload.h"
#include "ui/answer.h"

#include <algorithm>

namespace app {

using ui::ConnectionTest;

ConnectionTestRun::ConnectionTestRun(server::ServerHost &host, openapi::DefinitionPtr definition,
                                     server::TrialRoute route, const QString &caller,
                                     std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_definition(std::move(definition))
    , m_route(std::move(route))
{
    m_test.caller = caller;
    m_test.url = m_route.url.isEmpty() ? m_host.state().connectorUrl : m_route.url;
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, [this] { fail(); });
    connect(&m_host, &server::ServerHost::testFlowsChanged, this, &ConnectionTestRun::takeFlows);
    connect(&m_host, &server::ServerHost::stateChanged, this,
            [this](const server::ServerState &state) {
                if (state.phase != server::ServerState::Phase::Running)
                    fail({server::ServerError::Code::NotRunning, {}, {}});
            });
}

void ConnectionTestRun::start()
{
    m_test.isRunning = true;
    m_test.trigger = m_definition->triggers.front().operationId;
    m_test.steps.at(ConnectionTest::Token).state = m_route.accessToken.isEmpty() ? State::Skipped
                                                                                 : State::Passed;
    subscribe();
}

void ConnectionTestRun::cancel()
{
    if (!m_test.isRunning)
        return;
    m_test.isCancelled = true;
    finish();
}

void ConnectionTestRun::begin(Step step)
{
    m_step = step;
    m_test.steps.at(step).state = State::Running;
    m_clock.start();
    m_patience.start();
    Q_EMIT progressed(m_test);
}

void ConnectionTestRun::pass()
{
    m_test.steps.at(m_step) = {State::Passed, m_clock.elapsed()};
}

void ConnectionTestRun::fail()
{
    if (!m_test.isRunning)
        return;
    m_test.steps.at(m_step) = {State::Failed, m_clock.elapsed()};
    finish();
}

void ConnectionTestRun::fail(const server::ServerError &error)
{
    if (m_test.isRunning)
        m_test.error = error;
    fail();
}

void ConnectionTestRun::finish()
{
    m_patience.stop();
    m_test.isRunning = false;
    for (ConnectionTest::Progress &step : m_test.steps) {
        if (step.state == State::Waiting || step.state == State::Running)
            step.state = State::Skipped;
    }
    if (!m_flow.isEmpty() && m_test.steps.at(ConnectionTest::Unsubscribe).state != State::Passed)
        m_host.removeTestFlow(m_flow);
    Q_EMIT progressed(m_test);
}

void ConnectionTestRun::subscribe()
{
    begin(ConnectionTest::Subscribe);
    ui::onAnswer(m_host.addTrialFlow(m_test.trigger, m_route), this,
                 [this](const server::Result<QString> &flow) {
                     if (!flow)
                         return fail(flow.error());
                     m_flow = *flow;
                     if (!m_test.isRunning)
                         m_host.removeTestFlow(m_flow);
                 });
}

void ConnectionTestRun::takeFlows(const std::vector<server::TestFlow> &flows)
{
    if (!m_test.isRunning || m_flow.isEmpty())
        return;
    const auto found = std::find_if(flows.begin(), flows.end(),
                                    [this](const auto &flow) { return flow.id == m_flow; });
    if (found != flows.end()) {
        m_wasThere = true;
        return takeFlow(*found);
    }
    if (!m_wasThere)
        return;
    if (m_step != ConnectionTest::Unsubscribe)
        return fail(); // somebody removed it
    pass();
    finish();
}

void ConnectionTestRun::takeFlow(const server::TestFlow &flow)
{
    using FlowState = server::TestFlow::State;
    if (flow.state == FlowState::Failed) {
        m_test.status = flow.subscribeStatus;
        m_test.detail = flow.error;
        m_test.claims = flow.claims;
        return fail();
    }
    if (m_step == ConnectionTest::Subscribe && flow.state == FlowState::Listening) {
        m_test.status = flow.subscribeStatus;
        pass();
        lookWhatWasSeen(flow.subscriptionId);
        return fire(flow.subscriptionId);
    }
    if (m_step == ConnectionTest::Arrive && !flow.callbacks.empty()) {
        if (!flow.callbacks.front().accepted())
            return fail();
        pass();
        begin(ConnectionTest::Unsubscribe);
        m_host.removeTestFlow(m_flow);
    }
}

void ConnectionTestRun::lookWhatWasSeen(const QString &subscription)
{
    ui::onAnswer(
        m_host.subscriptions(), this,
        [this, subscription](const server::Result<std::vector<server::Subscription>> &all) {
            if (!all)
                return; // the steps tell what is wrong
            for (const server::Subscription &each : *all) {
                if (each.id == subscription) {
                    m_test.user = each.subscriber.user;
                    m_test.tenant = each.subscriber.tenant;
                }
            }
            Q_EMIT progressed(m_test);
        });
}

void ConnectionTestRun::fire(const QString &subscription)
{
    begin(ConnectionTest::Fire);
    const openapi::JsonValue payload = openapi::samplePayload(
        *m_definition, m_definition->triggers.front().payload);
    ui::onAnswer(m_host.fire({m_test.trigger, payload.toJson(), true, subscription}), this,
                 [this](const server::Result<server::FireReceipt> &receipt) {
                     if (!m_test.isRunning)
                         return;
                     if (!receipt)
                         return fail(receipt.error());
                     pass();
                     begin(ConnectionTest::Arrive);
                 });
}

} // namespace app
