// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guisession.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Phase = server::ServerState::Phase;

/// One click in the window: callers must show tokens of the local identity provider, and test flows
/// do.
class TestIdentityStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsByOneClick();
    void testFlowsAreSomebody();
    void stopsByOneClick();

private:
    QPushButton *button()
    {
        return m_session->window().findChild<QPushButton *>(u"localIdentity"_s);
    }
    [[nodiscard]] QString issuer() const
    {
        const auto running = app::services::DataFolder(m_folder.path()).running();
        return running ? running->issuer : QString();
    }
    [[nodiscard]] bool runs() const { return m_session->host().state().phase == Phase::Running; }

    QTemporaryDir m_folder;
    std::unique_ptr<app::GuiSession> m_session;
};

void TestIdentityStory::startsByOneClick()
{
    app::CommonOptions options;
    options.dataFolder = m_folder.path();
    options.connectorEndpoint = app::Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
    options.operatorEndpoint = options.connectorEndpoint;
    m_session = std::make_unique<app::GuiSession>(
        options, *app::services::DataFolder::open(options.dataFolder),
        *app::loadDefinition(QString()));
    m_session->start();
    QTRY_VERIFY(runs());
    auto *page = m_session->window().findChild<QAbstractButton *>(u"sidebar5"_s);
    QVERIFY(page);
    QTest::mouseClick(page, Qt::LeftButton);
    auto *tabs = m_session->window().findChild<QTabWidget *>(u"connectorTabs"_s);
    QVERIFY(tabs);
    tabs->setCurrentIndex(tabs->count() - 1);
    QVERIFY(button()->isVisible());
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(issuer().startsWith(u"http://127.0.0.1:"_s), 20'000);
    QTRY_COMPARE(button()->text(), u"Stop"_s);
    QVERIFY(runs());
}

void TestIdentityStory::testFlowsAreSomebody()
{
    QSignalSpy changes(&m_session->host(), &server::ServerHost::changed);
    const auto belongsToAda = [&changes] {
        for (const QList<QVariant> &arguments : changes) {
            for (const auto &each : arguments.at(0).value<server::Changes>().subscriptions) {
                if (each.subscriber.user.startsWith(u"Ada Lovelace"_s))
                    return true;
            }
        }
        return false;
    };
    // The flows' token comes a moment after the start; those before it are refused.
    QTRY_VERIFY_WITH_TIMEOUT(
        [&] {
            (void)m_session->host().addTestFlow(u"NewInstoreProduct"_s);
            return belongsToAda();
        }(),
        20'000);
}

void TestIdentityStory::stopsByOneClick()
{
    QTest::mouseClick(button(), Qt::LeftButton);
    QCOMPARE(button()->text(), u"Start"_s);
    QTRY_VERIFY_WITH_TIMEOUT(runs() && issuer().isEmpty(), 20'000);
    QSignalSpy finished(m_session.get(), &app::GuiSession::finished);
    m_session->window().close();
    QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
    m_session.reset();
}

QTEST_MAIN(TestIdentityStory)
#include "tst_identitystory.moc"
