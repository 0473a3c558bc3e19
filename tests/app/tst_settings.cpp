// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/settings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::services;

class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaults();
    void configurationSurvives();
    void everyNumberSurvives_data();
    void everyNumberSurvives();
    void defaultsAreNotWritten();
    void logRulesSurvive();
    void secretsAreNotKept();
    void windowSurvives();
    void recentFilesSurvive();
    void signInSurvives();
    void brokenValues_data();
    void brokenValues();
    void place();

private:
    QTemporaryDir m_dir;
};

void TestSettings::defaults()
{
    const Settings settings(m_dir.filePath(u"none.ini"_s));
    QVERIFY(settings.serverConfig() == server::ServerConfig());
    QVERIFY(settings.window() == WindowMemory());
}

void TestSettings::configurationSurvives()
{
    server::ServerConfig config;
    config.connectorAddress = QHostAddress(u"0.0.0.0"_s);
    config.connectorPort = 0;
    config.operatorAddress = QHostAddress(u"::1"_s);
    config.operatorPort = 65535;
    config.publicUrl = u"https://shop.example"_s;
    config.tls.kind = server::TlsChoice::Kind::Files;
    config.tls.certificateFile = u"/etc/ssl/été, chain.pem"_s;
    config.tls.keyFile = u"/etc/ssl/key.pem"_s;
    config.allowedCallbacks = QStringList{u"10.0.0.0/8"_s, u"a, b"_s};
    config.retention.deliveries.age = server::Days(7);
    const QString file = m_dir.filePath(u"config.ini"_s);
    Settings(file).setServerConfig(config);
    QVERIFY(Settings(file).serverConfig() == config);
    config.allowedCallbacks.clear();
    config.tls.kind = server::TlsChoice::Kind::SelfSigned;
    Settings(file).setServerConfig(config);
    QVERIFY(Settings(file).serverConfig() == config);
}

void TestSettings::everyNumberSurvives_data()
{
    QTest::addColumn<int>("number");
    for (int number = 0; number < server::ConfigNumberCount; ++number)
        QTest::addRow("%d", number) << number;
}

void TestSettings::everyNumberSurvives()
{
    QFETCH(int, number);
    const auto wanted = static_cast<server::ConfigNumber>(number);
    const server::NumberRange range = server::rangeOf(wanted);
    const server::ServerConfig usual;
    const QString file = m_dir.filePath(u"number%1.ini"_s.arg(number));
    QVERIFY(range.contains(server::valueOf(usual, wanted)));
    for (const qint64 value : {range.least, range.most}) {
        server::ServerConfig config;
        server::setValue(config, wanted, value);
        QCOMPARE(server::valueOf(config, wanted), value);
        QVERIFY(config != usual); // it stands in a place of its own
        for (int other = 0; other < server::ConfigNumberCount; ++other) {
            const auto same = static_cast<server::ConfigNumber>(other);
            if (other != number)
                QCOMPARE(server::valueOf(config, same), server::valueOf(usual, same));
        }
        Settings(file).setServerConfig(config);
        QVERIFY(Settings(file).serverConfig() == config);
    }
    // By hand.
    for (const qint64 value : {range.least - 1, range.most + 1}) {
        server::ServerConfig config;
        server::setValue(config, wanted, range.most);
        Settings(file).setServerConfig(config);
        QFile text(file);
        QVERIFY(text.open(QIODevice::ReadOnly));
        QByteArray changed = text.readAll();
        const QByteArray line = '=' + QByteArray::number(range.most) + '\n';
        QCOMPARE(changed.count(line), 1);
        changed.replace(line, QByteArray('=' + QByteArray::number(value) + '\n'));
        // Another file: QSettings does not see a change of the same size within a moment.
        QFile byHand(m_dir.filePath(u"hand%1of%2.ini"_s.arg(value).arg(number)));
        QVERIFY(byHand.open(QIODevice::WriteOnly));
        byHand.write(changed);
        byHand.close();
        QVERIFY(Settings(byHand.fileName()).serverConfig() == usual);
    }
}

