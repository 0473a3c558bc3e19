// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/server/auth/tokenforge.h"
#include "tests/support/callbacksink.h"

namespace tests {

/// An OpenID provider on 127.0.0.1: metadata wherever one asks for them, and the keys that it has
/// at the moment.
class OpenIdProvider
{
public:
    OpenIdProvider();

    [[nodiscard]] QString origin() const { return QString::fromLatin1(m_sink.origin()); }
    /// Issuers by the path that metadata are asked under; "" for all others.
    void setIssuer(const QByteArray &pathPrefix, const QString &issuer);
    void setKeys(const QByteArray &keySet) { m_keys = keySet; }
    void setKeysUrl(const QByteArray &url) { m_keysUrl = url; }
    /// What is answered instead, as long as it has bytes or is silent; an own path of it is not
    /// asked for.
    void setTrouble(const CallbackSink::Answer &trouble) { m_trouble = trouble; }
    void endTrouble() { m_trouble = {{}}; }

    [[nodiscard]] int askedForKeys() const { return m_askedForKeys; }
    [[nodiscard]] int asked() const { return static_cast<int>(m_sink.requests().size()); }

private:
    CallbackSink::Answer answer(const CallbackSink::Request &request);
    [[nodiscard]] QString issuerOf(const QByteArray &target) const;

    CallbackSink m_sink;
    std::vector<std::pair<QByteArray, QString>> m_issuers;
    QByteArray m_keys = "{}";
    QByteArray m_keysUrl;
    CallbackSink::Answer m_trouble = {{}};
    int m_askedForKeys = 0;
};

} // namespace tests
