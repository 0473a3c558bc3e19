// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/selftest/selftestconnections.h"

#include "app/definitionfile.h"
#include "tests/app/selftest/playedtunnel.h"
#include "ui/selftestdesk.h"

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The panel, clicked, with the engine, a real server and a tunnel in front of it.
class TestSelfTestStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void testsByAClick();
    void isCancelledByAClick();

private:
    [[nodiscard]] QPushButton &button()
    {
        return *m_panel->findChild<QPushButton *>(u"selfTest"_s);
    }
    /// How many lines ended in this state.
    [[nodiscard]] int lines(const QString &state)
    {
        int count = 0;
        const auto labels = m_panel->findChild<QWidget *>(u"selfTestLines"_s)
                                ->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            count += label->text() == state ? 1 : 0;
        return count;
    }
    void click() { QTest::mouseClick(&button(), Qt::LeftButton); }

    QTemporaryDir m_folder;
    std::unique_ptr<server::ServerHost> m_host;
    std::unique_ptr<ui::SelfTestDesk> m_desk;
    std::unique_ptr<app::selftest::SelfTestConnections> m_connections;
    std::unique_ptr<QWidget> m_panel;
};

void TestSelfTestStory::init()
{
    const auto file = app::loadDefinition(QString());
    QVERIFY(file.has_value());
    server::ServerConfig config;
    config.connectorPort = 0;
    config.operatorPort = 0;
    config.databasePath = m_folder.filePath(
        u"%1.db"_s.arg(QLatin1StringView(QTest::currentTestFunction())));
    m_host = std::make_unique<server::ServerHost>();
    m_host->start(config, file->served);
    QTRY_COMPARE(m_host->state().phase, server::ServerState::Phase::Running);
    m_desk = std::make_unique<ui::SelfTestDesk>();
    m_connections = std::make_unique<app::selftest::SelfTestConnections>(*m_host, *m_desk);
    m_panel.reset(m_desk->createPanel(nullptr));
    m_panel->show();
}

void TestSelfTestStory::cleanup()
{
    m_host.reset(); // also while a test runs
    m_connections.reset();
    m_panel.reset();
    m_desk.reset();
}

void TestSelfTestStory::testsByAClick()
{
    tests::PlayedTunnel tunnel(m_host->state().connectorUrl);
    m_desk->setAddress(tunnel.url());
    click();
    click(); // cancels it
    click();
    QTRY_COMPARE_WITH_TIMEOUT(lines(u"Passed"_s), 8, 30'000);
    QCOMPARE(lines(u"Failed"_s), 1); // http
    QCOMPARE(lines(u"Warning"_s), 1); // an address of this machine
    QTRY_VERIFY(button().text().contains(u"Test from outside"));

    tunnel.answerWith("HTTP/1.1 404 Not Found\r\nNgrok-Error-Code: ERR_NGROK_3200\r\n"
                      "Content-Length: 0\r\n\r\n");
    click();
    QTRY_COMPARE_WITH_TIMEOUT(lines(u"Failed"_s), 2, 30'000);
    QCOMPARE(lines(u"Left out"_s), 7);
    const auto labels = m_panel->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
        return label->text().startsWith(u"ngrok says that this tunnel is not running.");
    }));
}

void TestSelfTestStory::isCancelledByAClick()
{
    tests::PlayedTunnel tunnel(m_host->state().connectorUrl);
    tunnel.setSilent();
    m_desk->setAddress(tunnel.url());
    click();
    QTRY_VERIFY(!tunnel.asked().empty());
    QVERIFY(button().text().contains(u"Cancel"));
    click();
    QCOMPARE(lines(u"Left out"_s), 9);
    click();
    QTRY_COMPARE(tunnel.asked().size(), 2); // and now the server goes
}

QTEST_MAIN(TestSelfTestStory)
#include "tst_selfteststory.moc"
