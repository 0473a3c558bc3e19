// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/changes.h"
#include "server/deliverycommand.h"
#include "server/logline.h"
#include "server/selftest.h"
#include "server/serveddefinition.h"
#include "server/serverconfig.h"
#include "server/serverstate.h"
#include "server/testflow.h"

#include <QObject>

#include <functional>
#include <memory>

namespace server::core {

/// Composes store, delivery, both listeners and the test flows. Everything happens on the thread
/// that owns it; it knows nothing of threads.
class ServerCore final : public QObject
{
    Q_OBJECT

public:
    template<typename T>
    using Callback = std::function<void(Result<T>)>;

    explicit ServerCore(QObject *parent = nullptr);
    ~ServerCore() override;

    /// Running state on success.
    [[nodiscard]] Result<ServerState> start(const ServerConfig &config,
                                            const ServedDefinition &served);
    /// Unsubscribes the test flows, which takes two seconds at most, and closes everything. `done`
    /// runs later, never from within stop().
    void stop(std::function<void()> done);

    void fire(const FireRequest &request, Callback<FireReceipt> done);
    void removeSubscription(const QString &id, Callback<bool> done);
    void restoreSubscription(const QString &id, const Callback<void> &done);
    void command(const DeliveryCommand &command, Callback<int> done);

    [[nodiscard]] Result<void> setSetup(const ConnectorSetup &setup);
    /// What is served where, with the new URL.
    [[nodiscard]] Result<ServerState> setPublicUrl(const QString &url);

    [[nodiscard]] Result<QString> addTestFlow(const QString &trigger,
                                              const openapi::JsonValue &inputs = {});
    [[nodiscard]] Result<QString> addTrialFlow(const QString &trigger, const TrialRoute &route);
    void setTestFlowAnswer(const QString &id, TestFlow::Answer answer);
    void removeTestFlow(const QString &id);
    [[nodiscard]] std::vector<TestFlow> testFlows() const;

    [[nodiscard]] Result<SelfTestProbe> beginSelfTest();
    void endSelfTest();
    /// From now on.
    void setRetention(const RetentionRules &rules);
    /// Removes in slices what may go and came before; the number of rows.
    void removeBefore(const QDateTime &before, Callback<qint64> done);

    void publishLog(const LogLine &line);
    /// False while nobody reads the live log: publishLog() then need not be called. Any thread.
    [[nodiscard]] bool isLogRead() const;

Q_SIGNALS:
    /// Coalesced; see Changes.
    void changed(const server::Changes &changes);
    void testFlowsChanged();
    /// By an operator over HTTP.
    void setupChanged(const server::ConnectorSetup &setup);

private:
    void finishStop();

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace server::core
