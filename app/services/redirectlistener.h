// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QString>
#include <QTcpServer>

#include <functional>
#include <optional>

class QTcpSocket;

namespace app::services {

/// Takes the browser's answer on "http://localhost:PORT/", which may mean either stack (RFC 8252
/// sections 7.3 and 8.3). Whoever can open a port of this machine may come here: everything but one
/// whole GET from a browser that was sent to this address is refused, and nothing ends it.
class RedirectListener final : public QObject
{
    Q_OBJECT

public:
    /// What the browser shows afterwards; plain text in the user's language.
    struct Page
    {
        QString title;
        QString text;
    };
    using Query = QHash<QString, QString>;
    /// Looks at what came. None: it is not the answer that is waited for.
    using Judge = std::function<std::optional<Page>(const Query &query)>;

    /// `foreign` is shown to whoever brings another answer; `language` is "fr".
    RedirectListener(Judge judge, Page foreign, QString language, QObject *parent = nullptr);
    ~RedirectListener() override;

    /// On a port that the system chooses; the error is the system's text.
    [[nodiscard]] bool listen();
    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString errorString() const { return m_error; }
    /// Takes nobody any more; answers under way still go out.
    void close();

private:
    void accept(QTcpServer &server);
    void read(QTcpSocket *socket);
    [[nodiscard]] QByteArray answerTo(const QByteArray &head) const;
    [[nodiscard]] bool isOurHost(const QByteArray &host) const;

    Judge m_judge;
    Page m_foreign;
    QString m_language;
    QTcpServer m_four;
    QTcpServer m_six;
    QHash<QTcpSocket *, QByteArray> m_heads;
    quint16 m_port = 0;
    QString m_error;
};

} // namespace app::services
