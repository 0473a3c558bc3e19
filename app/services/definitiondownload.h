// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkReply;

namespace app::services {

/// What a download brought, or why it brought nothing. Carries no words of ours.
struct Downloaded
{
    enum class Failure {
        None,
        NotAnAddress, ///< no http or https address of a host
        Network, ///< `detail`: what Qt says
        Refused, ///< the server did; `detail`: the HTTP status
        TooLarge, ///< `detail`: the most bytes
        TooSlow,
        RedirectRefused, ///< to another scheme, or too often; `detail`: where to
        Cancelled,
    };

    Failure failure = Failure::None;
    QByteArray text;
    QString detail;

    [[nodiscard]] bool isDone() const { return failure == Failure::None; }
    friend bool operator==(const Downloaded &, const Downloaded &) = default;
};

/// Fetches one definition by http or https, under limits. Follows redirects that keep the scheme.
/// Addresses may hold credentials: they are neither logged nor told.
class DefinitionDownload final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        qsizetype bytes = 8 * 1024 * 1024; ///< of the text, unpacked
        std::chrono::milliseconds silence{15'000}; ///< without a byte
        std::chrono::milliseconds total{60'000};
        int redirects = 5;
    };

    explicit DefinitionDownload(QObject *parent = nullptr);
    DefinitionDownload(const Limits &limits, QObject *parent = nullptr);
    ~DefinitionDownload() override;

    /// One at a time: ends a download that is under way as cancelled. finished() comes later, never
    /// from within.
    void start(const QUrl &url);
    void cancel();

Q_SIGNALS:
    void finished(const app::services::Downloaded &result);

private:
    void request(const QUrl &url);
    void take(QNetworkReply *reply);
    void redirect(const QUrl &from, const QUrl &to);
    void end(Downloaded::Failure failure, const QString &detail = {}, const QByteArray &text = {});

    Limits m_limits;
    QNetworkAccessManager m_network;
    QTimer m_patience;
    QNetworkReply *m_reply = nullptr;
    int m_redirects = 0;
    bool m_busy = false;
};

} // namespace app::services
