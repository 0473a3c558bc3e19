// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/secrets/secretservice.h"

#include <QDirIterator>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // ms, for a busy machine

/// A process with a secret store.
class Session
{
public:
    explicit Session(const QProcessEnvironment &environment, int keychainPatience = Patience)
    {
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(DECLIC_SECRET_SESSION), {QString::number(keychainPatience)});
    }
    ~Session()
    {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }

    /// The next line that it says.
    QByteArray line()
    {
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, Patience))
            return "nothing";
        return m_process.readLine().trimmed();
    }
    QByteArray ask(const QByteArray &question)
    {
        m_process.write(question + '\n');
        return line();
    }
    QByteArray write(const QByteArray &key, const QByteArray &value)
    {
        return ask("write " + key + ' ' + value.toBase64());
    }
    bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QProcess m_process;
};

QByteArray ok(const QByteArray &value)
{
    return QByteArray("ok " + value.toBase64()).trimmed();
}

} // namespace

/// Secrets in a real Secret Service, and what becomes of them where there is none.
class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void outlivesTheProgram();
    void values_data();
    void values();
    void removes();
    void isNotKeptInPlainFiles();
    void locked();
    void neverAnswers();
    void goesAwayAndComesBack();
    void busGoesAway();
    void busWithoutService();
    void noBus_data();
    void noBus();

private:
    std::unique_ptr<tests::SecretService> m_service;
};

void TestKeychain::initTestCase()
{
    if (!tests::SecretService::isInstalled())
        QSKIP("There is no Secret Service to test with: install gnome-keyring and dbus.");
}

void TestKeychain::init()
{
    m_service = std::make_unique<tests::SecretService>();
    QVERIFY(m_service->startBus());
}

void TestKeychain::outlivesTheProgram()
{
    QVERIFY(m_service->startUnlocked());
    {
        Session first(m_service->environment());
        QCOMPARE(first.line(), QByteArray("backing Keychain"));
        QCOMPARE(first.write("signin/refresh-token", "ring of roses"), QByteArray("ok"));
    }
    Session second(m_service->environment());
    QCOMPARE(second.line(), QByteArray("backing Keychain"));
    QCOMPARE(second.ask("read signin/refresh-token"), ok("ring of roses"));
    QVERIFY(second.ask("read signin/other").startsWith("error notfound"));
}

void TestKeychain::values_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("UTF-8") << QByteArray("clé d’API");
    QTest::newRow("binary") << QByteArray("a\0b\xff\n", 5);
    QTest::newRow("long") << QByteArray(5'000, 'x');
}

void TestKeychain::values()
{
    QFETCH(QByteArray, value);
    QVERIFY(m_service->startUnlocked());
    {
        Session first(m_service->environment());
        QCOMPARE(first.line(), QByteArray("backing Keychain"));
        QCOMPARE(first.write("connector/my-shop-01/api-key", value), QByteArray("ok"));
    }
    Session second(m_service->environment());
    QCOMPARE(second.line(), QByteArray("backing Keychain"));
    QCOMPARE(second.ask("read connector/my-shop-01/api-key"), ok(value));
}

void TestKeychain::removes()
{
    QVERIFY(m_service->startUnlocked());
    Session session(m_service->environment());
    QCOMPARE(session.line(), QByteArray("backing Keychain"));
    QCOMPARE(session.write("a", "b"), QByteArray("ok"));
    QCOMPARE(session.ask("remove a"), QByteArray("ok"));
    QVERIFY(session.ask("read a").startsWith("error notfound"));
    QCOMPARE(session.ask("remove a"), QByteArray("ok")); // nothing is no mistake
}

void TestKeychain::isNotKeptInPlainFiles()
{
    QVERIFY(m_service->startUnlocked());
    Session session(m_service->environment());
    QCOMPARE(session.line(), QByteArray("backing Keychain"));
    QCOMPARE(session.write("a", "PlainWordOfTheTest"), QByteArray("ok"));
    int files = 0;
    QDirIterator walk(m_service->environment().value(u"HOME"_s), QDir::Files | QDir::Hidden,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY2(!text.contains("PlainWordOfTheTest"), qPrintable(file.fileName()));
        QVERIFY2(!text.contains(QByteArray("PlainWordOfTheTest").toBase64()),
                 qPrintable(file.fileName()));
        ++files;
    }
    QVERIFY(files > 0);
}

