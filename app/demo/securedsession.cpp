// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/securedsession.h"

#include "app/terminal.h"
#include "openapi/jsonvalue.h"
#include "server/describe.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <chrono>

namespace app::demo {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto StepTime = 10s;
constexpr qint64 Day = 86'400; // s
const QString NoToken = u"token"_s; // a refusal before there is any claim
const QString User = u"Ada Lovelace"_s;
const QString OtherScope = u"api://dec11c00-0000-4000-8000-0000000000ff/impersonate"_s;

/// The middle part, as JSON; for showing.
QJsonObject claimsOf(const QByteArray &token)
{
    return QJsonDocument::fromJson(
               QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding))
        .object();
}

/// The same token for somebody else, under the old signature.
QByteArray tamperedWith(const QByteArray &token)
{
    QJsonObject claims = claimsOf(token);
    claims.insert(u"name"_s, u"Mallory"_s);
    QByteArrayList parts = token.split('.');
    parts[1] = QJsonDocument(claims)
                   .toJson(QJsonDocument::Compact)
                   .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    return parts.join('.');
}

QString textOf(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::number(value.toInteger());
}

} // namespace

const std::vector<SecuredSession::Step> &SecuredSession::steps()
{
    using Self = SecuredSession;
    static const std::vector<Step> steps{
        {u"start"_s, u"Start: an identity provider, and a connector that demands its tokens"_s,
         &Self::openProvider},
        {u"sign in"_s, u"Sign in: a user allows a client to call the connector"_s, &Self::signIn},
        {u"subscribe"_s, u"Subscribe: a test flow shows the token"_s, &Self::subscribe},
        {u"fire"_s, u"Fire: the flow is told"_s, &Self::fire},
        {u"refuse: no token"_s, u"Refuse: no token"_s, &Self::refuseWithoutToken, NoToken},
        {u"refuse: wrong audience"_s, u"Refuse: a token for another API"_s,
         &Self::refuseOtherAudience, u"aud"_s},
        {u"refuse: tampered"_s, u"Refuse: a token that was tampered with"_s, &Self::refuseTampered,
         u"signature"_s},
        {u"refuse: expired"_s, u"Refuse: a token of yesterday"_s, &Self::refuseExpired, u"exp"_s},
        {u"rotate"_s, u"Rotate: the provider signs with a new key, and its tokens are taken"_s,
         &Self::rotateKey},
        {u"unsubscribe"_s, u"Unsubscribe: the flows are removed"_s, &Self::unsubscribe},
        {u"stop"_s, u"Stop: connector and provider close"_s, &Self::stop}};
    return steps;
}

SecuredSession::SecuredSession(const CommonOptions &options, const DemoCommand & /*wanted*/,
                               QObject *parent)
    : QObject(parent)
    , m_stage(options)
    , m_provider([this] { return QDateTime::currentSecsSinceEpoch() + m_clockShift; })
{
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(StepTime);
    connect(&m_deadline, &QTimer::timeout, this,
            [this] { fail(u"nothing happened within %1 seconds"_s.arg(StepTime.count())); });
    server::ServerHost &host = m_stage.host();
    connect(&host, &server::ServerHost::stateChanged, this, &SecuredSession::takeState);
    connect(&host, &server::ServerHost::changed, this, &SecuredSession::takeChanges);
    connect(&host, &server::ServerHost::testFlowsChanged, this, &SecuredSession::takeFlows);
}

void SecuredSession::start()
{
    const auto loaded = m_stage.load();
    if (!loaded) {
        printError(loaded.error());
        Q_EMIT finished(Refused);
        return;
    }
    begin(0);
}

void SecuredSession::begin(size_t step)
{
    m_step = step;
    m_exchanges.clear();
    m_flowId.clear();
    m_deadline.start();
    m_narrator.begin(steps()[step].title);
    (this->*steps()[step].play)();
}

