// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>
#include <QSslCertificate>

namespace server::simulator {

/// Calls one server: over https it believes this certificate alone, whatever its names and dates say
/// and whoever vouches for others.
class PinnedNetwork final : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit PinnedNetwork(QObject *parent = nullptr);

    void setCertificate(const QSslCertificate &certificate) { m_certificate = certificate; }

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request,
                                 QIODevice *body) override;

private:
    void judge(QNetworkReply *reply, const QList<QSslError> &errors);

    QSslCertificate m_certificate;
};

} // namespace server::simulator
