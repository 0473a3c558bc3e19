// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/platformheaders.h"

#include <QTest>

using namespace server;
using Platform = Subscriber::Platform;

class TestPlatformHeaders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void powerAutomate();
    void logicApps();
    void nothing();
    void platforms_data();
    void platforms();
    void regions_data();
    void regions();
    void owners_data();
    void owners();
    void hostileValues_data();
    void hostileValues();
    void firstOfTwoFieldsCounts();
};

void TestPlatformHeaders::powerAutomate()
{
    const Subscriber subscriber = http::subscriberOf({
        {"User-Agent", "azure-logic-apps/1.0 (workflow 0123; version 08584) microsoft-flow/1.0"},
        {"x-ms-trigger-type", "OpenApiConnectionWebhook"},
        {"x-ms-workflow-id", "0123456789abcdef0123456789abcdef"},
        {"x-ms-workflow-name", "0f0e0d0c-1111-4222-8333-444455556666"},
        {"x-ms-workflow-system-id",
         "/locations/westeurope/scaleunits/prod-12/workflows/0123456789abcdef0123456789abcdef"},
        {"x-ms-workflow-run-id", "08584000000000000000000000000CU00"},
        {"x-ms-workflow-operation-name", "Quand_un_produit_est_re%c3%a7u"},
        {"x-ms-environment-id", "Default-99998888-7777-4666-8555-444433332222"},
        {"x-ms-workflow-subscription-id", "11112222-3333-4444-5555-666677778888"},
        {"x-ms-workflow-resourcegroup-name",
         "99998888777746668555444433332222-ABCDEF0123456789ABCDEF0123456789"},
    });
    QCOMPARE(subscriber.platform, Platform::PowerAutomate);
    QCOMPARE(subscriber.flowName, QStringLiteral("0f0e0d0c-1111-4222-8333-444455556666"));
    QCOMPARE(subscriber.flowId, QStringLiteral("0123456789abcdef0123456789abcdef"));
    QCOMPARE(subscriber.environment,
             QStringLiteral("Default-99998888-7777-4666-8555-444433332222"));
    QCOMPARE(subscriber.region, QStringLiteral("westeurope"));
    QCOMPARE(subscriber.runId, QStringLiteral("08584000000000000000000000000CU00"));
    QCOMPARE(subscriber.step, QStringLiteral("Quand un produit est reçu"));
    QCOMPARE(subscriber.user, QStringLiteral("abcdef01-2345-6789-abcd-ef0123456789"));
}

void TestPlatformHeaders::logicApps()
{
    const Subscriber subscriber = http::subscriberOf({
        {"X-MS-TRIGGER-TYPE", "apiconnectionwebhook"},
        {"X-MS-WORKFLOW-NAME", "restock-paris"},
        {"X-MS-EXECUTION-LOCATION", "francecentral"},
        {"X-MS-WORKFLOW-SUBSCRIPTION-ID", "11112222-3333-4444-5555-666677778888"},
        {"X-MS-WORKFLOW-RESOURCEGROUP-NAME", "shop-resources"},
    });
    QCOMPARE(subscriber.platform, Platform::LogicApps);
    QCOMPARE(subscriber.flowName, QStringLiteral("restock-paris"));
    QCOMPARE(subscriber.region, QStringLiteral("francecentral"));
    QCOMPARE(subscriber.environment, QStringLiteral("11112222-3333-4444-5555-666677778888"));
    QVERIFY(subscriber.user.isEmpty());
}

void TestPlatformHeaders::nothing()
{
    QCOMPARE(http::subscriberOf({}), Subscriber());
    QCOMPARE(http::subscriberOf({{"Host", "a"}, {"x-ms-", "b"}, {"x-ms-unknown", "c"}}),
             Subscriber());
}

