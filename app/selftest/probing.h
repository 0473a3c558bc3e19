// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/selftest/verdicts.h"
#include "app/services/cautiousnetwork.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSslError>

class QNetworkReply;

namespace app::selftest {

/// Sends the requests of a self-test, one after the other, as the platform would send them: with its
/// header fields, no cookies, and no redirect followed.
class Probing final : public QObject
{
    Q_OBJECT

public:
    /// `patience` is for one request, its whole answer included.
    explicit Probing(std::chrono::milliseconds patience, QObject *parent = nullptr);
    ~Probing() override;

    void setProbe(const server::SelfTestProbe &probe) { m_probe = probe; }
    /// answered() follows, unless cancel() comes first.
    void send(const QByteArray &verb, const QUrl &url, const QByteArray &body = {});
    void cancel();

Q_SIGNALS:
    void answered(const app::selftest::Sighting &seen);

private:
    void take(QNetworkReply *reply);
    [[nodiscard]] server::NetworkFailure failureOf(const QNetworkReply &reply) const;

    services::CautiousNetwork m_network;
    server::SelfTestProbe m_probe;
    QPointer<QNetworkReply> m_reply; ///< under way
    QElapsedTimer m_clock;
    QList<QSslError> m_doubts; ///< about the certificate
    bool m_isSecured = false; ///< connections are used again: of the first one
};

} // namespace app::selftest
