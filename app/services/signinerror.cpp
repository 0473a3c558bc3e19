// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/signinerror.h"

#include <QRegularExpression>

namespace app::services {

namespace {

constexpr qsizetype MaxCode = 60;
constexpr qsizetype MaxDescription = 600;

QString printable(const QString &text, qsizetype most)
{
    QString result;
    for (const QChar letter : text.left(most))
        result += letter.isPrint() ? letter : QChar(u' ');
    return result.simplified();
}

} // namespace

SignInError refusalOf(const QString &code, const QString &description)
{
    static const QRegularExpression number(QStringLiteral("\\bAADSTS([0-9]{4,8})\\b"));
    SignInError error{SignInError::Kind::Refused, printable(code, MaxCode),
                      printable(description, MaxDescription)};
    error.number = number.match(error.description).captured(1).toInt();
    return error;
}

} // namespace app::services
