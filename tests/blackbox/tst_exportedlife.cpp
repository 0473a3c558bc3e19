// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/receiver.h"
#include "tests/support/runningconsole.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Answer;

/// What is exported is a connector: hosted anew, it lives through subscribe, fire and unsubscribe.
class TestExportedLife : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lives_data();
    void lives();
};

void TestExportedLife::lives_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("trigger");
    QTest::addColumn<QByteArray>("payload");
    QTest::newRow("bundled") << QString() << u"/event/newproduct"_s << QByteArray("Url")
                             << u"newproduct"_s
                             << QByteArray(R"({"supplierName":"A","productName":"B",)"
                                           R"("category":"C","unitPrice":2.5})");
    QTest::newRow("from a file") << QStringLiteral(
        DECLIC_SOURCE_DIR "/tests/samples/definitions/cornershop.swagger.json")
                                 << u"/event/goods"_s << QByteArray("url") << u"goods"_s
                                 << QByteArray(R"({"n":7})");
}

void TestExportedLife::lives()
{
    QFETCH(const QString, definition);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, member);
    QFETCH(const QString, trigger);
    QFETCH(const QByteArray, payload);
    const QTemporaryDir folder;
    QStringList arguments{u"export"_s, u"--host"_s, u"shop.example"_s, u"--out"_s,
                          folder.filePath(u"package"_s)};
    if (!definition.isEmpty())
        arguments << u"--definition"_s << definition;
    const tests::Finished exported = tests::runProgram(QStringLiteral(DECLIC_PROGRAM), arguments,
                                                       {}, folder.path());
    QVERIFY2(exported.exitCode == 0, exported.err.constData());
    tests::Receiver receiver;
    tests::RunningConsole console({u"--definition"_s,
                                   folder.filePath(u"package/apiDefinition.swagger.json"_s),
                                   u"--allow-callback"_s, u"127.0.0.1"_s});
    QVERIFY(console.start());
    const QByteArray body = "{\"" + member + "\":\"" + receiver.url("/run?sig=S3cret") + "\"}";
    const Answer created = tests::post(console.connector() + path, body);
    QVERIFY2(created.status == 201, created.body.constData());
    const QString fire = console.operatorUrl() + u"/fire/"_s + trigger;
    QCOMPARE(tests::post(fire, payload).json().object().value(u"subscriptions"_s).toInt(), 1);
    QTRY_COMPARE(receiver.count(), size_t(1));
    QCOMPARE(receiver.calls().front().body, payload);
    const QString location = QString::fromUtf8(created.headers.value("location"));
    QCOMPARE(tests::curl({u"--request"_s, u"DELETE"_s, location}).status / 100, 2);
    QCOMPARE(tests::post(fire, payload).json().object().value(u"subscriptions"_s).toInt(-1), 0);
    QCOMPARE(console.terminate(), 0);
}

QTEST_GUILESS_MAIN(TestExportedLife)
#include "tst_exportedlife.moc"
