// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hosting.h"
#include "app/keptkeys.h"
#include "tests/app/secrets/playedkeychain.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using services::SecretStore;
using tests::PlayedKeychain;

namespace {

const server::CallerKeys Keys{true, "key of the shop", "clerk", "word of the clerk"};

/// What one start of the console has.
struct Start
{
    Start(const QString &folder, PlayedKeychain::Ledger &ledger, const DefinitionFile &definition)
        : hosting(options(folder), services::DataFolder(folder), definition)
        , store(std::make_unique<PlayedKeychain>(ledger), {})
        , keys(store, hosting)
    {
    }

    static CommonOptions options(const QString &folder)
    {
        CommonOptions wanted;
        wanted.dataFolder = folder;
        return wanted;
    }
    [[nodiscard]] const server::CallerKeys &held() const
    {
        return hosting.definition().served.setup.keys;
    }
    void type(const server::CallerKeys &typed)
    {
        server::ConnectorSetup setup = hosting.definition().served.setup;
        setup.keys = typed;
        keys.applySetup(setup);
    }

    Hosting hosting;
    SecretStore store;
    KeptKeys keys;
};

} // namespace

/// The keys of callers outlive the console where there is a keychain.
class TestKeptKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void comeBack();
    void refusesUntilTheyAreBack();
    void areNotMixedUp();
    void areForgotten();
    void stayWhereTheyCannotBeRemoved();
    void environmentComesFirst();
    void typedMeanwhile();
    void anotherConnectorMeanwhile();
    void keychainIsUnlockedLater();
    void sessionOnly();
    void standInNoFile();

private:
    [[nodiscard]] Start start() { return {m_folder->path(), m_ledger, m_bundled}; }

    std::unique_ptr<QTemporaryDir> m_folder;
    PlayedKeychain::Ledger m_ledger;
    DefinitionFile m_bundled;
    DefinitionFile m_other;
};

void TestKeptKeys::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_ledger = {};
    m_bundled = loadDefinition({}).value();
    m_other = m_bundled;
    m_other.path = m_folder->filePath(u"other.json"_s);
}

void TestKeptKeys::comeBack()
{
    {
        Start first = start();
        first.type(Keys);
        QTRY_COMPARE(m_ledger.secrets.size(), 3);
        QCOMPARE(m_ledger.secrets.value(u"connector/bundled/api-key"_s), Keys.apiKey);
        QCOMPARE(m_ledger.secrets.value(u"connector/bundled/basic-password"_s), Keys.password);
    }
    Start second = start();
    QSignalSpy loaded(&second.keys, &KeptKeys::loaded);
    second.keys.load();
    QTRY_VERIFY(!loaded.isEmpty());
    QCOMPARE(second.held(), Keys);
}

void TestKeptKeys::refusesUntilTheyAreBack()
{
    {
        Start first = start();
        first.type(Keys);
        QTRY_COMPARE(m_ledger.secrets.size(), 3);
    }
    m_ledger.silent = true;
    Start second = start();
    second.keys.load();
    QCOMPARE(second.held(), (server::CallerKeys{true, {}, {}, {}})); // which nobody can show
    m_ledger.goOn();
    QTRY_COMPARE(second.held(), Keys);
}

void TestKeptKeys::areNotMixedUp()
{
    Start console = start();
    console.type(Keys);
    console.hosting.setDefinition(m_other);
    console.keys.load();
    QCOMPARE(console.held(), server::CallerKeys());
    console.type({true, "other key", {}, {}});
    QTRY_COMPARE(m_ledger.secrets.size(), 4);
    console.hosting.setDefinition(m_bundled);
    QCOMPARE(console.held(), Keys);
    Start other(m_folder->path(), m_ledger, m_other);
    other.keys.load();
    QTRY_COMPARE(other.held(), (server::CallerKeys{true, "other key", {}, {}}));
}

