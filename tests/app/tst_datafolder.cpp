// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/datafolder.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::services;

class TestDataFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void isMadePrivate();
    void existingOneIsTaken();
    void cannotBeMade();
    void platformPlace();
    void runningConsole();
    void brokenRunningFile_data();
    void brokenRunningFile();
    void writeFileIsWhole();

private:
    QTemporaryDir m_dir;
};

void TestDataFolder::isMadePrivate()
{
    const auto folder = DataFolder::open(m_dir.filePath(u"deep/down/data"_s));
    QVERIFY(folder);
    QCOMPARE(QFileInfo(folder->path()).permissions()
                 & (QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther
                    | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    QVERIFY(QFileInfo(folder->path()).isWritable());
    QVERIFY(folder->databaseFile().startsWith(folder->path() + u'/'));
    QVERIFY(folder->logFile().startsWith(folder->path() + u'/'));
}

void TestDataFolder::existingOneIsTaken()
{
    const auto folder = DataFolder::open(m_dir.path());
    QVERIFY(folder);
    QCOMPARE(folder->path(), m_dir.path());
}

void TestDataFolder::cannotBeMade()
{
    const auto folder = DataFolder::open(u"/proc/declic/data"_s);
    QVERIFY(!folder);
    QVERIFY(folder.error().contains("/proc/declic/data"_L1));
}

void TestDataFolder::platformPlace()
{
    QCOMPARE(DataFolder(QString()).path(),
             QStandardPaths::writableLocation(QStandardPaths::AppDataLocation));
}

void TestDataFolder::runningConsole()
{
    const DataFolder folder(m_dir.path());
    QVERIFY(!folder.running());
    const RunningConsole console{u"http://127.0.0.1:8080"_s, u"http://[::1]:8081"_s, 42};
    QVERIFY(folder.writeRunning(console));
    QCOMPARE(folder.running(), std::optional(console));
    const QJsonObject object = QJsonDocument::fromJson(toJson(console)).object();
    QCOMPARE(object.value("connector"_L1).toString(), console.connectorUrl);
    QCOMPARE(object.value("operator"_L1).toString(), console.operatorUrl);
    QCOMPARE(object.value("pid"_L1).toInt(), 42);
    QVERIFY(!object.contains("identity"_L1));
    RunningConsole withIdentity = console;
    withIdentity.issuer = u"http://127.0.0.1:8082"_s;
    withIdentity.clientId = u"client"_s;
    withIdentity.scope = u"openid"_s;
    QVERIFY(folder.writeRunning(withIdentity));
    QCOMPARE(folder.running(), std::optional(withIdentity));
    folder.removeRunning();
    QVERIFY(!folder.running());
}

void TestDataFolder::brokenRunningFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray("{\"operator\": \"http://127");
    QTest::newRow("array") << QByteArray("[1, 2]");
    QTest::newRow("types") << QByteArray("{\"operator\": 8081, \"pid\": \"x\"}");
    QTest::newRow("huge") << QByteArray(1024 * 1024, '[');
}

void TestDataFolder::brokenRunningFile()
{
    QFETCH(QByteArray, text);
    QFile file(m_dir.filePath(u"running.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    QVERIFY(!DataFolder(m_dir.path()).running());
}

void TestDataFolder::writeFileIsWhole()
{
    const QString path = m_dir.filePath(u"file"_s);
    QVERIFY(writeFile(path, "first"));
    QVERIFY(writeFile(path, "second"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "second");
    QVERIFY(!(file.permissions() & (QFile::ReadGroup | QFile::ReadOther)));
    const auto refused = writeFile(u"/proc/declic/file"_s, "text");
    QVERIFY(!refused && !refused.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestDataFolder)

#include "tst_datafolder.moc"