void TestKeychain::locked()
{
    QVERIFY(m_service->startUnlocked());
    {
        Session first(m_service->environment());
        QCOMPARE(first.line(), QByteArray("backing Keychain"));
        QCOMPARE(first.write("a", "kept"), QByteArray("ok"));
    }
    m_service->stop();
    QVERIFY(m_service->startLocked());
    Session session(m_service->environment());
    const QByteArray backing = session.line();
    QVERIFY2(backing.startsWith("backing SessionOnly"), backing.constData());
    // Something may be kept there: nobody is told that there is nothing.
    const QByteArray read = session.ask("read a");
    QVERIFY2(read.startsWith("error") && !read.startsWith("error notfound"), read.constData());
    const QByteArray removed = session.ask("remove a");
    QVERIFY2(removed.startsWith("error"), removed.constData());
}

void TestKeychain::neverAnswers()
{
    QVERIFY(m_service->startUnlocked());
    m_service->fallSilent();
    Session session(m_service->environment(), 300);
    QCOMPARE(session.line(), QByteArray("backing SessionOnly timedout"));
    // Late answers count: so does a user who takes time to unlock it.
    m_service->goOn();
    QCOMPARE(session.line(), QByteArray("backing Keychain"));
}

void TestKeychain::goesAwayAndComesBack()
{
    QVERIFY(m_service->startUnlocked());
    Session session(m_service->environment());
    QCOMPARE(session.line(), QByteArray("backing Keychain"));
    m_service->stop();
    QCOMPARE(session.write("a", "of the session"), QByteArray("backing Probing"));
    const QByteArray failed = session.line();
    QVERIFY2(failed.startsWith("error"), failed.constData());
    QVERIFY(session.line().startsWith("backing SessionOnly"));
    QCOMPARE(session.ask("read a"), ok("of the session"));
    QVERIFY(m_service->startUnlocked());
    QCOMPARE(session.write("b", "later"), QByteArray("backing Probing"));
    QCOMPARE(session.line(), QByteArray("backing Keychain"));
    QCOMPARE(session.line(), QByteArray("ok"));
    // What it missed was told it too.
    QTRY_COMPARE_WITH_TIMEOUT(
        [this] {
            Session other(m_service->environment());
            return other.line() == "backing Keychain" ? other.ask("read a") : QByteArray();
        }(),
        ok("of the session"), Patience);
}

void TestKeychain::busGoesAway()
{
    QVERIFY(m_service->startUnlocked());
    Session session(m_service->environment());
    QCOMPARE(session.line(), QByteArray("backing Keychain"));
    m_service->stopBus();
    QCOMPARE(session.write("a", "of the session"), QByteArray("backing Probing"));
    const QByteArray failed = session.line();
    QVERIFY2(failed.startsWith("error"), failed.constData());
    QVERIFY(session.line().startsWith("backing SessionOnly"));
    QCOMPARE(session.ask("read a"), ok("of the session"));
    QVERIFY(session.isRunning());
}

void TestKeychain::busWithoutService()
{
    Session session(m_service->environment());
    const QByteArray backing = session.line();
    QVERIFY2(backing.startsWith("backing SessionOnly unavailable"), backing.constData());
    QCOMPARE(session.write("a", "b"), QByteArray("backing Probing"));
    QVERIFY(session.line().startsWith("backing SessionOnly"));
    QCOMPARE(session.line(), QByteArray("ok"));
    QCOMPARE(session.ask("read a"), ok("b"));
    QCOMPARE(session.ask("remove a"), QByteArray("ok"));
    QVERIFY(session.ask("read a").startsWith("error"));
}

void TestKeychain::noBus_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("none") << QString();
    QTest::newRow("nobody there") << u"unix:path=/nonexistent/bus"_s;
    QTest::newRow("broken") << u"no address at all"_s;
}

void TestKeychain::noBus()
{
    QFETCH(QString, address);
    QProcessEnvironment environment = m_service->environment();
    if (address.isEmpty())
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    else
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, address);
    Session session(environment);
    const QByteArray backing = session.line();
    QVERIFY2(backing.startsWith("backing SessionOnly unavailable"), backing.constData());
    QCOMPARE(session.write("a", "b"), QByteArray("backing Probing"));
    QVERIFY(session.line().startsWith("backing SessionOnly"));
    QCOMPARE(session.line(), QByteArray("ok"));
    QCOMPARE(session.ask("read a"), ok("b"));
}

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
