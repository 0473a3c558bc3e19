// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/cautiousnetwork.h"

#include <QNetworkReply>
#include <QTimer>

namespace app::services {

namespace {

constexpr const char *StoppedBecause = "stoppedBecause";
const QString TooLarge = QStringLiteral("the answer is too large");

void stop(QNetworkReply *reply, const QString &reason)
{
    reply->setProperty(StoppedBecause, reason);
    reply->abort();
}

} // namespace

CautiousNetwork::CautiousNetwork(std::chrono::milliseconds patience, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_patience(patience)
{
}

QNetworkReply *CautiousNetwork::createRequest(Operation operation, const QNetworkRequest &original,
                                              QIODevice *outgoing)
{
    QNetworkRequest request(original);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "application/json");
    QNetworkReply *reply = QNetworkAccessManager::createRequest(operation, request, outgoing);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
        if (received > MaxBytes)
            stop(reply, TooLarge);
    });
    QTimer::singleShot(m_patience, reply, [reply] {
        if (reply->isRunning())
            stop(reply, QStringLiteral("no answer came in time"));
    });
    return reply;
}

QString CautiousNetwork::troubleOf(const QNetworkReply &reply)
{
    const QString stopped = reply.property(StoppedBecause).toString();
    if (!stopped.isEmpty())
        return stopped;
    if (reply.attribute(QNetworkRequest::RedirectionTargetAttribute).isValid())
        return QStringLiteral("the answer is a redirect");
    const bool answered = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).isValid();
    return answered ? QString() : reply.errorString();
}

bool CautiousNetwork::isTooLarge(const QNetworkReply &reply)
{
    return reply.property(StoppedBecause).toString() == TooLarge;
}

} // namespace app::services
