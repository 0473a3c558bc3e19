// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/client/operatorclient.h"
#include "app/demo/narrator.h"
#include "app/demo/stage.h"

#include <QObject>
#include <QTimer>

namespace app::demo {

/// `declic demo`: plays the whole story in this process, over real HTTP on loopback and with a
/// folder of its own, and tells what went over the wire. A step that fails or takes longer than ten
/// seconds ends it.
class DemoSession final : public QObject
{
    Q_OBJECT

public:
    DemoSession(const CommonOptions &options, const DemoCommand &wanted, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    enum class Step { Start, Subscribe, Fire, Callback, Unsubscribe, Stop };

    void begin(Step step);
    void pass(Step next);
    void fail(const QString &reason);

    void subscribe();
    void fire();
    void awaitCallback();
    void unsubscribe();

    void takeState(const server::ServerState &state);
    void takeChanges(const server::Changes &changes);
    void takeFlows(const std::vector<server::TestFlow> &flows);
    void takeDetail(const server::Result<server::DeliveryDetail> &result);
    void checkSubscribed();
    void checkFired();
    void checkDelivered();
    void checkUnsubscribed();
    [[nodiscard]] const server::Exchange *exchange(server::Exchange::Listener listener) const;

    Stage m_stage;
    server::ServerHost &m_host; ///< of m_stage
    DemoCommand m_wanted;
    std::unique_ptr<client::OperatorClient> m_client; ///< once the address is known
    Narrator m_narrator;
    QTimer m_deadline;

    Step m_step = Step::Start;
    bool m_ended = false;
    std::vector<server::Exchange> m_exchanges; ///< of the step
    QString m_flowId;
    std::optional<server::TestFlow> m_flow; ///< as it is now
    QByteArray m_payload;
    bool m_fired = false;
    QString m_eventId;
    std::vector<server::Delivery> m_deliveries; ///< latest of each change
    bool m_askedForDetail = false;
};

} // namespace app::demo
