// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/servererror.h"
#include "server/store/statement.h"
#include "server/store/tally.h"

#include <QSqlDatabase>

#include <memory>
#include <unordered_map>

namespace server::store {

/// One connection to the database file, for the thread that opened it.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    Database() = default;
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// ReadWrite creates a missing file, readable and writable by its owner alone. The file may
    /// turn out not to be a database: then StoreUnavailable with SQLite's reason.
    [[nodiscard]] Result<void> open(const QString &path, Mode mode);
    void close();
    [[nodiscard]] bool isOpen() const { return m_database.isOpen(); }

    /// Prepared once and kept. `sql` is a literal: its address is the key.
    [[nodiscard]] Statement &statement(const char *sql);
    [[nodiscard]] Statement prepare(const QString &sql) const;
    [[nodiscard]] Result<void> execute(const QString &sql) const;
    [[nodiscard]] QStringList tables() const { return m_database.tables(); }

    /// What this connection has written; the tables keep it up to date.
    [[nodiscard]] Tally &tally() { return m_tally; }

    /// StoreUnavailable with this database's path.
    [[nodiscard]] tl::unexpected<ServerError> failure(const QString &reason) const;

private:
    [[nodiscard]] Result<void> createFile() const;
    [[nodiscard]] Result<void> configure(Mode mode) const;

    QString m_path;
    QString m_connection;
    QSqlDatabase m_database;
    Tally m_tally;
    std::unordered_map<const char *, std::unique_ptr<Statement>> m_statements;
};

} // namespace server::store
