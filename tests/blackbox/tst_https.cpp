// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/receiver.h"
#include "tests/support/runningconsole.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using tests::Answer;

namespace {

const QByteArray Payload = R"({"storeName":"Lyon","productName":"Tea","quantity":3})";

QString sample(const QString &name)
{
    return QStringLiteral(DECLIC_SOURCE_DIR "/tests/samples/tls/") + name;
}

QStringList files(const QString &certificate, const QString &key)
{
    return {u"--certificate"_s, sample(certificate), u"--key"_s, sample(key)};
}

} // namespace

/// The connector by https, as curl and the test flows see it.
class TestHttps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void livesByHttps();
    void testFlowsSubscribeByHttps_data();
    void testFlowsSubscribeByHttps();
    void plainHttpIsToldWhere();
    void othersDoNotBelieveIt();
    void keepsItsCertificate();
    void saysWhyItDoesNotStart_data();
    void saysWhyItDoesNotStart();
    void takesThePassPhrase();
    void demonstrates_data();
    void demonstrates();
    void usage_data();
    void usage();

private:
    [[nodiscard]] bool start(const QStringList &options)
    {
        m_console = std::make_unique<tests::RunningConsole>(
            QStringList{u"--allow-callback"_s, u"127.0.0.1"_s} + options);
        return m_console->start();
    }
    [[nodiscard]] QStringList trust() const
    {
        return {u"--cacert"_s, m_console->readyFile().value(u"certificate"_s).toString()};
    }

    tests::Receiver m_receiver;
    std::unique_ptr<tests::RunningConsole> m_console;
};

void TestHttps::cleanup()
{
    qunsetenv("DECLIC_KEY_PASSPHRASE");
    m_console.reset();
}

void TestHttps::livesByHttps()
{
    QVERIFY(start({u"--self-signed"_s}));
    QVERIFY(m_console->connector().startsWith(u"https://127.0.0.1:"_s));
    const Answer subscribed = tests::post(m_console->connector() + u"/event/instore"_s,
                                          R"({"Url": ")" + m_receiver.url("/run?sig=1") + R"("})",
                                          trust());
    QCOMPARE(subscribed.status, 201);
    const QByteArray location = subscribed.headers.value("location");
    QVERIFY2(location.startsWith(QByteArray(m_console->connector().toUtf8() + "/event/remove/")),
             location.constData());
    const size_t before = m_receiver.count();
    QCOMPARE(tests::post(m_console->operatorUrl() + u"/fire/instore"_s, Payload).status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver.count(), before + 1, 30'000);
    QCOMPARE(m_receiver.calls().back().body, Payload);
    const QStringList removal{u"-X"_s, u"DELETE"_s, QString::fromUtf8(location)};
    QCOMPARE(tests::curl(removal + trust()).status / 100, 2);
    const tests::Finished listed = m_console->command({u"subscriptions"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(listed.out).array().size(), 0);
}

void TestHttps::testFlowsSubscribeByHttps_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("self-signed") << QStringList{u"--self-signed"_s};
    QTest::newRow("files for another name") << files(u"rsa.crt"_s, u"rsa.key"_s);
    QTest::newRow("chain behind it") << files(u"expired.pem"_s, u"key.pem"_s);
    QTest::newRow("with a public URL")
        << QStringList{u"--self-signed"_s, u"--public-url"_s, u"https://shop.example"_s};
}

void TestHttps::testFlowsSubscribeByHttps()
{
    QFETCH(QStringList, options);
    QVERIFY(start(options));
    const QString flows = m_console->operatorUrl() + u"/api/testflows"_s;
    const auto first = [&flows] { return tests::curl({flows}).json()[0].toObject(); };
    QCOMPARE(tests::post(flows, R"({"trigger":"instore"})").status / 100, 2);
    QTRY_COMPARE_WITH_TIMEOUT(first().value(u"state"_s).toString(), u"listening"_s, 30'000);
    QCOMPARE(tests::post(m_console->operatorUrl() + u"/fire/instore"_s, Payload).status, 202);
    QTRY_COMPARE_WITH_TIMEOUT(first().value(u"received"_s).toInt(), 1, 30'000);
    const QString id = first().value(u"id"_s).toString();
    QCOMPARE(tests::curl({u"-X"_s, u"DELETE"_s, flows + u'/' + id}).status / 100, 2);
    QTRY_VERIFY_WITH_TIMEOUT(first().isEmpty(), 30'000); // its DELETE was answered
}

void TestHttps::plainHttpIsToldWhere()
{
    QVERIFY(start({u"--self-signed"_s}));
    QUrl plain(m_console->connector() + u"/event/instore"_s);
    plain.setScheme(u"http"_s);
    const Answer answer = tests::post(plain.toString(), "{}");
    QCOMPARE(answer.status, 400);
    QVERIFY(answer.json()
                .object()
                .value(u"detail"_s)
                .toString()
                .startsWith(u"This listener speaks https"_s));
}

void TestHttps::othersDoNotBelieveIt()
{
    QVERIFY(start({u"--self-signed"_s}));
    const tests::Finished curl = tests::runProgram(
        u"curl"_s, {u"--silent"_s, u"--noproxy"_s, u"*"_s, m_console->connector()});
    QCOMPARE(curl.exitCode, 60); // the peer's certificate cannot be authenticated
    for (const char *protocol : {"1.0", "1.1"}) {
        const tests::Finished old = tests::runProgram(
            u"curl"_s, {u"--insecure"_s, u"--silent"_s, u"--noproxy"_s, u"*"_s, u"--tls-max"_s,
                        QLatin1String(protocol), u"--ciphers"_s, u"ALL:@SECLEVEL=0"_s,
                        m_console->connector()});
        QCOMPARE(old.exitCode, 35); // no handshake
    }
}

void TestHttps::keepsItsCertificate()
{
    QVERIFY(start({u"--self-signed"_s}));
    const QString key = m_console->folder() + u"/connector.key"_s;
    QCOMPARE(QFileInfo(key).permissions() & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    const QStringList before = trust();
    QVERIFY(m_console->output().contains("self-signed"));
    QCOMPARE(m_console->terminate(), 0);
    QVERIFY(!m_console->output().contains("PRIVATE KEY"));
    QFile file(before.last());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray pem = file.readAll();
    file.close();
    QVERIFY(m_console->start());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), pem);
}

void TestHttps::saysWhyItDoesNotStart_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("missing") << files(u"nowhere.crt"_s, u"rsa.key"_s)
                             << QByteArray("There is no file");
    QTest::newRow("mismatch") << files(u"rsa.crt"_s, u"other.key"_s)
                              << QByteArray("does not belong to the certificate");
    QTest::newRow("encrypted") << files(u"rsa.crt"_s, u"rsa-encrypted.key"_s)
                               << QByteArray("Set DECLIC_KEY_PASSPHRASE");
    QTest::newRow("no key") << files(u"rsa.crt"_s, u"rsa.crt"_s) << QByteArray("private key");
    QTest::newRow("no certificate")
        << files(u"rsa.key"_s, u"rsa.key"_s) << QByteArray("holds no certificate");
}

void TestHttps::saysWhyItDoesNotStart()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, words);
    const QTemporaryDir folder;
    const QStringList serve{u"serve"_s,       u"--data"_s,     folder.path(),   u"--connector"_s,
                            u"127.0.0.1:0"_s, u"--operator"_s, u"127.0.0.1:0"_s};
    const tests::Finished ended = tests::runProgram(QStringLiteral(DECLIC_PROGRAM), serve + options,
                                                    {}, folder.path());
    QCOMPARE(ended.exitCode, 1);
    QVERIFY2(ended.err.contains(words), ended.err.constData());
}

