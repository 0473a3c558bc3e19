// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>

#include <chrono>
#include <functional>
#include <memory>

class QTcpSocket;

namespace tests {

/// Stands between a caller and the connector as a tunnel does: passes requests on, changed or not, or
/// answers in the connector's place. One request a connection.
class PlayedTunnel final : public QObject
{
    Q_OBJECT

public:
    /// Takes a whole request and may change it; a result that is not empty is answered in the
    /// connector's place.
    using Play = std::function<QByteArray(QByteArray &request)>;
    /// What is done to an answer of the connector.
    using Change = std::function<QByteArray(QByteArray answer)>;

    /// By http, or by TLS with this certificate of tests/samples/tls.
    explicit PlayedTunnel(const QString &connectorUrl, const QString &certificate = {});

    void setPlay(Play play) { m_play = std::move(play); }
    void setChange(Change change) { m_change = std::move(change); }
    /// Always answers this; "": closes the connection.
    void answerWith(const QByteArray &answer);
    /// Says nothing at all, or goes on for ever after what answerWith() says.
    void setSilent() { m_isSilent = true; }
    void setEndless() { m_isEndless = true; }
    /// From now on, before a request is passed on.
    void setDelay(std::chrono::milliseconds delay) { m_delay = delay; }

    [[nodiscard]] QString url() const;
    /// Methods of the requests, in their order.
    [[nodiscard]] const QByteArrayList &asked() const { return m_asked; }

private:
    void accept();
    void read(QTcpSocket *client);
    void answer(QTcpSocket *client, const QByteArray &bytes);
    void forward(QTcpSocket *client, const QByteArray &request);

    std::unique_ptr<QTcpServer> m_server;
    quint16 m_connectorPort;
    QByteArray m_scheme;
    Play m_play;
    Change m_change;
    QByteArrayList m_asked;
    std::chrono::milliseconds m_delay{0};
    bool m_isSilent = false;
    bool m_isEndless = false;
};

/// A file of tests/samples.
[[nodiscard]] QByteArray sample(const QString &name);

/// `request` or answer without the field called `name`.
[[nodiscard]] QByteArray without(const QByteArray &name, const QByteArray &message);

} // namespace tests
