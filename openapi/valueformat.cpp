// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/valueformat.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QUrl>

namespace openapi {

namespace {

bool isDate(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"));
    return shape.match(text).hasMatch() && QDate::fromString(text, Qt::ISODate).isValid();
}

bool isDateTime(const QString &text)
{
    // RFC 3339 section 5.6; a leap second is legal.
    static const QRegularExpression time(
        QStringLiteral("\\A[Tt ]([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)(\\.[0-9]+)?"
                       "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])\\z"));
    return isDate(text.left(10)) && time.match(text.mid(10)).hasMatch();
}

bool isUuid(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("\\A[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\z"));
    return shape.match(text).hasMatch();
}

bool isEmail(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral("\\A[^@\\s]+@[^@\\s]+\\z"));
    return shape.match(text).hasMatch();
}

bool isUri(const QString &text)
{
    static const QRegularExpression scheme(QStringLiteral("\\A[A-Za-z][A-Za-z0-9+.-]*:\\S"));
    return scheme.match(text).hasMatch() && QUrl(text, QUrl::StrictMode).isValid();
}

bool isBase64(const QString &text)
{
    return bool(
        QByteArray::fromBase64Encoding(text.toUtf8(), QByteArray::AbortOnBase64DecodingErrors));
}

struct Format
{
    bool (*fits)(const QString &text);
    QString sample;
};

const QHash<QString, Format> &formats()
{
    static const Format uuid{isUuid, QStringLiteral("3f2b8c1e-5d47-4a90-b6e2-9c81d0a7f354")};
    static const Format uri{isUri, QStringLiteral("https://www.example.com/")};
    static const QHash<QString, Format> table = {
        {QStringLiteral("date-time"), {isDateTime, QStringLiteral("2026-03-16T09:30:00Z")}},
        {QStringLiteral("date"), {isDate, QStringLiteral("2026-03-16")}},
        {QStringLiteral("uuid"), uuid},
        {QStringLiteral("guid"), uuid},
        {QStringLiteral("email"), {isEmail, QStringLiteral("camille@example.com")}},
        {QStringLiteral("uri"), uri},
        {QStringLiteral("url"), uri},
        {QStringLiteral("byte"), {isBase64, QStringLiteral("RMOpY2xpYw==")}},
    };
    return table;
}

} // namespace

bool fitsFormat(const QString &format, const QString &text)
{
    const auto known = formats().constFind(format);
    return known == formats().constEnd() || known->fits(text);
}

QString formatSample(const QString &format)
{
    return formats().value(format).sample;
}

} // namespace openapi
