// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/migrator.h"

#include <QDir>
#include <QFile>

static void initSqlResource()
{
    Q_INIT_RESOURCE(sql);
}

namespace server::store {

namespace {

/// File names in order; the n-th brings schema version n.
QStringList scripts()
{
    initSqlResource();
    return QDir(QStringLiteral(":/sql"))
        .entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
}

/// 0 for a new, empty database.
Result<int> schemaVersion(Database &database)
{
    const QStringList tables = database.tables();
    if (!tables.contains(QLatin1String("schema_version"))) {
        if (tables.isEmpty())
            return 0;
        return database.failure(QStringLiteral("it is not a Declic database"));
    }
    Statement query = database.prepare(
        QStringLiteral("SELECT application, version FROM schema_version"));
    if (!query.run())
        return database.failure(query.error());
    if (!query.next() || query.text(0) != u"declic")
        return database.failure(QStringLiteral("it is not a Declic database"));
    return query.integer(1);
}

Result<void> refuseNewer(int found, qsizetype newest)
{
    if (found <= newest)
        return {};
    return tl::make_unexpected(ServerError{
        ServerError::Code::StoreTooNew, {QString::number(found), QString::number(newest)}, {}});
}

/// The statements of a script. Ours keep each ';' at the end of a line and comments on lines of
/// their own.
QStringList statementsOf(const QString &name)
{
    QFile file(u":/sql/" + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements;
    QString statement;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        if (line.startsWith(u"--"))
            continue;
        statement += line + u'\n';
        if (line.endsWith(u';'))
            statements.append(std::exchange(statement, {}));
    }
    return statements;
}

Result<void> apply(Database &database, const QString &script, qsizetype version)
{
    for (const QString &statement : statementsOf(script)) {
        if (auto done = database.execute(statement); !done)
            return done;
    }
    return database.execute(u"UPDATE schema_version SET version = " + QString::number(version));
}

Result<void> migrateOnce(Database &database, const QString &script, qsizetype version)
{
    auto done = database.execute(QStringLiteral("BEGIN IMMEDIATE"));
    if (!done)
        return done;
    done = apply(database, script, version);
    if (done)
        done = database.execute(QStringLiteral("COMMIT"));
    if (!done)
        (void)database.execute(QStringLiteral("ROLLBACK"));
    return done;
}

} // namespace

Result<void> migrate(Database &database)
{
    const QStringList files = scripts();
    const Result<int> found = schemaVersion(database);
    if (!found)
        return tl::make_unexpected(found.error());
    if (auto known = refuseNewer(*found, files.size()); !known)
        return known;
    for (qsizetype version = *found; version < files.size(); ++version) {
        if (auto done = migrateOnce(database, files.at(version), version + 1); !done)
            return done;
    }
    return {};
}

Result<void> checkSchema(Database &database)
{
    const qsizetype newest = scripts().size();
    const Result<int> found = schemaVersion(database);
    if (!found)
        return tl::make_unexpected(found.error());
    if (*found < newest)
        return database.failure(QStringLiteral("its schema is older than this program's"));
    return refuseNewer(*found, newest);
}

} // namespace server::store
