// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/deliverycommand.h"
#include "server/event.h"
#include "server/hoststate.h"
#include "server/serveddefinition.h"
#include "server/serverstate.h"
#include "server/testflow.h"

#include <functional>
#include <map>

namespace server::store {
class StoreReader;
}

namespace server::http {

/// What happened since the start, for /metrics.
struct Counters
{
    qint64 events = 0;
    std::map<QString, qint64> deliveries; ///< finished attempts by the word of their outcome
    std::map<int, qint64> exchanges; ///< by the first digit of the status
};

/// What the operator listener asks of the rest of the server. One thread; callbacks run later or
/// at once.
class OperatorBackend
{
public:
    template<typename T>
    using Callback = std::function<void(Result<T>)>;

    OperatorBackend() = default;
    virtual ~OperatorBackend() = default;
    OperatorBackend(const OperatorBackend &) = delete;
    OperatorBackend &operator=(const OperatorBackend &) = delete;

    virtual void fire(const FireRequest &request, Callback<FireReceipt> done) = 0;
    /// The result is false when there was nothing to remove.
    virtual void removeSubscription(const QString &id, Callback<bool> done) = 0;

    virtual void command(const DeliveryCommand &command, Callback<int> done) = 0;
    /// Those that are not ready or have attempts under way.
    [[nodiscard]] virtual std::vector<HostState> hosts() const = 0;

    /// What the operation answers from now on; empty: a sample of its schema.
    virtual void setAnswer(const QString &operation, const std::optional<SampleAnswer> &answer) = 0;

    /// `inputs` has the shape of openapi::triggerInputs(); null: samples.
    [[nodiscard]] virtual Result<QString> addTestFlow(const QString &trigger,
                                                      const openapi::JsonValue &inputs) = 0;
    virtual void setTestFlowAnswer(const QString &id, TestFlow::Answer answer) = 0;
    virtual void removeTestFlow(const QString &id) = 0;
    [[nodiscard]] virtual std::vector<TestFlow> testFlows() const = 0;

    /// Somebody is about to read the live log.
    virtual void logOpened() = 0;

    [[nodiscard]] virtual const store::StoreReader &reader() const = 0;
    [[nodiscard]] virtual const ServedDefinition &served() const = 0;
    [[nodiscard]] virtual const ServerState &state() const = 0;
    [[nodiscard]] virtual const Counters &counters() const = 0;
};

} // namespace server::http
