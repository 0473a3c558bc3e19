// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guisession.h"
#include "tests/support/leftovers.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QByteArray Definition = R"({
  "swagger": "2.0", "info": {"title": "Goods", "version": "1"}, "host": "a.example",
  "securityDefinitions": {"k": {"type": "apiKey", "in": "header", "name": "shop"},
                          "b": {"type": "basic"}},
  "security": [{"k": []}, {"b": []}],
  "paths": {"/goods": {"get": {"operationId": "Goods",
      "responses": {"200": {"description": "d"}}}}}})";

const QByteArray Key = "TypedKeyOfTheShop5512";
const QByteArray Password = "TypedPasswordOfTheClerk3190";

} // namespace

/// Keys that are typed into the window, where there is no keychain: they work, and nothing of them
/// is left behind.
class TestTypedKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void typesKeys();
    void leavesNothingBehind();
    void nextSessionRefusesEverybody();

private:
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_session->window().findChild<Widget *>(name);
    }
    void begin();
    void end();
    void type(const QString &field, const QByteArray &text) const;

    QTemporaryDir m_sources;
    QTemporaryDir m_folder;
    app::CommonOptions m_options;
    std::unique_ptr<app::GuiSession> m_session;
};

void TestTypedKeys::initTestCase()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent"); // not the user's own keychain
    m_options.definitionFile = m_sources.filePath(u"goods.json"_s);
    QFile file(m_options.definitionFile);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(Definition), Definition.size());
    m_options.dataFolder = m_folder.path();
    m_options.verbose = true;
    m_options.connectorEndpoint = app::Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
    m_options.operatorEndpoint = m_options.connectorEndpoint;
}

void TestTypedKeys::begin()
{
    m_session = std::make_unique<app::GuiSession>(
        m_options, *app::services::DataFolder::open(m_options.dataFolder),
        *app::loadDefinition(m_options.definitionFile));
    m_session->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_session->window()));
    QTRY_COMPARE(m_session->host().state().phase, server::ServerState::Phase::Running);
    QTest::keyClick(&m_session->window(), Qt::Key_6, Qt::ControlModifier);
    QTRY_VERIFY(find<QTabWidget>(u"connectorTabs"_s));
    find<QTabWidget>(u"connectorTabs"_s)->setCurrentIndex(2);
    QTRY_VERIFY(find<QLabel>(u"secretPlace"_s)->text().contains(u"this session only"_s));
}

void TestTypedKeys::end()
{
    QSignalSpy finished(m_session.get(), &app::GuiSession::finished);
    m_session->window().close();
    QTRY_VERIFY(!finished.isEmpty());
    m_session.reset();
}

void TestTypedKeys::type(const QString &field, const QByteArray &text) const
{
    auto *line = find<QLineEdit>(field);
    QVERIFY(line && line->isVisible());
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, QString::fromUtf8(text));
    QTest::keyClick(line, Qt::Key_Return);
}

void TestTypedKeys::typesKeys()
{
    begin();
    type(u"apiKey"_s, Key);
    type(u"basicUser"_s, "clerk");
    type(u"basicPassword"_s, Password);
    find<QCheckBox>(u"requireKeys"_s)->click();
    find<QToolButton>(u"apiKeyReveal"_s)->click(); // the next session does not remember that
    QVERIFY(find<QCheckBox>(u"requireKeys"_s)->isChecked());
    const tests::Leftovers leftovers({Key, Password});
    QCOMPARE(leftovers.in(m_session->window().windowTitle().toUtf8()), QStringList());
    end();
}

void TestTypedKeys::leavesNothingBehind()
{
    QCOMPARE(tests::Leftovers({Key, Password}).inFolder(m_folder.path()), QStringList());
}

void TestTypedKeys::nextSessionRefusesEverybody()
{
    begin();
    QVERIFY(find<QCheckBox>(u"requireKeys"_s)->isChecked());
    QVERIFY(find<QLineEdit>(u"apiKey"_s)->text().isEmpty());
    QCOMPARE(find<QLineEdit>(u"apiKey"_s)->echoMode(), QLineEdit::Password);
    end();
}

QTEST_MAIN(TestTypedKeys)
#include "tst_typedkeys.moc"
