// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guisession.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The whole program in one process, as a user drives it: real window, server, store and HTTP.
class TestConsoleStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void serverStarts();
    void testFlowIsAdded();
    void eventIsFired();
    void historyShowsIt();
    void logShowsIt();
    void closingEndsTheSession();
    void nextSessionRemembers();

private:
    template<typename Widget>
    Widget *visible(const QString &name) const
    {
        for (Widget *widget : m_session->window().findChildren<Widget *>()) {
            const bool named = widget->objectName() == name || widget->accessibleName() == name;
            if (named && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void openPage(int index) const;
    void type(const QString &field, const QString &text) const;
    [[nodiscard]] bool tableHas(const QString &table, const QStringList &cells) const;
    void begin();

    QTemporaryDir m_folder;
    app::CommonOptions m_options;
    std::unique_ptr<app::GuiSession> m_session;
};

enum Page { Overview, Subscriptions, Fire, History, Log };

void TestConsoleStory::initTestCase()
{
    m_options.dataFolder = m_folder.path();
    m_options.connectorEndpoint = app::Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
    m_options.operatorEndpoint = m_options.connectorEndpoint;
    begin();
}

void TestConsoleStory::begin()
{
    m_session = std::make_unique<app::GuiSession>(
        m_options, *app::services::DataFolder::open(m_options.dataFolder),
        *app::loadDefinition(QString()));
    m_session->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_session->window()));
}

void TestConsoleStory::openPage(int index) const
{
    auto *button = visible<QAbstractButton>(u"sidebar%1"_s.arg(index));
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

void TestConsoleStory::type(const QString &field, const QString &text) const
{
    auto *line = visible<QLineEdit>(field);
    QVERIFY2(line, qPrintable(field));
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, text);
}

bool TestConsoleStory::tableHas(const QString &table, const QStringList &cells) const
{
    const auto *view = visible<QAbstractItemView>(table);
    if (!view)
        return false;
    const QAbstractItemModel &model = *view->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        QString line;
        for (int column = 0; column < model.columnCount(); ++column)
            line += model.index(row, column).data().toString() + u'\n';
        const bool all = std::all_of(cells.begin(), cells.end(),
                                     [&line](const QString &cell) { return line.contains(cell); });
        if (all)
            return true;
    }
    return false;
}

void TestConsoleStory::serverStarts()
{
    QTRY_VERIFY(visible<QPushButton>(u"stopButton"_s)
                && visible<QPushButton>(u"stopButton"_s)->isEnabled());
    QTRY_VERIFY(app::services::DataFolder(m_folder.path()).running());
}

void TestConsoleStory::testFlowIsAdded()
{
    openPage(Fire);
    QTRY_VERIFY(visible<QPushButton>(u"fireButton"_s));
    QPushButton *add = nullptr;
    for (auto *button : m_session->window().findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == "Add a test flow"_L1)
            add = button;
    }
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    QTRY_VERIFY(visible<QMenu>(u"testFlowMenu"_s));
    auto *menu = visible<QMenu>(u"testFlowMenu"_s);
    const QList<QAction *> actions = menu->actions();
    const auto first = std::find_if(actions.begin(), actions.end(),
                                    [](const QAction *action) { return !action->isSeparator(); });
    QVERIFY(first != actions.end());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*first).center());

    openPage(Subscriptions);
    QTRY_VERIFY(tableHas(u"subscriptions"_s, {u"Test flow"_s, u"127.0.0.1"_s}));
}

void TestConsoleStory::eventIsFired()
{
    openPage(Fire);
    visible<QComboBox>(u"trigger"_s)->setCurrentIndex(0);
    type(u"Magasin"_s, u"Lyon"_s);
    type(u"Produit"_s, u"Lampe"_s);
    type(u"Quantit\u00e9"_s, u"12"_s);
    auto *fire = visible<QPushButton>(u"fireButton"_s);
    QVERIFY(fire);
    QTRY_VERIFY(fire->isEnabled());
    QTest::mouseClick(fire, Qt::LeftButton);
    QTRY_VERIFY(tableHas(u"fired"_s, {u"Delivered"_s, u"127.0.0.1"_s, u"202"_s}));
}

void TestConsoleStory::historyShowsIt()
{
    openPage(History);
    QTRY_VERIFY(tableHas(u"history"_s, {u"Delivered"_s, u"127.0.0.1"_s, u"202"_s}));
    app::HistorySource source(m_session->host());
    const auto ids = source.deliveryIds({}, 0);
    QTRY_VERIFY(ids.isFinished());
    QCOMPARE(ids.result()->size(), 1U);
    const auto detail = source.deliveryDetail(ids.result()->front());
    QTRY_VERIFY(detail.isFinished());
    const QByteArray payload = detail.result()->payload;
    QVERIFY2(payload.contains("Lyon") && payload.contains("Lampe") && payload.contains("12"),
             payload.constData());
}

void TestConsoleStory::logShowsIt()
{
    openPage(Log);
    QTRY_VERIFY(tableHas(u"log"_s, {u"declic.delivery"_s, u"202"_s}));
    QFile file(app::services::DataFolder(m_folder.path()).logFile());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains(" declic.delivery: "));
}

void TestConsoleStory::closingEndsTheSession()
{
    QSignalSpy finished(m_session.get(), &app::GuiSession::finished);
    m_session->window().close();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(finished.at(0).at(0).toInt(), 0);
    QVERIFY(!app::services::DataFolder(m_folder.path()).running());
}

void TestConsoleStory::nextSessionRemembers()
{
    m_session.reset();
    begin();
    QTRY_VERIFY(tableHas(u"log"_s, {u"declic.core"_s})); // opened on the page that was left
    openPage(History);
    QTRY_VERIFY(tableHas(u"history"_s, {u"Delivered"_s, u"127.0.0.1"_s}));
}

QTEST_MAIN(TestConsoleStory)

#include "tst_consolestory.moc"
