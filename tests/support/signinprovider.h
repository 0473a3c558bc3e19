// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

namespace tests {

/// The OpenID provider of tests/openid/provider.mjs, in a process of its own.
class SignInProvider
{
public:
    /// `lifetime`: of access tokens, in seconds.
    explicit SignInProvider(int lifetime = 600);
    ~SignInProvider();

    [[nodiscard]] bool start();
    [[nodiscard]] const QString &issuer() const { return m_issuer; }
    /// What it did so far, a line each: "grant.success refresh_token".
    [[nodiscard]] const QByteArray &story();

private:
    int m_lifetime;
    QProcess m_process;
    QString m_issuer;
    QByteArray m_story;
};

} // namespace tests
