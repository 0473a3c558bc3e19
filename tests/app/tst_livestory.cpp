// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guisession.h"
#include "ui/accountdesk.h"
#include "ui/definitionediting.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/statelabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/types.h>

using namespace Qt::StringLiterals;
using server::ServerState;

namespace {

quint16 freePort()
{
    QTcpServer probe;
    for (int i = 0; i < 200; ++i) {
        const auto port = static_cast<quint16>(QRandomGenerator::global()->bounded(10'000, 30'000));
        if (probe.listen(QHostAddress::LocalHost, port))
            return port;
    }
    return 0;
}

} // namespace

/// The way to the internet in the whole program, with a program on PATH that prints what cloudflared
/// prints.
class TestLiveStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addressFlowsIntoLocationAndChanges();
    void switchTakesTheAddressBack();
    void addressFlowsIntoTheDefinition();
    void closingEndsTheTunnel();
    void restartKeepsTheTunnel();
    void fixedUrlIsKept();
    void settingsKnowTheFixedUrl();

private:
    void begin(const QString &definition = {});
    void goLive();
    void name(const QByteArray &label) const;
    [[nodiscard]] pid_t program() const;
    [[nodiscard]] bool isAlive() const { return program() > 0 && ::kill(program(), 0) == 0; }
    [[nodiscard]] QByteArray ask(const QByteArray &verb, const QString &url,
                                 const QByteArray &body);
    [[nodiscard]] QByteArray subscribe();
    [[nodiscard]] ServerState state() const { return m_session->host().state(); }
    template<typename Widget>
    Widget *named(const QString &name) const
    {
        return m_session->window().findChild<Widget *>(name);
    }
    void openPage(int index) const
    {
        QTest::mouseClick(named<QAbstractButton>(u"sidebar%1"_s.arg(index)), Qt::LeftButton);
    }
    void click(const QString &button) const
    {
        QTest::mouseClick(named<QAbstractButton>(button), Qt::LeftButton);
    }
    [[nodiscard]] QString shown() const
    {
        return named<ui::widgets::StateLabel>(u"liveState"_s)->word();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    app::CommonOptions m_options;
    std::unique_ptr<app::GuiSession> m_session;
    QNetworkAccessManager m_network;
};

