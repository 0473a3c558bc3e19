// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/migrator.h"
#include "server/store/store.h"
#include "server/store/storereader.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace server;
using namespace server::store;
using Code = ServerError::Code;

class TestMigrator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void newDatabase();
    void again();
    void eachVersionFromTheFirst();
    void brokenScriptLeavesNothing();
    void newerSchema();
    void foreignDatabase();
    void otherApplication();
    void notADatabase_data();
    void notADatabase();
    void damagedPages();
    void readerOfAMissingFile();
    void readerOfAnOlderSchema();
    void readOnlyFolder();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("d.db")); }
    void run(const QStringList &statements) const;
    [[nodiscard]] Result<void> openStore() const { return Store().open(path()); }
    [[nodiscard]] Result<void> openReader() const { return StoreReader().open(path()); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestMigrator::run(const QStringList &statements) const
{
    Database database;
    QVERIFY(database.open(path(), Database::Mode::ReadWrite));
    for (const QString &statement : statements)
        QVERIFY2(database.execute(statement), qPrintable(statement));
}

void TestMigrator::newDatabase()
{
    Database database;
    QVERIFY(database.open(path(), Database::Mode::ReadWrite));
    QVERIFY(migrate(database));
    QVERIFY(checkSchema(database));
    for (const char *table : {"subscriptions", "events", "deliveries", "attempts", "exchanges"})
        QVERIFY2(database.tables().contains(QLatin1String(table)), table);
}

void TestMigrator::again()
{
    QVERIFY(openStore());
    QVERIFY(openStore());
    QVERIFY(openReader());
}

void TestMigrator::eachVersionFromTheFirst()
{
    // A database as the very first version left it.
    QFile script(QStringLiteral(DECLIC_SOURCE_DIR "/resources/sql/0001_initial.sql"));
    QVERIFY(script.open(QIODevice::ReadOnly));
    QStringList statements;
    QString statement;
    while (!script.atEnd()) {
        const QString line = QString::fromUtf8(script.readLine());
        if (!line.startsWith(u"--"))
            statement += line;
        if (line.endsWith(u";\n"))
            statements.append(std::exchange(statement, {}));
    }
    statements.append(QStringLiteral("UPDATE schema_version SET version = 1"));
    run(statements);
    QVERIFY(openStore());
    QVERIFY(openReader());
}

void TestMigrator::brokenScriptLeavesNothing()
{
    // The table exists already, so that the first script fails in its middle.
    run({QStringLiteral("CREATE TABLE schema_version (application TEXT, version INTEGER)"),
         QStringLiteral("INSERT INTO schema_version VALUES ('declic', 0)"),
         QStringLiteral("CREATE TABLE attempts (x INTEGER)")});
    QCOMPARE(openStore().error().code, Code::StoreUnavailable);
    Database database;
    QVERIFY(database.open(path(), Database::Mode::ReadWrite));
    QCOMPARE(database.tables().size(), 2);
}

void TestMigrator::newerSchema()
{
    QVERIFY(openStore());
    run({QStringLiteral("UPDATE schema_version SET version = 9999")});
    for (const auto &result : {openStore(), openReader()}) {
        QCOMPARE(result.error().code, Code::StoreTooNew);
        QCOMPARE(result.error().args.value(0), QStringLiteral("9999"));
    }
}

void TestMigrator::foreignDatabase()
{
    run({QStringLiteral("CREATE TABLE bookmarks (url TEXT)")});
    for (const auto &result : {openStore(), openReader()})
        QCOMPARE(result.error().code, Code::StoreUnavailable);
    Database database;
    QVERIFY(database.open(path(), Database::Mode::ReadWrite));
    QCOMPARE(database.tables(), QStringList({QStringLiteral("bookmarks")}));
}

void TestMigrator::otherApplication()
{
    run({QStringLiteral("CREATE TABLE schema_version (application TEXT, version INTEGER)"),
         QStringLiteral("INSERT INTO schema_version VALUES ('other', 1)")});
    QCOMPARE(openStore().error().code, Code::StoreUnavailable);
}

void TestMigrator::notADatabase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray(5000, 'x');
    QTest::newRow("short") << QByteArray("hello");
    QTest::newRow("header alone") << QByteArray("SQLite format 3\0", 16) + QByteArray(2000, '\xff');
}

void TestMigrator::notADatabase()
{
    QFETCH(QByteArray, content);
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    for (const auto &result : {openStore(), openReader()}) {
        QVERIFY(!result);
        QCOMPARE(result.error().code, Code::StoreUnavailable);
        QCOMPARE(result.error().args.value(0), path());
        QVERIFY(!result.error().args.value(1).isEmpty());
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), content); // left alone
}

void TestMigrator::damagedPages()
{
    QVERIFY(openStore());
    QFile file(path());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    for (qint64 page = 1; page * 4096 < size; ++page) {
        file.seek(page * 4096);
        file.write(QByteArray(4096, '\xa5'));
    }
    file.close();
    Store store;
    if (store.open(path())) { // whatever opens must fail with an error, not with a crash
        Event event{QStringLiteral("e"), QStringLiteral("t"), "{}", QDateTime::currentDateTimeUtc(),
                    0};
        std::optional<Result<Store::Fired>> result;
        store.fire(event, {}, [&](const auto &fired) { result = fired; });
        store.flush();
        QVERIFY(!result.value());
    }
    StoreReader reader;
    if (reader.open(path())) {
        QVERIFY(!reader.deliveryIds({}, 10));
        QVERIFY(!reader.overview());
    }
}

void TestMigrator::readerOfAMissingFile()
{
    QCOMPARE(openReader().error().code, Code::StoreUnavailable);
    QVERIFY(!QFile::exists(path()));
}

void TestMigrator::readerOfAnOlderSchema()
{
    run({QStringLiteral("CREATE TABLE schema_version (application TEXT, version INTEGER)"),
         QStringLiteral("INSERT INTO schema_version VALUES ('declic', 0)")});
    QCOMPARE(openReader().error().code, Code::StoreUnavailable);
}

void TestMigrator::readOnlyFolder()
{
    const QString folder = m_folder->filePath(QStringLiteral("locked"));
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    if (QFile(folder + u"/probe").open(QIODevice::WriteOnly))
        QSKIP("this user may write anywhere");
    QCOMPARE(Store().open(folder + u"/d.db").error().code, Code::StoreUnavailable);
}

QTEST_GUILESS_MAIN(TestMigrator)
#include "tst_migrator.moc"
