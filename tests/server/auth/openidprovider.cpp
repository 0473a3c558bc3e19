// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/auth/openidprovider.h"

#include <QJsonObject>

namespace tests {

namespace {

CallbackSink::Answer jsonAnswer(const QByteArray &body)
{
    return {CallbackSink::answer(200, "OK", body, "Content-Type: application/json\r\n")};
}

} // namespace

OpenIdProvider::OpenIdProvider()
{
    m_keysUrl = m_sink.url("/keys");
    m_sink.answerWith([this](const CallbackSink::Request &request) { return answer(request); });
}

void OpenIdProvider::setIssuer(const QByteArray &pathPrefix, const QString &issuer)
{
    // The longest first.
    m_issuers.insert(m_issuers.begin(), {pathPrefix, issuer});
}

QString OpenIdProvider::issuerOf(const QByteArray &target) const
{
    for (const auto &[prefix, issuer] : m_issuers) {
        if (target.startsWith(prefix))
            return issuer;
    }
    return origin();
}

CallbackSink::Answer OpenIdProvider::answer(const CallbackSink::Request &request)
{
    const bool forKeys = request.target() == "/keys";
    m_askedForKeys += forKeys ? 1 : 0;
    if (m_trouble.silent || !m_trouble.bytes.isEmpty())
        return m_trouble;
    if (forKeys)
        return jsonAnswer(m_keys);
    if (!request.target().endsWith("/.well-known/openid-configuration"))
        return {CallbackSink::answer(404, "Not Found")};
    return jsonAnswer(json({{QStringLiteral("issuer"), issuerOf(request.target())},
                            {QStringLiteral("jwks_uri"), QString::fromLatin1(m_keysUrl)}}));
}

} // namespace tests
