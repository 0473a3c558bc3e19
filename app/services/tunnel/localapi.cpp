// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/tunnel/localapi.h"

#include "app/services/tunnel/apianswers.h"

#include <QNetworkProxy>
#include <QNetworkReply>

namespace app::services::tunnel {
using namespace Qt::StringLiterals;

LocalApi::LocalApi(std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_network(patience)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // it is on this machine
}

void LocalApi::ask(Program program, quint16 apiPort, quint16 port, const Take &take)
{
    switch (program) {
    case Program::Ngrok:
        return askNgrok(apiPort, port, take);
    case Program::Cloudflared:
        return askCloudflared(apiPort, port, take);
    case Program::DevTunnel:
        break;
    }
    QMetaObject::invokeMethod(
        this, [take] { take({}); }, Qt::QueuedConnection);
}

void LocalApi::askNgrok(quint16 apiPort, quint16 port, const Take &take)
{
    get(apiPort, u"/api/tunnels"_s, [port, take](const std::optional<QByteArray> &body) {
        ApiAnswer answer;
        if (const auto url = body ? ngrokUrl(*body, port) : std::nullopt) {
            answer.answered = true;
            answer.leadsHere = !url->isEmpty();
            answer.publicUrl = *url;
        }
        take(answer);
    });
}

// One after the other, since each answer is small and near: what it is, whether it is connected,
// where it leads.
void LocalApi::askCloudflared(quint16 apiPort, quint16 port, const Take &take)
{
    get(apiPort, u"/quicktunnel"_s, [=, this](const std::optional<QByteArray> &quick) {
        const auto url = quick ? quickTunnelUrl(*quick) : std::nullopt;
        if (!url)
            return take({});
        get(apiPort, u"/ready"_s, [=, this](const std::optional<QByteArray> &ready) {
            get(apiPort, u"/config"_s, [=](const std::optional<QByteArray> &config) {
                const auto ingress = config ? ingressOf(*config, port) : std::nullopt;
                ApiAnswer answer{true, ingress && ingress->leadsHere, *url, {}};
                if (answer.publicUrl.isEmpty() && ingress)
                    answer.publicUrl = ingress->publicUrl;
                if (ready)
                    answer.connected = isReady(*ready);
                take(answer);
            });
        });
    });
}

void LocalApi::get(quint16 apiPort, const QString &path, const TakeBody &take)
{
    const QString url = u"http://127.0.0.1:"_s + QString::number(apiPort) + path;
    QNetworkReply *reply = m_network.get(QNetworkRequest(QUrl(url)));
    connect(reply, &QNetworkReply::finished, this, [reply, take] {
        reply->deleteLater();
        const bool whole = CautiousNetwork::troubleOf(*reply).isEmpty();
        take(whole ? std::optional(reply->read(CautiousNetwork::MaxBytes)) : std::nullopt);
    });
}

} // namespace app::services::tunnel
