// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery/callbacksender.h"

#include <QTcpServer>

#include <memory>

class QTcpSocket;

/// A receiver on 127.0.0.1 that takes one request a connection and then does as it was told.
class CallbackServer final : public QObject
{
    Q_OBJECT

public:
    enum class Manner { Answer, Reset, Close, Silent };

    explicit CallbackServer(Manner manner, const QByteArray &answer = {});
    /// Speaks TLS with this certificate of tests/samples/tls.
    CallbackServer(const QString &certificate, const QByteArray &answer);

    [[nodiscard]] QByteArray url(const QByteArray &scheme) const;
    [[nodiscard]] QByteArray url() const { return url("http"); }

private:
    void listen();
    void accept();
    void take(QTcpSocket *socket);

    std::unique_ptr<QTcpServer> m_server;
    Manner m_manner;
    QByteArray m_answer;
};

/// A file of tests/samples.
[[nodiscard]] QString sample(const QString &name);

/// Settings that let callbacks go to 127.0.0.1 and give up soon.
[[nodiscard]] server::delivery::CallbackSender::Settings impatient();

/// Posts a callback and waits for what comes of it.
[[nodiscard]] server::Attempt post(const QByteArray &url,
                                   const server::delivery::CallbackSender::Settings &settings);
