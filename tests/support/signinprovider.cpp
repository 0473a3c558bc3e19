// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/signinprovider.h"

#include <QTest>

namespace tests {
using namespace Qt::StringLiterals;

SignInProvider::SignInProvider(int lifetime)
    : m_lifetime(lifetime)
{
}

SignInProvider::~SignInProvider()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished();
}

bool SignInProvider::start()
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QStringLiteral(DECLIC_NODE),
                    {QStringLiteral(DECLIC_SOURCE_DIR "/tests/openid/provider.mjs"),
                     QStringLiteral(DECLIC_OPENID_PACKAGES), QString::number(m_lifetime)});
    if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, 20'000))
        return false;
    m_issuer = QString::fromLatin1(m_process.readLine().trimmed());
    return m_issuer.startsWith(u"http://"_s);
}

const QByteArray &SignInProvider::story()
{
    m_story += m_process.readAllStandardOutput();
    return m_story;
}

} // namespace tests
