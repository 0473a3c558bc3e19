// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/database.h"

#include <QFile>
#include <QSqlError>

#include <atomic>

namespace server::store {

namespace {

constexpr QFileDevice::Permissions OwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString textOf(const QSqlError &error)
{
    return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
}

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return u"declic-" + QString::number(++count);
}

} // namespace

Database::~Database()
{
    close();
}

Result<void> Database::open(const QString &path, Mode mode)
{
    close();
    m_path = path;
    if (mode == Mode::ReadWrite) {
        if (auto created = createFile(); !created)
            return created;
    }
    m_connection = nextConnectionName();
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    m_database.setDatabaseName(path);
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
    if (mode == Mode::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    m_database.setConnectOptions(options);
    if (!m_database.open()) {
        const QString reason = textOf(m_database.lastError());
        close();
        return failure(reason);
    }
    auto configured = configure(mode);
    if (!configured)
        close();
    return configured;
}

void Database::close()
{
    m_statements.clear();
    if (m_connection.isEmpty())
        return;
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

Statement &Database::statement(const char *sql)
{
    std::unique_ptr<Statement> &kept = m_statements[sql];
    if (!kept)
        kept = std::make_unique<Statement>(m_database, QString::fromLatin1(sql));
    return *kept;
}

Statement Database::prepare(const QString &sql) const
{
    return Statement(m_database, sql);
}

Result<void> Database::execute(const QString &sql) const
{
    QSqlQuery query(m_database);
    if (!query.exec(sql))
        return failure(textOf(query.lastError()));
    return {};
}

tl::unexpected<ServerError> Database::failure(const QString &reason) const
{
    return tl::make_unexpected(
        ServerError{ServerError::Code::StoreUnavailable, {m_path, reason}, {}});
}

// SQLite gives its -wal and -shm files the permissions of the database file.
Result<void> Database::createFile() const
{
    QFile file(m_path);
    const bool existed = file.exists();
    if (!file.open(QIODevice::ReadWrite, OwnerOnly))
        return failure(file.errorString());
    if (existed && (file.permissions() & ~OwnerOnly) != 0 && !file.setPermissions(OwnerOnly))
        return failure(file.errorString());
    return {};
}

Result<void> Database::configure(Mode mode) const
{
    if (mode == Mode::ReadOnly)
        return execute(QStringLiteral("PRAGMA query_only = ON"));
    // Only a file without tables takes it over; another one keeps its size and uses free pages again.
    if (auto done = execute(QStringLiteral("PRAGMA auto_vacuum = INCREMENTAL")); !done)
        return done;
    QSqlQuery query(m_database);
    if (!query.exec(QStringLiteral("PRAGMA journal_mode = WAL")) || !query.next())
        return failure(textOf(query.lastError()));
    if (query.value(0).toString().compare(u"wal", Qt::CaseInsensitive) != 0)
        return failure(QStringLiteral("the file system does not support write-ahead logging"));
    query.finish();
    for (const QString &pragma :
         {QStringLiteral("PRAGMA synchronous = FULL"), QStringLiteral("PRAGMA foreign_keys = ON"),
          QStringLiteral("PRAGMA wal_autocheckpoint = 4000"),
          QStringLiteral("PRAGMA journal_size_limit = 67108864"),
          QStringLiteral("PRAGMA cache_size = -8000")}) {
        if (auto done = execute(pragma); !done)
            return done;
    }
    return {};
}

} // namespace server::store
