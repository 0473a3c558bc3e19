// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/core/selftestpath.h"

#include "openapi/trigger.h"
#include "server/http/constanttime.h"
#include "server/http/publicbase.h"
#include "server/http/randomids.h"
#include "server/simulator/flowidentity.h"

#include <algorithm>

namespace server::core {

namespace {

bool isTried(const QByteArray &method)
{
    return method == "GET" || method == "POST" || method == "DELETE";
}

/// What the platform sends when a flow subscribes, as far as it has a value; some proxies drop empty
/// fields.
Headers platformFields()
{
    Headers headers = simulator::FlowIdentity::create().subscribeHeaders({}, {});
    headers.erase(std::remove_if(headers.begin(), headers.end(),
                                 [](const Header &header) { return header.value.isEmpty(); }),
                  headers.end());
    return headers;
}

} // namespace

SelfTestPath::SelfTestPath(std::chrono::milliseconds life)
    : m_life(life)
{
}

SelfTestProbe SelfTestPath::begin()
{
    http::RandomIds ids;
    m_probe.path = "/.well-known/declic-self-test/" + ids.hex().toLatin1();
    m_probe.proof = ids.hex().toLatin1();
    m_probe.headers = platformFields();
    m_probe.headers.push_back({"Authorization", "Bearer " + ids.hex().toLatin1()});
    m_end = QDeadlineTimer(m_life);
    return m_probe;
}

void SelfTestPath::end()
{
    m_probe = {};
}

std::optional<http::Response> SelfTestPath::answer(const http::Request &request,
                                                   const QByteArray &publicUrl) const
{
    if (m_probe.path.isEmpty() || m_end.hasExpired() || !isTried(request.method)
        || !http::equalInConstantTime(request.path, m_probe.path))
        return {};
    http::Response response;
    response.contentType = "application/json";
    response.body = toJson(sightOf(request, publicUrl));
    response.headers = {{SelfTestProbe::ProofField.toByteArray(), m_probe.proof},
                        {"Cache-Control", "no-store"}};
    response.isUnrecorded = true;
    return response;
}

SelfTestSight SelfTestPath::sightOf(const http::Request &request, const QByteArray &publicUrl) const
{
    SelfTestSight sight;
    sight.proof = m_probe.proof;
    sight.method = request.method;
    sight.length = request.body.size();
    sight.digest = bodyDigest(request.body);
    for (const Header &header : m_probe.headers) {
        if (http::equalInConstantTime(request.header(header.name), header.value))
            sight.arrived.append(header.name);
    }
    sight.host = request.header("host");
    sight.forwardedHost = http::forwardedValue(request.headers, "x-forwarded-host");
    sight.forwardedProto = http::forwardedValue(request.headers, "x-forwarded-proto");
    sight.publicBase = http::publicBase(request, publicUrl).value_or(QByteArray());
    return sight;
}

} // namespace server::core
