// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/receiver.h"
#include "tests/support/runningconsole.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Answer;

/// What is there again after the program ended, in good order or not.
class TestRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pendingDeliveriesGoOnAfterACrash();
    void nothingAnsweredIsLost();
    void subscriptionsOutliveACrash();
    void stopsCleanly();
    void tellsWhereItListens();
    void occupiedPort();
    void occupiedFolder();

private:
    [[nodiscard]] Answer subscribe(const QByteArray &rest) const
    {
        return tests::post(m_console->connector() + u"/event/instore"_s,
                           R"({"Url":")" + m_receiver->url(rest) + R"("})");
    }
    [[nodiscard]] Answer fire(int quantity) const
    {
        return tests::post(m_console->operatorUrl() + u"/fire/instore"_s,
                           R"({"storeName":"A","productName":"B","quantity":)"
                               + QByteArray::number(quantity) + '}');
    }

    std::unique_ptr<tests::Receiver> m_receiver;
    std::unique_ptr<tests::RunningConsole> m_console;
};

void TestRestart::init()
{
    m_receiver = std::make_unique<tests::Receiver>();
    m_console = std::make_unique<tests::RunningConsole>(
        QStringList{u"--allow-callback"_s, u"127.0.0.1"_s});
    QVERIFY(m_console->start());
}

void TestRestart::pendingDeliveriesGoOnAfterACrash()
{
    m_receiver->setAnswer({});
    QCOMPARE(subscribe("/silent").status, 201);
    QCOMPARE(fire(1).status, 202);
    QTRY_COMPARE(m_receiver->count(), 1U); // under way, and never answered
    m_console->kill();

    m_receiver->setAnswer("202 Accepted");
    QVERIFY(m_console->start());
    QTRY_COMPARE(m_receiver->count(), 2U);
    QCOMPARE(m_receiver->calls()[1].body, m_receiver->calls()[0].body);
    QTRY_COMPARE(
        QJsonDocument::fromJson(
            m_console->command({u"deliveries"_s, u"--json"_s, u"--state"_s, u"delivered"_s}).out)
            .array()
            .size(),
        1);
}

void TestRestart::nothingAnsweredIsLost()
{
    constexpr int Events = 25;
    QCOMPARE(subscribe("/a").status, 201);
    m_receiver->setAnswer({});
    for (int quantity = 1; quantity <= Events; ++quantity)
        QCOMPARE(fire(quantity).status, 202);
    m_console->kill();

    m_receiver->setAnswer("202 Accepted");
    const size_t before = m_receiver->count();
    QVERIFY(m_console->start());
    const auto arrivedSince = [this, before] {
        QSet<QByteArray> bodies;
        for (size_t i = before; i < m_receiver->count(); ++i)
            bodies.insert(m_receiver->calls()[i].body);
        return bodies.size();
    };
    // Whatever came when eight had waited for more than a second was put off by ten.
    QTRY_COMPARE_WITH_TIMEOUT(arrivedSince(), Events, 30'000);
}

void TestRestart::subscriptionsOutliveACrash()
{
    const QString location = QString::fromUtf8(subscribe("/a").headers.value("location"));
    m_console->kill();
    QVERIFY(m_console->start());
    QCOMPARE(fire(2).json().object().value(u"subscriptions"_s).toInt(), 1);
    QTRY_COMPARE(m_receiver->count(), 1U);

    QCOMPARE(tests::curl({u"--request"_s, u"DELETE"_s, location}).status, 200);
    m_console->kill();
    QVERIFY(m_console->start());
    QCOMPARE(fire(3).json().object().value(u"subscriptions"_s).toInt(-1), 0);
}

void TestRestart::stopsCleanly()
{
    QCOMPARE(subscribe("/a").status, 201);
    m_receiver->setAnswer({});
    QCOMPARE(fire(1).status, 202);
    QTRY_COMPARE(m_receiver->count(), 1U);
    QCOMPARE(m_console->terminate(), 0);

    m_receiver->setAnswer("202 Accepted");
    QVERIFY(m_console->start());
    QTRY_COMPARE(m_receiver->count(), 2U);
    QCOMPARE(m_console->terminate(), 0);
}

void TestRestart::tellsWhereItListens()
{
    const QJsonObject ready = m_console->readyFile();
    QCOMPARE(ready.value(u"pid"_s).toInteger(), m_console->processId());
    QCOMPARE(ready.size(), 3);
    for (const QString &url : {m_console->connector(), m_console->operatorUrl()}) {
        QVERIFY2(url.startsWith(u"http://127.0.0.1:"_s), qPrintable(url));
        QVERIFY(tests::curl({url + u"/"_s}).status != 0);
    }
    QVERIFY(m_console->connector() != m_console->operatorUrl());
    QTRY_VERIFY(m_console->output().contains(m_console->connector().toUtf8()));
}

void TestRestart::occupiedPort()
{
    const QTemporaryDir folder;
    const tests::Finished refused = tests::runProgram(
        QStringLiteral(DECLIC_PROGRAM),
        {u"serve"_s, u"--data"_s, folder.path(), u"--operator"_s, u"127.0.0.1:0"_s,
         u"--connector"_s, m_console->connector().mid(int(qstrlen("http://")))});
    QCOMPARE(refused.exitCode, 1);
    const QByteArray port = m_console->connector().section(u':', -1).toUtf8();
    QVERIFY2(refused.err.contains(port), refused.err.constData());
}

void TestRestart::occupiedFolder()
{
    const tests::Finished refused = tests::runProgram(QStringLiteral(DECLIC_PROGRAM),
                                                      {u"serve"_s, u"--data"_s, m_console->folder(),
                                                       u"--connector"_s, u"127.0.0.1:0"_s,
                                                       u"--operator"_s, u"127.0.0.1:0"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(!refused.err.isEmpty());
    QCOMPARE(subscribe("/a").status, 201); // the first one goes on
}

QTEST_GUILESS_MAIN(TestRestart)
#include "tst_restart.moc"