void TestKeptKeys::areForgotten()
{
    Start console = start();
    console.type(Keys);
    QTRY_COMPARE(m_ledger.secrets.size(), 3);
    console.type({});
    QTRY_VERIFY(m_ledger.secrets.isEmpty());
    QCOMPARE(console.held(), server::CallerKeys());
    Start second = start();
    second.keys.load();
    QTRY_COMPARE(second.store.backing(), SecretStore::Backing::Keychain);
    QCOMPARE(second.held(), server::CallerKeys());
}

void TestKeptKeys::stayWhereTheyCannotBeRemoved()
{
    Start console = start();
    console.type(Keys);
    QTRY_COMPARE(m_ledger.secrets.size(), 3);
    QSignalSpy kept(&console.keys, &KeptKeys::stillKept);
    m_ledger.failure = services::SecretError::Code::Refused;
    console.type({});
    QTRY_COMPARE(kept.count(), 3);
    QCOMPARE(kept.first().first().toString(), u"as told"_s);
}

void TestKeptKeys::environmentComesFirst()
{
    m_ledger.secrets.insert(u"connector/bundled/api-key"_s, "kept");
    qputenv("DECLIC_API_KEY", "given");
    Start console = start();
    qunsetenv("DECLIC_API_KEY");
    console.keys.load();
    QTRY_COMPARE(console.store.backing(), SecretStore::Backing::Keychain);
    QCOMPARE(console.held(), (server::CallerKeys{true, "given", {}, {}}));
    QCOMPARE(m_ledger.secrets.value(u"connector/bundled/api-key"_s), QByteArray("kept"));
}

void TestKeptKeys::typedMeanwhile()
{
    m_ledger.secrets.insert(u"connector/bundled/api-key"_s, "kept");
    m_ledger.silent = true;
    Start console = start();
    console.keys.load();
    console.type({true, "typed", {}, {}});
    m_ledger.goOn();
    QTRY_COMPARE(m_ledger.secrets.value(u"connector/bundled/api-key"_s), QByteArray("typed"));
    QCOMPARE(console.held(), (server::CallerKeys{true, "typed", {}, {}}));
}

void TestKeptKeys::anotherConnectorMeanwhile()
{
    m_ledger.secrets.insert(u"connector/bundled/api-key"_s, "kept");
    m_ledger.silent = true;
    Start console = start();
    console.keys.load();
    console.hosting.setDefinition(m_other);
    m_ledger.goOn();
    QTRY_COMPARE(console.store.backing(), SecretStore::Backing::Keychain);
    QTRY_COMPARE(m_ledger.asked.size(), 6); // its own, and those of the other one
    QCOMPARE(console.held(), server::CallerKeys());
}

void TestKeptKeys::keychainIsUnlockedLater()
{
    m_ledger.secrets.insert(u"connector/bundled/api-key"_s, "kept");
    m_ledger.failure = services::SecretError::Code::Refused;
    Start console = start();
    console.keys.load();
    QTRY_COMPARE(console.store.backing(), SecretStore::Backing::SessionOnly);
    m_ledger.failure.reset();
    console.store.write(u"signin/refresh-token"_s, "x");
    QTRY_COMPARE(console.held(), (server::CallerKeys{false, "kept", {}, {}}));
}

void TestKeptKeys::sessionOnly()
{
    m_ledger.failure = services::SecretError::Code::Unavailable;
    Start console = start();
    console.type(Keys);
    console.hosting.setDefinition(m_other);
    console.hosting.setDefinition(m_bundled);
    QCOMPARE(console.held(), Keys);
    Start second = start();
    second.keys.load();
    QTRY_COMPARE(second.store.backing(), SecretStore::Backing::SessionOnly);
    // That they were required is no secret; without them nobody passes.
    QCOMPARE(second.held(), (server::CallerKeys{true, {}, {}, {}}));
}

void TestKeptKeys::standInNoFile()
{
    Start console = start();
    console.type(Keys);
    QFile file(m_folder->filePath(u"connectors/bundled/project.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.contains("\"requireKeys\": true"));
    for (const QByteArray &secret : {Keys.apiKey, Keys.user, Keys.password})
        QVERIFY(!text.contains(secret));
}

QTEST_GUILESS_MAIN(TestKeptKeys)
#include "tst_keptkeys.moc"
