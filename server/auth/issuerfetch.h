// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/auth/tokenvalidator.h"

#include <QPointer>
#include <QTimer>

#include <functional>

class QNetworkAccessManager;
class QNetworkReply;

namespace server::auth {

/// Asks one provider for its metadata and then for its keys. Follows no redirect, and takes neither
/// long nor large answers.
class IssuerFetch final : public QObject
{
    Q_OBJECT

public:
    using Result = tl::expected<IssuerKeys, QString>; ///< or an English reason
    using Done = std::function<void(const Result &)>;

    /// `network` outlives it. `done` runs once, later; never after the destructor.
    IssuerFetch(QNetworkAccessManager &network, Provider provider,
                std::chrono::milliseconds patience, Done done);
    ~IssuerFetch() override;

private:
    using Taken = void (IssuerFetch::*)(const QByteArray &body);

    void get(const QUrl &url, Taken taken);
    void finishReply(QNetworkReply *reply, Taken taken);
    void dropReply();
    void takeMetadata(const QByteArray &body);
    void takeKeys(const QByteArray &body);
    void finish(const Result &result);

    QNetworkAccessManager &m_network;
    Provider m_provider;
    Done m_done;
    QTimer m_deadline;
    QString m_issuer;
    QPointer<QNetworkReply> m_reply;
};

} // namespace server::auth
