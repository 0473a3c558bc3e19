// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/serverhost.h"

#include "tests/server/core/servedconsole.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <QTcpSocket>
#include <QThread>

using namespace server;
using Phase = ServerState::Phase;

namespace {

const QByteArray Goods = R"({"storeName":"Lyon","productName":"Tea","quantity":3})";

/// What a reply brings, waited for.
template<typename T>
Result<T> wait(const Reply<T> &reply)
{
    if (!QTest::qWaitFor([&reply] { return reply.isFinished(); }, 10'000))
        return tl::unexpected(ServerError{ServerError::Code::StoreBusy, {}, {}});
    return reply.result();
}

} // namespace

class TestServerHost : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesThroughItsPhases();
    void servesOnAnotherThread();
    void tellsChangesOnItsOwnThread();
    void refusesCommandsUnlessRunning();
    void queriesWorkWhileStopped();
    void startWhileRunningRestarts();
    void stopWhileStartingWins();
    void failsWhenThePortIsTaken();
    void failsWhenTheStoreCannotOpen();
    void takesANewSetup();
    void takesANewPublicUrl();
    void refusesAWrongPublicUrl();
    void removesAndRestores();
    void stopsInTimeWithSilentReceivers();
    void destructorIsSafeAtAnyTime_data();
    void destructorIsSafeAtAnyTime();
    void keepsWhatItAnswered();

private:
    void start(ServerHost &host) const { host.start(m_console->config(), m_console->served()); }
    /// Adds a test flow and waits until it listens.
    static void addFlow(ServerHost &host, TestFlow::Answer answer);

    std::unique_ptr<tests::ServedConsole> m_console; ///< its configuration and HTTP, not its core
};

void TestServerHost::init()
{
    m_console = std::make_unique<tests::ServedConsole>();
}

void TestServerHost::addFlow(ServerHost &host, TestFlow::Answer answer)
{
    bool listening = false;
    const auto watch = connect(&host, &ServerHost::testFlowsChanged, &host,
                               [&listening](const std::vector<TestFlow> &flows) {
                                   listening = !flows.empty()
                                               && flows.back().state == TestFlow::State::Listening;
                               });
    const Result<QString> id = wait(host.addTestFlow(QStringLiteral("instore")));
    QVERIFY(id);
    host.setTestFlowAnswer(*id, answer);
    QTRY_VERIFY(listening);
    disconnect(watch);
}

void TestServerHost::goesThroughItsPhases()
{
    ServerHost host;
    std::vector<Phase> phases;
    connect(&host, &ServerHost::stateChanged, this,
            [&phases](const ServerState &state) { phases.push_back(state.phase); });
    QCOMPARE(host.state(), ServerState());
    start(host);
    QTRY_COMPARE(host.state().phase, Phase::Running);
    QVERIFY(host.state().connectorUrl.startsWith(u"http://127.0.0.1:"));
    QVERIFY(host.state().operatorUrl != host.state().connectorUrl);
    QVERIFY(host.state().since.isValid());
    QCOMPARE(m_console->ask("GET", host.state().operatorUrl + u"/api/status").status, 200);
    const QString url = host.state().connectorUrl;
    host.stop();
    QTRY_COMPARE(host.state().phase, Phase::Stopped);
    QCOMPARE(m_console->ask("GET", url).status, 0);
    host.stop();
    QCOMPARE(phases, (std::vector<Phase>{Phase::Starting, Phase::Running, Phase::Stopping,
                                         Phase::Stopped}));
}

void TestServerHost::servesOnAnotherThread()
{
    ServerHost host;
    start(host);
    QTRY_COMPARE(host.state().phase, Phase::Running);
    const QUrl url(host.state().operatorUrl);
    // This thread does not turn its event loop until the answer is there.
    QTcpSocket client;
    client.connectToHost(url.host(), static_cast<quint16>(url.port()));
    QVERIFY(client.waitForConnected(5000));
    client.write("GET /api/status HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    QVERIFY(client.waitForReadyRead(5000));
    QVERIFY(client.readAll().startsWith("HTTP/1.1 200 "));
}

void TestServerHost::tellsChangesOnItsOwnThread()
{
    ServerHost host;
    Changes seen;
    bool sameThread = true;
    connect(&host, &ServerHost::changed, this, [&](const Changes &changes) {
        sameThread = sameThread && QThread::currentThread() == thread();
        seen.events.insert(seen.events.end(), changes.events.begin(), changes.events.end());
        seen.deliveries.insert(seen.deliveries.end(), changes.deliveries.begin(),
                               changes.deliveries.end());
    });
    start(host);
    QTRY_COMPARE(host.state().phase, Phase::Running);
    addFlow(host, TestFlow::Answer::Accept);
    const Result<FireReceipt> receipt = wait(
        host.fire({QStringLiteral("instore"), Goods, false, {}}));
    QVERIFY(receipt);
    QCOMPARE(receipt->subscriptions, 1);
    QTRY_VERIFY(!seen.deliveries.empty()
                && seen.deliveries.back().state == Delivery::State::Delivered);
    QCOMPARE(seen.events.size(), size_t(1));
    QCOMPARE(seen.events.front().id, receipt->eventId);
    QVERIFY(sameThread);
}

void TestServerHost::refusesCommandsUnlessRunning()
{
    ServerHost host;
    const auto refused = [](const auto &reply) {
        const auto result = wait(reply);
        return !result && result.error().code == ServerError::Code::NotRunning;
    };
    QVERIFY(refused(host.fire({})));
    QVERIFY(refused(host.removeSubscription(QStringLiteral("a"))));
    QVERIFY(refused(host.restoreSubscription(QStringLiteral("a"))));
    QVERIFY(refused(host.addTestFlow(QStringLiteral("instore"))));
    QVERIFY(refused(host.subscriptions()));
    host.setTestFlowAnswer(QStringLiteral("a"), TestFlow::Answer::Fail);
    host.removeTestFlow(QStringLiteral("a"));
    host.publishLog({});
    start(host);
    QTRY_COMPARE(host.state().phase, Phase::Running);
    const auto unknown = wait(host.fire({QStringLiteral("nothing"), Goods, false, {}}));
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, ServerError::Code::UnknownTrigger);
    host.stop();
    QVERIFY(refused(host.fire({QStringLiteral("instore"), Goods, false, {}})));
}

void TestServerHost::queriesWorkWhileStopped()
{
    ServerHost host;
    start(host);
    QTRY_COMPARE(host.state().phase, Phase::Running);
    const QString url = host.state().connectorUrl + u"/event/instore";
    QCOMPARE(
        m_console->ask("POST", url, "{\"Url\":\"" + m_console->callback("/a") + "\"}", tests::Json)
            .status,
        201);
    QVERIFY(wait(host.fire({QStringLiteral("instore"), Goods, false, {}})));
    QTRY_COMPARE(m_console->received().size(), size_t(1));
    host.stop();
    QTRY_COMPARE(host.state().phase, Phase::Stopped);
    QCOMPARE(wait(host.subscriptions())->size(), size_t(1));
    QCOMPARE(wait(host.overview())->eventsToday, 1);
    const auto ids = wait(host.deliveryIds({}, 0));
    QCOMPARE(ids->size(), size_t(1));
    QCOMPARE(wait(host.deliveries(*ids))->size(), size_t(1));
    QCOMPARE(wait(host.deliveryDetail(ids->front()))->payload, Goods);
    QVERIFY(!wait(host.deliveryDetail(ids->front() + 1)));
}

void TestServerHost::startWhileRunningRestarts()
{
    ServerHost host;
    QSignalSpy states(&host, &ServerHost::stateChanged);
    start(host);
    start(host);
    ServerConfig config = m_console->config();
    config.publicUrl = QStringLiteral("https://public.example/");
    host.start(config, m_console->served());
    QTRY_COMPARE(host.state().publicUrl, QStringLiteral("https://public.example"));
    QCOMPARE(host.state().phase, Phase::Running);
    QCOMPARE(states.size(), 6); // the second of the three never began
}

void TestServerHost::stopWhileStartingWins()
{
    ServerHost host;
    start(host);
    host.stop();
    QTRY_COMPARE(host.state().phase, Phase::Stopped);
    start(host);
    host.stop();
    start(host);
    QTRY_COMPARE(host.state().phase, Phase::Running);
}

void TestServerHost::failsWhenThePortIsTaken()
{
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    for (const bool isConnector : {true, false}) {
        ServerHost host;
        ServerConfig config = m_console->config();
        (isConnector ? config.connectorPort : config.operatorPort) = taken.serverPort();
        host.start(config, m_console->served());
        QTRY_COMPARE(host.state().phase, Phase::Failed);
        QCOMPARE(host.state().error->code, ServerError::Code::AddressInUse);
        QCOMPARE(host.state().error->args,
                 QStringList{QStringLiteral("127.0.0.1:%1").arg(taken.serverPort())});
        // Nothing is left behind: the next start has the store to itself.
        start(host);
        QTRY_COMPARE(host.state().phase, Phase::Running);
    }
}

void TestServerHost::failsWhenTheStoreCannotOpen()
{
    ServerHost host;
    ServerConfig config = m_console->config();
    config.databasePath = QStringLiteral("/nonexistent/folder/declic.db");
    host.start(config, m_console->served());
    QTRY_COMPARE(host.state().phase, Phase::Failed);
    QCOMPARE(host.state().error->code, ServerError::Code::StoreUnavailable);
    QVERIFY(!wait(host.subscriptions()));
    host.stop();
    QTRY_COMPARE(host.state().phase, Phase::Stopped);

    start(host);
    QTRY_COMPARE(host.state().phase, Phase::Running);
    ServerHost second;
    start(second);
    QTRY_COMPARE(second.state().phase, Phase::Failed);
    QCOMPARE(second.state().error->code, ServerError::Code::StoreBusy);
}

void TestServerHost::takesANewSetup()
{
    ServerHost host;
    QVERIFY(!wait(host.setSetup({})));
    start(host);
    QTRY_COMPARE(host.state().phase, Phase::Running);
    const QString list = m_console->served().definition->operations.back().key();
    const QString url = host.state().connectorUrl
                        + m_console->served().definition->operations.back().path.text();
    ConnectorSetup setup;
    setup.answers.insert(list, {202, "[1]"});
    QVERIFY(wait(host.setSetup(setup)));
    QCOMPARE(m_console->ask("GET", url).body, QByteArray("[1]"));

    QSignalSpy changed(&host, &ServerHost::setupChanged);
    const QString answer = host.state().operatorUrl + u"/api/operations/" + list + u"/answer";
    QCOMPARE(m_console->ask("PUT", answer, "{\"body\":[2]}", tests::Json).status, 200);
    QTRY_COMPARE(changed.size(), 1);
    const auto told = changed.front().front().value<ConnectorSetup>();
    QCOMPARE(told.answers.value(list).body, QByteArray("[2]"));
    QCOMPARE(m_console->ask("GET", url).body, QByteArray("[2]"));
}

void TestServerHost::takesANewPublicUrl()
{
    ServerHost host;
    QCOMPARE(wait(host.setPublicUrl(QStringLiteral("https://early.example"))).error().code,
             ServerError::Code::NotRunning);
    start(host);
    QTRY_COMPARE(host.state().phase, Phase::Running);
    const ServerState before = host.state();
    // A connection that was there before is there afterwards, and its next answer has the new name.
    QTcpSocket client;
    const QUrl connector(before.connectorUrl);
    client.connectToHost(connector.host(), static_cast<quint16>(connector.port()));
    const auto locationOf = [&client, this](const char *name) {
        const QByteArray body = "{\"Url\":\"" + m_console->callback(name) + "\"}";
        client.write("POST /event/instore HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
                     "application/json\r\nContent-Length: "
                     + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        QByteArray answer;
        (void)QTest::qWaitFor([&] { return (answer += client.readAll()).contains("}"); }, 10'000);
        const auto at = answer.toLower().indexOf("location: ") + 10;
        return answer.mid(at, answer.indexOf('\r', at) - at);
    };
    QVERIFY(locationOf("/a").startsWith("http://127.0.0.1/"));

    QSignalSpy states(&host, &ServerHost::stateChanged);
    QVERIFY(wait(host.setPublicUrl(QStringLiteral("https://First.example/shop/"))));
    QCOMPARE(states.size(), 1); // told before the answer
    QCOMPARE(host.state().publicUrl, QStringLiteral("https://first.example/shop"));
    QCOMPARE(host.state().outside, host.state().publicUrl);
    const QByteArray location = locationOf("/b");
    QVERIFY2(location.startsWith("https://first.example/shop/event/remove/"), location.constData());
    QVERIFY(locationOf("/a").startsWith("https://first.example/")); // renewed
    QVERIFY(wait(host.setPublicUrl(QStringLiteral("https://first.example/shop"))));
    QCOMPARE(states.size(), 1); // nothing is new

    QVERIFY(wait(host.setPublicUrl({})));
    QCOMPARE(host.state(), before);
    QVERIFY(locationOf("/c").startsWith("http://127.0.0.1/"));
    QCOMPARE(client.state(), QAbstractSocket::ConnectedState);
    QStringList told;
    const auto stored = wait(host.subscriptions());
    QVERIFY(stored);
    for (const Subscription &subscription : *stored)
        told.append(subscription.publicBase);
    QCOMPARE(told, (QStringList{QStringLiteral("https://first.example/shop"),
                                QStringLiteral("https://first.example/shop"),
                                QStringLiteral("http://127.0.0.1")}));
}

void TestServerHost::refusesAWrongPublicUrl()
{
    ServerHost host;
    start(host);
    QTRY_COMPARE(host.state().phase, Phase::Running);
    QVERIFY(wait(host.setPublicUrl(QStringLiteral("https://good.example"))));
    const ServerState before = host.state();
    for (const QString &wrong : {QStringLiteral("ftp://x"), QStringLiteral("nonsense"),
                                 QStringLiteral("https://a b"), QStringLiteral("https://u:p@x")})
        QCOMPARE(wait(host.setPublicUrl(wrong)).error().code, ServerError::Code::PublicUrlInvalid);
    QCOMPARE(host.state(), before);
    // One that comes as the server stops changes nothing.
    const Reply<void> late = host.setPublicUrl(QStringLiteral("https://late.example"));
    host.stop();
    QTRY_COMPARE(host.state().phase, Phase::Stopped);
    (void)wait(late);
    QCOMPARE(host.state(), ServerState());
}

void TestServerHost::removesAndRestores()
{
    ServerHost host;
    start(host);
    QTRY_COMPARE(host.state().phase, Phase::Running);
    addFlow(host, TestFlow::Answer::Accept);
    const QString id = wait(host.subscriptions())->front().id;
    QVERIFY(wait(host.removeSubscription(id)));
    QVERIFY(wait(host.subscriptions())->empty());
    QCOMPARE(wait(host.removeSubscription(id)).error().code,
             ServerError::Code::UnknownSubscription);
    QVERIFY(wait(host.restoreSubscription(id)));
    QCOMPARE(wait(host.subscriptions())->size(), size_t(1));
    QVERIFY(!wait(host.restoreSubscription(QStringLiteral("nothing"))));
    const auto only = wait(host.fire({QStringLiteral("instore"), Goods, false, id}));
    QCOMPARE(only->subscriptions, 1);
    const auto nobody = wait(
        host.fire({QStringLiteral("instore"), Goods, false, QStringLiteral("nothing")}));
    QCOMPARE(nobody.error().code, ServerError::Code::UnknownSubscription);
}

void TestServerHost::stopsInTimeWithSilentReceivers()
{
    ServerHost host;
    start(host);
    QTRY_COMPARE(host.state().phase, Phase::Running);
    addFlow(host, TestFlow::Answer::Silent);
    addFlow(host, TestFlow::Answer::Slow);
    QVERIFY(wait(host.fire({QStringLiteral("instore"), Goods, false, {}})));
    std::vector<TestFlow> flows(2);
    connect(&host, &ServerHost::testFlowsChanged, this,
            [&flows](const std::vector<TestFlow> &now) { flows = now; });
    QElapsedTimer clock;
    clock.start();
    host.stop();
    QTRY_COMPARE(host.state().phase, Phase::Stopped);
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(wait(host.subscriptions())->empty());
    QTRY_VERIFY(flows.empty());
}

void TestServerHost::destructorIsSafeAtAnyTime_data()
{
    QTest::addColumn<int>("moment");
    for (int moment = 0; moment < 6; ++moment)
        QTest::addRow("moment %d", moment) << moment;
}

void TestServerHost::destructorIsSafeAtAnyTime()
{
    QFETCH(int, moment);
    QElapsedTimer clock;
    Reply<FireReceipt> reply;
    {
        ServerHost host;
        if (moment > 0)
            start(host);
        if (moment > 1)
            QTRY_COMPARE(host.state().phase, Phase::Running);
        if (moment > 2)
            addFlow(host, TestFlow::Answer::Silent);
        if (moment > 3)
            reply = host.fire({QStringLiteral("instore"), Goods, false, {}});
        if (moment > 4)
            host.stop();
        clock.start();
    }
    QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
    // Whatever was asked is answered, late or not.
    QVERIFY(reply.isFinished());
}

void TestServerHost::keepsWhatItAnswered()
{
    QString id;
    {
        ServerHost host;
        start(host);
        QTRY_COMPARE(host.state().phase, Phase::Running);
        const QString url = host.state().connectorUrl + u"/event/instore";
        const tests::Answer answer = m_console->ask(
            "POST", url, "{\"Url\":\"" + m_console->callback("/a") + "\"}", tests::Json);
        id = answer.object().value(QStringLiteral("id")).toString();
    }
    ServerHost host;
    start(host);
    QTRY_COMPARE(host.state().phase, Phase::Running);
    const auto subscriptions = wait(host.subscriptions());
    QCOMPARE(subscriptions->size(), size_t(1));
    QCOMPARE(subscriptions->front().id, id);
}

QTEST_GUILESS_MAIN(TestServerHost)
#include "tst_serverhost.moc"
