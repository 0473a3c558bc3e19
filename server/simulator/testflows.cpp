// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/simulator/testflows.h"

#include "openapi/connectordefinition.h"
#include "server/http/httpendpoint.h"
#include "server/simulator/pinnednetwork.h"
#include "server/simulator/platformanswers.h"
#include "server/simulator/simulatedflow.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QTimer>

#include <algorithm>

namespace server::simulator {

namespace {

using namespace std::chrono_literals;

constexpr auto RemovalTime = 2s;
constexpr auto ChangeInterval = 40ms; // a burst of callbacks is one change

} // namespace

class TestFlows::Private
{
public:
    using Flows = std::vector<std::unique_ptr<SimulatedFlow>>;

    void takeCallback(const http::Request &request, const http::Responder &respond);
    SimulatedFlow *flow(const QString &id);
    Result<SimulatedFlow *> create(const QString &trigger, const QString &name,
                                   QNetworkAccessManager &by, TestFlows *owner);
    void drop(const SimulatedFlow *flow, TestFlows *owner);
    void finishRemoval();

    openapi::DefinitionPtr definition;
    PinnedNetwork network;
    QNetworkAccessManager outside; ///< by the system's proxy, as a public URL may need
    std::unique_ptr<http::HttpEndpoint> listener;
    QByteArray origin;
    QUrl connector;
    http::TestFlowPass pass;
    CallerKeys keys;
    Flows flows;
    int named = 0;
    QTimer change;
    QTimer removalLimit;
    std::function<void()> removed;
};

void TestFlows::Private::takeCallback(const http::Request &request, const http::Responder &respond)
{
    for (const auto &flow : flows) {
        const QString &trigger = flow->value().trigger;
        if (request.path != flow->identity().callbackPath(trigger))
            continue;
        if (request.query != flow->identity().callbackQuery(trigger))
            return respond(signatureMissing());
        return request.method == "POST" ? flow->takeCallback(request, respond)
                                        : respond(onlyPost());
    }
    respond(workflowNotFound());
}

SimulatedFlow *TestFlows::Private::flow(const QString &id)
{
    const auto found = std::find_if(flows.begin(), flows.end(), [&id](const auto &candidate) {
        return candidate->value().id == id;
    });
    return found == flows.end() ? nullptr : found->get();
}

void TestFlows::Private::drop(const SimulatedFlow *flow, TestFlows *owner)
{
    const auto found = std::find_if(flows.begin(), flows.end(), [flow](const auto &candidate) {
        return candidate.get() == flow;
    });
    if (found == flows.end())
        return;
    SimulatedFlow *dropped = found->release();
    flows.erase(found);
    dropped->setParent(owner);
    dropped->deleteLater(); // its signal is what led here
    change.start();
    if (flows.empty())
        finishRemoval();
}

void TestFlows::Private::finishRemoval()
{
    removalLimit.stop();
    if (const auto done = std::exchange(removed, {}))
        done();
}

TestFlows::TestFlows(std::shared_ptr<const openapi::ConnectorDefinition> definition,
                     http::TestFlowPass pass, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->pass = std::move(pass);
    d->definition = std::move(definition);
    d->network.setProxy(QNetworkProxy::NoProxy);
    d->change.setSingleShot(true);
    d->change.setInterval(ChangeInterval);
    connect(&d->change, &QTimer::timeout, this, &TestFlows::changed);
    d->removalLimit.setSingleShot(true);
    d->removalLimit.setInterval(RemovalTime);
    connect(&d->removalLimit, &QTimer::timeout, this, [this] { d->finishRemoval(); });
}

TestFlows::~TestFlows() = default;

Result<QByteArray> TestFlows::open()
{
    d->listener = std::make_unique<http::HttpEndpoint>(
        [this](const http::Request &request, const http::Responder &respond) {
            d->takeCallback(request, respond);
        },
        http::Limits());
    const Result<quint16> port = d->listener->listen(QHostAddress(QHostAddress::LocalHost), 0);
    if (!port)
        return tl::unexpected(port.error());
    d->origin = "http://127.0.0.1:" + QByteArray::number(*port);
    return d->origin;
}

void TestFlows::setConnectorUrl(const QString &url)
{
    d->connector = QUrl(url);
}

void TestFlows::setCertificate(const QSslCertificate &certificate)
{
    d->network.setCertificate(certificate);
}

void TestFlows::setKeys(const CallerKeys &keys)
{
    d->keys = keys;
}

Result<SimulatedFlow *> TestFlows::Private::create(const QString &trigger, const QString &name,
                                                   QNetworkAccessManager &by, TestFlows *owner)
{
    const openapi::Trigger *known = definition->trigger(trigger);
    if (!known) {
        QStringList args{trigger};
        for (const openapi::Trigger &candidate : definition->triggers)
            args.append(candidate.operationId);
        return tl::unexpected(ServerError{ServerError::Code::UnknownTrigger, args, {}});
    }
    if (origin.isEmpty() || connector.isEmpty())
        return tl::unexpected(ServerError{ServerError::Code::NotRunning, {}, {}});
    auto flow = std::make_unique<SimulatedFlow>(definition, known->operationId, name, by);
    SimulatedFlow *added = flow.get();
    connect(added, &SimulatedFlow::changed, owner, [this] {
        if (!change.isActive())
            change.start();
    });
    connect(added, &SimulatedFlow::ended, owner, [this, added, owner] { drop(added, owner); });
    flows.push_back(std::move(flow));
    change.start();
    return added;
}

Result<QString> TestFlows::add(const QString &trigger, const openapi::JsonValue &inputs)
{
    const Result<SimulatedFlow *> added = d->create(
        trigger, QStringLiteral("Test flow %1").arg(++d->named), d->network, this);
    if (!added)
        return tl::unexpected(added.error());
    // A token of their own tells whose flow it is.
    const Header pass = d->keys.accessToken.isEmpty() ? d->pass.header() : Header();
    (*added)->subscribe(d->connector, d->origin, pass, inputs, d->keys);
    return (*added)->value().id;
}

Result<QString> TestFlows::addTrial(const QString &trigger, const TrialRoute &route)
{
    const QUrl url = route.url.isEmpty() ? d->connector : QUrl(route.url);
    const Result<SimulatedFlow *> added = d->create(trigger, QStringLiteral("Connection test"),
                                                    url == d->connector ? d->network : d->outside,
                                                    this);
    if (!added)
        return tl::unexpected(added.error());
    CallerKeys shown = d->keys;
    shown.accessToken = route.accessToken;
    (*added)->subscribe(url, d->origin, {}, {}, shown);
    return (*added)->value().id;
}

void TestFlows::setAnswer(const QString &id, TestFlow::Answer answer)
{
    if (SimulatedFlow *flow = d->flow(id))
        flow->setAnswer(answer);
}

void TestFlows::remove(const QString &id)
{
    if (SimulatedFlow *flow = d->flow(id))
        flow->unsubscribe();
}

void TestFlows::removeAll(std::function<void()> done)
{
    d->removed = std::move(done);
    d->removalLimit.start();
    std::vector<QString> ids;
    for (const auto &flow : d->flows)
        ids.push_back(flow->value().id);
    for (const QString &id : ids)
        remove(id);
    if (d->flows.empty())
        d->finishRemoval();
}

std::vector<TestFlow> TestFlows::flows() const
{
    std::vector<TestFlow> values;
    values.reserve(d->flows.size());
    for (const auto &flow : d->flows)
        values.push_back(flow->value());
    return values;
}

} // namespace server::simulator
