// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/httpreply.h"

#include "server/http/fieldsyntax.h"
#include "server/http/status.h"

#include <algorithm>

namespace server::http {

namespace {

constexpr QByteArrayView EndOfHead = "\r\n\r\n";

bool neverHasBody(int status)
{
    return status == status::NoContent || status == status::NotModified || status < status::Ok;
}

QByteArray connectionField(const ReplyFrame &frame)
{
    if (!frame.keepAlive)
        return QByteArrayLiteral("Connection: close\r\n");
    return frame.http10 ? QByteArrayLiteral("Connection: keep-alive\r\n") : QByteArray();
}

/// `head` without the field called `name`.
QByteArray without(const QByteArray &head, QByteArrayView name)
{
    QByteArray kept;
    for (qsizetype begin = 0; begin < head.size();) {
        const qsizetype end = head.indexOf("\r\n", begin) + 2;
        const QByteArrayView line = QByteArrayView(head).sliced(begin, end - begin);
        const bool matches = line.size() > name.size() && line[name.size()] == ':'
                             && line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0;
        if (!matches)
            kept += line;
        begin = end;
    }
    return kept;
}

} // namespace

bool hasCleanHeaders(const Response &response)
{
    return isFieldValue(response.contentType)
           && std::all_of(response.headers.begin(), response.headers.end(),
                          [](const Header &field) {
                              return isToken(field.name) && isFieldValue(field.value);
                          });
}

QByteArray serialize(const Response &response, const ReplyFrame &frame, const QByteArray &date)
{
    QByteArray bytes = "HTTP/1.1 " + QByteArray::number(response.status) + ' '
                       + reasonPhrase(response.status) + "\r\nDate: " + date + "\r\n";
    if (!response.contentType.isEmpty())
        bytes += "Content-Type: " + response.contentType + "\r\n";
    for (const Header &field : response.headers)
        bytes += field.name + ": " + field.value + "\r\n";
    const bool hasLength = response.stream.isEmpty() && !neverHasBody(response.status);
    if (hasLength)
        bytes += "Content-Length: " + QByteArray::number(response.body.size()) + "\r\n";
    bytes += connectionField(frame) + "\r\n";
    if (!frame.bodyless && !neverHasBody(response.status))
        bytes += response.body;
    return bytes;
}

QByteArray reframe(const QByteArray &reply, const ReplyFrame &frame)
{
    const int status = QByteArrayView(reply).sliced(9, 3).toInt();
    const QByteArray connection = connectionField(frame);
    const bool keepsBody = !frame.bodyless && !neverHasBody(status);
    if (connection.isEmpty() && keepsBody)
        return reply;
    const qsizetype end = reply.indexOf(EndOfHead) + 2;
    QByteArray head = reply.first(end);
    if (neverHasBody(status))
        head = without(head, "Content-Length");
    head += connection + "\r\n";
    return keepsBody ? head + reply.sliced(end + 2) : head;
}

} // namespace server::http
