// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/keysource.h"

#include "server/logging.h"

#include <algorithm>

namespace server::auth {

KeySource::KeySource(std::vector<Provider> providers, const Pace &pace, QObject *parent)
    : QObject(parent)
    , m_providers(std::move(providers))
    , m_pace(pace)
    , m_delay(pace.afterFailure)
{
    m_schedule.setSingleShot(true);
    connect(&m_schedule, &QTimer::timeout, this, &KeySource::refresh);
    refresh();
}

KeySource::~KeySource() = default;

void KeySource::refresh()
{
    if (!m_fetches.empty())
        return;
    m_schedule.stop();
    m_failed = false;
    m_open = m_providers.size();
    for (size_t i = 0; i < m_providers.size(); ++i) {
        m_fetches.push_back(std::make_unique<IssuerFetch>(
            m_network, m_providers[i], m_pace.patience,
            [this, i](const IssuerFetch::Result &result) { take(i, result); }));
    }
}

void KeySource::take(size_t provider, const IssuerFetch::Result &result)
{
    if (result) {
        keep(*result);
        qCInfo(authLog).noquote() << "keys of" << result->issuer
                                  << "fetched:" << result->keys.size();
    } else {
        m_failed = true;
        qCWarning(authLog).noquote()
            << "no keys from" << m_providers[provider].metadata.toString() << "-" << result.error();
    }
    // Not now: this is called by the last of those that would go.
    if (--m_open == 0)
        QMetaObject::invokeMethod(this, &KeySource::finish, Qt::QueuedConnection);
}

void KeySource::keep(const IssuerKeys &issuer)
{
    const auto known = std::find_if(
        m_issuers.begin(), m_issuers.end(),
        [&issuer](const IssuerKeys &each) { return each.version == issuer.version; });
    if (known == m_issuers.end())
        m_issuers.push_back(issuer);
    else
        *known = issuer;
}

void KeySource::finish()
{
    m_fetches.clear();
    m_schedule.start(m_failed ? std::min(m_delay, m_pace.refresh) : m_pace.refresh);
    m_delay = m_failed ? std::min(m_delay * 2, m_pace.refresh) : m_pace.afterFailure;
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &done : waiting)
        done();
    Q_EMIT refreshed();
}

void KeySource::ask(std::function<void()> done)
{
    const bool isUnderWay = !m_fetches.empty();
    if (!isUnderWay && m_asked.isValid() && !m_asked.hasExpired(m_pace.unknownKey.count()))
        return done();
    m_waiting.push_back(std::move(done));
    if (!isUnderWay) {
        m_asked.start();
        refresh();
    }
}

} // namespace server::auth
