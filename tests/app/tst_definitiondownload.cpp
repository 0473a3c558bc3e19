// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/definitiondownload.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using app::services::DefinitionDownload;
using app::services::Downloaded;
using Failure = Downloaded::Failure;

namespace {

/// A server on loopback that answers each path with bytes of its own, and none with silence.
class Site final : public QObject
{
    Q_OBJECT

public:
    Site()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port on loopback");
        connect(&m_server, &QTcpServer::newConnection, this, &Site::accept);
    }

    QHash<QByteArray, QByteArray> answers; ///< path to all that is sent
    QByteArray requests;

    [[nodiscard]] QUrl url(const QString &path) const
    {
        return QUrl(u"http://127.0.0.1:%1%2"_s.arg(QString::number(m_server.serverPort()), path));
    }
    void page(const QByteArray &path, const QByteArray &body, const QByteArray &status = "200 OK",
              const QByteArray &header = {})
    {
        answers.insert(path, "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Length: "
                                 + QByteArray::number(body.size()) + "\r\n" + header + "\r\n"
                                 + body);
    }

private:
    void accept()
    {
        QTcpSocket *socket = m_server.nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            const QByteArray request = socket->readAll();
            requests += request;
            const QByteArray path = request.mid(4, request.indexOf(' ', 4) - 4);
            if (!answers.contains(path))
                return;
            socket->write(answers.value(path));
            socket->disconnectFromHost();
        });
    }

    QTcpServer m_server;
};

} // namespace

Q_DECLARE_METATYPE(app::services::Downloaded)

/// Definitions fetched from addresses, and what may go wrong.
class TestDefinitionDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void fetches();
    void fails_data();
    void fails();
    void followsRedirects();
    void unpacks();
    void endsWithoutAnAnswer();
    void isCancelled();
    void startsAnew();
    void neverTellsCredentials();

private:
    [[nodiscard]] Downloaded fetch(const QUrl &url);

    std::unique_ptr<Site> m_site;
    DefinitionDownload::Limits m_limits;
};

void TestDefinitionDownload::init()
{
    m_site = std::make_unique<Site>();
    m_limits = {};
}

void TestDefinitionDownload::cleanup()
{
    m_site.reset();
}

