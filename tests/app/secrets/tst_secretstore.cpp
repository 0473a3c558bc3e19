// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/secretstore.h"
#include "tests/app/secrets/playedkeychain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::services;
using namespace std::chrono_literals;

using Backing = SecretStore::Backing;
using Code = SecretError::Code;
using tests::PlayedKeychain;

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void sessionOnly();
    void keepsInTheKeychain();
    void waitsForTheProbe();
    void leavesNothingOfTheProbe();
    void emptyKeychainIsNoError();
    void unusable_data();
    void unusable();
    void lateProbeCounts();
    void requestTimesOut();
    void tellsWhatItMissed();
    void failedFlushEnds();
    void keepsTheOrder();
    void endsWithOpenQuestions();

private:
    std::unique_ptr<SecretStore> make(SecretStore::Patience patience = {});
    static SecretAnswer wait(const QFuture<SecretAnswer> &future);

    PlayedKeychain::Ledger m_ledger;
};

void TestSecretStore::init()
{
    m_ledger = {};
}

std::unique_ptr<SecretStore> TestSecretStore::make(SecretStore::Patience patience)
{
    return std::make_unique<SecretStore>(std::make_unique<PlayedKeychain>(m_ledger), patience);
}

SecretAnswer TestSecretStore::wait(const QFuture<SecretAnswer> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }) || future.resultCount() == 0)
        return tl::make_unexpected(SecretError{Code::Failed, u"no answer"_s});
    return future.result();
}

void TestSecretStore::sessionOnly()
{
    SecretStore store(nullptr, SecretStore::Patience());
    QCOMPARE(store.backing(), Backing::SessionOnly);
    QVERIFY(!store.problem());
    QCOMPARE(store.read(u"a"_s).result().error().code, Code::NotFound);
    QVERIFY(store.write(u"a"_s, "b").result().has_value());
    QCOMPARE(store.read(u"a"_s).result().value(), QByteArray("b"));
    QVERIFY(store.remove(u"a"_s).result().has_value());
    QVERIFY(store.remove(u"a"_s).result().has_value());
    QCOMPARE(store.read(u"a"_s).result().error().code, Code::NotFound);
}

void TestSecretStore::keepsInTheKeychain()
{
    const auto store = make();
    QSignalSpy changed(store.get(), &SecretStore::backingChanged);
    QVERIFY(wait(store->write(u"a"_s, "b")).has_value());
    QCOMPARE(store->backing(), Backing::Keychain);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_ledger.secrets, (QMap<QString, QByteArray>{{u"a"_s, "b"}}));
    const auto other = make();
    QCOMPARE(wait(other->read(u"a"_s)).value_or("nothing"), QByteArray("b"));
    QVERIFY(wait(other->remove(u"a"_s)).has_value());
    QVERIFY(m_ledger.secrets.isEmpty());
}

void TestSecretStore::waitsForTheProbe()
{
    m_ledger.silent = true;
    m_ledger.secrets.insert(u"a"_s, "b");
    const auto store = make();
    QCOMPARE(store->backing(), Backing::Probing);
    const QFuture<SecretAnswer> read = store->read(u"a"_s);
    store->write(u"c"_s, "d");
    QVERIFY(!read.isFinished());
    QCOMPARE(store->read(u"c"_s).result().value(), QByteArray("d")); // known without it
    QVERIFY(m_ledger.asked.isEmpty());
    m_ledger.goOn();
    QCOMPARE(wait(read).value_or("nothing"), QByteArray("b"));
    QTRY_COMPARE(m_ledger.secrets.value(u"c"_s), QByteArray("d"));
}

void TestSecretStore::leavesNothingOfTheProbe()
{
    const auto store = make();
    QTRY_COMPARE(store->backing(), Backing::Keychain);
    QVERIFY(m_ledger.secrets.isEmpty());
}

void TestSecretStore::emptyKeychainIsNoError()
{
    const auto store = make();
    QCOMPARE(wait(store->read(u"a"_s)).error().code, Code::NotFound);
    QVERIFY(wait(store->remove(u"a"_s)).has_value());
    QCOMPARE(store->backing(), Backing::Keychain);
}

