// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QNetworkAccessManager>
#include <QUrl>

#include <functional>

namespace tests {

/// A browser with a user who signs in at the provider of tests/openid: follows redirects, fills in
/// its forms and agrees, or does not.
class ScriptedBrowser final : public QObject
{
    Q_OBJECT

public:
    /// Agree: signs in and consents. Deny: signs in and consents to nothing. Leave: closes the tab.
    enum class Mood { Agree, Deny, Leave };

    explicit ScriptedBrowser(QObject *parent = nullptr);

    void setMood(Mood mood) { m_mood = mood; }
    /// Changes where the provider sends the browser back to.
    void setTampering(std::function<QUrl(const QUrl &)> tamper) { m_tamper = std::move(tamper); }
    void open(const QUrl &url);

    [[nodiscard]] const QList<QUrl> &opened() const { return m_opened; }
    /// Of the page where it ended: the console's own.
    [[nodiscard]] int lastStatus() const { return m_lastStatus; }
    [[nodiscard]] const QByteArray &lastPage() const { return m_lastPage; }

Q_SIGNALS:
    void ended();

private:
    void go(const QUrl &url);
    void take(QNetworkReply *reply);
    void fillIn(const QUrl &page, const QByteArray &html);

    QNetworkAccessManager m_network;
    Mood m_mood = Mood::Agree;
    std::function<QUrl(const QUrl &)> m_tamper;
    QList<QUrl> m_opened;
    int m_lastStatus = 0;
    QByteArray m_lastPage;
};

} // namespace tests