void TestHttps::takesThePassPhrase()
{
    qputenv("DECLIC_KEY_PASSPHRASE", "open-sesame");
    QVERIFY(start(files(u"rsa.crt"_s, u"rsa-encrypted.key"_s)));
    const QUrl url(m_console->connector());
    const QString name = u"shop.example:%1"_s.arg(url.port());
    const Answer answer = tests::curl(
        QStringList{u"https://"_s + name + u"/nothing"_s, u"--resolve"_s, name + u":127.0.0.1"_s}
        + trust());
    QCOMPARE(answer.status, 404);
    QVERIFY(!m_console->output().contains("open-sesame"));
}

void TestHttps::demonstrates_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("the story") << QStringList{};
    QTest::newRow("with access tokens") << QStringList{u"--secured"_s};
}

void TestHttps::demonstrates()
{
    QFETCH(QStringList, options);
    const QTemporaryDir folder;
    const tests::Finished demo = tests::runProgram(
        QStringLiteral(DECLIC_PROGRAM), QStringList{u"demo"_s, u"--self-signed"_s} + options, {},
        folder.path(), std::chrono::seconds(60));
    QVERIFY2(demo.exitCode == 0, QByteArray(demo.out + demo.err).constData());
    QVERIFY(demo.out.contains("https://127.0.0.1:"));
}

void TestHttps::usage_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("no key") << QStringList{u"serve"_s, u"--certificate"_s, u"a"_s}
                            << QByteArray("go together");
    QTest::newRow("no certificate")
        << QStringList{u"serve"_s, u"--key"_s, u"a"_s} << QByteArray("go together");
    QTest::newRow("both ways") << QStringList{u"serve"_s, u"--self-signed"_s, u"--key"_s, u"a"_s}
                               << QByteArray("leave out");
    QTest::newRow("another command")
        << QStringList{u"deliveries"_s, u"--self-signed"_s} << QByteArray("does not go with");
}

void TestHttps::usage()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, words);
    const QTemporaryDir folder;
    const tests::Finished ended = tests::runProgram(QStringLiteral(DECLIC_PROGRAM), options, {},
                                                    folder.path());
    QCOMPARE(ended.exitCode, 2);
    QVERIFY2(ended.err.contains(words), ended.err.constData());
}

QTEST_GUILESS_MAIN(TestHttps)
#include "tst_https.moc"
