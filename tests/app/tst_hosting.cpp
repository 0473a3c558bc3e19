// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hosting.h"
#include "app/hostingconfig.h"
#include "app/hostingwords.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using server::ServerState;

class TestHosting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void argumentsBeforeSettings();
    void securesTheConnector();
    void certificateOfTheArguments();
    void tokenOfTheEnvironment();
    void keysOfTheEnvironment();
    void announcesItself();
    void keepsThePublicUrlThatWasTyped();
    void staleReadyFileIsRemoved();
    void unwritableReadyFileIsTold();
    void everyStartFailureSaysWhatToDo_data();
    void everyStartFailureSaysWhatToDo();

private:
    CommonOptions freePorts() const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestHosting::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

CommonOptions TestHosting::freePorts() const
{
    CommonOptions options;
    options.dataFolder = m_dir->path();
    options.connectorEndpoint = Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
    options.operatorEndpoint = options.connectorEndpoint;
    options.readyFile = m_dir->filePath(u"ready.json"_s);
    return options;
}

void TestHosting::argumentsBeforeSettings()
{
    const services::DataFolder folder(m_dir->path());
    services::Settings settings(services::Settings::fileFor(m_dir->path()));
    server::ServerConfig kept;
    kept.connectorPort = 1111;
    kept.operatorPort = 2222;
    kept.publicUrl = u"https://kept.example"_s;
    kept.allowedCallbacks = QStringList{u"kept.example"_s};
    settings.setServerConfig(kept);

    server::ServerConfig config = serverConfig({}, settings, folder);
    QCOMPARE(config.connectorPort, 1111);
    QCOMPARE(config.publicUrl, u"https://kept.example"_s);
    QCOMPARE(config.databasePath, folder.databaseFile());

    CommonOptions options;
    options.operatorEndpoint = Endpoint{QHostAddress(QHostAddress::LocalHostIPv6), 0};
    options.publicUrl = u"https://asked.example"_s;
    options.databasePath = u"/elsewhere.db"_s;
    options.allowedCallbacks = QStringList{u"10.0.0.0/8"_s};
    config = serverConfig(options, settings, folder);
    QCOMPARE(config.connectorPort, 1111);
    QCOMPARE(config.operatorPort, 0);
    QCOMPARE(config.operatorAddress, QHostAddress(QHostAddress::LocalHostIPv6));
    QCOMPARE(config.publicUrl, u"https://asked.example"_s);
    QCOMPARE(config.databasePath, u"/elsewhere.db"_s);
    QCOMPARE(config.allowedCallbacks, (QStringList{u"kept.example"_s, u"10.0.0.0/8"_s}));
}

void TestHosting::securesTheConnector()
{
    using Kind = server::TlsChoice::Kind;
    const services::DataFolder folder(m_dir->path());
    Hosting hosting(freePorts(), folder, *loadDefinition(QString()));
    QCOMPARE(hosting.tls().kind, Kind::Off);
    hosting.start();
    QTRY_COMPARE(hosting.host().state().phase, ServerState::Phase::Running);
    QVERIFY(!hosting.host().state().certificate);
    server::ServerConfig config = hosting.settings().serverConfig();
    config.tls.kind = Kind::SelfSigned;
    hosting.applyConfig(config);
    QTRY_VERIFY(hosting.host().state().connectorUrl.startsWith(u"https://"_s));
    const auto certificate = hosting.host().state().certificate;
    QVERIFY(certificate && certificate->selfSigned);
    QTRY_VERIFY(folder.running() && folder.running()->certificate == certificate->file);
    QCOMPARE(certificate->file, m_dir->filePath(u"connector.crt"_s));
    QCOMPARE(hosting.tls().kind, Kind::SelfSigned);
    config.tls.kind = Kind::Off;
    hosting.applyConfig(config);
    QTRY_VERIFY(hosting.host().state().connectorUrl.startsWith(u"http://"_s));
    QVERIFY(!hosting.host().state().certificate);
}

