// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/receiver.h"
#include "tests/support/runningconsole.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using tests::Answer;

namespace {

// Marks that must stand nowhere but in the database, which has to keep the callback URLs.
const QByteArrayList Secrets{"SigOfTheCallback7261", "TokenOfTheCaller9937", "UserOfTheUrl4410"};

} // namespace

/// Callback URLs and tokens never leave the program but to where they belong.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersAreMasked_data();
    void answersAreMasked();
    void commandsAreMasked_data();
    void commandsAreMasked();
    void filesAndOutputAreMasked();

private:
    static void verifyClean(const QByteArray &text, const QString &where);

    tests::Receiver m_receiver;
    tests::RunningConsole m_console{{u"--allow-callback"_s, u"127.0.0.1"_s, u"--verbose"_s}};
};

void TestSecrets::verifyClean(const QByteArray &text, const QString &where)
{
    for (const QByteArray &secret : Secrets)
        QVERIFY2(!text.contains(secret), qPrintable(where + u": "_s + QString::fromUtf8(secret)));
}

// Everything that can go wrong with a callback URL in hand: delivered, refused, unreachable,
// a broken body, a policy refusal.
void TestSecrets::initTestCase()
{
    QVERIFY(m_console.start());
    const QString subscribe = m_console.connector() + u"/event/instore"_s;
    const QStringList token{u"--header"_s, u"Authorization: Bearer TokenOfTheCaller9937"_s};
    const QByteArray good = m_receiver.url("/run?sp=%2Frun&sig=SigOfTheCallback7261");
    const auto withKey = [](const char *key, const QByteArray &url) {
        return QByteArray("{\"" + QByteArray(key) + "\":\"" + url + "\"}");
    };
    const auto answer = [&subscribe](const QByteArray &body) {
        return tests::post(subscribe, body).status;
    };
    const QByteArray elsewhere = "https://a.example/?sig=SigOfTheCallback7261";
    QCOMPARE(tests::post(subscribe, withKey("Url", good), token).status, 201);
    QCOMPARE(answer(withKey("Url", "http://127.0.0.1:9/?sig=SigOfTheCallback7261")), 201);
    QCOMPARE(answer(withKey("Url", "http://10.0.0.9/?sig=SigOfTheCallback7261")), 400);
    QCOMPARE(answer(withKey("Url", "http://UserOfTheUrl4410:p@127.0.0.1/")), 400);
    QCOMPARE(answer(withKey("Url", elsewhere).chopped(1)), 400);
    QCOMPARE(answer(withKey("url", elsewhere)), 400);

    const QString fire = m_console.operatorUrl() + u"/fire/instore"_s;
    const QByteArray payload = R"({"storeName":"A","productName":"B","quantity":1})";
    QCOMPARE(tests::post(fire, payload, token).status, 202);
    QTRY_COMPARE(m_receiver.count(), 1U);
    QCOMPARE(m_receiver.calls().front().target(),
             QByteArray("/run?sp=%2Frun&sig=SigOfTheCallback7261"));
    m_receiver.setAnswer("500 Broken");
    QCOMPARE(tests::post(fire, payload).status, 202);
    QTRY_COMPARE(m_receiver.count(), 2U);
    const auto tried = [this] {
        const tests::Finished listed = m_console.command({u"deliveries"_s, u"--json"_s});
        int count = 0;
        for (const QJsonValue entry : QJsonDocument::fromJson(listed.out).array())
            count += entry.toObject().value(u"attemptCount"_s).toInt() > 0;
        return count;
    };
    QTRY_COMPARE(tried(), 4);
}

void TestSecrets::answersAreMasked_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"/api/subscriptions", "/api/deliveries", "/api/deliveries/1", "/api/exchanges",
          "/api/overview", "/metrics", "/swagger/openapi.json", "/swagger/connector.json"})
        QTest::newRow(path) << QString::fromUtf8(path);
}

void TestSecrets::answersAreMasked()
{
    QFETCH(QString, path);
    const Answer answer = tests::curl({m_console.operatorUrl() + path});
    QCOMPARE(answer.status, 200);
    verifyClean(answer.body, path);
}

void TestSecrets::commandsAreMasked_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const QString &command : {u"subscriptions"_s, u"deliveries"_s}) {
        QTest::newRow(qPrintable(command)) << QStringList{command};
        QTest::newRow(qPrintable(command + u" as JSON"_s)) << QStringList{command, u"--json"_s};
    }
}

void TestSecrets::commandsAreMasked()
{
    QFETCH(QStringList, arguments);
    const tests::Finished finished = m_console.command(arguments);
    QCOMPARE(finished.exitCode, 0);
    QVERIFY(finished.out.contains("127.0.0.1"));
    verifyClean(finished.out + finished.err, arguments.join(u' '));
}

void TestSecrets::filesAndOutputAreMasked()
{
    QCOMPARE(m_console.terminate(), 0);
    verifyClean(m_console.output(), u"output"_s);
    QVERIFY(!m_console.output().isEmpty());
    int files = 0;
    QDirIterator walk(m_console.folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const bool isDatabase = file.peek(16).startsWith("SQLite format 3")
                                || file.fileName().endsWith(u"-wal"_s);
        if (!isDatabase) {
            verifyClean(file.readAll(), file.fileName());
            ++files;
        } else {
            // The credentials are in there: nobody else may read it.
            QVERIFY2(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)),
                     qPrintable(file.fileName()));
        }
    }
    QVERIFY(files > 0);
}

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
