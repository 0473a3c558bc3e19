// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connectiontest.h"

#include "openapi/connectordefinition.h"
#include "server/serverhost.h"

#include <QElapsedTimer>
#include <QTimer>

namespace app {

/// Tests the connection once: a flow of the console's own subscribes as the platform would, is
/// told of an event and unsubscribes. Whatever fails, nothing of it stays subscribed.
class ConnectionTestRun final : public QObject
{
    Q_OBJECT

public:
    /// `caller` is the name that goes with the route's token. `host` outlives it; `patience` is
    /// for one step.
    ConnectionTestRun(server::ServerHost &host, openapi::DefinitionPtr definition,
                      server::TrialRoute route, const QString &caller,
                      std::chrono::milliseconds patience = std::chrono::seconds(40),
                      QObject *parent = nullptr);

    /// Of the first trigger; there has to be one.
    void start();
    /// Ends it after what is under way; the flow unsubscribes.
    void cancel();
    [[nodiscard]] const ui::ConnectionTest &result() const { return m_test; }

Q_SIGNALS:
    /// The last one says that it does not run any more.
    void progressed(const ui::ConnectionTest &test);

private:
    using Step = ui::ConnectionTest::Step;
    using State = ui::ConnectionTest::State;

    void begin(Step step);
    void pass();
    void fail();
    void fail(const server::ServerError &error);
    void finish();
    void subscribe();
    void takeFlows(const std::vector<server::TestFlow> &flows);
    void takeFlow(const server::TestFlow &flow);
    void lookWhatWasSeen(const QString &subscription);
    void fire(const QString &subscription);

    server::ServerHost &m_host;
    openapi::DefinitionPtr m_definition;
    server::TrialRoute m_route;
    ui::ConnectionTest m_test;
    Step m_step = ui::ConnectionTest::Token;
    QString m_flow; ///< its id; empty: there is none yet
    bool m_wasThere = false; ///< the flow was told of
    QElapsedTimer m_clock; ///< of the step
    QTimer m_patience;
};

} // namespace app
