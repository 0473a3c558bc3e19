// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/transcript.h"

#include "openapi/jsonvalue.h"
#include "server/json.h"

#include <QSet>

namespace app::demo {
using namespace Qt::StringLiterals;

namespace {

constexpr int Indent = 2;
constexpr qsizetype ShortLine = 80;

bool isOfInterest(const server::Header &header)
{
    static const QSet<QByteArray> plumbing{"accept",          "accept-encoding",
                                           "accept-language", "connection",
                                           "content-length",  "date",
                                           "expect",          "host",
                                           "keep-alive",      "server"};
    return !plumbing.contains(header.name.toLower()) && !header.value.isEmpty();
}

void addHeaders(QStringList &lines, const server::Headers &headers)
{
    for (const server::Header &header : headers) {
        if (isOfInterest(header))
            lines.append(QString::fromUtf8(header.name + ": " + header.value));
    }
}

void addBody(QStringList &lines, const QByteArray &body)
{
    const openapi::JsonParseResult parsed = openapi::parseJson(body);
    if (!parsed.complete || openapi::hasErrors(parsed.diagnostics)) {
        if (!body.isEmpty())
            lines.append(QString::fromUtf8(body).simplified());
        return;
    }
    const QString oneLine = QString::fromUtf8(parsed.root.toJson());
    if (oneLine.size() <= ShortLine)
        lines.append(oneLine);
    else
        lines += QString::fromUtf8(parsed.root.toJson(Indent)).trimmed().split(u'\n');
}

} // namespace

Transcript transcript(const server::Exchange &exchange)
{
    Transcript result;
    result.request.append(QString::fromUtf8(exchange.method + ' ' + exchange.target));
    addHeaders(result.request, exchange.requestHeaders);
    addBody(result.request, exchange.requestBody);
    result.answer.append(QString::number(exchange.status));
    addHeaders(result.answer, exchange.responseHeaders);
    addBody(result.answer, exchange.responseBody);
    return result;
}

Transcript transcript(const server::DeliveryDetail &detail)
{
    Transcript result;
    result.request.append(u"POST "_s + detail.maskedCallback);
    if (!detail.attempts.empty())
        addHeaders(result.request, detail.attempts.back().requestHeaders);
    addBody(result.request, detail.payload);
    if (detail.attempts.empty() || detail.attempts.back().status == 0) {
        result.answer.append(u"no answer"_s);
        return result;
    }
    const server::Attempt &last = detail.attempts.back();
    result.answer.append(QString::number(last.status));
    addHeaders(result.answer, last.responseHeaders);
    addBody(result.answer, last.responseBody);
    return result;
}

QString failureReason(const server::DeliveryDetail &detail)
{
    if (detail.attempts.empty())
        return u"no attempt was made"_s;
    const server::Attempt &last = detail.attempts.back();
    if (last.status == 0) {
        const QString words = last.errorText.isEmpty() ? server::word(last.outcome)
                                                       : last.errorText;
        return u"no answer: "_s + words;
    }
    const QString code = last.platformCode.isEmpty() ? server::word(last.outcome)
                                                     : last.platformCode;
    return u"the flow answered %1, %2"_s.arg(QString::number(last.status), code);
}

} // namespace app::demo