void TestHosting::certificateOfTheArguments()
{
    using Kind = server::TlsChoice::Kind;
    const services::DataFolder folder(m_dir->path());
    services::Settings settings(services::Settings::fileFor(m_dir->path()));
    server::ServerConfig kept;
    kept.tls = {Kind::Files, u"/kept.crt"_s, u"/kept.key"_s, {}, {}};
    settings.setServerConfig(kept);
    qputenv("DECLIC_KEY_PASSPHRASE", "word of the key");
    const server::TlsChoice byFiles = serverConfig({}, settings, folder).tls;
    CommonOptions options;
    options.tls = server::TlsChoice{Kind::SelfSigned, {}, {}, {}, {}};
    const server::TlsChoice byOption = serverConfig(options, settings, folder).tls;
    qunsetenv("DECLIC_KEY_PASSPHRASE");
    QCOMPARE(byFiles.certificateFile, u"/kept.crt"_s);
    QCOMPARE(byFiles.passPhrase, "word of the key");
    QCOMPARE(byOption.kind, Kind::SelfSigned);
    QCOMPARE(byOption.folder, m_dir->path());
}

void TestHosting::tokenOfTheEnvironment()
{
    const services::Settings settings(services::Settings::fileFor(m_dir->path()));
    qputenv("DECLIC_OPERATOR_TOKEN", "from the environment");
    const server::ServerConfig config = serverConfig({}, settings,
                                                     services::DataFolder(m_dir->path()));
    qunsetenv("DECLIC_OPERATOR_TOKEN");
    QCOMPARE(config.operatorToken, "from the environment");
}

void TestHosting::keysOfTheEnvironment()
{
    QCOMPARE(callerKeys(), server::CallerKeys());
    qputenv("DECLIC_API_KEY", " the key\n");
    QCOMPARE(callerKeys(), (server::CallerKeys{true, "the key", {}, {}}));
    qputenv("DECLIC_API_KEY", ""); // set all the same
    QCOMPARE(callerKeys(), (server::CallerKeys{true, {}, {}, {}}));
    qunsetenv("DECLIC_API_KEY");
    qputenv("DECLIC_BASIC_USER", "clerk");
    qputenv("DECLIC_BASIC_PASSWORD", "a:b");
    QCOMPARE(callerKeys(), (server::CallerKeys{true, {}, "clerk", "a:b"}));
    qunsetenv("DECLIC_BASIC_USER");
    qunsetenv("DECLIC_BASIC_PASSWORD");
}

void TestHosting::announcesItself()
{
    const services::DataFolder folder(m_dir->path());
    Hosting hosting(freePorts(), folder, *loadDefinition(QString()));
    hosting.start();
    QTRY_COMPARE(hosting.host().state().phase, ServerState::Phase::Running);
    QTRY_VERIFY(folder.running());
    QCOMPARE(folder.running()->connectorUrl, hosting.host().state().connectorUrl);
    QCOMPARE(folder.running()->operatorUrl, hosting.host().state().operatorUrl);
    QCOMPARE(folder.running()->pid, QCoreApplication::applicationPid());
    QFile ready(m_dir->filePath(u"ready.json"_s));
    QVERIFY(ready.open(QIODevice::ReadOnly));
    QCOMPARE(ready.readAll(), toJson(*folder.running()));
    hosting.stop();
    QTRY_COMPARE(hosting.host().state().phase, ServerState::Phase::Stopped);
    QTRY_VERIFY(!folder.running());
}

