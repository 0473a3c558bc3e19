// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/changes.h"
#include "server/deliverycommand.h"
#include "server/logline.h"
#include "server/overview.h"
#include "server/selftest.h"
#include "server/serveddefinition.h"
#include "server/serverconfig.h"
#include "server/serverstate.h"
#include "server/storage.h"
#include "server/testflow.h"

#include <QFuture>
#include <QObject>

#include <memory>

namespace server {

template<typename T>
using Reply = QFuture<Result<T>>;

/// The connector's server as the rest of the program sees it. Lives on the caller's thread; alone
/// knows that the work happens on two others: one serves and writes, one reads for the window.
/// Signals arrive on the thread that this object lives on. Use QFuture::then(context, …) on the
/// replies; never wait for them on the GUI thread.
class ServerHost final : public QObject
{
    Q_OBJECT

public:
    explicit ServerHost(QObject *parent = nullptr);
    ~ServerHost() override; ///< stops, waits for what was accepted to be on disk

    /// Opens the store and both listeners. stateChanged() tells how it went: Running or Failed.
    /// A second start() while running restarts with the new configuration.
    void start(const ServerConfig &config, const ServedDefinition &served);
    /// Unsubscribes the test flows, closes the listeners, interrupts attempts under way (they go on
    /// at the next start) and closes the store.
    void stop();
    [[nodiscard]] ServerState state() const;

    // Commands. NotRunning unless Phase::Running.
    [[nodiscard]] Reply<FireReceipt> fire(const FireRequest &request);
    /// Marks it removed; restoreSubscription() undoes that.
    [[nodiscard]] Reply<void> removeSubscription(const QString &id);
    [[nodiscard]] Reply<void> restoreSubscription(const QString &id);
    /// How many deliveries or subscriptions it changed.
    [[nodiscard]] Reply<int> command(const DeliveryCommand &command);

    /// What the user decided about the connector, from the next request on; no connection is lost.
    [[nodiscard]] Reply<void> setSetup(const ConnectorSetup &setup);
    /// Where the outside reaches the connector, from the next request on; empty: derived from each
    /// request. No connection is lost. stateChanged() tells it, before the answer comes.
    [[nodiscard]] Reply<void> setPublicUrl(const QString &url);

    /// How much of the past is kept from now on, without a restart.
    void setRetention(const RetentionRules &rules);
    /// Removes what is finished and came before; failed deliveries as their age allows. In slices, so
    /// that it may take a while and nothing else waits. How many rows.
    [[nodiscard]] Reply<qint64> removeBefore(const QDateTime &before);

    // Test flows. Progress comes by testFlowsChanged(): the id of a new one is given before the
    // flow has subscribed.
    /// `inputs` has the shape of openapi::triggerInputs(); null: samples.
    [[nodiscard]] Reply<QString> addTestFlow(const QString &trigger,
                                             const openapi::JsonValue &inputs = {});
    /// A flow that tries the connection; removeTestFlow() ends it.
    [[nodiscard]] Reply<QString> addTrialFlow(const QString &trigger, const TrialRoute &route);
    void setTestFlowAnswer(const QString &id, TestFlow::Answer answer);
    void removeTestFlow(const QString &id);

    /// The connector listener tells whoever sends the probe what arrived, until endSelfTest(), for a
    /// minute at most. One at a time: the probe before is answered no more.
    [[nodiscard]] Reply<SelfTestProbe> beginSelfTest();
    void endSelfTest();

    // Queries, answered on the reading thread; they work whenever the store of the last start() can
    // be opened, also while stopped.
    [[nodiscard]] Reply<std::vector<Subscription>> subscriptions();
    [[nodiscard]] Reply<Overview> overview();
    [[nodiscard]] Reply<Storage> storage();
    /// Ids in the asked order, at most `limit` (0: all). 8 bytes a row: a million is nothing.
    [[nodiscard]] Reply<std::vector<DeliveryId>> deliveryIds(const DeliveryQuery &query, int limit);
    /// In the order of `ids`; unknown ones are left out.
    [[nodiscard]] Reply<std::vector<Delivery>> deliveries(const std::vector<DeliveryId> &ids);
    [[nodiscard]] Reply<DeliveryDetail> deliveryDetail(DeliveryId id);

    /// Hands a log line to those who listen on the operator listener's live stream. Any thread.
    void publishLog(const LogLine &line);

Q_SIGNALS:
    void stateChanged(const server::ServerState &state);
    void changed(const server::Changes &changes);
    void testFlowsChanged(const std::vector<server::TestFlow> &flows);
    /// An operator changed it over HTTP; setSetup() does not lead here.
    void setupChanged(const server::ConnectorSetup &setup);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace server
