// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/core/servedconsole.h"

#include <QTest>

using tests::Answer;

namespace {

const QByteArray Goods = R"({ "storeName":"Lyon","productName":"Thé","quantity":3 })";

} // namespace

/// From a fire to the flows and into the lists, over real HTTP and a real database.
class TestFiring : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void reachesEverySubscriberUnchanged();
    void takesOperationIdsAndShortNames_data();
    void takesOperationIdsAndShortNames();
    void refusesWhatBreaksTheSchema_data();
    void refusesWhatBreaksTheSchema();
    void forcesAnyJson();
    void listsPayloadsNewestFirst();
    void refusesPages_data();
    void refusesPages();
    void pendingGoOnAfterARestart();
    void failuresAreKept();

private:
    [[nodiscard]] QJsonArray deliveries(const QString &query = {})
    {
        return m_console->ask("GET", m_console->op(u"/api/deliveries" + query)).array();
    }
    [[nodiscard]] QJsonArray list(const QString &query)
    {
        return m_console->ask("GET", m_console->connector(u"/list/instore" + query)).array();
    }

    std::unique_ptr<tests::ServedConsole> m_console;
};

void TestFiring::init()
{
    m_console = std::make_unique<tests::ServedConsole>();
    QVERIFY(m_console->start());
}

void TestFiring::reachesEverySubscriberUnchanged()
{
    const QByteArray target = "/w/%7Ea/run;v=1?sp=%2ftriggers&sig=a_-'(b)%3D&&x";
    QCOMPARE(m_console->subscribe(m_console->callback(target)).status, 201);
    QCOMPARE(m_console->subscribe(m_console->callback("/second")).status, 201);
    const Answer fired = m_console->fire(Goods);
    QCOMPARE(fired.status, 202);
    QCOMPARE(fired.object().value(QStringLiteral("subscriptions")).toInt(), 2);
    QTRY_COMPARE(m_console->received().size(), size_t(2));
    QByteArrayList targets;
    for (const server::http::Request &request : m_console->received()) {
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.body, Goods);
        QVERIFY(request.header("content-type").startsWith("application/json"));
        QVERIFY(request.header("authorization").isEmpty());
        targets.append(request.query.isEmpty() ? request.path : request.path + '?' + request.query);
    }
    QVERIFY2(targets.contains(target), targets.join(' ').constData());
    QTRY_COMPARE(deliveries(QStringLiteral("?state=delivered&trigger=instore")).size(), 2);
    const QJsonObject delivery = deliveries().first().toObject();
    QCOMPARE(delivery.value(QStringLiteral("eventId")),
             fired.object().value(QStringLiteral("event")));
    QCOMPARE(delivery.value(QStringLiteral("payload")).toObject(),
             QJsonDocument::fromJson(Goods).object());
    const QJsonArray attempts = delivery.value(QStringLiteral("attempts")).toArray();
    QCOMPARE(attempts.size(), 1);
    QCOMPARE(attempts.first().toObject().value(QStringLiteral("status")).toInt(), 202);
    QVERIFY(!QJsonDocument(deliveries()).toJson().contains("a_-'(b)"));
}

void TestFiring::takesOperationIdsAndShortNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("status");
    QTest::newRow("operation id") << QStringLiteral("NewInstoreProduct") << 202;
    QTest::newRow("short name") << QStringLiteral("instore") << 202;
    QTest::newRow("short name, escaped") << QStringLiteral("%69nstore") << 202;
    QTest::newRow("unknown") << QStringLiteral("nothing") << 404;
    QTest::newRow("an operation that is no trigger")
        << QStringLiteral("ListInstoreProducts") << 404;
}

void TestFiring::takesOperationIdsAndShortNames()
{
    QFETCH(QString, name);
    const Answer answer = m_console->ask("POST", m_console->op(u"/fire/" + name), Goods,
                                         tests::Json);
    QTEST(answer.status, "status");
    QVERIFY(answer.status == 202 || answer.body.contains("NewInstoreProduct"));
}

void TestFiring::refusesWhatBreaksTheSchema_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QStringList>("pointers");
    const auto row = [](const char *name, const QByteArray &payload, const QStringList &pointers) {
        QTest::newRow(name) << payload << pointers;
    };
    row("two mistakes", R"({"storeName":7,"productName":"B","quantity":2147483648})",
        {QStringLiteral("/quantity"), QStringLiteral("/storeName")});
    row("a string for a number", R"({"storeName":"A","productName":"B","quantity":"3"})",
        {QStringLiteral("/quantity")});
    row("an array", "[]", {QString()});
    row("a scalar", "5", {QString()});
    row("no JSON", "{\"storeName\": ", {});
    row("nothing", "", {});
}

void TestFiring::refusesWhatBreaksTheSchema()
{
    QFETCH(QByteArray, payload);
    QFETCH(QStringList, pointers);
    QCOMPARE(m_console->subscribe(m_console->callback("/a")).status, 201);
    const Answer answer = m_console->fire(payload);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.header("content-type"), QByteArray("application/problem+json"));
    QStringList found;
    const QJsonArray errors = answer.object().value(QStringLiteral("errors")).toArray();
    for (const QJsonValue &error : errors)
        found.append(error.toObject().value(QStringLiteral("pointer")).toString());
    found.sort();
    if (!pointers.isEmpty())
        QCOMPARE(found, pointers);
    QVERIFY(deliveries().isEmpty());
    QVERIFY(m_console->ask("GET", m_console->op(QStringLiteral("/api/events"))).array().isEmpty());
}

