// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/demosession.h"

#include "app/terminal.h"
#include "server/describe.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace app::demo {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto StepTime = 10s;

} // namespace

DemoSession::DemoSession(const CommonOptions &options, const DemoCommand &wanted, QObject *parent)
    : QObject(parent)
    , m_stage(options)
    , m_host(m_stage.host())
    , m_wanted(wanted)
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(StepTime);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(u"nothing happened within %1 seconds"_s.arg(StepTime.count())); });
    connect(&m_host, &server::ServerHost::stateChanged, this, &DemoSession::takeState);
    connect(&m_host, &server::ServerHost::changed, this, &DemoSession::takeChanges);
    connect(&m_host, &server::ServerHost::testFlowsChanged, this, &DemoSession::takeFlows);
}

void DemoSession::start()
{
    const auto loaded = m_stage.load();
    if (!loaded) {
        printError(loaded.error());
        Q_EMIT finished(Refused);
        return;
    }
    begin(Step::Start);
}

void DemoSession::begin(Step step)
{
    m_step = step;
    m_exchanges.clear();
    m_deadline.start();
    switch (step) {
    case Step::Start:
        m_narrator.begin(u"Start: the console listens"_s);
        return m_stage.startServer();
    case Step::Subscribe:
        m_narrator.begin(
            u"Subscribe: a test flow asks for “%1”"_s.arg(m_stage.trigger().operationId));
        return subscribe();
    case Step::Fire:
        m_narrator.begin(u"Fire: the event happens"_s);
        return fire();
    case Step::Callback:
        m_narrator.begin(u"Callback: the flow is told"_s);
        return awaitCallback();
    case Step::Unsubscribe:
        m_narrator.begin(u"Unsubscribe: the flow is removed"_s);
        return unsubscribe();
    case Step::Stop:
        m_narrator.begin(u"Stop: the console closes"_s);
        return m_host.stop();
    }
}

void DemoSession::pass(Step next)
{
    m_narrator.succeed();
    begin(next);
}

void DemoSession::fail(const QString &reason)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    m_narrator.fail(reason);
    static const QStringList names{u"start"_s,    u"subscribe"_s,   u"fire"_s,
                                   u"callback"_s, u"unsubscribe"_s, u"stop"_s};
    m_narrator.conclude(u"The demo failed at step %1, %2."_s.arg(
        QString::number(static_cast<int>(m_step) + 1), names.at(static_cast<int>(m_step))));
    Q_EMIT finished(Refused);
}

void DemoSession::takeState(const server::ServerState &state)
{
    using Phase = server::ServerState::Phase;
    if (m_ended)
        return;
    if (state.phase == Phase::Failed)
        return fail(state.error ? server::describe(*state.error) : u"the server failed"_s);
    if (state.phase == Phase::Running && m_step == Step::Start) {
        m_client = std::make_unique<client::OperatorClient>(QUrl(state.operatorUrl));
        m_narrator.fact(u"definition"_s, m_stage.definition().served.definition->title);
        m_narrator.fact(u"connector"_s, state.connectorUrl);
        m_narrator.fact(u"operator"_s, state.operatorUrl);
        return pass(Step::Subscribe);
    }
    if (state.phase == Phase::Stopped && m_step == Step::Stop) {
        m_ended = true;
        m_deadline.stop();
        m_narrator.succeed();
        m_narrator.conclude(u"The whole story works: 6 of 6 steps."_s);
        Q_EMIT finished(Done);
    }
}

void DemoSession::takeChanges(const server::Changes &changes)
{
    m_exchanges.insert(m_exchanges.end(), changes.exchanges.begin(), changes.exchanges.end());
    if (!changes.deliveries.empty())
        m_deliveries.insert(m_deliveries.end(), changes.deliveries.begin(),
                            changes.deliveries.end());
    checkSubscribed();
    checkFired();
    checkDelivered();
    checkUnsubscribed();
}

void DemoSession::takeFlows(const std::vector<server::TestFlow> &flows)
{
    const auto mine = std::find_if(
        flows.begin(), flows.end(),
        [this](const server::TestFlow &flow) { return flow.id == m_flowId; });
    m_flow = mine == flows.end() ? std::nullopt : std::optional(*mine);
    checkSubscribed();
    checkDelivered();
    checkUnsubscribed();
}

