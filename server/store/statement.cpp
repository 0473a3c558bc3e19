// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/statement.h"

#include <QSqlError>
#include <QSqlRecord>

namespace server::store {

Statement::Statement(const QSqlDatabase &database, const QString &sql)
    : m_query(database)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(withNames(sql)))
        m_prepareError = error();
}

// Qt finds a placeholder faster by its name than by its position, for which it builds the name first
// (measured: a third of a statement's time).
QString Statement::withNames(const QString &sql)
{
    const QStringList parts = sql.split(u'?');
    QString named = parts.first();
    for (const QString &part : parts.sliced(1)) {
        m_names.append(u":p" + QString::number(m_names.size()));
        named += m_names.last() + part;
    }
    return named;
}

bool Statement::runWith(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(m_names.at(i), values.at(i));
    return execute();
}

QDateTime Statement::time(int column) const
{
    const QVariant value = m_query.value(column);
    return value.isNull() ? QDateTime()
                          : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

int Statement::columns() const
{
    return m_query.record().count();
}

QString Statement::error() const
{
    if (!m_prepareError.isEmpty())
        return m_prepareError;
    const QSqlError error = m_query.lastError();
    return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
}

bool Statement::execute()
{
    return m_prepareError.isEmpty() && m_query.exec();
}

} // namespace server::store
