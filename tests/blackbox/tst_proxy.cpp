// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/receiver.h"
#include "tests/support/runningconsole.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkInterface>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using tests::Answer;

namespace {

constexpr int Patience = 30'000; // ms, of a busy machine
const QByteArray Payload = R"({"storeName":"Lyon","productName":"Kettle","quantity":2})";

/// nginx may be where only administrators look.
QString nginxProgram()
{
    const QString found = QStandardPaths::findExecutable(u"nginx"_s);
    return found.isEmpty()
               ? QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
               : found;
}

/// TLS in front of `connector`, and `fields` for what passes. One process, in its own folder.
QByteArray configuration(quint16 port, const QString &connector, const QByteArray &fields)
{
    return "daemon off;\nmaster_process off;\npid nginx.pid;\nerror_log stderr warn;\n"
           "events { worker_connections 64; }\n"
           "http {\n access_log off;\n client_body_temp_path body;\n proxy_temp_path proxy;\n"
           " fastcgi_temp_path fastcgi;\n uwsgi_temp_path uwsgi;\n scgi_temp_path scgi;\n"
           " server {\n  listen 127.0.0.1:"
           + QByteArray::number(port)
           + " ssl;\n  ssl_certificate cert.pem;\n  ssl_certificate_key key.pem;\n"
             "  location / {\n   proxy_pass "
           + connector.toUtf8() + ";\n   " + fields + "\n  }\n }\n}\n";
}

} // namespace

/// A real reverse proxy plays the tunnel: the platform's whole life cycle runs through it.
class TestProxy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void carriesTheWholeLife_data();
    void carriesTheWholeLife();
    void believesNoCaller();
    void believesNobodyFromElsewhere();

private:
    [[nodiscard]] bool startProxy(const QByteArray &fields);
    /// curl's arguments for the public name and its certificate.
    [[nodiscard]] QStringList outside() const
    {
        return {u"--cacert"_s, m_folder.filePath(u"cert.pem"_s), u"--resolve"_s,
                u"shop.example:%1:127.0.0.1"_s.arg(m_port)};
    }
    [[nodiscard]] Answer subscribe(const QStringList &more = {}) const
    {
        return tests::post(m_public + u"/event/instore"_s,
                           "{\"Url\": \"" + m_receiver->url("/flow") + "\"}", outside() + more);
    }
    [[nodiscard]] int fire() const
    {
        const Answer fired = tests::post(m_console->operatorUrl() + u"/fire/instore"_s, Payload);
        return fired.json().object().value(u"subscriptions"_s).toInt(-1);
    }

    QString m_nginx;
    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QString m_public;
    std::unique_ptr<tests::Receiver> m_receiver;
    std::unique_ptr<tests::RunningConsole> m_console;
    std::unique_ptr<QProcess> m_proxy;
};

void TestProxy::initTestCase()
{
    m_nginx = nginxProgram();
    if (m_nginx.isEmpty())
        return;
    const tests::Finished made = tests::runProgram(
        u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
         u"-subj"_s, u"/CN=shop.example"_s, u"-addext"_s, u"subjectAltName=DNS:shop.example"_s,
         u"-keyout"_s, m_folder.filePath(u"key.pem"_s), u"-out"_s,
         m_folder.filePath(u"cert.pem"_s)});
    QVERIFY2(made.exitCode == 0, made.err.constData());
}

void TestProxy::init()
{
    m_receiver = std::make_unique<tests::Receiver>();
    m_console = std::make_unique<tests::RunningConsole>(
        QStringList{u"--allow-callback"_s, u"127.0.0.1"_s});
    QVERIFY(m_console->start());
}

void TestProxy::cleanup()
{
    if (m_proxy) {
        m_proxy->kill();
        m_proxy->waitForFinished();
        if (QTest::currentTestFailed())
            qWarning("nginx: %s", m_proxy->readAll().constData());
    }
    m_proxy.reset();
    m_console.reset();
}