void TestPlatformHeaders::platforms_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("agent");
    QTest::addColumn<Platform>("expected");
    QTest::newRow("curl") << QByteArray() << QByteArray("curl/7.88") << Platform::Unknown;
    QTest::newRow("flow by agent")
        << QByteArray()
        << QByteArray("azure-logic-apps/1.0 (workflow 1; version 2) microsoft-flow/1.0")
        << Platform::PowerAutomate;
    QTest::newRow("logic apps by agent")
        << QByteArray() << QByteArray("Azure-Logic-Apps/1.0 (workflow 1)") << Platform::LogicApps;
    QTest::newRow("unknown type, known agent")
        << QByteArray("Http") << QByteArray("azure-logic-apps/1.0") << Platform::LogicApps;
    QTest::newRow("type before agent") << QByteArray("ApiConnectionWebhook")
                                       << QByteArray("microsoft-flow/1.0") << Platform::LogicApps;
    QTest::newRow("long agent") << QByteArray() << QByteArray(100'000, 'a') << Platform::Unknown;
}

void TestPlatformHeaders::platforms()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, agent);
    QTEST(http::subscriberOf({{"x-ms-trigger-type", type}, {"user-agent", agent}}).platform,
          "expected");
}

void TestPlatformHeaders::regions_data()
{
    QTest::addColumn<QByteArray>("systemId");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("flowId");
    const auto row = [](const char *systemId, const char *region, const char *flow) {
        QTest::newRow(systemId) << QByteArray(systemId) << QString::fromUtf8(region)
                                << QString::fromUtf8(flow);
    };
    row("/locations/westeurope/scaleunits/prod-1/workflows/ab", "westeurope", "ab");
    row("/Locations/westeurope", "westeurope", "");
    row("/locations/", "fallback", "");
    row("/locations//workflows/", "fallback", "");
    row("locations/westeurope", "fallback", "");
    row("/workflows/ab", "fallback", "ab");
}

void TestPlatformHeaders::regions()
{
    QFETCH(QByteArray, systemId);
    const Subscriber subscriber = http::subscriberOf(
        {{"x-ms-workflow-system-id", systemId}, {"x-ms-execution-location", "fallback"}});
    QTEST(subscriber.region, "region");
    QTEST(subscriber.flowId, "flowId");
}

void TestPlatformHeaders::owners_data()
{
    QTest::addColumn<QByteArray>("group");
    QTest::newRow("too short") << QByteArray("0123-4567");
    QTest::newRow("no dash") << QByteArray(65, 'A');
    QTest::newRow("not hexadecimal") << QByteArray(QByteArray(32, 'Z') + '-' + QByteArray(32, 'A'));
    QTest::newRow("owner not hexadecimal")
        << QByteArray(QByteArray(32, 'A') + '-' + QByteArray(32, 'Z'));
}

void TestPlatformHeaders::owners()
{
    QFETCH(QByteArray, group);
    QVERIFY(http::subscriberOf({{"x-ms-workflow-resourcegroup-name", group}}).user.isEmpty());
}

void TestPlatformHeaders::hostileValues_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("name");
    QTest::newRow("control characters")
        << QByteArray("a\x01\x1b[31mb\x7f") << QStringLiteral("a[31mb");
    QTest::newRow("line ends") << QByteArray("a\r\nb\xe2\x80\xa8") << QStringLiteral("ab");
    QTest::newRow("reordering") << QByteArray("a\xe2\x80\xae") + "b" << QStringLiteral("ab");
    QTest::newRow("zero byte") << QByteArray("a\0b", 3) << QStringLiteral("ab");
    QTest::newRow("white space") << QByteArray("  a  ") << QStringLiteral("a");
    QTest::newRow("long") << QByteArray(10'000, 'a') << QString(200, u'a');
    QTest::newRow("not UTF-8") << QByteArray("a\xff") << QStringLiteral("a\ufffd");
}

void TestPlatformHeaders::hostileValues()
{
    QFETCH(QByteArray, value);
    QFETCH(QString, name);
    const Subscriber subscriber = http::subscriberOf(
        {{"x-ms-workflow-name", value},
         {"x-ms-workflow-operation-name", value.toPercentEncoding()}});
    QCOMPARE(subscriber.flowName, name);
    QCOMPARE(subscriber.step, name);
}

void TestPlatformHeaders::firstOfTwoFieldsCounts()
{
    QCOMPARE(
        http::subscriberOf({{"x-ms-workflow-name", "a"}, {"X-Ms-Workflow-Name", "b"}}).flowName,
        QStringLiteral("a"));
}

QTEST_APPLESS_MAIN(TestPlatformHeaders)
#include "tst_platformheaders.moc"
