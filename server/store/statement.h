// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QSqlQuery>

#include <type_traits>

namespace server::store {

/// One prepared statement. Placeholders are question marks, and none stands in a literal. Thread of
/// its database.
class Statement
{
public:
    Statement(const QSqlDatabase &database, const QString &sql);

    /// Binds the values in order and executes. Enums go in as numbers, times as milliseconds UTC
    /// (invalid ones as NULL), QByteArray as BLOB: write CAST(? AS TEXT) where the column is text.
    template<typename... Values>
    [[nodiscard]] bool run(const Values &...values)
    {
        int index = 0;
        (m_query.bindValue(m_names.at(index++), toVariant(values)), ...);
        return execute();
    }
    [[nodiscard]] bool runWith(const QVariantList &values);

    /// Steps to the next row; false after the last one, and the statement is then at rest.
    [[nodiscard]] bool next() { return m_query.next(); }
    /// Ends a query before its last row.
    void finish() { m_query.finish(); }

    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] int integer(int column) const { return m_query.value(column).toInt(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] QDateTime time(int column) const; ///< UTC; invalid for NULL
    template<typename Enum>
    [[nodiscard]] Enum value(int column) const
    {
        return static_cast<Enum>(integer(column));
    }

    [[nodiscard]] int columns() const; ///< of the current row
    [[nodiscard]] qint64 insertedId() const { return m_query.lastInsertId().toLongLong(); }
    [[nodiscard]] int affected() const { return m_query.numRowsAffected(); }
    /// Why the last call failed, or why preparing did.
    [[nodiscard]] QString error() const;

private:
    template<typename Value>
    static QVariant toVariant(const Value &value)
    {
        if constexpr (std::is_enum_v<Value>)
            return static_cast<int>(value);
        else if constexpr (std::is_same_v<Value, QDateTime>)
            return value.isValid() ? QVariant(value.toMSecsSinceEpoch()) : QVariant();
        else if constexpr (std::is_same_v<Value, QString> || std::is_same_v<Value, QByteArray>)
            return value.isNull() ? QVariant(emptyOf(value)) : QVariant(value);
        else
            return QVariant(value);
    }
    // A null string would be bound as NULL, which no column of ours takes.
    static QString emptyOf(const QString &) { return QStringLiteral(""); }
    static QByteArray emptyOf(const QByteArray &) { return QByteArrayLiteral(""); }
    [[nodiscard]] QString withNames(const QString &sql);
    bool execute();

    QSqlQuery m_query;
    QStringList m_names; ///< of the placeholders, in order
    QString m_prepareError;
};

} // namespace server::store