bool TestProxy::startProxy(const QByteArray &fields)
{
    m_port = tests::steadyPort();
    m_public = u"https://shop.example:%1"_s.arg(m_port);
    QFile file(m_folder.filePath(u"nginx.conf"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    file.write(configuration(m_port, m_console->connector(), fields));
    file.close();
    m_proxy = std::make_unique<QProcess>();
    m_proxy->setProcessChannelMode(QProcess::MergedChannels);
    m_proxy->start(m_nginx,
                   {u"-p"_s, m_folder.path(), u"-e"_s, u"stderr"_s, u"-c"_s, file.fileName()});
    const bool answers = QTest::qWaitFor(
        [this] {
            QTcpSocket probe;
            probe.connectToHost(QHostAddress::LocalHost, m_port);
            return m_proxy->state() == QProcess::NotRunning || probe.waitForConnected(1000);
        },
        Patience);
    return answers && m_proxy->state() != QProcess::NotRunning;
}

void TestProxy::carriesTheWholeLife_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::newRow("as ngrok does")
        << QByteArray("proxy_set_header Host $http_host; proxy_set_header X-Forwarded-Host "
                      "$http_host; proxy_set_header X-Forwarded-Proto https; proxy_set_header "
                      "X-Forwarded-For $proxy_add_x_forwarded_for;");
    QTest::newRow("as cloudflared does")
        << QByteArray("proxy_set_header Host $http_host; proxy_set_header X-Forwarded-Proto https; "
                      "proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for; "
                      "proxy_set_header CF-Connecting-IP $remote_addr;");
    QTest::newRow("as devtunnel does")
        << QByteArray("proxy_set_header Host localhost; proxy_set_header X-Forwarded-Host "
                      "$http_host; proxy_set_header X-Forwarded-Proto https; proxy_set_header "
                      "X-Forwarded-For $proxy_add_x_forwarded_for;");
    QTest::newRow("one connection for all")
        << QByteArray("proxy_http_version 1.1; proxy_set_header Connection \"\"; proxy_set_header "
                      "X-Forwarded-Host $http_host; proxy_set_header X-Forwarded-Proto https;");
}

void TestProxy::carriesTheWholeLife()
{
    if (m_nginx.isEmpty())
        QSKIP("nginx is not installed (Debian: nginx-light)");
    QFETCH(QByteArray, fields);
    QVERIFY(startProxy(fields));

    const Answer subscribed = subscribe({u"--header"_s, u"X-Forwarded-For: 203.0.113.7"_s});
    QCOMPARE(subscribed.status, 201);
    const QByteArray location = subscribed.headers.value("location");
    QVERIFY2(location.startsWith(QByteArray(m_public.toUtf8() + "/event/")), location.constData());

    QCOMPARE(fire(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(m_receiver->count(), 1U, Patience);
    QCOMPARE(m_receiver->calls().front().body, Payload);

    const QStringList unsubscribe = outside()
                                    + QStringList{u"--request"_s, u"DELETE"_s,
                                                  QString::fromUtf8(location)};
    QCOMPARE(tests::curl(unsubscribe).status, 200);
    QCOMPARE(fire(), 0);
    const tests::Finished listed = m_console->command({u"subscriptions"_s, u"--json"_s});
    QCOMPARE(QJsonDocument::fromJson(listed.out).array().size(), 0);
    QCOMPARE(tests::curl(unsubscribe).status, 200);
    QCOMPARE(m_receiver->count(), 1U);
}

/// The proxy writes over what callers say about themselves.
void TestProxy::believesNoCaller()
{
    if (m_nginx.isEmpty())
        QSKIP("nginx is not installed (Debian: nginx-light)");
    QVERIFY(startProxy("proxy_set_header X-Forwarded-Host $http_host; proxy_set_header "
                       "X-Forwarded-Proto https;"));
    const Answer subscribed = subscribe({u"--header"_s, u"X-Forwarded-Host: evil.example"_s,
                                         u"--header"_s, u"X-Forwarded-Proto: http"_s});
    QCOMPARE(subscribed.status, 201);
    const QByteArray location = subscribed.headers.value("location");
    QVERIFY2(location.startsWith(QByteArray(m_public.toUtf8() + '/')), location.constData());
}

/// Only a proxy on this machine may say where the caller came.
void TestProxy::believesNobodyFromElsewhere()
{
    QString address;
    for (const QHostAddress &candidate : QNetworkInterface::allAddresses()) {
        if (!candidate.isLoopback() && candidate.protocol() == QAbstractSocket::IPv4Protocol)
            address = candidate.toString();
    }
    if (address.isEmpty())
        QSKIP("this machine has no address but loopback's");
    const quint16 port = tests::steadyPort();
    m_console = std::make_unique<tests::RunningConsole>(QStringList{
        u"--allow-callback"_s, u"127.0.0.1"_s, u"--connector"_s, u"0.0.0.0:%1"_s.arg(port)});
    QVERIFY(m_console->start());
    const QString base = u"http://%1:%2"_s.arg(address).arg(port);
    const Answer subscribed = tests::post(base + u"/event/instore"_s,
                                          "{\"Url\": \"" + m_receiver->url("/flow") + "\"}",
                                          {u"--header"_s, u"X-Forwarded-Host: evil.example"_s,
                                           u"--header"_s, u"X-Forwarded-Proto: https"_s});
    QCOMPARE(subscribed.status, 201);
    const QByteArray location = subscribed.headers.value("location");
    QVERIFY2(location.startsWith(QByteArray(base.toUtf8() + "/event/")), location.constData());
}

QTEST_GUILESS_MAIN(TestProxy)
#include "tst_proxy.moc"
