// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/definitiondownload.h"

#include <QNetworkReply>

namespace app::services {
using namespace Qt::StringLiterals;
using Failure = Downloaded::Failure;

namespace {

bool isFetchable(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
           && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

/// For whoever reads it: without a user, a password, or what may be a key in the query.
QString shown(const QUrl &url)
{
    return url.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
}

} // namespace

DefinitionDownload::DefinitionDownload(QObject *parent)
    : DefinitionDownload(Limits(), parent)
{
}

DefinitionDownload::DefinitionDownload(const Limits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(Failure::TooSlow); });
}

DefinitionDownload::~DefinitionDownload()
{
    if (m_reply)
        m_reply->disconnect(this);
}

void DefinitionDownload::start(const QUrl &url)
{
    cancel();
    m_busy = true;
    m_redirects = 0;
    m_patience.start(m_limits.total);
    if (isFetchable(url)) {
        request(url);
        return;
    }
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_busy && !m_reply)
                end(Failure::NotAnAddress);
        },
        Qt::QueuedConnection);
}

void DefinitionDownload::cancel()
{
    if (m_busy)
        end(Failure::Cancelled);
}

void DefinitionDownload::request(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setRawHeader("Accept", "application/json, */*;q=0.5");
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(int(m_limits.silence.count()));
    // A definition that is packed small may be large.
    request.setDecompressedSafetyCheckThreshold(m_limits.bytes);
    m_reply = m_network.get(request);
    m_reply->setReadBufferSize(m_limits.bytes + 1);
    QNetworkReply *reply = m_reply;
    connect(reply, &QNetworkReply::readyRead, this, [this, reply] {
        if (reply->bytesAvailable() > m_limits.bytes)
            end(Failure::TooLarge, QString::number(m_limits.bytes));
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] { take(reply); });
}

void DefinitionDownload::take(QNetworkReply *reply)
{
    const QUrl target = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    if (!target.isEmpty())
        return redirect(reply->url(), reply->url().resolved(target));
    const QVariant status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute);
    if (reply->error() == QNetworkReply::NoError) {
        const QByteArray text = reply->read(m_limits.bytes + 1);
        if (text.size() > m_limits.bytes)
            return end(Failure::TooLarge, QString::number(m_limits.bytes));
        return end(Failure::None, {}, text);
    }
    // The transfer's own timer ends it this way; cancel() never comes here.
    if (reply->error() == QNetworkReply::OperationCanceledError)
        return end(Failure::TooSlow);
    if (status.isValid() && reply->error() >= QNetworkReply::ContentAccessDenied)
        return end(Failure::Refused, status.toString());
    QString reason = reply->errorString();
    reason.replace(reply->url().toString(), shown(reply->url()));
    end(Failure::Network, reason);
}

void DefinitionDownload::redirect(const QUrl &from, const QUrl &to)
{
    if (to.scheme() != from.scheme() || !isFetchable(to) || ++m_redirects > m_limits.redirects)
        return end(Failure::RedirectRefused, shown(to));
    m_reply->deleteLater();
    m_reply = nullptr;
    request(to);
}

void DefinitionDownload::end(Failure failure, const QString &detail, const QByteArray &text)
{
    m_busy = false;
    m_patience.stop();
    if (QNetworkReply *reply = std::exchange(m_reply, nullptr)) {
        reply->disconnect(this);
        reply->abort();
        reply->deleteLater();
    }
    Q_EMIT finished({failure, text, detail});
}

} // namespace app::services