void TestSecretStore::unusable_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("mayBeKept");
    QTest::newRow("none") << int(Code::Unavailable) << false;
    QTest::newRow("locked") << int(Code::Refused) << true;
    QTest::newRow("broken") << int(Code::Failed) << true;
}

void TestSecretStore::unusable()
{
    QFETCH(int, code);
    QFETCH(bool, mayBeKept);
    m_ledger.failure = Code(code);
    const auto store = make();
    QTRY_COMPARE(store->backing(), Backing::SessionOnly);
    QVERIFY(store->problem());
    QCOMPARE(store->problem()->code, Code(code));
    QCOMPARE(store->problem()->detail, u"as told"_s);
    QCOMPARE(store->read(u"a"_s).result().error().code, mayBeKept ? Code(code) : Code::NotFound);
    QCOMPARE(store->remove(u"a"_s).result().has_value(), !mayBeKept);
    QVERIFY(wait(store->write(u"a"_s, "b")).has_value());
    QCOMPARE(store->read(u"a"_s).result().value(), QByteArray("b"));
}

void TestSecretStore::lateProbeCounts()
{
    m_ledger.silent = true;
    const auto store = make({1ms, 1min});
    QTRY_COMPARE(store->backing(), Backing::SessionOnly);
    QCOMPARE(store->problem()->code, Code::TimedOut);
    m_ledger.goOn();
    QTRY_COMPARE(store->backing(), Backing::Keychain);
    QVERIFY(!store->problem());
}

void TestSecretStore::requestTimesOut()
{
    const auto store = make({1min, 1ms});
    QTRY_COMPARE(store->backing(), Backing::Keychain);
    m_ledger.silent = true;
    QCOMPARE(wait(store->read(u"a"_s)).error().code, Code::TimedOut);
    QCOMPARE(store->backing(), Backing::Probing); // is it still there?
    m_ledger.goOn();
    QTRY_COMPARE(store->backing(), Backing::Keychain);
}

void TestSecretStore::tellsWhatItMissed()
{
    m_ledger.secrets.insert(u"old"_s, "x");
    m_ledger.failure = Code::Refused;
    const auto store = make();
    QTRY_COMPARE(store->backing(), Backing::SessionOnly);
    QVERIFY(!store->remove(u"old"_s).result().has_value());
    QVERIFY(wait(store->write(u"a"_s, "b")).has_value());
    QCOMPARE(store->backing(), Backing::SessionOnly);
    m_ledger.failure.reset();
    QVERIFY(wait(store->write(u"c"_s, "d")).has_value());
    QCOMPARE(store->backing(), Backing::Keychain);
    QTRY_COMPARE(m_ledger.secrets, (QMap<QString, QByteArray>{{u"a"_s, "b"}, {u"c"_s, "d"}}));
}

/// A keychain that takes small secrets, as the probe's, and no others, is not asked for ever.
void TestSecretStore::failedFlushEnds()
{
    const auto store = make();
    QTRY_COMPARE(store->backing(), Backing::Keychain);
    m_ledger.refusedKey = u"a"_s;
    QVERIFY(!wait(store->write(u"a"_s, "b")).has_value());
    QTRY_COMPARE(store->backing(), Backing::Keychain);
    QCOMPARE(store->read(u"a"_s).result().value(), QByteArray("b"));
    QVERIFY(wait(store->write(u"c"_s, "d")).has_value()); // comes after what is done once more
    QCOMPARE(m_ledger.asked.size(), 3);
}

void TestSecretStore::keepsTheOrder()
{
    const auto store = make();
    store->write(u"a"_s, "1");
    store->remove(u"a"_s);
    const QFuture<SecretAnswer> read = store->read(u"a"_s);
    QVERIFY(wait(store->write(u"a"_s, "2")).has_value());
    QCOMPARE(wait(read).error().code, Code::NotFound);
    QCOMPARE(m_ledger.secrets.value(u"a"_s), QByteArray("2"));
}

void TestSecretStore::endsWithOpenQuestions()
{
    m_ledger.silent = true;
    auto store = make();
    const QFuture<SecretAnswer> read = store->read(u"a"_s);
    store.reset();
    QVERIFY(read.isFinished());
    QCOMPARE(read.resultCount(), 0);
}

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secretstore.moc"