void SecuredSession::pass()
{
    m_narrator.succeed();
    if (m_step + 1 < steps().size())
        return begin(m_step + 1);
    m_ended = true;
    m_deadline.stop();
    m_narrator.conclude(
        u"The secured story works: %1 of %1 steps."_s.arg(QString::number(steps().size())));
    Q_EMIT finished(Done);
}

void SecuredSession::fail(const QString &reason)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    m_narrator.fail(reason);
    m_narrator.conclude(u"The demo failed at step %1, %2."_s.arg(QString::number(m_step + 1),
                                                                 steps()[m_step].name));
    Q_EMIT finished(Refused);
}

bool SecuredSession::isAt(void (SecuredSession::*play)()) const
{
    return !m_ended && steps()[m_step].play == play;
}

void SecuredSession::openProvider()
{
    const auto started = m_provider.start(0);
    if (!started)
        return fail(server::describe(started.error()));
    const server::LocalIdentity &identity = m_provider.identity();
    m_narrator.fact(u"issuer"_s, identity.issuer);
    m_narrator.fact(u"client id"_s, identity.clientId);
    m_narrator.fact(u"audience"_s, identity.audience);
    m_stage.startServer(m_provider.rules());
}

void SecuredSession::takeState(const server::ServerState &state)
{
    using Phase = server::ServerState::Phase;
    if (m_ended)
        return;
    if (state.phase == Phase::Failed)
        return fail(state.error ? server::describe(*state.error) : u"the server failed"_s);
    if (state.phase == Phase::Running && isAt(&SecuredSession::openProvider)) {
        m_narrator.fact(u"connector"_s, state.connectorUrl);
        pass();
    } else if (state.phase == Phase::Stopped && isAt(&SecuredSession::stop)) {
        m_provider.stop();
        pass();
    }
}

void SecuredSession::obtainToken(const QString &scope, SignedIn next)
{
    m_signIn.begin(m_provider.identity(), User, scope,
                   [this, next](const tl::expected<QByteArray, QString> &token) {
                       if (m_ended)
                           return;
                       if (!token)
                           return fail(token.error());
                       tellToken(*token);
                       (this->*next)(*token);
                   });
}

void SecuredSession::tellToken(const QByteArray &token)
{
    const QJsonObject claims = claimsOf(token);
    for (const auto *name : {"name", "aud", "scp", "exp"})
        m_narrator.fact(QString::fromLatin1(name), textOf(claims.value(QLatin1String(name))));
}

void SecuredSession::signIn()
{
    m_narrator.fact(u"by"_s, u"authorization code with PKCE, over HTTP"_s);
    obtainToken({}, &SecuredSession::keepToken);
}

void SecuredSession::keepToken(const QByteArray &token)
{
    m_token = token;
    pass();
}

void SecuredSession::addFlow(const QByteArray &token)
{
    m_stage.host()
        .addTrialFlow(m_stage.trigger().operationId, {{}, token})
        .then(this, [this](const server::Result<QString> &added) {
            if (!added)
                return fail(server::describe(added.error()));
            m_flowId = *added;
            check();
        });
}

void SecuredSession::subscribe()
{
    addFlow(m_token);
}

void SecuredSession::takeFlows(const std::vector<server::TestFlow> &flows)
{
    m_flows = flows;
    check();
}

void SecuredSession::takeChanges(const server::Changes &changes)
{
    m_subscriptions.insert(m_subscriptions.end(), changes.subscriptions.begin(),
                           changes.subscriptions.end());
    for (const server::Exchange &exchange : changes.exchanges) {
        if (exchange.listener == server::Exchange::Listener::Connector)
            m_exchanges.push_back(exchange);
    }
    for (const server::Delivery &delivery : changes.deliveries) {
        if (delivery.state == server::Delivery::State::Delivered)
            m_delivered = delivery;
    }
    check();
}

void SecuredSession::check()
{
    checkDelivered();
    if (isAt(&SecuredSession::unsubscribe) && m_flows.empty())
        return pass();
    const auto flow = std::find_if(m_flows.begin(), m_flows.end(), [this](const auto &each) {
        return each.id == m_flowId; // none: the step added none
    });
    if (m_ended || flow == m_flows.end())
        return;
    const server::TestFlow added = *flow;
    if (steps()[m_step].fault.isEmpty())
        checkSubscribed(added);
    else
        checkRefused(added);
}