const server::Exchange *DemoSession::exchange(server::Exchange::Listener listener) const
{
    const auto found = std::find_if(
        m_exchanges.begin(), m_exchanges.end(),
        [listener](const server::Exchange &exchange) { return exchange.listener == listener; });
    return found == m_exchanges.end() ? nullptr : &*found;
}

void DemoSession::subscribe()
{
    m_host.addTestFlow(m_stage.trigger().operationId)
        .then(this, [this](const server::Result<QString> &result) {
            if (!result)
                return fail(server::describe(result.error()));
            m_flowId = *result;
            m_host.setTestFlowAnswer(m_flowId, m_wanted.answer);
        });
}

void DemoSession::checkSubscribed()
{
    if (m_ended || m_step != Step::Subscribe || !m_flow)
        return;
    const server::Exchange *request = exchange(server::Exchange::Listener::Connector);
    if (m_flow->state == server::TestFlow::State::Failed) {
        if (request)
            m_narrator.wire(transcript(*request));
        return fail(m_flow->error);
    }
    if (m_flow->state != server::TestFlow::State::Listening || !request)
        return;
    m_narrator.wire(transcript(*request));
    pass(Step::Fire);
}

void DemoSession::fire()
{
    m_payload = m_stage.samplePayload();
    m_client->post(u"/fire/"_s + m_stage.trigger().operationId, {}, m_payload,
                   [this](const client::OperatorClient::Answer &answer) {
                       if (answer.kind != client::OperatorClient::Answer::Kind::Accepted)
                           return fail(answer.reason);
                       const QJsonObject body = QJsonDocument::fromJson(answer.body).object();
                       m_eventId = body.value("event"_L1).toString();
                       m_fired = true;
                       checkFired();
                   });
}

void DemoSession::checkFired()
{
    const server::Exchange *request = exchange(server::Exchange::Listener::Operator);
    if (m_ended || m_step != Step::Fire || !m_fired || !request)
        return;
    m_narrator.wire(transcript(*request));
    pass(Step::Callback);
}

void DemoSession::awaitCallback()
{
    checkDelivered();
}

void DemoSession::checkDelivered()
{
    if (m_ended || m_step != Step::Callback || m_askedForDetail)
        return;
    const auto mine = std::find_if(
        m_deliveries.rbegin(), m_deliveries.rend(),
        [this](const server::Delivery &delivery) { return delivery.eventId == m_eventId; });
    // The first attempt decides; the story does not wait for another one.
    using State = server::Delivery::State;
    if (mine == m_deliveries.rend() || mine->state == State::Sending
        || (mine->state == State::Pending && mine->attempts == 0))
        return;
    // What the flow saw and what became of the delivery are told separately, in either order.
    if (mine->state == State::Delivered && (!m_flow || m_flow->callbacks.empty()))
        return;
    m_askedForDetail = true;
    m_host.deliveryDetail(mine->id).then(
        this, [this](const server::Result<server::DeliveryDetail> &result) { takeDetail(result); });
}

void DemoSession::takeDetail(const server::Result<server::DeliveryDetail> &result)
{
    if (m_ended)
        return;
    if (!result)
        return fail(server::describe(result.error()));
    m_narrator.wire(transcript(*result));
    if (result->delivery.state != server::Delivery::State::Delivered)
        return fail(failureReason(*result));
    if (!m_flow || m_flow->callbacks.empty() || m_flow->callbacks.front().body != m_payload)
        return fail(u"the flow did not receive the bytes that were fired"_s);
    m_narrator.fact(u"flow run"_s, result->delivery.runId);
    pass(Step::Unsubscribe);
}

void DemoSession::unsubscribe()
{
    m_host.removeTestFlow(m_flowId);
}

void DemoSession::checkUnsubscribed()
{
    if (m_ended || m_step != Step::Unsubscribe || m_flow)
        return;
    if (!m_stage.canUnsubscribe()) {
        m_narrator.fact(u"note"_s, u"the definition declares no operation to unsubscribe with"_s);
        return pass(Step::Stop);
    }
    const server::Exchange *request = exchange(server::Exchange::Listener::Connector);
    if (!request)
        return;
    m_narrator.wire(transcript(*request));
    pass(Step::Stop);
}

} // namespace app::demo