Downloaded TestDefinitionDownload::fetch(const QUrl &url)
{
    DefinitionDownload download(m_limits);
    QSignalSpy finished(&download, &DefinitionDownload::finished);
    download.start(url);
    // Never from within start(), so that whoever asks is ready for the answer.
    if (!finished.isEmpty() || !finished.wait(20'000) || finished.size() != 1)
        return {Failure::Cancelled, {}, u"no answer"_s};
    return finished.at(0).at(0).value<Downloaded>();
}

void TestDefinitionDownload::fetches()
{
    const QByteArray text = "{\"swagger\": \"2.0\"}\r\n\xFF";
    m_site->page("/a.json", text);
    const Downloaded downloaded = fetch(m_site->url(u"/a.json"_s));
    QVERIFY(downloaded.isDone());
    QCOMPARE(downloaded.text, text);
}

void TestDefinitionDownload::fails_data()
{
    QTest::addColumn<QUrl>("url");
    QTest::addColumn<Failure>("failure");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing") << QUrl() << Failure::NotAnAddress << QString();
    QTest::newRow("a file") << QUrl(u"file:///etc/hostname"_s) << Failure::NotAnAddress
                            << QString();
    QTest::newRow("no host") << QUrl(u"https:///a"_s) << Failure::NotAnAddress << QString();
    QTest::newRow("another scheme")
        << QUrl(u"ftp://a.example/"_s) << Failure::NotAnAddress << QString();
    const auto here = [](const char *path) { return QUrl(QLatin1String(path).toString()); };
    QTest::newRow("not found") << here("/missing") << Failure::Refused << u"404"_s;
    QTest::newRow("broken server") << here("/broken") << Failure::Refused << u"503"_s;
    QTest::newRow("sign in") << here("/secret") << Failure::Refused << u"401"_s;
    QTest::newRow("too large") << here("/large") << Failure::TooLarge << u"1000"_s;
    QTest::newRow("cut off") << here("/cut") << Failure::Network << QString();
    QTest::newRow("no HTTP") << here("/odd") << Failure::Network << QString();
    QTest::newRow("to another scheme")
        << here("/tohttps") << Failure::RedirectRefused << u"https://shop.example/a"_s;
    QTest::newRow("to a file") << here("/tofile") << Failure::RedirectRefused
                               << u"file:///etc/hostname"_s;
    QTest::newRow("in a circle") << here("/circle") << Failure::RedirectRefused << QString();
}

void TestDefinitionDownload::fails()
{
    QFETCH(QUrl, url);
    QFETCH(Failure, failure);
    QFETCH(QString, detail);
    m_limits.bytes = 1000;
    m_site->page("/missing", "no", "404 Not Found");
    m_site->page("/broken", "no", "503 Unavailable");
    m_site->page("/secret", "no", "401 Unauthorized", "WWW-Authenticate: Basic realm=x\r\n");
    m_site->page("/large", QByteArray(1001, ' '));
    m_site->answers.insert("/cut", "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{");
    m_site->answers.insert("/odd", "SSH-2.0-x\r\n\r\n");
    m_site->page("/tohttps", {}, "302 Found", "Location: https://shop.example/a?key=1\r\n");
    m_site->page("/tofile", {}, "302 Found", "Location: file:///etc/hostname\r\n");
    m_site->page("/circle", {}, "301 Moved", "Location: /circle\r\n");
    const Downloaded downloaded = fetch(url.isRelative() && !url.isEmpty() ? m_site->url(url.path())
                                                                           : url);
    QCOMPARE(downloaded.failure, failure);
    if (!detail.isEmpty())
        QCOMPARE(downloaded.detail, detail);
    QVERIFY(downloaded.text.isEmpty());
}

void TestDefinitionDownload::followsRedirects()
{
    m_site->page("/old/a", {}, "307 Temporary Redirect", "Location: ../new\r\n");
    m_site->page("/new", "{}");
    QCOMPARE(fetch(m_site->url(u"/old/a"_s)).text, QByteArray("{}"));
}

void TestDefinitionDownload::unpacks()
{
    // What is packed small must not be large. 4000 zeros, by gzip.
    const QByteArray packed = QByteArray::fromBase64(
        "H4sIAAAAAAACA+3BMQEAAADCoErrn84YPkABAAAAbwMdlu76oA8AAA==");
    m_site->page("/packed", packed, "200 OK", "Content-Encoding: gzip\r\n");
    m_limits.bytes = 1000;
    QCOMPARE(fetch(m_site->url(u"/packed"_s)).isDone(), false);
}

void TestDefinitionDownload::endsWithoutAnAnswer()
{
    m_limits.silence = std::chrono::milliseconds(50);
    QCOMPARE(fetch(m_site->url(u"/silent"_s)).failure, Failure::TooSlow);
    m_limits = {};
    m_limits.total = std::chrono::milliseconds(50);
    QCOMPARE(fetch(m_site->url(u"/silent"_s)).failure, Failure::TooSlow);
}

void TestDefinitionDownload::isCancelled()
{
    DefinitionDownload download;
    QSignalSpy finished(&download, &DefinitionDownload::finished);
    download.start(m_site->url(u"/silent"_s));
    QTRY_VERIFY(m_site->requests.contains("/silent"));
    download.cancel();
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.at(0).at(0).value<Downloaded>().failure, Failure::Cancelled);
    download.cancel();
    QCOMPARE(finished.size(), 1);
}

void TestDefinitionDownload::startsAnew()
{
    m_site->page("/a", "{}");
    DefinitionDownload download;
    QSignalSpy finished(&download, &DefinitionDownload::finished);
    download.start(m_site->url(u"/silent"_s));
    download.start(QUrl());
    download.start(m_site->url(u"/a"_s));
    QTRY_COMPARE(finished.size(), 3);
    QCOMPARE(finished.at(0).at(0).value<Downloaded>().failure, Failure::Cancelled);
    QCOMPARE(finished.at(1).at(0).value<Downloaded>().failure, Failure::Cancelled);
    QCOMPARE(finished.at(2).at(0).value<Downloaded>().text, QByteArray("{}"));
}

void TestDefinitionDownload::neverTellsCredentials()
{
    QUrl url = m_site->url(u"/gone?code=hidden"_s);
    url.setUserName(u"me"_s);
    url.setPassword(u"hidden"_s);
    m_site->answers.insert("/gone?code=hidden", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n");
    const Downloaded downloaded = fetch(url);
    QCOMPARE(downloaded.failure, Failure::Network);
    QVERIFY(!downloaded.detail.isEmpty());
    QVERIFY2(!downloaded.detail.contains(u"hidden"_s), qPrintable(downloaded.detail));
}

QTEST_GUILESS_MAIN(TestDefinitionDownload)
#include "tst_definitiondownload.moc"
