// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/connectiontest/connectiontestrun.h"
#include "app/definitionfile.h"

#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using ui::ConnectionTest;
using State = ConnectionTest::State;

/// Testing the connection with a real server whose callers need no token.
class TestConnectionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passesAndLeavesNothing();
    void tellsWhereNobodyAnswers();
    void isCancelled();
    void endsWithTheServer();

private:
    [[nodiscard]] std::unique_ptr<app::ConnectionTestRun> run(const QString &url = {});
    [[nodiscard]] int active();

    QTemporaryDir m_folder;
    std::unique_ptr<server::ServerHost> m_host;
    openapi::DefinitionPtr m_definition;
};

void TestConnectionTest::init()
{
    const auto file = app::loadDefinition(QString());
    QVERIFY(file.has_value());
    m_definition = file->served.definition;
    server::ServerConfig config;
    config.connectorPort = 0;
    config.operatorPort = 0;
    config.databasePath = m_folder.filePath(
        u"%1.sqlite"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    m_host = std::make_unique<server::ServerHost>();
    m_host->start(config, file->served);
    QTRY_COMPARE(m_host->state().phase, server::ServerState::Phase::Running);
}

std::unique_ptr<app::ConnectionTestRun> TestConnectionTest::run(const QString &url)
{
    return std::make_unique<app::ConnectionTestRun>(*m_host, m_definition,
                                                    server::TrialRoute{url, {}}, QString());
}

/// Subscriptions that would be told of events; -1: not known.
int TestConnectionTest::active()
{
    auto all = m_host->subscriptions();
    if (!QTest::qWaitFor([&all] { return all.isFinished(); }) || !all.result())
        return -1;
    const auto subscriptions = *all.result();
    return static_cast<int>(
        std::count_if(subscriptions.begin(), subscriptions.end(), [](const auto &each) {
            return each.state == server::Subscription::State::Active;
        }));
}

void TestConnectionTest::passesAndLeavesNothing()
{
    const auto test = run();
    test->start();
    QVERIFY(test->result().isRunning);
    QTRY_VERIFY(!test->result().isRunning);
    QVERIFY(test->result().hasPassed());
    QCOMPARE(test->result().steps.at(ConnectionTest::Token).state, State::Skipped);
    QCOMPARE(test->result().steps.at(ConnectionTest::Arrive).state, State::Passed);
    QCOMPARE(test->result().url, m_host->state().connectorUrl);
    QCOMPARE(active(), 0);
}

void TestConnectionTest::tellsWhereNobodyAnswers()
{
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress(QHostAddress::LocalHost)));
    const QString url = u"http://127.0.0.1:%1"_s.arg(closed.serverPort());
    closed.close();
    const auto test = run(url);
    test->start();
    QTRY_VERIFY(!test->result().isRunning);
    QVERIFY(!test->result().hasPassed());
    QCOMPARE(test->result().steps.at(ConnectionTest::Subscribe).state, State::Failed);
    QCOMPARE(test->result().steps.at(ConnectionTest::Unsubscribe).state, State::Skipped);
    QCOMPARE(test->result().status, 0);
    QVERIFY(!test->result().detail.isEmpty());
}

void TestConnectionTest::isCancelled()
{
    const auto test = run();
    test->start();
    test->cancel();
    QVERIFY(!test->result().isRunning);
    QVERIFY(test->result().isCancelled && !test->result().hasPassed());
    // The subscribe that was under way is taken back.
    bool isGone = false;
    connect(m_host.get(), &server::ServerHost::testFlowsChanged, test.get(),
            [&](const std::vector<server::TestFlow> &flows) { isGone = flows.empty(); });
    QTRY_VERIFY(isGone);
    QTRY_COMPARE(active(), 0);
}

void TestConnectionTest::endsWithTheServer()
{
    const auto test = run();
    test->start();
    m_host->stop();
    QTRY_VERIFY(!test->result().isRunning);
    QVERIFY(test->result().error);
    QCOMPARE(test->result().error->code, server::ServerError::Code::NotRunning);
}

QTEST_GUILESS_MAIN(TestConnectionTest)
#include "tst_connectiontest.moc"
