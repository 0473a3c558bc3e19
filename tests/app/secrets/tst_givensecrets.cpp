// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/givensecrets.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using app::services::GivenSecrets;

class TestGivenSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void nothing();
    void environment();
    void credentials();
    void environmentComesFirst();
    void texts_data();
    void texts();
    void refusesWhatIsNoFile();
    void refusesWhatCannotBeRead();
    void refusesWhatOthersCanRead();
    void closedFolderIsEnough();

private:
    void write(const QString &name, const QByteArray &text);

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGivenSecrets::init()
{
    for (const char *name :
         {"DECLIC_API_KEY", "DECLIC_BASIC_USER", "DECLIC_BASIC_PASSWORD", "DECLIC_OPERATOR_TOKEN"})
        qunsetenv(name);
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("CREDENTIALS_DIRECTORY", m_folder->path().toUtf8());
}

void TestGivenSecrets::write(const QString &name, const QByteArray &text)
{
    QFile file(m_folder->filePath(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner));
}

void TestGivenSecrets::nothing()
{
    for (const char *folder : {"", "/nonexistent"}) {
        qputenv("CREDENTIALS_DIRECTORY", folder);
        const auto given = GivenSecrets::read();
        QVERIFY(given);
        QVERIFY(!given->apiKey && !given->basicUser && !given->basicPassword
                && !given->operatorToken);
    }
}

void TestGivenSecrets::environment()
{
    qputenv("DECLIC_API_KEY", " the key\n");
    qputenv("DECLIC_BASIC_USER", "");
    const auto given = GivenSecrets::read();
    QVERIFY(given);
    QCOMPARE(given->apiKey.value(), QByteArray("the key"));
    QCOMPARE(given->basicUser.value(), QByteArray()); // given, and nobody can show it
    QVERIFY(!given->basicPassword);
}

void TestGivenSecrets::credentials()
{
    write(u"api-key"_s, "a\n");
    write(u"basic-user"_s, "b");
    write(u"basic-password"_s, "c d\r\n");
    write(u"operator-token"_s, "e");
    const auto given = GivenSecrets::read();
    QVERIFY(given);
    QCOMPARE(given->apiKey.value(), QByteArray("a"));
    QCOMPARE(given->basicUser.value(), QByteArray("b"));
    QCOMPARE(given->basicPassword.value(), QByteArray("c d"));
    QCOMPARE(given->operatorToken.value(), QByteArray("e"));
}

void TestGivenSecrets::environmentComesFirst()
{
    write(u"api-key"_s, "of the file");
    qputenv("DECLIC_API_KEY", "of the environment");
    QCOMPARE(GivenSecrets::read()->apiKey.value(), QByteArray("of the environment"));
}

void TestGivenSecrets::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("usable");
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("line ends alone") << QByteArray("\n\n") << true;
    QTest::newRow("UTF-8") << QByteArray("clé") << true;
    QTest::newRow("largest") << QByteArray(GivenSecrets::LargestCredential, 'x') << true;
    QTest::newRow("too large") << QByteArray(GivenSecrets::LargestCredential + 1, 'x') << false;
    QTest::newRow("two lines") << QByteArray("SecretLine1\nSecretLine2") << false;
    QTest::newRow("NUL") << QByteArray("Secret\0Line", 11) << false;
    QTest::newRow("NUL at the end") << QByteArray("SecretLine\0", 11) << false;
    QTest::newRow("control character") << QByteArray("Secret\x1bLine") << false;
}

void TestGivenSecrets::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, usable);
    write(u"api-key"_s, text);
    const auto given = GivenSecrets::read();
    QCOMPARE(given.has_value(), usable);
    if (usable) {
        QCOMPARE(given->apiKey.value(), text.trimmed());
    } else {
        QVERIFY2(given.error().contains(u"api-key"_s), qPrintable(given.error()));
        QVERIFY(!given.error().contains(u"SecretLine"_s));
    }
}

void TestGivenSecrets::refusesWhatIsNoFile()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"api-key"_s));
    QVERIFY(!GivenSecrets::read());
    QVERIFY(QDir(m_folder->path()).rmdir(u"api-key"_s));
    QVERIFY(QFile::link(u"/nonexistent/key"_s, m_folder->filePath(u"api-key"_s)));
    QVERIFY(!GivenSecrets::read());
    QVERIFY(QFile::remove(m_folder->filePath(u"api-key"_s)));
    // A pipe would wait for a writer.
    QCOMPARE(::mkfifo(m_folder->filePath(u"api-key"_s).toUtf8().constData(), 0600), 0);
    QVERIFY(!GivenSecrets::read());
}

void TestGivenSecrets::refusesWhatCannotBeRead()
{
    if (::geteuid() == 0)
        QSKIP("root reads everything");
    write(u"operator-token"_s, "x");
    QVERIFY(QFile::setPermissions(m_folder->filePath(u"operator-token"_s), {}));
    const auto given = GivenSecrets::read();
    QVERIFY(!given);
    QVERIFY2(given.error().contains(u"operator-token"_s), qPrintable(given.error()));
}

void TestGivenSecrets::refusesWhatOthersCanRead()
{
    write(u"api-key"_s, "x");
    QCOMPARE(::chmod(m_folder->path().toUtf8().constData(), 0755), 0);
    QVERIFY(GivenSecrets::read());
    QCOMPARE(::chmod(m_folder->filePath(u"api-key"_s).toUtf8().constData(), 0644), 0);
    const auto given = GivenSecrets::read();
    QVERIFY(!given);
    QVERIFY2(given.error().contains(u"chmod 600"_s), qPrintable(given.error()));
}

void TestGivenSecrets::closedFolderIsEnough()
{
    write(u"api-key"_s, "x");
    QCOMPARE(::chmod(m_folder->path().toUtf8().constData(), 0700), 0);
    QCOMPARE(::chmod(m_folder->filePath(u"api-key"_s).toUtf8().constData(), 0644), 0);
    QVERIFY(GivenSecrets::read());
}

QTEST_APPLESS_MAIN(TestGivenSecrets)
#include "tst_givensecrets.moc"