void TestFiring::forcesAnyJson()
{
    QCOMPARE(m_console->subscribe(m_console->callback("/a")).status, 201);
    size_t count = 0;
    for (const char *payload : {"{\"wrong\": 1}", "[1,2]", "5", "\"text\"", "null"}) {
        QCOMPARE(m_console->fire(payload, QStringLiteral("?force=true")).status, 202);
        ++count;
        QTRY_COMPARE(m_console->received().size(), count);
        QCOMPARE(m_console->received().back().body, QByteArray(payload));
    }
    QCOMPARE(m_console->fire("{", QStringLiteral("?force=true")).status, 400);
    QCOMPARE(m_console->fire(Goods, QStringLiteral("?force=false")).status, 202);
    QCOMPARE(m_console->fire("{}", QStringLiteral("?force=no")).status, 400);
    QCOMPARE(list({}).size(), 6);
}

void TestFiring::listsPayloadsNewestFirst()
{
    for (int quantity = 1; quantity <= 5; ++quantity) {
        const QByteArray payload = R"({"storeName":"A","productName":"B","quantity":)"
                                   + QByteArray::number(quantity) + '}';
        QCOMPARE(m_console->fire(payload).status, 202);
    }
    QList<int> seen;
    QString url = m_console->connector(QStringLiteral("/list/instore?limit=2"));
    for (int page = 0; page < 5 && !url.isEmpty(); ++page) {
        const Answer answer = m_console->ask("GET", url);
        QCOMPARE(answer.status, 200);
        const QJsonArray payloads = answer.array();
        for (const QJsonValue &payload : payloads)
            seen.append(payload.toObject().value(QStringLiteral("quantity")).toInt());
        const QString link = QString::fromUtf8(answer.header("link"));
        QVERIFY(link.isEmpty() || link.endsWith(u">; rel=\"next\""));
        url = link.section(u'<', 1).section(u'>', 0, 0);
    }
    QCOMPARE(seen, (QList<int>{5, 4, 3, 2, 1}));
    QVERIFY(url.isEmpty());
    QCOMPARE(list({}).size(), 5);
    QVERIFY(m_console->ask("GET", m_console->connector(QStringLiteral("/list/newproduct")))
                .array()
                .isEmpty());
    const Answer head = m_console->ask("HEAD",
                                       m_console->connector(QStringLiteral("/list/instore")));
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.isEmpty());
}

void TestFiring::refusesPages_data()
{
    QTest::addColumn<QString>("target");
    for (const char *limit : {"0", "-1", "101", "many", "1e9", "99999999999", ""}) {
        QTest::addRow("limit %s", limit)
            << QString(u"/api/events?limit=" + QString::fromUtf8(limit));
    }
    QTest::newRow("delivery before") << QStringLiteral("/api/deliveries?before=x");
    QTest::newRow("negative before") << QStringLiteral("/api/deliveries?before=-4");
    QTest::newRow("exchange before") << QStringLiteral("/api/exchanges?before=1.5");
    QTest::newRow("unknown state") << QStringLiteral("/api/deliveries?state=lost");
}

void TestFiring::refusesPages()
{
    QFETCH(QString, target);
    QCOMPARE(m_console->ask("GET", m_console->op(target)).status, 400);
    const QString listed = QString(target).replace(QStringLiteral("/api/events"),
                                                   QStringLiteral("/list/instore"));
    if (listed != target)
        QCOMPARE(m_console->ask("GET", m_console->connector(listed)).status, 400);
}

void TestFiring::pendingGoOnAfterARestart()
{
    m_console->answerCallbacksWith(0);
    QCOMPARE(m_console->subscribe(m_console->callback("/a?sig=1")).status, 201);
    const Answer fired = m_console->fire(Goods);
    QCOMPARE(fired.status, 202);
    QTRY_COMPARE(m_console->received().size(), size_t(1));
    QElapsedTimer clock;
    clock.start();
    QVERIFY(m_console->stop());
    QVERIFY2(clock.elapsed() < 3000, qPrintable(QString::number(clock.elapsed())));

    m_console->answerCallbacksWith(202);
    QVERIFY(m_console->start());
    QTRY_COMPARE(m_console->received().size(), size_t(2));
    QCOMPARE(m_console->received().back().body, Goods);
    QTRY_COMPARE(deliveries(QStringLiteral("?state=delivered")).size(), 1);
    const QJsonObject delivery = deliveries().first().toObject();
    QCOMPARE(delivery.value(QStringLiteral("eventId")),
             fired.object().value(QStringLiteral("event")));
    QCOMPARE(list({}).size(), 1);
    // The subscription is there as well.
    QCOMPARE(m_console->fire(Goods).object().value(QStringLiteral("subscriptions")).toInt(), 1);
}

void TestFiring::failuresAreKept()
{
    QCOMPARE(m_console->subscribe(m_console->callback("/a")).status, 201);
    m_console->answerCallbacksWith(404);
    QCOMPARE(m_console->fire(Goods).status, 202);
    QTRY_COMPARE(deliveries(QStringLiteral("?state=failed")).size(), 1);
    const QJsonObject attempt = deliveries()
                                    .first()
                                    .toObject()
                                    .value(QStringLiteral("attempts"))
                                    .toArray()
                                    .first()
                                    .toObject();
    QCOMPARE(attempt.value(QStringLiteral("status")).toInt(), 404);
    QVERIFY(attempt.contains(QStringLiteral("timings")));
}

QTEST_GUILESS_MAIN(TestFiring)
#include "tst_firing.moc"
