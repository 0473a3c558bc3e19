// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guisession.h"
#include "tests/support/scriptedbrowser.h"
#include "tests/support/signinprovider.h"
#include "ui/accountdesk.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace tests;

/// A connector that asks for access tokens, and whoever sets it up: signs in and tests the
/// connection, with the real window, server, store and provider.
class TestSecuredStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void formSwitchesSecurityOn();
    void testWithoutTokenIsRed();
    void signsIn();
    void testIsGreen();
    void wrongAudienceIsRed();
    void copiesClaimsWithoutTheToken();
    void nextSessionRemembersTheForm();
    void signsOut();
    void keepsNoTokenInFiles();

private:
    template<typename Widget>
    Widget *visible(const QString &name) const
    {
        for (Widget *widget : m_session->window().findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void begin();
    void end();
    [[nodiscard]] QStringList words() const;
    void click(const QString &button) const;
    void openTest() const;
    void closeTest() const;
    void signInFor(const QString &resource);

    SignInProvider m_provider;
    ScriptedBrowser m_browser;
    QTemporaryDir m_folder;
    app::CommonOptions m_options;
    std::unique_ptr<app::GuiSession> m_session;
};

namespace {

const QString Api = u"https://api.shop.example"_s;

} // namespace

void TestSecuredStory::initTestCase()
{
    QVERIFY(m_provider.start());
    m_options.dataFolder = m_folder.path();
    m_options.connectorEndpoint = app::Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
    m_options.operatorEndpoint = m_options.connectorEndpoint;
    begin();
}

void TestSecuredStory::begin()
{
    m_session = std::make_unique<app::GuiSession>(
        m_options, *app::services::DataFolder::open(m_options.dataFolder),
        *app::loadDefinition(QString()));
    m_session->account().setBrowser([this](const QUrl &url) { m_browser.open(url); });
    m_session->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_session->window()));
    QTRY_COMPARE(m_session->host().state().phase, server::ServerState::Phase::Running);
}

void TestSecuredStory::end()
{
    QSignalSpy finished(m_session.get(), &app::GuiSession::finished);
    m_session->window().close();
    QTRY_COMPARE(finished.count(), 1);
    m_session.reset();
}

/// What the dialog of the test says.
QStringList TestSecuredStory::words() const
{
    QStringList all;
    if (const auto *dialog = visible<QDialog>(u"connectionTest"_s)) {
        for (const QLabel *label : dialog->findChildren<QLabel *>()) {
            if (label->isVisible())
                all.append({label->text(), label->accessibleName()});
        }
    }
    all.removeAll(QString());
    return all;
}

void TestSecuredStory::click(const QString &button) const
{
    auto *found = visible<QAbstractButton>(button);
    QVERIFY2(found, qPrintable(button));
    QTRY_VERIFY(found->isEnabled());
    QTest::mouseClick(found, Qt::LeftButton);
}

void TestSecuredStory::openTest() const
{
    if (!visible<QAbstractButton>(u"testConnection"_s))
        click(u"sidebar5"_s);
    QTRY_VERIFY(visible<QAbstractButton>(u"testConnection"_s));
    click(u"testConnection"_s);
    QTRY_VERIFY(visible<QDialog>(u"connectionTest"_s));
    QTRY_VERIFY(visible<QPushButton>(u"testAgain"_s)->isEnabled());
}

void TestSecuredStory::closeTest() const
{
    visible<QDialog>(u"connectionTest"_s)->reject();
    QTRY_VERIFY(!visible<QDialog>(u"connectionTest"_s));
}