void TestLiveStory::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_options = {};
    m_options.dataFolder = m_folder->filePath(u"data"_s);
    m_options.connectorEndpoint = app::Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
    m_options.operatorEndpoint = m_options.connectorEndpoint;
    m_options.allowedCallbacks = QStringList{u"127.0.0.1"_s};
    name("first-of-all");
    QFile script(m_folder->filePath(u"cloudflared"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    const QByteArray folder = m_folder->path().toUtf8();
    script.write("#!/bin/sh\necho $$ > '" + folder + "/pid'\n"
                 + "echo \"2026-01-12T08:30:02Z INF |  https://$(/bin/cat '" + folder
                 + "/name').trycloudflare.com  |\" >&2\nexec /bin/sleep 600\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    qputenv("PATH", folder); // nothing else is installed
}

void TestLiveStory::cleanup()
{
    m_session.reset();
    if (isAlive())
        ::kill(program(), SIGKILL);
}

void TestLiveStory::name(const QByteArray &label) const
{
    QFile file(m_folder->filePath(u"name"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(label);
}

pid_t TestLiveStory::program() const
{
    QFile file(m_folder->filePath(u"pid"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 0;
}

void TestLiveStory::begin(const QString &definition)
{
    m_options.definitionFile = definition;
    m_session = std::make_unique<app::GuiSession>(
        m_options, *app::services::DataFolder::open(m_options.dataFolder),
        *app::loadDefinition(definition));
    m_session->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_session->window()));
    QTRY_COMPARE_WITH_TIMEOUT(state().phase, ServerState::Phase::Running, 20'000);
}

void TestLiveStory::goLive()
{
    openPage(7);
    QTRY_VERIFY(named<QPushButton>(u"startTunnel"_s)->isEnabled());
    click(u"startTunnel"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(), u"cloudflared: up"_s, 30'000);
    QTRY_COMPARE(state().publicUrl, u"https://first-of-all.trycloudflare.com"_s);
}

QByteArray TestLiveStory::ask(const QByteArray &verb, const QString &url, const QByteArray &body)
{
    QNetworkRequest request{QUrl(url)};
    request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    std::unique_ptr<QNetworkReply> reply(m_network.sendCustomRequest(request, verb, body));
    if (!QTest::qWaitFor([&reply] { return reply->isFinished(); }, 20'000))
        return {};
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return QByteArray::number(status) + ' ' + reply->rawHeader("Location");
}

QByteArray TestLiveStory::subscribe()
{
    return ask("POST", state().connectorUrl + u"/event/instore"_s,
               "{\"Url\": \"http://127.0.0.1:9/run?sig=secret\"}");
}

void TestLiveStory::addressFlowsIntoLocationAndChanges()
{
    begin();
    QCOMPARE(shown(), u"Local only"_s);
    goLive();
    const QByteArray location = subscribe();
    QVERIFY2(location.startsWith("201 https://first-of-all.trycloudflare.com/event/remove/"),
             location.constData());

    // It comes back under another name.
    auto *banner = named<ui::widgets::Banner>(u"liveBanner"_s);
    openPage(0);
    QVERIFY(!banner->isVisible());
    name("second-to-none");
    QCOMPARE(::kill(program(), SIGTERM), 0);
    QTRY_COMPARE_WITH_TIMEOUT(state().publicUrl, u"https://second-to-none.trycloudflare.com"_s,
                              30'000);
    QTRY_VERIFY(banner->isVisible());
    QVERIFY2(banner->text().contains(u'1'), qPrintable(banner->text()));

    // The notice leads to an export for the new name.
    QTest::mouseClick(banner->findChild<QPushButton *>(u"undoButton"_s), Qt::LeftButton);
    QTRY_VERIFY(m_session->window().findChild<QDialog *>());
    auto *dialog = m_session->window().findChild<QDialog *>();
    bool isOffered = false;
    for (const auto *box : dialog->findChildren<QComboBox *>())
        isOffered = isOffered || box->currentText() == "second-to-none.trycloudflare.com"_L1;
    QVERIFY(isOffered);
    dialog->close();

    // The old id is good on the same path.
    const QString path = QUrl(QString::fromUtf8(location.mid(4))).path();
    QVERIFY(ask("DELETE", state().connectorUrl + path, {}).startsWith('2'));
    QTRY_VERIFY(!banner->isVisible());
}

void TestLiveStory::switchTakesTheAddressBack()
{
    begin();
    goLive();
    QTRY_VERIFY(named<QCheckBox>(u"useAddress"_s)->isVisible());
    click(u"useAddress"_s);
    QTRY_COMPARE(state().publicUrl, state().connectorUrl);
    QCOMPARE(shown(), u"cloudflared: up"_s); // it is there all the same
    click(u"useAddress"_s);
    QTRY_COMPARE(state().publicUrl, u"https://first-of-all.trycloudflare.com"_s);
    click(u"stopTunnel"_s);
    QTRY_COMPARE(shown(), u"Local only"_s);
    QTRY_COMPARE(state().publicUrl, state().connectorUrl);
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(), 20'000);
}

void TestLiveStory::addressFlowsIntoTheDefinition()
{
    const QString file = m_folder->filePath(u"shop.swagger.json"_s);
    QVERIFY(QFile::copy(
        QStringLiteral(DECLIC_SOURCE_DIR "/openapi/definitions/store-connector.swagger.json"),
        file));
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    const auto text = [&file] {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    };
    const QByteArray before = text();
    begin(file);
    QCOMPARE(text(), before);
    goLive();
    QTRY_VERIFY(text().contains("\"first-of-all.trycloudflare.com\""));
    QCOMPARE(text().count('\n'), before.count('\n')); // nothing else was touched
    QVERIFY(!m_session->window().desks().editing.isModified());
}

void TestLiveStory::closingEndsTheTunnel()
{
    begin();
    goLive();
    QSignalSpy finished(m_session.get(), &app::GuiSession::finished);
    m_session->window().close();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    m_session.reset();
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(), 20'000);
}

void TestLiveStory::restartKeepsTheTunnel()
{
    m_options.connectorEndpoint->port = freePort();
    begin();
    goLive();
    const pid_t before = program();
    const QDateTime since = state().since;
    Q_EMIT m_session->window().desks().account.startIdentityRequested(); // restarts the server
    QTRY_VERIFY_WITH_TIMEOUT(state().phase == ServerState::Phase::Running && state().since != since,
                             20'000);
    QCOMPARE(state().publicUrl, u"https://first-of-all.trycloudflare.com"_s);
    QCOMPARE(program(), before);
    QVERIFY(isAlive());
    click(u"stopButton"_s);
    QTRY_COMPARE(state().phase, ServerState::Phase::Stopped);
    QTRY_COMPARE(shown(), u"Not running"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(), 20'000);
}

void TestLiveStory::fixedUrlIsKept()
{
    begin();
    openPage(7);
    auto *field = named<QLineEdit>(u"fixedUrl"_s);
    QTest::keyClicks(field, u"https://shop.example"_s);
    click(u"useFixedUrl"_s);
    QTRY_COMPARE(state().publicUrl, u"https://shop.example"_s);
    QCOMPARE(shown(), u"Fixed public URL"_s);
    QVERIFY(subscribe().startsWith("201 https://shop.example/event/remove/"));
    goLive();
    m_session.reset();
    begin();
    QTRY_COMPARE(state().publicUrl, u"https://shop.example"_s); // the tunnel's was not kept
    openPage(7);
    QCOMPARE(named<QLineEdit>(u"fixedUrl"_s)->text(), u"https://shop.example"_s);
}

void TestLiveStory::settingsKnowTheFixedUrl()
{
    begin();
    openPage(8);
    QTRY_VERIFY(named<QLineEdit>(u"publicUrl"_s));
    openPage(7);
    QTest::keyClicks(named<QLineEdit>(u"fixedUrl"_s), u"https://shop.example"_s);
    click(u"useFixedUrl"_s);
    QTRY_COMPARE(state().publicUrl, u"https://shop.example"_s);
    openPage(8);
    auto *field = named<QLineEdit>(u"publicUrl"_s);
    QCOMPARE(field->text(), u"https://shop.example"_s);
    named<QSpinBox>(u"deliveryAge"_s)->setValue(7);
    click(u"applySettings"_s);
    QVERIFY(!named<QAbstractButton>(u"applySettings"_s)->isEnabled());
    QCOMPARE(state().publicUrl, u"https://shop.example"_s);
    field->clear();
    QTest::keyClicks(field, u"https://other.example"_s);
    click(u"applySettings"_s);
    QTRY_COMPARE(state().publicUrl, u"https://other.example"_s);
    openPage(7);
    QCOMPARE(named<QLineEdit>(u"fixedUrl"_s)->text(), u"https://other.example"_s);
}

QTEST_MAIN(TestLiveStory)
#include "tst_livestory.moc"
