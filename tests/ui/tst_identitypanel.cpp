// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/listsource.h"
#include "tests/ui/support/shop.h"

#include "ui/accountdesk.h"
#include "ui/mainwindow.h"
#include "ui/pages/identitypanel.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/statelabel.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using Phase = server::LocalIdentity::Phase;

class IdentityPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void startsOff();
    void asksToStartAndToStop();
    void showsWhatClientsNeed();
    void tellsWhyItFailed();

private:
    static server::LocalIdentity running()
    {
        return {Phase::Running, u"http://127.0.0.1:8082"_qs,          u"client-1"_qs,
                u"api-1"_qs,    u"openid api://api-1/impersonate"_qs, {}};
    }
    QPushButton &button() { return *m_window->findChild<QPushButton *>(u"localIdentity"_qs); }
    QString state() { return panel().findChild<ui::widgets::StateLabel *>()->word(); }
    ui::pages::IdentityPanel &panel() { return *m_window->findChild<ui::pages::IdentityPanel *>(); }

    ListSource m_source;
    std::unique_ptr<ui::MainWindow> m_window;
};

void IdentityPanelTest::init()
{
    m_window = std::make_unique<ui::MainWindow>(m_source);
    ui::UiState state;
    state.page = 5; // the connector
    m_window->restoreUiState(state);
    m_window->setConnector(shop::connector());
    m_window->show();
    m_window->findChild<QTabWidget *>(u"connectorTabs"_qs)->setCurrentWidget(&panel());
}

void IdentityPanelTest::startsOff()
{
    QCOMPARE(state(), u"Off"_qs);
    QCOMPARE(button().text(), u"Start"_qs);
    QVERIFY(panel().findChild<QLabel *>()); // what it is stands there before it runs
    const auto fields = panel().findChildren<ui::widgets::CopyField *>();
    QCOMPARE(fields.size(), 4);
    for (const auto *field : fields)
        QVERIFY(!field->isVisible());
}

void IdentityPanelTest::asksToStartAndToStop()
{
    QSignalSpy start(&m_window->desks().account, &ui::AccountDesk::startIdentityRequested);
    QSignalSpy stop(&m_window->desks().account, &ui::AccountDesk::stopIdentityRequested);
    QTest::mouseClick(&button(), Qt::LeftButton);
    QCOMPARE(start.count(), 1);
    server::LocalIdentity starting;
    starting.phase = Phase::Starting;
    m_window->desks().account.setLocalIdentity(starting);
    QCOMPARE(state(), u"Starting"_qs);
    QVERIFY(!button().isEnabled());
    m_window->desks().account.setLocalIdentity(running());
    QCOMPARE(button().text(), u"Stop"_qs);
    QTest::keyClick(&button(), Qt::Key_Space);
    QCOMPARE(stop.count(), 1);
    QCOMPARE(start.count(), 1);
}

void IdentityPanelTest::showsWhatClientsNeed()
{
    m_window->desks().account.setLocalIdentity(running());
    QCOMPARE(state(), u"Running"_qs);
    QStringList values;
    for (auto *field : panel().findChildren<ui::widgets::CopyField *>()) {
        QVERIFY(field->isVisible());
        values.append(field->value());
        QGuiApplication::clipboard()->clear();
        QTest::mouseClick(field->findChild<QToolButton *>(), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), field->value());
    }
    QCOMPARE(values, (QStringList{u"http://127.0.0.1:8082"_qs, u"client-1"_qs, u"api-1"_qs,
                                  u"openid api://api-1/impersonate"_qs}));
    m_window->desks().account.setLocalIdentity({});
    QCOMPARE(state(), u"Off"_qs);
}

void IdentityPanelTest::tellsWhyItFailed()
{
    server::LocalIdentity failed;
    failed.phase = Phase::Failed;
    failed.error = server::ServerError{
        server::ServerError::Code::AddressInUse, {u"127.0.0.1:8082"_qs}, {}};
    m_window->desks().account.setLocalIdentity(failed);
    QCOMPARE(state(), u"Not started"_qs);
    QVERIFY(button().isEnabled());
    bool told = false;
    for (const auto *label : panel().findChildren<QLabel *>())
        told = told
               || (label->isVisible()
                   && label->text().contains(u"127.0.0.1:8082 is already in use"));
    QVERIFY(told);
    m_window->desks().account.setLocalIdentity(running());
    for (const auto *label : panel().findChildren<QLabel *>())
        QVERIFY(!label->isVisible() || !label->text().contains(u"already in use"));
}

QTEST_MAIN(IdentityPanelTest)
#include "tst_identitypanel.moc"
