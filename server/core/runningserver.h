// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/core/deliverycontrol.h"
#include "server/core/liveconnector.h"
#include "server/core/livelog.h"
#include "server/http/operatorlistener.h"
#include "server/serverconfig.h"
#include "server/simulator/testflows.h"
#include "server/store/housekeeping.h"
#include "server/store/storereader.h"

namespace server::core {

/// Everything that lives from one start to the next stop, on the thread that made it.
class RunningServer final : public QObject, public http::OperatorBackend
{
    Q_OBJECT

public:
    /// `logRead` outlives it: true while somebody reads the live log.
    RunningServer(const ServerConfig &config, const ServedDefinition &served,
                  std::atomic<bool> &logRead);
    ~RunningServer() override; ///< what was accepted is on disk after it

    /// Opens the store and both listeners.
    [[nodiscard]] Result<void> open();
    /// Stops sending and unsubscribes the test flows; closed() follows.
    void close();

    void fire(const FireRequest &request, Callback<FireReceipt> done) override;
    void removeSubscription(const QString &id, Callback<bool> done) override;
    void restoreSubscription(const QString &id, const Callback<void> &done);

    void command(const DeliveryCommand &command, Callback<int> done) override;
    [[nodiscard]] std::vector<HostState> hosts() const override;

    /// From the next request on.
    void setSetup(const ConnectorSetup &setup);
    [[nodiscard]] Result<void> setPublicUrl(const QString &url);
    void setAnswer(const QString &operation, const std::optional<SampleAnswer> &answer) override;
    [[nodiscard]] SelfTestPath &selfTest() { return m_connector->selfTest(); }

    [[nodiscard]] Result<QString> addTestFlow(const QString &trigger,
                                              const openapi::JsonValue &inputs) override;
    [[nodiscard]] simulator::TestFlows &simulator() { return m_testFlows; }
    void setTestFlowAnswer(const QString &id, TestFlow::Answer answer) override;
    void removeTestFlow(const QString &id) override;
    [[nodiscard]] std::vector<TestFlow> testFlows() const override;

    /// What removes the past.
    [[nodiscard]] store::Housekeeping &housekeeping() { return m_store.housekeeping(); }
    void logOpened() override;
    void publishLog(const LogLine &line);

    [[nodiscard]] const store::StoreReader &reader() const override { return m_reader; }
    [[nodiscard]] const ServedDefinition &served() const override { return m_served; }
    [[nodiscard]] const ServerState &state() const override { return m_state; }
    [[nodiscard]] const http::Counters &counters() const override { return m_counters; }

Q_SIGNALS:
    void changed(const server::Changes &changes);
    void testFlowsChanged();
    /// By an operator over HTTP.
    void setupChanged(const server::ConnectorSetup &setup);
    /// After close(). Connect it queued: deleting the server from within would pull the test flows
    /// away under their feet.
    void closed();

private:
    [[nodiscard]] Result<void> checkConfig();
    [[nodiscard]] Result<void> openStore();
    [[nodiscard]] Result<void> openConnector();
    [[nodiscard]] Result<void> secureConnector();
    [[nodiscard]] Result<void> openOperator();
    void openQueue();
    void namePublicUrl();
    [[nodiscard]] std::unique_ptr<http::HttpEndpoint> endpointFor(Exchange::Listener listener,
                                                                  http::Handler handler);
    [[nodiscard]] tl::expected<void, ServerError> checkTarget(const FireRequest &request) const;

    void subscribed(const Subscription &subscription);
    void removed(const QString &subscriptionId);
    void fired(const store::Store::Fired &fired);
    void deliveryChanged(const Delivery &delivery);
    void attempted(const Delivery &delivery);
    void answered(Exchange::Listener listener, const http::Request &request,
                  const http::Response &response, qint64 durationUs);

    // In the order in which they need each other.
    ServerConfig m_config;
    ServedDefinition m_served;
    LiveLog m_liveLog;
    bool m_seenOutside = false; ///< a request came by way of a tunnel
    DeclaredSecrets m_secrets; ///< names of the definition, masked in what is recorded
    QByteArray m_publicUrl; ///< normalised; empty when derived
    ServerState m_state;
    http::Counters m_counters;
    http::RandomIds m_ids;
    store::Store m_store;
    store::StoreReader m_reader;
    ChangeFeed m_feed;
    delivery::CallbackPolicy m_policy;
    QByteArray m_testFlowOrigin;
    http::TestFlowPass m_testFlowPass;
    simulator::TestFlows m_testFlows;
    std::unique_ptr<delivery::DeliveryQueue> m_queue;
    std::unique_ptr<DeliveryControl> m_control;
    std::unique_ptr<LiveConnector> m_connector;
    std::unique_ptr<http::OperatorListener> m_operator;
    std::unique_ptr<http::HttpEndpoint> m_connectorEndpoint;
    std::unique_ptr<http::HttpEndpoint> m_operatorEndpoint;
};

} // namespace server::core
