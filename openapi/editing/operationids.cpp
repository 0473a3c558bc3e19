// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/operationids.h"

#include <QRegularExpression>

#include <algorithm>

namespace openapi::editing {

QString OperationIds::made(const QString &wish)
{
    static const QRegularExpression odd(QStringLiteral("[^A-Za-z0-9]+"));
    QString stem;
    for (const QString &word : wish.split(odd, Qt::SkipEmptyParts))
        stem += word.left(1).toUpper() + word.mid(1);
    if (stem.isEmpty())
        stem = QStringLiteral("Operation");
    QString id = stem;
    for (int &number = m_numbers[stem]; m_used.contains(id);) {
        number = std::max(number, 1) + 1;
        id = stem + QString::number(number);
    }
    m_used.insert(id);
    return id;
}

} // namespace openapi::editing
