// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/client/operatorclient.h"

#include "app/commandline.h"
#include "app/services/datafolder.h"
#include "app/services/settings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkProxy>
#include <QNetworkReply>

#include <utility>

namespace app::client {
using namespace Qt::StringLiterals;

namespace {

constexpr int TransferTimeout = 10'000; // ms without a byte

QUrl urlOf(const Endpoint &endpoint)
{
    QUrl url;
    url.setScheme(u"http"_s);
    url.setHost(endpoint.address.toString());
    url.setPort(endpoint.port);
    return url;
}

/// The detail of problem JSON (RFC 9457), else the status.
QString reasonOf(const OperatorClient::Answer &answer)
{
    const QJsonObject problem = QJsonDocument::fromJson(answer.body).object();
    const QString detail = problem.value("detail"_L1).toString();
    if (!detail.isEmpty())
        return detail;
    return u"the console answered with status %1"_s.arg(answer.status);
}

OperatorClient::Answer answerOf(QNetworkReply &reply)
{
    using Kind = OperatorClient::Answer::Kind;
    OperatorClient::Answer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply.readAll();
    if (reply.error() == QNetworkReply::NoError)
        answer.kind = Kind::Accepted;
    else if (answer.status > 0)
        answer.kind = Kind::Refused;
    if (answer.kind == Kind::Refused)
        answer.reason = reasonOf(answer);
    else if (answer.kind == Kind::Unreachable)
        answer.reason = reply.errorString();
    return answer;
}

} // namespace

QUrl operatorUrl(const CommonOptions &options, const services::DataFolder &folder)
{
    if (options.operatorEndpoint)
        return urlOf(*options.operatorEndpoint);
    if (const auto running = folder.running())
        return QUrl(running->operatorUrl);
    const services::Settings settings(services::Settings::fileFor(options.dataFolder));
    const server::ServerConfig config = settings.serverConfig();
    return urlOf({config.operatorAddress, config.operatorPort});
}

QString noConsoleAt(const QUrl &base, const QString &reason)
{
    return u"no console answers at %1 (%2)\nStart one with 'declic serve', or name another with "
           "--operator or --data."_s.arg(base.toString(), reason);
}

OperatorClient::OperatorClient(const QUrl &base, QObject *parent)
    : QObject(parent)
    , m_base(base)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network.setTransferTimeout(TransferTimeout);
}

void OperatorClient::get(const QString &path, const QUrlQuery &query, Callback done)
{
    follow(m_network.get(request(path, query)), std::move(done));
}

void OperatorClient::post(const QString &path, const QUrlQuery &query, const QByteArray &json,
                          Callback done)
{
    QNetworkRequest wanted = request(path, query);
    wanted.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    follow(m_network.post(wanted, json), std::move(done));
}

QNetworkRequest OperatorClient::request(const QString &path, const QUrlQuery &query) const
{
    QUrl url = m_base;
    url.setPath(path);
    url.setQuery(query);
    QNetworkRequest result(url);
    result.setRawHeader("User-Agent", "Declic/" DECLIC_VERSION);
    const QByteArray token = qgetenv("DECLIC_OPERATOR_TOKEN");
    if (!token.isEmpty())
        result.setRawHeader("Authorization", "Bearer " + token);
    return result;
}

void OperatorClient::follow(QNetworkReply *reply, Callback done)
{
    connect(reply, &QNetworkReply::finished, this, [reply, done = std::move(done)] {
        reply->deleteLater();
        done(answerOf(*reply));
    });
}

} // namespace app::client
