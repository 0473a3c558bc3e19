// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/apianswers.h"

#include "app/services/tunnel/publicorigin.h"
#include "openapi/jsonvalue.h"

namespace app::services::tunnel {
using namespace Qt::StringLiterals;

namespace {

constexpr openapi::JsonLimits Limits{16, 512 * 1024};

/// The object that `json` is, or none.
std::optional<openapi::JsonValue> objectIn(const QByteArray &json)
{
    openapi::JsonParseResult parsed = openapi::parseJson(json, Limits);
    if (!parsed.complete || !parsed.root.isObject())
        return {};
    return std::move(parsed.root);
}

QString textOf(const openapi::JsonValue &object, QStringView name)
{
    const openapi::JsonValue *value = object.find(name);
    return value && value->isString() ? value->toString() : QString();
}

const openapi::JsonValue *arrayOf(const openapi::JsonValue &object, QStringView name)
{
    const openapi::JsonValue *value = object.find(name);
    return value && value->isArray() ? value : nullptr;
}

} // namespace

std::optional<QString> ngrokUrl(const QByteArray &json, quint16 port)
{
    const auto answer = objectIn(json);
    const openapi::JsonValue *tunnels = answer ? arrayOf(*answer, u"tunnels") : nullptr;
    if (!tunnels)
        return {};
    for (const openapi::JsonValue &tunnel : tunnels->items()) {
        const openapi::JsonValue *config = tunnel.find(u"config");
        if (config && leadsTo(textOf(*config, u"addr"), port)) {
            // Old agents list the same name twice, with http and with https.
            const QString origin = publicOrigin(textOf(tunnel, u"public_url"));
            if (!origin.isEmpty())
                return origin;
        }
    }
    return QString();
}

std::optional<QString> quickTunnelUrl(const QByteArray &json)
{
    const auto answer = objectIn(json);
    const openapi::JsonValue *host = answer ? answer->find(u"hostname") : nullptr;
    if (!host || !host->isString())
        return {};
    return host->toString().isEmpty() ? QString() : publicOrigin(u"https://"_s + host->toString());
}

std::optional<bool> isReady(const QByteArray &json)
{
    const auto answer = objectIn(json);
    const openapi::JsonValue *count = answer ? answer->find(u"readyConnections") : nullptr;
    if (!count || !count->isNumber())
        return {};
    return count->toDouble() > 0;
}

std::optional<Ingress> ingressOf(const QByteArray &json, quint16 port)
{
    const auto answer = objectIn(json);
    const openapi::JsonValue *config = answer ? answer->find(u"config") : nullptr;
    const openapi::JsonValue *rules = config ? arrayOf(*config, u"ingress") : nullptr;
    if (!rules)
        return {};
    for (const openapi::JsonValue &rule : rules->items()) {
        if (leadsTo(textOf(rule, u"service"), port)) {
            const QString host = textOf(rule, u"hostname");
            return Ingress{true, host.isEmpty() ? QString() : publicOrigin(u"https://"_s + host)};
        }
    }
    return Ingress{};
}

} // namespace app::services::tunnel
