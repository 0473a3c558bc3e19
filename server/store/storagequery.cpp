// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/storagequery.h"

#include <QFileInfo>

namespace server::store {

namespace {

Result<qint64> number(Database &database, const char *sql)
{
    Statement statement = database.prepare(QString::fromLatin1(sql));
    if (!statement.run() || !statement.next())
        return database.failure(statement.error());
    return statement.number(0);
}

/// When the row with the smallest id was made. NULL and no row are one: nothing is there.
Result<QDateTime> oldest(Database &database, const char *sql)
{
    Statement &statement = database.statement(sql);
    if (!statement.run())
        return database.failure(statement.error());
    const QDateTime time = statement.next() ? statement.time(0) : QDateTime();
    statement.finish();
    return time;
}

Result<void> readAges(Database &database, Storage &storage)
{
    const std::pair<StoredAmount Storage::*, const char *> kinds[] = {
        {&Storage::exchanges, "SELECT received_at FROM exchanges ORDER BY id LIMIT 1"},
        {&Storage::events, "SELECT fired_at FROM events ORDER BY seq LIMIT 1"},
        {&Storage::deliveries, "SELECT created_at FROM deliveries ORDER BY id LIMIT 1"},
        {&Storage::attempts, "SELECT started_at FROM attempts ORDER BY id LIMIT 1"},
    };
    for (const auto &[kind, sql] : kinds) {
        const auto time = oldest(database, sql);
        if (!time)
            return tl::make_unexpected(time.error());
        (storage.*kind).oldest = *time;
    }
    return {};
}

Result<void> readFile(Database &database, const QString &path, Storage &storage)
{
    constexpr int Incremental = 2;
    const auto pageSize = number(database, "PRAGMA page_size");
    const auto freePages = number(database, "PRAGMA freelist_count");
    const auto mode = number(database, "PRAGMA auto_vacuum");
    for (const auto *read : {&pageSize, &freePages, &mode}) {
        if (!*read)
            return tl::make_unexpected(read->error());
    }
    storage.fileBytes = QFileInfo(path).size() + QFileInfo(QString(path + u"-wal")).size();
    storage.freeBytes = *pageSize * *freePages;
    storage.shrinks = *mode == Incremental;
    return {};
}

} // namespace

Result<Storage> readStorage(Database &database, const QString &path)
{
    using Kind = Tally::Kind;
    Tally tally;
    if (auto loaded = tally.load(database); !loaded)
        return tl::make_unexpected(loaded.error());
    const auto amount = [&tally](Kind kind) {
        return StoredAmount{tally.amount(kind).rows, tally.amount(kind).stored(), {}};
    };
    Storage storage{amount(Kind::Exchanges), amount(Kind::Events), amount(Kind::Deliveries),
                    amount(Kind::Attempts)};
    if (auto done = readAges(database, storage); !done)
        return tl::make_unexpected(done.error());
    if (auto done = readFile(database, path, storage); !done)
        return tl::make_unexpected(done.error());
    return storage;
}

} // namespace server::store
