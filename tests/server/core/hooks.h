// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/reader.h"
#include "tests/server/core/servedconsole.h"

/// Definitions of many shapes, written in parts, and a console that hosts them.
namespace hooks {

inline QByteArray body(const QByteArray &required = {}, const QByteArray &properties = {})
{
    return R"({"name":"body","in":"body","required":true,"schema":{"type":"object","required":["url")"
           + required + R"(],"properties":{"url":{"type":"string","x-ms-notification-url":true,)"
           + R"("x-ms-visibility":"internal"})" + properties + "}}}";
}

/// A path item with one trigger. `more`: further parameters, each with a comma in front.
inline QByteArray hook(const QByteArray &path, const QByteArray &id, const QByteArray &more = {},
                       const QByteArray &responses = R"("201":{"description":"d"})",
                       const QByteArray &verb = "post", const QByteArray &bodyParameter = body())
{
    return '"' + path + R"(":{"x-ms-notification-content":{"schema":{"type":"object"}},")" + verb
           + R"(":{"operationId":")" + id + R"(","x-ms-trigger":"single","parameters":[)"
           + bodyParameter + more + R"(],"responses":{)" + responses + "}}}";
}

inline QByteArray in(const QByteArray &place, const QByteArray &name, const QByteArray &type,
                     const QByteArray &more = {}, bool required = true)
{
    return R"({"name":")" + name + R"(","in":")" + place + R"(","type":")" + type + '"'
           + (required ? ",\"required\":true" : "") + more + '}';
}

inline QByteArray removal(const QByteArray &path, const QByteArray &id,
                          const QByteArray &parameters, const QByteArray &status = "200")
{
    return '"' + path + R"(":{"delete":{"operationId":")" + id + R"(","parameters":[)" + parameters
           + R"(],"responses":{")" + status + R"(":{"description":"d"}}}})";
}

/// Hosts definitions with the base path /v1 and asks them over real HTTP.
class Console
{
public:
    [[nodiscard]] bool host(const QByteArray &paths, const server::ConnectorSetup &setup = {},
                            const QByteArray &properties = {})
    {
        const openapi::Document document(
            R"({"swagger":"2.0","info":{"title":"T","version":"1"},"basePath":"/v1","paths":{)"
            + paths + "}}");
        return m_console.start(m_console.config(),
                               {openapi::read(document).definition, document.text(),
                                openapi::readApiProperties(properties).properties, setup});
    }
    [[nodiscard]] tests::Answer subscribe(const QString &target, const QByteArray &more = {},
                                          const QByteArray &verb = "POST")
    {
        const QByteArray callback = m_console.callback("/run/" + QByteArray::number(++m_callbacks)
                                                       + "?sig=S3cret");
        return m_console.ask(verb, m_console.connector(target),
                             "{\"url\":\"" + callback + '"' + more + '}', tests::Json);
    }
    [[nodiscard]] QJsonArray subscriptions()
    {
        return m_console.ask("GET", m_console.op(QStringLiteral("/api/subscriptions"))).array();
    }
    [[nodiscard]] tests::Answer remove(const QByteArray &location)
    {
        return m_console.ask("DELETE", QString::fromLatin1(location));
    }
    [[nodiscard]] tests::ServedConsole *operator->() { return &m_console; }

private:
    tests::ServedConsole m_console;
    int m_callbacks = 0;
};

} // namespace hooks
