// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace server::store {

namespace {

void appendEscaped(QByteArray &json, char c)
{
    constexpr char digits[] = "0123456789abcdef";
    if (c == '"' || c == '\\') {
        json += '\\';
        json += c;
        return;
    }
    const auto code = static_cast<unsigned char>(c);
    json += "\\u00";
    json += digits[code >> 4];
    json += digits[code & 15];
}

/// `utf8` as a JSON string.
void append(QByteArray &json, QByteArrayView utf8)
{
    json += '"';
    const auto needsEscape = [](char c) {
        return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
    };
    auto from = utf8.begin();
    while (true) {
        const auto next = std::find_if(from, utf8.end(), needsEscape);
        json.append(from, next - from);
        if (next == utf8.end())
            break;
        appendEscaped(json, *next);
        from = next + 1;
    }
    json += '"';
}

void appendText(QByteArray &json, const QString &text)
{
    append(json, text.toUtf8());
}

bool isAscii(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char c) { return (c & 0x80) == 0; });
}

void appendBytes(QByteArray &json, const QByteArray &bytes)
{
    if (isAscii(bytes) || bytes.isValidUtf8())
        append(json, bytes);
    else
        appendText(json, QString::fromLatin1(bytes));
}

void appendHeaders(QByteArray &json, const Headers &headers)
{
    json += '[';
    for (const Header &header : headers) {
        json += json.endsWith('[') ? "[" : ",[";
        appendBytes(json, header.name);
        json += ',';
        appendBytes(json, header.value);
        json += ']';
    }
    json += ']';
}

Headers headersOf(const QJsonValue &value)
{
    Headers headers;
    const QJsonArray array = value.toArray();
    headers.reserve(static_cast<size_t>(array.size()));
    for (const QJsonValue &entry : array)
        headers.push_back({entry[0].toString().toUtf8(), entry[1].toString().toUtf8()});
    return headers;
}

struct TextField
{
    const char *key;
    QString Subscriber::*member;
};

constexpr TextField SubscriberFields[] = {
    {"flowId", &Subscriber::flowId}, {"environment", &Subscriber::environment},
    {"region", &Subscriber::region}, {"runId", &Subscriber::runId},
    {"tenant", &Subscriber::tenant}, {"step", &Subscriber::step},
    {"user", &Subscriber::user},
};

constexpr qint64 Timings::*TimingMembers[] = {&Timings::resolved, &Timings::connected,
                                              &Timings::secured, &Timings::firstByte,
                                              &Timings::total};

} // namespace

QByteArray headersToJson(const Headers &headers)
{
    QByteArray json;
    json.reserve(static_cast<qsizetype>(headers.size()) * 64 + 2);
    appendHeaders(json, headers);
    return json;
}

Headers headersFromJson(const QByteArray &json)
{
    return headersOf(QJsonDocument::fromJson(json).array());
}

QByteArray subscriberToJson(const Subscriber &subscriber)
{
    QByteArray json = QByteArrayLiteral("{");
    for (const TextField &field : SubscriberFields) {
        const QString &text = subscriber.*field.member;
        if (text.isEmpty())
            continue;
        json += json.endsWith('{') ? "\"" : ",\"";
        json += field.key;
        json += "\":";
        appendText(json, text);
    }
    json += '}';
    return json;
}

void readSubscriber(const QByteArray &json, Subscriber &subscriber)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (const TextField &field : SubscriberFields)
        subscriber.*field.member = object.value(QLatin1String(field.key)).toString();
}

QByteArray attemptToJson(const Attempt &attempt)
{
    QByteArray json;
    json.reserve(1024);
    json += "{\"timings\":[";
    for (const auto member : TimingMembers) {
        if (!json.endsWith('['))
            json += ',';
        json += QByteArray::number(attempt.timings.*member);
    }
    json += "],\"code\":";
    appendText(json, attempt.platformCode);
    json += ",\"error\":";
    appendText(json, attempt.errorText);
    json += ",\"request\":";
    appendHeaders(json, attempt.requestHeaders);
    json += ",\"response\":";
    appendHeaders(json, attempt.responseHeaders);
    json += '}';
    return json;
}

void readAttempt(const QByteArray &json, Attempt &attempt)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonArray timings = object.value(QLatin1String("timings")).toArray();
    qsizetype index = 0;
    for (const auto member : TimingMembers)
        attempt.timings.*member = timings.at(index++).toInteger(-1);
    attempt.platformCode = object.value(QLatin1String("code")).toString();
    attempt.errorText = object.value(QLatin1String("error")).toString();
    attempt.requestHeaders = headersOf(object.value(QLatin1String("request")));
    attempt.responseHeaders = headersOf(object.value(QLatin1String("response")));
}

} // namespace server::store
