// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/jsonbody.h"

#include "server/http/problem.h"
#include "server/redaction.h"

namespace server::http {

namespace {

/// What stands before the first `mark`, or all of it.
QByteArray before(const QByteArray &text, char mark)
{
    const qsizetype at = text.indexOf(mark);
    return at < 0 ? text : text.first(at);
}

bool isJson(const QByteArray &contentType)
{
    const QByteArray type = before(contentType, ';');
    if (type.trimmed().compare("application/json", Qt::CaseInsensitive) != 0)
        return false;
    const QByteArray parameters = contentType.mid(type.size()).toLower();
    const qsizetype charset = parameters.indexOf("charset=");
    if (charset < 0)
        return true;
    const QByteArray name = before(parameters.mid(charset + 8), ';').replace('"', "").trimmed();
    return name == "utf-8" || name == "utf8" || name == "us-ascii";
}

void collectUrls(const openapi::JsonValue &value, std::vector<const openapi::JsonValue *> &found)
{
    if (value.isString() && value.toString().contains(u"://"))
        found.push_back(&value);
    for (const openapi::JsonValue &item : value.items())
        collectUrls(item, found);
    for (const openapi::JsonValue::Member &member : value.members())
        collectUrls(member.value, found);
}

} // namespace

std::optional<Response> refuseUnlessJson(const Request &request)
{
    if (isJson(request.header("content-type")))
        return {};
    return problem(415, QStringLiteral("Send the body as JSON in UTF-8 and say so: "
                                       "\"Content-Type: application/json\"."));
}

tl::expected<openapi::JsonValue, Response> readJsonBody(const Request &request)
{
    if (std::optional<Response> refused = refuseUnlessJson(request))
        return tl::unexpected(*std::move(refused));
    openapi::JsonParseResult parsed = openapi::parseStrictJson(request.body);
    if (!parsed.complete || openapi::hasErrors(parsed.diagnostics)) {
        return tl::unexpected(
            problem(ServerError{ServerError::Code::PayloadNotJson, {}, parsed.diagnostics}));
    }
    return std::move(parsed.root);
}

QByteArray maskUrls(const QByteArray &body, const openapi::JsonValue &root)
{
    std::vector<const openapi::JsonValue *> urls;
    collectUrls(root, urls);
    QByteArray masked;
    qsizetype copied = 0;
    for (const openapi::JsonValue *url : urls) {
        const openapi::TextRange range = url->range();
        const QByteArray hidden = maskUrl(url->toString().toUtf8());
        masked += body.mid(copied, range.begin - copied);
        masked += openapi::JsonValue::string(QString::fromUtf8(hidden)).toJson();
        copied = range.end;
    }
    return masked + body.mid(copied);
}

Response jsonResponse(int status, const QByteArray &json)
{
    return Response{status, QByteArrayLiteral("application/json"), json, {}, {}, {}};
}

} // namespace server::http