void TestHosting::keepsThePublicUrlThatWasTyped()
{
    Hosting hosting(freePorts(), services::DataFolder(m_dir->path()), *loadDefinition(QString()));
    const auto publicUrl = [&hosting] { return hosting.host().state().publicUrl; };
    const auto kept = [&hosting] { return hosting.settings().serverConfig().publicUrl; };
    hosting.start();
    hosting.setTunnelUrl(u"https://early.tunnel.example"_s); // while it starts
    QTRY_COMPARE(publicUrl(), u"https://early.tunnel.example"_s);
    QCOMPARE(kept(), QString());

    hosting.setPublicUrl(u"https://typed.example"_s);
    QCOMPARE(kept(), u"https://typed.example"_s);
    hosting.setTunnelUrl(u"https://tunnel.example"_s);
    QTRY_COMPARE(publicUrl(), u"https://tunnel.example"_s);
    const QDateTime since = hosting.host().state().since;
    hosting.start(); // anew: the tunnel is there all the same
    QTRY_VERIFY(hosting.host().state().phase == ServerState::Phase::Running
                && hosting.host().state().since != since);
    QTRY_COMPARE(publicUrl(), u"https://tunnel.example"_s);
    hosting.setTunnelUrl({});
    QTRY_COMPARE(publicUrl(), u"https://typed.example"_s);
    hosting.setPublicUrl({});
    QTRY_COMPARE(publicUrl(), hosting.host().state().connectorUrl);
    QCOMPARE(kept(), QString());
}

void TestHosting::staleReadyFileIsRemoved()
{
    CommonOptions options = freePorts();
    QVERIFY(services::writeFile(options.readyFile, "of an earlier run"));
    options.databasePath = u"/proc/nowhere/declic.sqlite"_s;
    Hosting hosting(options, services::DataFolder(m_dir->path()), *loadDefinition(QString()));
    hosting.start();
    QTRY_COMPARE(hosting.host().state().phase, ServerState::Phase::Failed);
    QVERIFY(!QFile::exists(options.readyFile));
    QVERIFY(!hosting.folder().running());
}

void TestHosting::unwritableReadyFileIsTold()
{
    CommonOptions options = freePorts();
    options.readyFile = u"/proc/nowhere/ready.json"_s;
    Hosting hosting(options, services::DataFolder(m_dir->path()), *loadDefinition(QString()));
    QSignalSpy failed(&hosting, &Hosting::announcementFailed);
    hosting.start();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(hosting.host().state().phase, ServerState::Phase::Running);
}

void TestHosting::everyStartFailureSaysWhatToDo_data()
{
    using Code = server::ServerError::Code;
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("advice");
    QTest::newRow("in use") << int(Code::AddressInUse) << u"--connector"_s;
    QTest::newRow("address") << int(Code::AddressNotAvailable) << u"--operator"_s;
    QTest::newRow("token") << int(Code::OperatorTokenMissing) << u"DECLIC_OPERATOR_TOKEN"_s;
    QTest::newRow("token rules") << int(Code::TokenRulesInvalid) << u"--audience"_s;
    QTest::newRow("busy") << int(Code::StoreBusy) << u"--data"_s;
    QTest::newRow("store") << int(Code::StoreUnavailable) << u"--database"_s;
    QTest::newRow("no file") << int(Code::TlsFileMissing) << u"--certificate"_s;
    QTest::newRow("unreadable file") << int(Code::TlsFileUnreadable) << u"--certificate"_s;
    QTest::newRow("no certificate") << int(Code::TlsCertificateInvalid) << u"--certificate"_s;
    QTest::newRow("no key") << int(Code::TlsKeyInvalid) << u"--key"_s;
    QTest::newRow("another key") << int(Code::TlsKeyMismatch) << u"--key"_s;
    QTest::newRow("encrypted key") << int(Code::TlsKeyEncrypted) << u"DECLIC_KEY_PASSPHRASE"_s;
    QTest::newRow("self-signed") << int(Code::SelfSignedFailed) << u"--data"_s;
    QTest::newRow("new") << int(Code::StoreTooNew) << u"--database"_s;
}

void TestHosting::everyStartFailureSaysWhatToDo()
{
    QFETCH(int, code);
    QFETCH(QString, advice);
    const server::ServerError error{
        static_cast<server::ServerError::Code>(code), {u"first"_s, u"second"_s}, {}};
    const QStringList lines = startFailure(error).split(u'\n');
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines.at(0).contains("first"_L1), qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).contains(advice), qPrintable(lines.at(1)));
}

QTEST_GUILESS_MAIN(TestHosting)

#include "tst_hosting.moc"
