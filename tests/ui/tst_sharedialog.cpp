// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/listsource.h"
#include "tests/ui/support/shop.h"
#include "tests/ui/support/silentdialogs.h"

#include "ui/firststepsdesk.h"
#include "ui/mainwindow.h"
#include "ui/publicaddress.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/qrcodeview.h"

#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using ui::widgets::CopyField;
using ui::widgets::QrCodeView;

/// What is shared of the connector, and that nothing else is.
class TestShareDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void addressIsPublicAndBare_data();
    void addressIsPublicAndBare();
    void showsTheAddress();
    void copiesTheAddress();
    void copiesThePicture();
    void savesThePicture();
    void followsTheAddress();
    void saysHowToGetOne();
    void opensThePortals();
    void opensOnce();

private:
    void open();
    template<typename Widget = QPushButton>
    Widget *part(const char *name)
    {
        return m_window->findChild<Widget *>(QString::fromLatin1(name));
    }
    QDialog *dialog() { return part<QDialog>("shareDialog"); }
    QString url() { return dialog()->findChild<CopyField *>()->value(); }
    void press(const char *name) { QTest::mouseClick(part(name), Qt::LeftButton); }

    ListSource m_source;
    SilentDialogs *m_dialogs = nullptr;
    std::unique_ptr<ui::MainWindow> m_window;
};

void TestShareDialog::init()
{
    m_window = std::make_unique<ui::MainWindow>(m_source);
    auto dialogs = std::make_unique<SilentDialogs>();
    m_dialogs = dialogs.get();
    m_window->setDialogs(std::move(dialogs));
    m_window->setDefinition(shop::definition());
    m_window->setServerState(shop::running());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestShareDialog::cleanup()
{
    m_window.reset();
}

void TestShareDialog::open()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(dialog());
    QVERIFY(dialog()->isVisible());
}

void TestShareDialog::addressIsPublicAndBare_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("address");
    QTest::newRow("as it is") << u"https://shop.example"_qs << u"https://shop.example"_qs;
    QTest::newRow("with a path") << u"https://shop.example:8443/hooks"_qs
                                 << u"https://shop.example:8443/hooks"_qs;
    QTest::newRow("user info") << u"https://me:geheim@shop.example"_qs
                               << u"https://shop.example"_qs;
    QTest::newRow("query") << u"https://shop.example?sig=geheim#x"_qs << u"https://shop.example"_qs;
    QTest::newRow("this machine") << u"http://127.0.0.1:9000"_qs << QString();
    QTest::newRow("its own") << u"http://127.0.0.1:8080"_qs << QString();
    QTest::newRow("no URL") << u"not a url at all"_qs << QString();
    QTest::newRow("none") << QString() << QString();
}

void TestShareDialog::addressIsPublicAndBare()
{
    QFETCH(const QString, url);
    QFETCH(const QString, address);
    server::ServerState state = shop::running();
    state.publicUrl = url;
    QCOMPARE(ui::publicAddress(state), address);
    state.phase = server::ServerState::Phase::Stopped;
    QCOMPARE(ui::publicAddress(state), QString());
}

void TestShareDialog::showsTheAddress()
{
    open();
    QCOMPARE(url(), shop::running().publicUrl);
    const auto *code = dialog()->findChild<QrCodeView *>();
    QVERIFY(code->isVisible());
    QCOMPARE(code->accessibleDescription(), shop::running().publicUrl);
    QVERIFY(!part("shareGoLive")->isVisible());
    QVERIFY(!part("shareExport")->isEnabled()); // nobody is there who would write a package
}

void TestShareDialog::copiesTheAddress()
{
    open();
    QTest::mouseClick(dialog()->findChild<CopyField *>()->findChild<QToolButton *>(),
                      Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(), shop::running().publicUrl);
}

void TestShareDialog::copiesThePicture()
{
    open();
    press("copyQrCode");
    const QImage copied = QGuiApplication::clipboard()->image();
    QVERIFY(!copied.isNull());
    QCOMPARE(copied.convertToFormat(QImage::Format_RGB32),
             dialog()->findChild<QrCodeView *>()->picture());
}

void TestShareDialog::savesThePicture()
{
    QSignalSpy saved(m_window.get(), &ui::MainWindow::saveRequested);
    open();
    press("saveQrCode");
    QVERIFY(saved.isEmpty()); // the user cancelled
    QVERIFY(m_dialogs->suggestion.endsWith(u".png"));
    m_dialogs->fileName = u"/somewhere/code.png"_qs;
    press("saveQrCode");
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().first().toString(), m_dialogs->fileName);
    const QImage written = QImage::fromData(saved.first().at(1).toByteArray(), "PNG");
    QCOMPARE(written.convertToFormat(QImage::Format_RGB32),
             dialog()->findChild<QrCodeView *>()->picture());
}

void TestShareDialog::followsTheAddress()
{
    open();
    server::ServerState state = shop::running();
    state.publicUrl = u"https://another.example"_qs;
    m_window->setServerState(state);
    QCOMPARE(url(), state.publicUrl);
    m_window->setServerState({});
    QVERIFY(!dialog()->findChild<QrCodeView *>()->isVisible());
    QVERIFY(part("shareGoLive")->isVisible());
    m_window->setServerState(shop::running());
    QVERIFY(dialog()->findChild<QrCodeView *>()->isVisible());
}

void TestShareDialog::saysHowToGetOne()
{
    server::ServerState state = shop::running();
    state.publicUrl = state.connectorUrl;
    m_window->setServerState(state);
    QSignalSpy live(&m_window->desks().firstSteps, &ui::FirstStepsDesk::liveRequested);
    open();
    QVERIFY(!dialog()->findChild<QrCodeView *>()->isVisible());
    QVERIFY(!dialog()->findChild<CopyField *>()->isVisible());
    press("shareGoLive");
    QCOMPARE(live.count(), 1);
    QTRY_VERIFY(!dialog());
}

void TestShareDialog::opensThePortals()
{
    QSignalSpy opened(m_window.get(), &ui::MainWindow::openUrlRequested);
    open();
    press("powerAutomate");
    press("logicApps");
    QCOMPARE(opened.count(), 2);
    QCOMPARE(opened.at(0).first().toUrl(), QUrl(u"https://make.powerautomate.com"_qs));
    QCOMPARE(opened.at(1).first().toUrl().toEncoded(),
             QByteArray("https://portal.azure.com/#view/HubsExtension/BrowseResource/resourceType/"
                        "Microsoft.Web%2FcustomApis"));
    QVERIFY(dialog()->isVisible()); // for the next one
}

void TestShareDialog::opensOnce()
{
    open();
    for (QAction *action : m_window->menuBar()->actions().first()->menu()->actions()) {
        if (action->text() == u"S&hare…")
            action->trigger();
    }
    QCOMPARE(m_window->findChildren<QDialog *>(u"shareDialog"_qs).size(), 1);
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    open();
}

QTEST_MAIN(TestShareDialog)
#include "tst_sharedialog.moc"
