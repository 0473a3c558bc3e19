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
    if (!m_query.prepare(sql))
        m_prepareError = error();
}

bool Statement::runWith(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        m_query.bindValue(i, values.at(i));
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