void TestSettings::defaultsAreNotWritten()
{
    const QString path = m_dir.filePath(u"usual.ini"_s);
    server::ServerConfig config;
    config.limits.connections = 77;
    Settings(path).setServerConfig(config);
    Settings(path).setLogRules({server::LogLine::Level::Error, 100'000, 2});
    Settings(path).setServerConfig({});
    Settings(path).setLogRules({});
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    for (const char *section : {"[limits]", "[retention]", "[log]"})
        QVERIFY2(!text.contains(section), section);
}

void TestSettings::logRulesSurvive()
{
    const QString path = m_dir.filePath(u"log.ini"_s);
    QVERIFY(Settings(path).logRules() == server::LogRules());
    const server::LogRules rules{server::LogLine::Level::Warning, 100'000, 2};
    Settings(path).setLogRules(rules);
    QVERIFY(Settings(path).logRules() == rules);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("[log]\nlevel=9\nfileBytes=1\nfiles=0\n");
    file.close();
    QVERIFY(Settings(path).logRules() == server::LogRules());
}

void TestSettings::secretsAreNotKept()
{
    server::ServerConfig config;
    config.operatorToken = "hunter2hunter2";
    config.tls.passPhrase = "hunter2 of the key";
    const QString path = m_dir.filePath(u"secret.ini"_s);
    Settings(path).setServerConfig(config);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("hunter2"));
}

void TestSettings::windowSurvives()
{
    WindowMemory memory{"\x01\x00\xff", "layout", 3, {{u"historyTable"_s, "a"}, {u"s"_s, "b"}}};
    const QString file = m_dir.filePath(u"window.ini"_s);
    Settings(file).setWindow(memory);
    QVERIFY(Settings(file).window() == memory);
    memory.parts.remove(u"s"_s);
    Settings(file).setWindow(memory);
    QVERIFY(Settings(file).window() == memory);
}

void TestSettings::recentFilesSurvive()
{
    const QString path = m_dir.filePath(u"recent.ini"_s);
    QVERIFY(Settings(path).recentFiles().empty());
    QVERIFY(Settings(path).lastFile().isEmpty());
    std::vector<RecentFile> files;
    for (int number = 0; number < 13; ++number)
        files.push_back({u"/a, b/%1 ö.json"_s.arg(number), u"Title, \"%1\""_s.arg(number)});
    files.at(3).title.clear();
    Settings(path).setRecentFiles(files);
    Settings(path).setLastFile(files.front().file);
    files.resize(Settings::MostRecentFiles);
    QVERIFY(Settings(path).recentFiles() == files);
    QCOMPARE(Settings(path).lastFile(), files.front().file);
    Settings(path).setRecentFiles({files.front()});
    QCOMPARE(Settings(path).recentFiles().size(), 1U);
    Settings(path).setRecentFiles({});
    QVERIFY(Settings(path).recentFiles().empty());
}

void TestSettings::signInSurvives()
{
    const QString file = m_dir.filePath(u"signin.ini"_s);
    const SignInSettings typed{u"entra"_s,
                               u"https://login.microsoftonline.com"_s,
                               u"contoso.com"_s,
                               u"https://id.example"_s,
                               u"client"_s,
                               u"api://shop/impersonate openid"_s,
                               u"https://api.example"_s};
    {
        Settings settings(file);
        QCOMPARE(settings.signIn(), SignInSettings());
        settings.setSignIn(typed);
    }
    QCOMPARE(Settings(file).signIn(), typed);
}

void TestSettings::brokenValues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("words") << QByteArray("[connector]\naddress=here\nport=many\n");
    QTest::newRow("range") << QByteArray("[connector]\nport=65536\n[operator]\nport=-1\n");
    QTest::newRow("binary") << QByteArray("\x00\xff\x7f[[[\n=\n", 9);
    QTest::newRow("empty") << QByteArray("[connector]\naddress=\nport=\n[delivery]\n"
                                         "allowedCallbacks=\n");
}

void TestSettings::brokenValues()
{
    QFETCH(QByteArray, text);
    QFile file(m_dir.filePath(u"broken.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(Settings(file.fileName()).serverConfig() == server::ServerConfig());
}

void TestSettings::place()
{
    QCOMPARE(Settings::fileFor(u"/srv/shop"_s), u"/srv/shop/declic.ini"_s);
    QVERIFY(Settings::fileFor(QString()).endsWith("/declic.ini"_L1));
}

QTEST_GUILESS_MAIN(TestSettings)

#include "tst_settings.moc"
