// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/simulator/pinnednetwork.h"

#include <QNetworkReply>
#include <QSslConfiguration>

namespace server::simulator {

PinnedNetwork::PinnedNetwork(QObject *parent)
    : QNetworkAccessManager(parent)
{
    connect(this, &QNetworkAccessManager::sslErrors, this, &PinnedNetwork::judge);
}

QNetworkReply *PinnedNetwork::createRequest(Operation operation, const QNetworkRequest &request,
                                            QIODevice *body)
{
    // Without authorities every certificate is an error, about which judge() has the last word.
    QNetworkRequest pinned = request;
    QSslConfiguration configuration = request.sslConfiguration();
    configuration.setCaCertificates({});
    pinned.setSslConfiguration(configuration);
    return QNetworkAccessManager::createRequest(operation, pinned, body);
}

void PinnedNetwork::judge(QNetworkReply *reply, const QList<QSslError> &errors)
{
    if (!m_certificate.isNull() && reply->sslConfiguration().peerCertificate() == m_certificate)
        reply->ignoreSslErrors(errors);
}

} // namespace server::simulator
