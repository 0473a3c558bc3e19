// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guisession.h"
#include "ui/settingsdesk.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Phase = server::ServerState::Phase;

/// Settings in the whole program: changed by clicks, in force at once or by a restart, kept.
class TestSettingsStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void limitRestartsTheServer();
    void retentionTakesEffectAtOnce();
    void oldRowsAreDeleted();
    void speaksHttps();
    void nextSessionRemembers();

private:
    void begin();
    void openSettings();
    template<typename Widget>
    Widget &find(const QString &name)
    {
        auto *widget = m_session->window().findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return *widget;
    }
    void setNumber(const QString &name, int value);
    void apply() { QTest::mouseClick(&find<QAbstractButton>(u"applySettings"_s), Qt::LeftButton); }
    [[nodiscard]] Phase phase() const { return m_session->host().state().phase; }
    [[nodiscard]] server::ServerConfig kept() const
    {
        return app::services::Settings(m_folder.filePath(u"declic.ini"_s)).serverConfig();
    }

    QTemporaryDir m_folder;
    app::CommonOptions m_options;
    std::unique_ptr<app::GuiSession> m_session;
};

void TestSettingsStory::initTestCase()
{
    m_options.dataFolder = m_folder.path();
    m_options.connectorEndpoint = app::Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
    m_options.operatorEndpoint = m_options.connectorEndpoint;
    begin();
}

void TestSettingsStory::begin()
{
    m_session = std::make_unique<app::GuiSession>(
        m_options, *app::services::DataFolder::open(m_options.dataFolder),
        *app::loadDefinition(QString()));
    m_session->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_session->window()));
    QTRY_COMPARE_WITH_TIMEOUT(phase(), Phase::Running, 30'000);
    openSettings();
}

void TestSettingsStory::openSettings()
{
    for (auto *button : m_session->window().findChildren<QAbstractButton *>()) {
        if (button->objectName().startsWith("sidebar"_L1) && button->text() == "Settings"_L1)
            QTest::mouseClick(button, Qt::LeftButton);
    }
    QVERIFY(find<QSpinBox>(u"connections"_s).isVisible());
}

void TestSettingsStory::setNumber(const QString &name, int value)
{
    auto &box = find<QSpinBox>(name);
    box.setFocus();
    box.selectAll();
    QTest::keyClicks(&box, QString::number(value));
    QTest::keyClick(&box, Qt::Key_Tab);
}

void TestSettingsStory::limitRestartsTheServer()
{
    QSignalSpy states(&m_session->host(), &server::ServerHost::stateChanged);
    setNumber(u"connections"_s, 123);
    apply();
    QTRY_VERIFY_WITH_TIMEOUT(states.count() >= 4, 30'000); // stopping, stopped, starting, running
    QTRY_COMPARE_WITH_TIMEOUT(phase(), Phase::Running, 30'000);
    QCOMPARE(kept().limits.connections, 123);
    QVERIFY(!find<QAbstractButton>(u"applySettings"_s).isEnabled());
}

void TestSettingsStory::retentionTakesEffectAtOnce()
{
    QSignalSpy states(&m_session->host(), &server::ServerHost::stateChanged);
    QSignalSpy figures(&m_session->window().desks().settings, &ui::SettingsDesk::storageChanged);
    const auto events = [this] {
        m_session->window().desks().settings.storageRequested();
        const auto &storage = m_session->window().desks().settings.storage();
        return storage ? storage->events.rows : -1;
    };
    for (int i = 0; i < 5; ++i)
        (void)m_session->host().fire({u"NewInstoreProduct"_s, "{}", true, {}});
    QTRY_COMPARE_WITH_TIMEOUT(events(), 5, 30'000);
    setNumber(u"deliveryRows"_s, 2); // of which events without receivers are counted, too
    apply();
    QTRY_VERIFY_WITH_TIMEOUT(events() == 2, 30'000);
    QVERIFY(figures.count() > 0);
    QCOMPARE(states.count(), 0);
    QCOMPARE(kept().retention.deliveries.rows, 2);
}

void TestSettingsStory::oldRowsAreDeleted()
{
    QSignalSpy done(&m_session->window().desks().settings, &ui::SettingsDesk::done);
    Q_EMIT m_session->window().desks().settings.removeRequested(QDateTime::currentDateTimeUtc());
    QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, 30'000);
    QCOMPARE(phase(), Phase::Running);
}

void TestSettingsStory::speaksHttps()
{
    find<QAbstractButton>(u"tlsSelfSigned"_s).click();
    apply();
    const auto url = [this] { return m_session->host().state().connectorUrl; };
    QTRY_VERIFY_WITH_TIMEOUT(url().startsWith("https://127.0.0.1:"_L1), 30'000);
    QVERIFY(find<QWidget>(u"tlsShown"_s).isVisibleTo(&m_session->window()));
    QCOMPARE(kept().tls.kind, server::TlsChoice::Kind::SelfSigned);
}

void TestSettingsStory::nextSessionRemembers()
{
    QSignalSpy finished(m_session.get(), &app::GuiSession::finished);
    m_session->window().close();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 30'000);
    m_session.reset();
    begin();
    QCOMPARE(find<QSpinBox>(u"connections"_s).value(), 123);
    QCOMPARE(find<QSpinBox>(u"deliveryRows"_s).value(), 2);
    QVERIFY(m_session->host().state().certificate);
}

QTEST_MAIN(TestSettingsStory)
#include "tst_settingsstory.moc"
