// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/http/clientledger.h"
#include "server/http/lobby.h"
#include "server/http/openconnections.h"
#include "server/http/request.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QSet>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>

#include <deque>
#include <memory>
#include <optional>

namespace server::http {

class GuardConnection;
class PendingAnswer;
class RequestSocket;

/// What stands between the network and QHttpServer: accepts connections, keeps their number and
/// their deadlines, and offers QHttpServer one RequestSocket for each of them.
class GuardServer final : public QTcpServer
{
    Q_OBJECT

public:
    /// The field by which a request played to QHttpServer finds its PendingAnswer again.
    static constexpr QByteArrayView KeyField = "declic-request";

    /// With a configuration, its clients have to speak TLS.
    explicit GuardServer(const Limits &limits, const std::optional<QSslConfiguration> &tls = {});
    ~GuardServer() override;

    [[nodiscard]] const Limits &limits() const { return m_limits; }
    [[nodiscard]] const std::optional<QSslConfiguration> &tls() const { return m_tls; }
    /// Milliseconds on the clock of the deadlines.
    [[nodiscard]] qint64 now() const { return m_clock.elapsed(); }
    /// Value of a Date field (RFC 9110 section 6.6.1).
    [[nodiscard]] QByteArray date();
    /// Where connections put what they receive before parsing it.
    [[nodiscard]] QByteArray &receiveBuffer() { return m_receiveBuffer; }

    void add(GuardConnection *connection);
    void remove(GuardConnection *connection);
    /// Their order; those that have ended live on in it for a while.
    [[nodiscard]] OpenConnections &open() { return m_open; }
    [[nodiscard]] ClientLedger &ledger() { return m_ledger; }
    /// Adds to the bytes that all connections hold of their requests.
    void hold(qsizetype more) { m_held += more; }
    [[nodiscard]] qsizetype held() const { return m_held; }
    /// Ends every connection at once.
    void abortConnections();

    /// Lets it shake hands when its turn comes: one in each round of the event loop, because that
    /// takes milliseconds, and who has shaken hands already must not wait for many of them.
    void queueHandshake(GuardConnection &connection);

    /// A socket that QHttpServer takes for a new connection from `client`.
    [[nodiscard]] RequestSocket *createRequestSocket(const QAbstractSocket &client);
    /// Plays the request to QHttpServer, which comes back with take().
    void submit(const std::shared_ptr<PendingAnswer> &answer, RequestSocket &socket);
    [[nodiscard]] std::shared_ptr<PendingAnswer> take(quint64 key);

    void push(const QByteArray &topic, const QByteArray &bytes);
    [[nodiscard]] int streamCount(const QByteArray &topic) const;

Q_SIGNALS:
    void answered(const server::http::Request &request, const server::http::Response &response,
                  qint64 durationUs);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    /// How many connections there are that take a place.
    [[nodiscard]] qsizetype taken() const { return m_open.size() + m_lobby.size(); }
    [[nodiscard]] bool makeRoom();
    void welcome(qintptr descriptor);
    void turnAway(qintptr descriptor);
    void letOthersGoOn();
    void rest();
    void checkDeadlines();
    void shakeNextHands();
    void pauseAfterAcceptError();

    Limits m_limits;
    std::optional<QSslConfiguration> m_tls;
    QElapsedTimer m_clock;
    QTimer m_tick;
    QTimer m_moreDeadlines;
    QTimer m_handshakeTurn;
    std::deque<QPointer<GuardConnection>> m_greeted; ///< they wait for their handshake
    QSet<GuardConnection *> m_connections;
    QHash<quint64, std::shared_ptr<PendingAnswer>> m_waiting; ///< on their way through QHttpServer
    quint64 m_lastKey = 0;
    ClientLedger m_ledger;
    OpenConnections m_open;
    Lobby m_lobby;
    int m_accepted = 0; ///< since the others could go on
    qsizetype m_held = 0;
    QByteArray m_receiveBuffer;
    QByteArray m_date;
    qint64 m_dateSecond = -1;
};

} // namespace server::http
