// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/runningserver.h"

#include "openapi/requestmarks.h"
#include "server/core/configcheck.h"
#include "server/core/endpointlimits.h"
#include "server/core/exchangerecord.h"
#include "server/core/exposure.h"
#include "server/core/firing.h"
#include "server/core/queuesettings.h"
#include "server/describe.h"
#include "server/http/listenertls.h"
#include "server/json.h"
#include "server/logging.h"

namespace server::core {

namespace {

using Listener = Exchange::Listener;

bool isRead(const QByteArray &method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS";
}

} // namespace

RunningServer::RunningServer(const ServerConfig &config, const ServedDefinition &served,
                             std::atomic<bool> &logRead)
    : m_config(config)
    , m_served(served)
    , m_liveLog(logRead)
    , m_secrets(http::declaredSecrets(*served.definition))
    , m_feed([this](const QString &id) { return m_store.subscription(id); })
    , m_policy(config.allowedCallbacks)
    , m_testFlows(served.definition, m_testFlowPass)
{
    connect(&m_feed, &ChangeFeed::changed, this, &RunningServer::changed);
    connect(&m_testFlows, &simulator::TestFlows::changed, this, &RunningServer::testFlowsChanged);
    connect(&m_store, &store::Store::deliveriesCancelled, this,
            [this](const std::vector<Delivery> &deliveries) {
                for (const Delivery &delivery : deliveries)
                    m_feed.deliveryChanged(delivery);
            });
}

RunningServer::~RunningServer()
{
    if (m_queue)
        m_queue->stop();
    // Its callbacks need the listeners; their answers let in what clients sent ahead, once more.
    m_store.flush();
    m_connectorEndpoint.reset();
    m_operatorEndpoint.reset();
    m_store.flush();
    m_feed.flush();
}

Result<void> RunningServer::open()
{
    const auto steps = {&RunningServer::checkConfig, &RunningServer::openStore,
                        &RunningServer::openConnector, &RunningServer::openOperator};
    for (const auto step : steps) {
        if (Result<void> done = (this->*step)(); !done)
            return done;
    }
    m_state.phase = ServerState::Phase::Running;
    m_state.since = QDateTime::currentDateTimeUtc();
    m_state.tries = m_config.retry.attempts;
    namePublicUrl();
    m_testFlows.setConnectorUrl(m_state.connectorUrl);
    m_control->resume();
    qCInfo(coreLog).noquote() << "connector at" << m_state.connectorUrl << "operator at"
                              << m_state.operatorUrl;
    return {};
}

Result<void> RunningServer::checkConfig()
{
    const Result<QByteArray> url = checkedConfig(m_config);
    if (!url)
        return tl::unexpected(url.error());
    m_publicUrl = *url;
    return {};
}

Result<void> RunningServer::openStore()
{
    if (Result<void> opened = m_store.open(m_config.databasePath); !opened)
        return opened;
    housekeeping().setRules(m_config.retention);
    QStringList actions;
    for (const openapi::Trigger &trigger : m_served.definition->triggers) {
        if (trigger.kind == openapi::Trigger::Kind::Action)
            actions.append(trigger.operationId);
    }
    m_store.setSingleUse(actions);
    m_store.removeStaleTestFlows();
    if (Result<void> opened = m_reader.open(m_config.databasePath); !opened)
        return opened;
    const Result<QByteArray> origin = m_testFlows.open();
    if (!origin)
        return tl::unexpected(origin.error());
    m_testFlowOrigin = *origin;
    m_policy.allowOrigin(*origin);
    openQueue();
    return {};
}

void RunningServer::openQueue()
{
    m_queue = std::make_unique<delivery::DeliveryQueue>(m_store, queueSettings(m_config, m_policy));
    connect(m_queue.get(), &delivery::DeliveryQueue::deliveryChanged, this,
            &RunningServer::deliveryChanged);
    connect(m_queue.get(), &delivery::DeliveryQueue::attempted, this, &RunningServer::attempted);
    connect(m_queue.get(), &delivery::DeliveryQueue::subscriptionDied, &m_feed,
            &ChangeFeed::subscriptionTouched);
    connect(m_queue.get(), &delivery::DeliveryQueue::hostChanged, &m_feed,
            &ChangeFeed::hostChanged);
    m_control = std::make_unique<DeliveryControl>(m_store, *m_queue, m_feed);
}

Result<void> RunningServer::openConnector()
{
    http::ConnectorListener::Settings settings;
    settings.publicUrl = m_publicUrl;
    settings.testFlows = m_testFlowPass;
    for (const openapi::Diagnostic &ambiguity :
         openapi::ambiguousRoutes(*m_served.definition, m_served.properties))
        qCWarning(coreLog).noquote() << describe(ambiguity);
    settings.subscriptions.policy = m_policy;
    settings.subscriptions.testFlowOrigin = m_testFlowOrigin;
    settings.subscriptions.subscribed = [this](const Subscription &s) { subscribed(s); };
    settings.subscriptions.removed = [this](const QString &id) { removed(id); };
    settings.subscriptions.secrets = m_secrets;
    m_connector = std::make_unique<LiveConnector>(
        m_store, m_reader, settings,
        [this](const TokenRefusal &refusal) { m_feed.callerRefused(refusal); });
    setSetup(m_served.setup);
    m_connectorEndpoint = endpointFor(
        Listener::Connector, [this](const http::Request &request, const http::Responder &respond) {
            m_connector->handle(request, respond);
        });
    if (Result<void> secured = secureConnector(); !secured)
        return secured;
    const Result<quint16> port = m_connectorEndpoint->listen(m_config.connectorAddress,
                                                             m_config.connectorPort);
    if (!port)
        return tl::unexpected(port.error());
    m_state.connectorUrl = localUrl(m_config.connectorAddress, *port,
                                    m_state.certificate.has_value());
    return {};
}

Result<void> RunningServer::secureConnector()
{
    if (m_config.tls.kind == TlsChoice::Kind::Off)
        return {};
    const auto tls = http::listenerTls(m_config.tls, certificateNames(m_config, m_publicUrl));
    if (!tls)
        return tl::unexpected(tls.error());
    m_connectorEndpoint->setTls(tls->configuration);
    m_testFlows.setCertificate(tls->certificate);
    m_state.certificate = tls->shown;
    return {};
}

Result<void> RunningServer::openOperator()
{
    const http::OperatorAccess access(m_config.operatorAddress.isLoopback(),
                                      m_config.operatorToken);
    m_operator = std::make_unique<http::OperatorListener>(*this, access);
    m_operatorEndpoint = endpointFor(
        Listener::Operator, [this](const http::Request &request, const http::Responder &respond) {
            m_operator->handle(request, respond);
        });
    const Result<quint16> port = m_operatorEndpoint->listen(m_config.operatorAddress,
                                                            m_config.operatorPort);
    if (!port)
        return tl::unexpected(port.error());
    m_state.operatorUrl = localUrl(m_config.operatorAddress, *port);
    return {};
}

std::unique_ptr<http::HttpEndpoint> RunningServer::endpointFor(Listener listener,
                                                               http::Handler handler)
{
    auto endpoint = std::make_unique<http::HttpEndpoint>(std::move(handler),
                                                         endpointLimits(m_config, listener));
    connect(endpoint.get(), &http::HttpEndpoint::answered, this,
            std::bind_front(&RunningServer::answered, this, listener));
    return endpoint;
}

void RunningServer::close()
{
    m_queue->stop();
    m_testFlows.removeAll([this] { Q_EMIT closed(); });
}

Result<void> RunningServer::checkTarget(const FireRequest &request) const
{
    if (request.onlySubscription.isEmpty())
        return {};
    const std::optional<Subscription> target = m_store.subscription(request.onlySubscription);
    if (!target || target->state != Subscription::State::Active) {
        return tl::unexpected(
            ServerError{ServerError::Code::UnknownSubscription, {request.onlySubscription}, {}});
    }
    return {};
}

void RunningServer::fire(const FireRequest &request, Callback<FireReceipt> done)
{
    Result<Event> event = eventOf(*m_served.definition, request);
    if (!event)
        return done(tl::unexpected(event.error()));
    if (const Result<void> target = checkTarget(request); !target)
        return done(tl::unexpected(target.error()));
    event->id = m_ids.uuid();
    event->firedAt = QDateTime::currentDateTimeUtc();
    m_store.fire(*event, request.onlySubscription,
                 [this, done = std::move(done)](const Result<store::Store::Fired> &stored) {
                     if (!stored)
                         return done(tl::unexpected(stored.error()));
                     done(FireReceipt{stored->event.id, stored->event.subscriptions});
                     fired(*stored);
                 });
}

void RunningServer::fired(const store::Store::Fired &fired)
{
    qCInfo(coreLog).noquote() << "fired" << fired.event.trigger << fired.event.id << "to"
                              << fired.event.subscriptions << "subscriptions";
    ++m_counters.events;
    m_queue->enqueue(fired.due);
    m_feed.eventFired(fired.event);
    for (const Delivery &delivery : fired.deliveries) {
        m_feed.deliveryChanged(delivery);
        m_feed.subscriptionTouched(delivery.subscriptionId);
    }
}

void RunningServer::deliveryChanged(const Delivery &delivery)
{
    m_feed.deliveryChanged(delivery);
    m_feed.subscriptionTouched(delivery.subscriptionId);
}

void RunningServer::attempted(const Delivery &delivery)
{
    ++m_counters.deliveries[word(delivery.lastOutcome)];
    qCInfo(deliveryLog, "%s to %s: %s, status %d, %.1f ms", qPrintable(delivery.trigger),
           qPrintable(delivery.callbackHost), qPrintable(word(delivery.lastOutcome)),
           delivery.lastStatus, static_cast<double>(delivery.durationUs) / 1000);
}

void RunningServer::subscribed(const Subscription &subscription)
{
    m_feed.subscriptionChanged(subscription);
    const bool renewed = subscription.renewedAt > subscription.createdAt;
    qCInfo(coreLog, "%s %s for %s", renewed ? "renewed" : "subscribed",
           qPrintable(subscription.trigger), qPrintable(subscription.callbackHost));
}

void RunningServer::removed(const QString &subscriptionId)
{
    m_feed.subscriptionRemoved(subscriptionId);
    qCInfo(coreLog, "removed a subscription");
}

void RunningServer::removeSubscription(const QString &id, Callback<bool> done)
{
    m_store.unsubscribe(id, [this, id, done = std::move(done)](const Result<bool> &result) {
        if (result && *result)
            removed(id);
        done(result);
    });
}

void RunningServer::restoreSubscription(const QString &id, const Callback<void> &done)
{
    m_store.restore(id, [this, done](const Result<Subscription> &restored) {
        if (!restored)
            return done(tl::unexpected(restored.error()));
        m_feed.subscriptionChanged(*restored);
        done({});
    });
}

void RunningServer::setSetup(const ConnectorSetup &setup)
{
    m_served.setup = setup;
    m_connector->serve(m_served, m_config.tokens.required ? m_config.tokens : setup.tokens);
    m_testFlows.setKeys(setup.keys);
}

Result<void> RunningServer::setPublicUrl(const QString &url)
{
    const Result<QByteArray> checked = checkedPublicUrl(url);
    if (!checked)
        return tl::unexpected(checked.error());
    if (*checked == m_publicUrl)
        return {};
    m_publicUrl = *checked;
    m_seenOutside = false;
    m_connector->setPublicUrl(m_publicUrl);
    setSetup(m_served.setup);
    namePublicUrl();
    return {};
}

void RunningServer::namePublicUrl()
{
    const QString url = QString::fromUtf8(m_publicUrl);
    m_state.publicUrl = url.isEmpty() ? m_state.connectorUrl : url;
    m_state.outside = configuredOutside(m_config, m_publicUrl);
}

void RunningServer::setAnswer(const QString &operation, const std::optional<SampleAnswer> &answer)
{
    ConnectorSetup setup = m_served.setup;
    if (answer)
        setup.answers.insert(operation, *answer);
    else
        setup.answers.remove(operation);
    if (setup == m_served.setup)
        return;
    setSetup(setup);
    Q_EMIT setupChanged(setup);
}

void RunningServer::command(const DeliveryCommand &command, Callback<int> done)
{
    m_control->run(command, std::move(done));
}

std::vector<HostState> RunningServer::hosts() const
{
    return m_queue->hosts();
}

Result<QString> RunningServer::addTestFlow(const QString &trigger, const openapi::JsonValue &inputs)
{
    return m_testFlows.add(trigger, inputs);
}

void RunningServer::setTestFlowAnswer(const QString &id, TestFlow::Answer answer)
{
    m_testFlows.setAnswer(id, answer);
}

void RunningServer::removeTestFlow(const QString &id)
{
    m_testFlows.remove(id);
}

std::vector<TestFlow> RunningServer::testFlows() const
{
    return m_testFlows.flows();
}

void RunningServer::logOpened()
{
    m_liveLog.opened();
}

void RunningServer::publishLog(const LogLine &line)
{
    m_liveLog.publish(*m_operatorEndpoint, line);
}

void RunningServer::answered(Listener listener, const http::Request &request,
                             const http::Response &response, qint64 durationUs)
{
    if (response.isUnrecorded)
        return;
    ++m_counters.exchanges[response.status / 100];
    if (listener == Listener::Connector && !m_seenOutside && m_state.outside.isEmpty()) {
        const QString outside = outsideOf(request);
        m_seenOutside = !outside.isEmpty();
        if (m_seenOutside)
            m_feed.seenFromOutside(outside);
    }
    // Reading by the operator would drown what matters, and would record itself.
    if (listener == Listener::Operator && isRead(request.method))
        return;
    const Exchange exchange = exchangeOf(listener, request, response, durationUs, m_secrets);
    m_store.record(exchange);
    m_feed.exchangeMade(exchange);
    qCInfo(httpLog, "%s %s %d %.1f ms", exchange.method.constData(), exchange.target.constData(),
           exchange.status, static_cast<double>(durationUs) / 1000);
}

} // namespace server::core
