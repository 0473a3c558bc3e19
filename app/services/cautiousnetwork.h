// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>

#include <chrono>

namespace app::services {

/// Asks those who may be anybody, such as providers of identity: follows no redirect, keeps no cookie, waits no longer than
/// `patience` for a whole answer and takes none that is large.
class CautiousNetwork final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    static constexpr qint64 MaxBytes = 512 * 1024;

    explicit CautiousNetwork(std::chrono::milliseconds patience, QObject *parent = nullptr);

    /// What is wrong with a reply that has finished, in English; empty: it brought an answer,
    /// whatever its status.
    [[nodiscard]] static QString troubleOf(const QNetworkReply &reply);
    /// Whether reading stopped because there was more than MaxBytes.
    [[nodiscard]] static bool isTooLarge(const QNetworkReply &reply);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &original,
                                 QIODevice *outgoing) override;

private:
    std::chrono::milliseconds m_patience;
};

} // namespace app::services
