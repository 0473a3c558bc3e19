// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/operationids.h"

#include <QRegularExpression>

namespace openapi::importer {

QString OperationIds::made(const QString &wish)
{
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9]+"));
    QString stem;
    for (const QString &word : wish.split(odd, Qt::SkipEmptyParts))
        stem += word.left(1).toUpper() + word.mid(1);
    if (stem.isEmpty())
        stem = QStringLiteral("Operation");
    QString id = stem;
    for (int number = 2; m_used.contains(id); ++number)
        id = stem + QString::number(number);
    m_used.insert(id);
    return id;
}

} // namespace openapi::importer