void TestSecuredStory::signInFor(const QString &resource)
{
    if (!visible<QDialog>(u"signInDialog"_s))
        click(u"account"_s);
    QTRY_VERIFY(visible<QDialog>(u"signInDialog"_s));
    auto *preset = visible<QComboBox>(u"signInPreset"_s);
    preset->setCurrentIndex(preset->findData(u"openid"_s));
    for (const auto &[field, text] :
         {std::pair(u"signInIssuer"_s, m_provider.issuer()),
          std::pair(u"signInClient"_s, u"console"_s), std::pair(u"signInScope"_s, u"hooks"_s),
          std::pair(u"signInResource"_s, resource)}) {
        auto *line = visible<QLineEdit>(field);
        QVERIFY2(line, qPrintable(field));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    click(u"signInNow"_s);
    QTRY_VERIFY(!visible<QDialog>(u"signInDialog"_s));
    QTRY_COMPARE(visible<QToolButton>(u"account"_s)->toolTip(), u"Signed in as Ada Lovelace"_s);
}

void TestSecuredStory::formSwitchesSecurityOn()
{
    click(u"sidebar5"_s);
    QTRY_VERIFY(visible<QTabWidget>(u"connectorTabs"_s));
    visible<QTabWidget>(u"connectorTabs"_s)->setCurrentIndex(2);
    auto *require = visible<QCheckBox>(u"requireTokens"_s);
    QVERIFY(require && !require->isChecked());
    QTest::mouseClick(require, Qt::LeftButton, {}, QPoint(8, require->height() / 2));
    auto *provider = visible<QComboBox>(u"tokenProvider"_s);
    provider->setFocus();
    QTest::keyClick(provider, Qt::Key_End); // another one than Entra
    for (const auto &[field, text] :
         {std::pair(u"tokenIssuer"_s, m_provider.issuer()), std::pair(u"tokenScopes"_s, u"hooks"_s),
          std::pair(u"tokenAudiences"_s, Api)}) {
        auto *line = visible<QLineEdit>(field);
        QVERIFY2(line, qPrintable(field));
        line->setFocus();
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    QTRY_VERIFY(visible<QLabel>(u"tokensState"_s)->text().contains(u"In force"_s));
}

void TestSecuredStory::testWithoutTokenIsRed()
{
    openTest();
    QTRY_VERIFY2(words().contains(u"Failed"_s), qPrintable(words().join(u'\n')));
    const QString all = words().join(u'\n');
    QVERIFY2(all.contains(u"HTTP 401"_s) && all.contains(u"sign in first"_s), qPrintable(all));
    closeTest();
}

void TestSecuredStory::signsIn()
{
    signInFor(Api);
}

void TestSecuredStory::testIsGreen()
{
    openTest();
    QTRY_COMPARE(words().count(u"Passed"_s), 5);
    const QString all = words().join(u'\n');
    QVERIFY2(all.contains(u"The server saw Ada Lovelace"_s), qPrintable(all));
    QVERIFY2(all.contains(u"All is well"_s), qPrintable(all));
    closeTest();
    auto subscriptions = m_session->host().subscriptions();
    QTRY_VERIFY(subscriptions.isFinished());
    for (const server::Subscription &each : *subscriptions.result())
        QVERIFY(each.state == server::Subscription::State::Removed);
}

void TestSecuredStory::wrongAudienceIsRed()
{
    QSignalSpy left(&m_browser, &ScriptedBrowser::ended);
    Q_EMIT m_session->window().desks().account.signOutRequested();
    QTRY_COMPARE(visible<QToolButton>(u"account"_s)->text(), u"Sign in…"_s);
    QTRY_COMPARE(left.count(),
                 1); // one page after the other: the provider's session is the browser's
    signInFor(u"https://other.example"_s);
    openTest();
    QTRY_VERIFY(words().contains(u"Failed"_s));
    const QString all = words().join(u'\n');
    QVERIFY2(all.contains(u"audience (aud)"_s), qPrintable(all));
    QVERIFY2(all.contains(Api) && all.contains(u"https://other.example"_s), qPrintable(all));
    QCOMPARE(words().count(u"Passed"_s), 1);
    QCOMPARE(words().count(u"Left out"_s), 3);
    closeTest();
}

void TestSecuredStory::copiesClaimsWithoutTheToken()
{
    auto *button = visible<QToolButton>(u"account"_s);
    QMenu *menu = button->menu();
    QVERIFY(menu);
    menu->popup(button->mapToGlobal(QPoint()));
    QTRY_VERIFY(menu->isVisible());
    const QList<QAction *> actions = menu->actions();
    const auto copy = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
        return action->text() == u"&Copy the claims"_s;
    });
    QVERIFY(copy != actions.end());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*copy).center());
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY2(text.contains(u"https://other.example"_s), qPrintable(text));
    QVERIFY(!text.contains(u"eyJ"_s));
}

void TestSecuredStory::nextSessionRemembersTheForm()
{
    end();
    begin();
    // A keychain of this machine may have kept the session; the form is kept in any case.
    QTRY_VERIFY(visible<QToolButton>(u"account"_s)->text() != u"Signing in…"_s);
    if (!visible<QToolButton>(u"account"_s)->menu()) {
        click(u"account"_s);
        QTRY_VERIFY(visible<QDialog>(u"signInDialog"_s));
        QCOMPARE(visible<QLineEdit>(u"signInIssuer"_s)->text(), m_provider.issuer());
        signInFor(Api);
    }
}

void TestSecuredStory::signsOut()
{
    const qsizetype opened = m_browser.opened().size();
    Q_EMIT m_session->window().desks().account.signOutRequested();
    QTRY_COMPARE(visible<QToolButton>(u"account"_s)->text(), u"Sign in…"_s);
    QVERIFY(!visible<QToolButton>(u"account"_s)->menu());
    QCOMPARE(m_browser.opened().size(), opened + 1);
}

void TestSecuredStory::keepsNoTokenInFiles()
{
    end();
    QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    int read = 0;
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY2(!bytes.contains("eyJhbGci"), qPrintable(file.fileName())); // a token
        ++read;
    }
    QVERIFY(read >= 3);
}

QTEST_MAIN(TestSecuredStory)
#include "tst_securedstory.moc"
