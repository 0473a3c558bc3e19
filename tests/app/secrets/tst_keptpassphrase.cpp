// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hosting.h"
#include "app/keptpassphrase.h"
#include "tests/app/secrets/playedkeychain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using server::ServerState;
using services::SecretStore;
using tests::PlayedKeychain;

namespace {

const QByteArray Word = "open-sesame";

server::TlsChoice encryptedKey(const QByteArray &passPhrase)
{
    const QString folder = QStringLiteral(DECLIC_SOURCE_DIR "/tests/samples/tls/");
    return {server::TlsChoice::Kind::Files,
            folder + u"rsa.crt"_s,
            folder + u"rsa-encrypted.key"_s,
            passPhrase,
            {}};
}

/// What one start of the console has.
struct Start
{
    Start(const QString &folder, PlayedKeychain::Ledger &ledger)
        : hosting(options(folder), services::DataFolder(folder), *loadDefinition(QString()))
        , store(std::make_unique<PlayedKeychain>(ledger), {})
        , passPhrase(store, hosting)
    {
    }

    static CommonOptions options(const QString &folder)
    {
        CommonOptions wanted;
        wanted.dataFolder = folder;
        wanted.connectorEndpoint = Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
        wanted.operatorEndpoint = wanted.connectorEndpoint;
        return wanted;
    }
    void apply(const server::TlsChoice &choice)
    {
        server::ServerConfig config = hosting.settings().serverConfig();
        config.tls = choice;
        passPhrase.keep(choice.passPhrase);
        hosting.applyConfig(config);
    }
    [[nodiscard]] ServerState state() { return hosting.host().state(); }

    Hosting hosting;
    SecretStore store;
    KeptPassPhrase passPhrase;
};

} // namespace

/// The pass phrase of a key file outlives the console in the keychain alone.
class TestKeptPassPhrase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack();
    void isForgotten();

private:
    QTemporaryDir m_dir;
    PlayedKeychain::Ledger m_ledger;
};

void TestKeptPassPhrase::comesBack()
{
    {
        Start first(m_dir.path(), m_ledger);
        first.hosting.start();
        first.apply(encryptedKey({}));
        QTRY_COMPARE(first.state().phase, ServerState::Phase::Failed);
        QCOMPARE(first.state().error->code, server::ServerError::Code::TlsKeyEncrypted);
        first.apply(encryptedKey(Word));
        QTRY_COMPARE(first.state().phase, ServerState::Phase::Running);
        QTRY_VERIFY(m_ledger.secrets.values().contains(Word));
    }
    QFile settings(services::Settings::fileFor(m_dir.path()));
    QVERIFY(settings.open(QIODevice::ReadOnly));
    QVERIFY(!settings.readAll().contains(Word));

    Start second(m_dir.path(), m_ledger);
    second.hosting.start();
    second.passPhrase.load();
    QTRY_COMPARE(second.state().phase, ServerState::Phase::Running);
    QVERIFY(second.state().certificate);
    QCOMPARE(second.hosting.tls().passPhrase, Word);
}

void TestKeptPassPhrase::isForgotten()
{
    Start start(m_dir.path(), m_ledger);
    start.passPhrase.load();
    QTRY_COMPARE(start.hosting.tls().passPhrase, Word);
    start.apply(encryptedKey({}));
    QTRY_VERIFY(!m_ledger.secrets.values().contains(Word));
}

QTEST_GUILESS_MAIN(TestKeptPassPhrase)

#include "tst_keptpassphrase.moc"
