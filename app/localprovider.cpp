// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/localprovider.h"

#include "app/hosting.h"

#include <QLoggingCategory>

namespace app {
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(identityLog, "declic.identity")

namespace {

constexpr std::chrono::minutes RenewalTime{30}; // tokens last 65

} // namespace

LocalProvider::LocalProvider(Hosting &hosting, QObject *parent)
    : QObject(parent)
    , m_hosting(hosting)
{
    m_renewal.setInterval(RenewalTime);
    connect(&m_renewal, &QTimer::timeout, this, &LocalProvider::signTestFlowsIn);
}

void LocalProvider::start(std::optional<quint16> port)
{
    using Phase = server::LocalIdentity::Phase;
    if (m_identity.phase == Phase::Starting || m_identity.phase == Phase::Running)
        return;
    server::LocalIdentity starting;
    starting.phase = Phase::Starting;
    enter(starting);
    // Making the key takes long enough to be seen; first the window shows that it is under way.
    QMetaObject::invokeMethod(
        this, [this, port] { open(port); }, Qt::QueuedConnection);
}

void LocalProvider::open(std::optional<quint16> port)
{
    using Phase = server::LocalIdentity::Phase;
    if (m_identity.phase != Phase::Starting)
        return; // stopped meanwhile
    auto started = m_provider.start(port.value_or(server::IdentityProvider::UsualPort));
    if (!started && !port)
        started = m_provider.start(0);
    if (!started) {
        server::LocalIdentity failed;
        failed.phase = Phase::Failed;
        failed.error = started.error();
        return enter(failed);
    }
    m_hosting.setIdentity(m_provider.identity(), m_provider.rules());
    enter(m_provider.identity());
    signTestFlowsIn();
    m_renewal.start();
}

void LocalProvider::stop()
{
    if (m_identity.phase == server::LocalIdentity::Phase::Off)
        return;
    m_renewal.stop();
    m_provider.stop();
    m_hosting.setIdentity({}, {});
    enter({});
}

void LocalProvider::enter(const server::LocalIdentity &identity)
{
    m_identity = identity;
    Q_EMIT changed(m_identity);
}

void LocalProvider::signTestFlowsIn()
{
    m_signIn.begin(m_identity, u"Ada Lovelace"_s, {},
                   [this](const tl::expected<QByteArray, QString> &token) {
                       if (m_identity.phase != server::LocalIdentity::Phase::Running)
                           return; // stopped meanwhile
                       if (token)
                           m_hosting.setTestFlowToken(*token);
                       else
                           qCWarning(identityLog).noquote() << "test flows:" << token.error();
                   });
}

} // namespace app
