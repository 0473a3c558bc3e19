// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/auth/issuerfetch.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>

#include <memory>

namespace server::auth {

/// The keys of trusted issuers, fetched on the thread that owns it: at the start, on schedule, and
/// when a token names a key that is not at hand. What was fetched last stays when a fetch fails.
class KeySource final : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds refresh = std::chrono::hours(1);
        std::chrono::milliseconds afterFailure = std::chrono::seconds(
            30); ///< twice as long each time
        /// Between two fetches that tokens caused. Every stranger can cause one, and whoever comes
        /// with a new key waits this long after one who did.
        std::chrono::milliseconds unknownKey = std::chrono::seconds(30);
        std::chrono::milliseconds patience = std::chrono::seconds(10); ///< for one issuer
    };

    KeySource(std::vector<Provider> providers, const Pace &pace, QObject *parent = nullptr);
    ~KeySource() override;

    /// Those of which keys are known.
    [[nodiscard]] const std::vector<IssuerKeys> &issuers() const { return m_issuers; }
    /// For a token that needs other keys. `done` runs after the fetch, which many wait for together;
    /// at once when the last one is too short a time ago; never after the destructor.
    void ask(std::function<void()> done);

Q_SIGNALS:
    void refreshed(); ///< a fetch is over, well or not

private:
    void refresh();
    void take(size_t provider, const IssuerFetch::Result &result);
    void keep(const IssuerKeys &issuer);
    void finish();

    std::vector<Provider> m_providers;
    Pace m_pace;
    std::vector<IssuerKeys> m_issuers;
    QNetworkAccessManager m_network;
    std::vector<std::unique_ptr<IssuerFetch>> m_fetches; ///< not empty while a fetch is under way
    size_t m_open = 0;
    bool m_failed = false;
    std::chrono::milliseconds m_delay; ///< until the next one, should this one fail
    std::vector<std::function<void()>> m_waiting;
    QElapsedTimer m_asked;
    QTimer m_schedule;
};

} // namespace server::auth
