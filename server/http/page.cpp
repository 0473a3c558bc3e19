// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/page.h"

#include "server/http/problem.h"

namespace server::http {

namespace {

constexpr int MaxLimit = 100;

} // namespace

QByteArray Page::linkToNext(const QByteArray &base, const Request &request, int limit,
                            const QString &before)
{
    QUrlQuery query(QString::fromUtf8(request.query));
    query.removeAllQueryItems(QStringLiteral("limit"));
    query.removeAllQueryItems(QStringLiteral("before"));
    query.addQueryItem(QStringLiteral("limit"), QString::number(limit));
    query.addQueryItem(QStringLiteral("before"), before);
    QByteArray target = query.toString(QUrl::FullyEncoded).toUtf8();
    target.replace('>', "%3E");
    return '<' + base + request.path + '?' + target + ">; rel=\"next\"";
}

tl::expected<Page, Response> readPage(const Request &request)
{
    Page page;
    const QString limit = request.queryValue(QStringLiteral("limit"));
    if (!limit.isNull()) {
        bool isNumber = false;
        page.limit = limit.toInt(&isNumber);
        if (!isNumber || page.limit < 1 || page.limit > MaxLimit) {
            return tl::unexpected(
                problem(400, QStringLiteral("\"limit\" must be a number from 1 to 100.")));
        }
    }
    page.before = request.queryValue(QStringLiteral("before"));
    return page;
}

tl::expected<qint64, Response> readNumber(const QString &before)
{
    if (before.isEmpty())
        return 0;
    bool isNumber = false;
    const qint64 number = before.toLongLong(&isNumber);
    if (!isNumber || number < 1) {
        return tl::unexpected(problem(
            400,
            QStringLiteral("\"before\" must be the id, a number, of an entry listed before.")));
    }
    return number;
}

} // namespace server::http
