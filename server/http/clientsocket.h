// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractSocket>
#include <QSslConfiguration>

#include <memory>

QT_BEGIN_NAMESPACE
class QSslSocket;
QT_END_NAMESPACE

namespace server::http {

/// The real socket of one client, with TLS on it or without.
class ClientSocket final : public QObject
{
    Q_OBJECT

public:
    /// With a configuration, its client has to shake hands before opened().
    explicit ClientSocket(const std::optional<QSslConfiguration> &tls);
    ~ClientSocket() override;

    /// Takes over the accepted descriptor.
    [[nodiscard]] bool take(qintptr descriptor);
    /// The answer to greeted().
    void shakeHands();

    [[nodiscard]] const QAbstractSocket &socket() const { return *m_socket; }
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] qint64 read(char *bytes, qint64 most) { return m_socket->read(bytes, most); }
    /// Whether bytes are left of which readyRead() does not tell again.
    [[nodiscard]] bool holdsMore() const;
    [[nodiscard]] bool write(const QByteArray &bytes) { return m_socket->write(bytes) >= 0; }
    /// Bytes that the client has not taken.
    [[nodiscard]] qint64 backlog() const;

    /// Sends nothing more. Where the client may still be sending, it can go on and read the answer.
    void finish(bool isSending);
    void abort() { m_socket->abort(); }

Q_SIGNALS:
    /// The client begins to shake hands: shakeHands() or abort().
    void greeted();
    /// The client sends an HTTP request that is not encrypted, though it should be. Only an answer
    /// can go out.
    void misdirected();
    /// Hands are shaken. Not without TLS: such a socket is open from the beginning.
    void opened();
    void readyRead();
    void written();
    void disconnected();

private:
    void takeBytes();
    void greet();

    std::unique_ptr<QAbstractSocket> m_socket;
    QSslSocket *m_tls = nullptr; ///< m_socket, where there is TLS
    bool m_greeted = false;
};

} // namespace server::http