/// It listens, and its subscription is the user's: what the token proved.
void SecuredSession::checkSubscribed(const server::TestFlow &flow)
{
    if (flow.state == server::TestFlow::State::Failed)
        return fail(flow.error);
    const auto mine = std::find_if(
        m_subscriptions.begin(), m_subscriptions.end(),
        [&flow](const auto &each) { return each.id == flow.subscriptionId; });
    if (flow.state != server::TestFlow::State::Listening || mine == m_subscriptions.end()
        || m_exchanges.empty())
        return;
    if (!mine->subscriber.user.startsWith(User))
        return fail(u"the subscription belongs to “%1”"_s.arg(mine->subscriber.user));
    m_narrator.wire(transcript(m_exchanges.front()));
    m_narrator.fact(u"subscriber"_s, mine->subscriber.user);
    pass();
}

/// The connector refused it, and for the right reason.
void SecuredSession::checkRefused(const server::TestFlow &flow)
{
    using State = server::TestFlow::State;
    if (flow.state == State::Listening)
        return fail(u"the connector took it"_s);
    if (flow.state != State::Failed || m_exchanges.empty())
        return;
    m_narrator.fact(u"refused"_s, flow.error);
    QString found = flow.error.contains("No access token"_L1) ? NoToken : QString();
    const QJsonObject answer = QJsonDocument::fromJson(m_exchanges.front().responseBody).object();
    const QJsonArray claims = answer.value("claims"_L1).toArray();
    for (const QJsonValue &each : claims) {
        if (each["ok"_L1].toBool())
            continue;
        found = each["claim"_L1].toString();
        m_narrator.fact(found, u"expected %1, got %2"_s.arg(each["expected"_L1].toString(),
                                                            each["got"_L1].toString()));
        break;
    }
    if (found != steps()[m_step].fault)
        return fail(u"the fault should be “%1”"_s.arg(steps()[m_step].fault));
    m_stage.host().removeTestFlow(flow.id);
    pass();
}

void SecuredSession::fire()
{
    m_payload = m_stage.samplePayload();
    m_stage.host()
        .fire({m_stage.trigger().operationId, m_payload, false, {}})
        .then(this, [this](const server::Result<server::FireReceipt> &receipt) {
            if (!receipt)
                return fail(server::describe(receipt.error()));
            check();
        });
}

void SecuredSession::checkDelivered()
{
    if (!isAt(&SecuredSession::fire) || !m_delivered || m_flows.empty()
        || m_flows.front().callbacks.empty())
        return;
    if (m_flows.front().callbacks.front().body != m_payload)
        return fail(u"the flow did not receive the bytes that were fired"_s);
    m_narrator.fact(u"delivered"_s, u"status %1"_s.arg(m_delivered->lastStatus));
    pass();
}

void SecuredSession::refuseWithoutToken()
{
    addFlow({});
}

void SecuredSession::refuseOtherAudience()
{
    obtainToken(OtherScope, &SecuredSession::addFlow);
}

void SecuredSession::refuseTampered()
{
    addFlow(tamperedWith(m_token));
}

void SecuredSession::refuseExpired()
{
    m_clockShift = -Day;
    obtainToken({}, &SecuredSession::addFlow);
}

void SecuredSession::rotateKey()
{
    m_clockShift = 0;
    if (!m_provider.rotateKey())
        return fail(u"no key could be made"_s);
    obtainToken({}, &SecuredSession::addFlow);
}

void SecuredSession::unsubscribe()
{
    m_narrator.fact(u"note"_s, u"an unsubscribe needs no token: its path cannot be guessed"_s);
    const std::vector<server::TestFlow> flows = m_flows;
    for (const server::TestFlow &flow : flows)
        m_stage.host().removeTestFlow(flow.id);
}

void SecuredSession::stop()
{
    m_stage.host().stop();
}

} // namespace app::demo
