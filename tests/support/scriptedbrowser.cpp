// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/scriptedbrowser.h"

#include <QNetworkReply>
#include <QRegularExpression>

namespace tests {
using namespace Qt::StringLiterals;

namespace {

QString captured(const QByteArray &html, const QString &pattern)
{
    return QRegularExpression(pattern).match(QString::fromUtf8(html)).captured(1);
}

} // namespace

ScriptedBrowser::ScriptedBrowser(QObject *parent)
    : QObject(parent)
{
}

void ScriptedBrowser::open(const QUrl &url)
{
    m_opened.append(url);
    if (m_mood != Mood::Leave)
        go(url);
}

void ScriptedBrowser::go(const QUrl &url)
{
    const bool isBack = url.host() == u"localhost"_s;
    QNetworkRequest request(isBack && m_tamper ? m_tamper(url) : url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    take(m_network.get(request));
}

void ScriptedBrowser::take(QNetworkReply *reply)
{
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        const QUrl next = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (!next.isEmpty())
            return go(reply->url().resolved(next));
        m_lastStatus = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        m_lastPage = reply->readAll();
        if (reply->url().host() == u"localhost"_s || m_lastStatus != 200)
            Q_EMIT ended();
        else
            fillIn(reply->url(), m_lastPage);
    });
}

void ScriptedBrowser::fillIn(const QUrl &page, const QByteArray &html)
{
    const QString prompt = captured(html, u"name=\"prompt\" value=\"(\\w+)\""_s);
    const QString action = captured(html, u"<form[^>]* action=\"([^\"]+)\""_s);
    if (prompt.isEmpty() || action.isEmpty()) {
        Q_EMIT ended(); // no page that asks for anything
        return;
    }
    if (prompt == u"consent"_s && m_mood == Mood::Deny)
        return go(page.resolved(QUrl(captured(html, u"href=\"([^\"]+/abort)\""_s))));
    QNetworkRequest request(page.resolved(QUrl(action)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    take(m_network.post(request, "login=ada&password=any&prompt=" + prompt.toUtf8()));
}

} // namespace tests
