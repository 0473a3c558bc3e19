// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/silentdialogs.h"

#include "app/guisession.h"
#include "ui/connectormenu.h"
#include "ui/widgets/banner.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using server::ServerState;

/// Several connectors in one console, as a user opens, drops and switches them: each has its own
/// subscriptions, history and decisions.
class TestConnectors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void bundledGetsASubscription();
    void opensByTheDialog();
    void ownSubscriptionsAndHistory();
    void switchingBackBringsThemBack();
    void dropIsOpened();
    void otherDropsAreRefused_data();
    void otherDropsAreRefused();
    void missingFilesAreSaidSo();
    void filesWithoutOperationsAreAskedAbout();
    void decisionsAreKept();
    void changedFileIsReloaded();
    void brokenProjectIsKeptAside();
    void nextSessionRestores();
    void lastFileGone();
    void clearsTheList();

private:
    void begin(const QString &definition = {});
    void end();
    QString writeDefinition(const QString &name, const QString &title);
    void waitFor(const QString &title);
    void choose(const QString &file);
    void openByMenu();
    Qt::DropAction drop(const QMimeData &data, QWidget *target);
    void addTestFlow();
    void subscribe();
    void fire();
    int rows(int page, const QString &table);
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_session->window().findChild<Widget *>(name);
    }
    QString banner() const
    {
        return m_session->window().findChild<ui::widgets::Banner *>()->text();
    }

    QTemporaryDir m_folder;
    QString m_bundled;
    QString m_shop;
    QString m_bakery;
    app::CommonOptions m_options;
    SilentDialogs *m_dialogs = nullptr;
    std::unique_ptr<app::GuiSession> m_session;
};

enum Page { Overview, Subscriptions, Fire, History, Log, ConnectorFile };

void TestConnectors::initTestCase()
{
    m_options.dataFolder = m_folder.filePath(u"data"_s);
    m_options.connectorEndpoint = app::Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
    m_options.operatorEndpoint = m_options.connectorEndpoint;
    m_options.allowedCallbacks = QStringList{u"127.0.0.1"_s};
    m_shop = writeDefinition(u"shop.swagger.json"_s, u"Corner shop"_s);
    m_bakery = writeDefinition(u"bakery.json"_s, u"Bakery"_s);
    m_bundled = app::loadDefinition(QString())->served.definition->title;
    begin();
}

void TestConnectors::begin(const QString &definition)
{
    m_session = std::make_unique<app::GuiSession>(
        m_options, *app::services::DataFolder::open(m_options.dataFolder),
        *app::loadDefinition(definition));
    auto dialogs = std::make_unique<SilentDialogs>();
    m_dialogs = dialogs.get();
    m_session->window().setDialogs(std::move(dialogs));
    m_session->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_session->window()));
    QTRY_COMPARE(m_session->host().state().phase, ServerState::Phase::Running);
}

void TestConnectors::end()
{
    QSignalSpy finished(m_session.get(), &app::GuiSession::finished);
    m_session->window().close();
    QTRY_COMPARE(finished.count(), 1);
    m_session.reset();
}

QString TestConnectors::writeDefinition(const QString &name, const QString &title)
{
    const QByteArray text = R"({"swagger": "2.0", "info": {"title": "TITLE", "version": "1.0"},
 "host": "shop.example", "basePath": "/v1", "paths": {
 "/hooks": {"x-ms-notification-content": {"schema": {"type": "object", "properties":
   {"name": {"type": "string"}}}},
  "post": {"operationId": "WhenOrdered", "summary": "When ordered", "x-ms-trigger": "single",
   "parameters": [{"name": "body", "in": "body", "schema": {"type": "object", "properties":
    {"url": {"type": "string", "x-ms-notification-url": true}}}}],
   "responses": {"201": {"description": "ok"}}}},
 "/hooks/{id}": {"delete": {"operationId": "RemoveHook", "parameters": [
   {"name": "id", "in": "path", "type": "string", "required": true}],
   "responses": {"200": {"description": "ok"}}}},
 "/hooks/{id}/now": {"delete": {"operationId": "RemoveNow", "parameters": [
   {"name": "id", "in": "path", "type": "string", "required": true}],
   "responses": {"200": {"description": "ok"}}}},
 "/orders": {"get": {"operationId": "ListOrders", "summary": "Orders", "responses":
   {"200": {"description": "ok", "schema": {"type": "object", "properties":
    {"count": {"type": "integer"}}}}}}}}})";
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(QByteArray(text).replace("TITLE", title.toUtf8()));
    return file.fileName();
}

void TestConnectors::waitFor(const QString &title)
{
    QTRY_COMPARE(m_session->window().windowTitle(), title + u" – Declic"_s);
    QTRY_COMPARE(m_session->host().state().phase, ServerState::Phase::Running);
    QTRY_VERIFY(find<QPushButton>(u"stopButton"_s)->isEnabled());
}

void TestConnectors::openByMenu()
{
    const QMenu *file = m_session->window().menuBar()->actions().front()->menu();
    file->actions().front()->trigger();
}

void TestConnectors::choose(const QString &file)
{
    auto *menu = find<ui::ConnectorMenu>(u"connectorMenu"_s);
    QTest::mouseClick(find<QWidget>(u"connectorButton"_s), Qt::LeftButton);
    QTRY_VERIFY(menu->isVisible());
    QAction *entry = nullptr;
    for (QAction *action : menu->actions()) {
        if (action->data().isValid() && action->data().toString() == file)
            entry = action;
    }
    QVERIFY(entry);
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
}

Qt::DropAction TestConnectors::drop(const QMimeData &data, QWidget *target)
{
    const QPoint place(5, 5);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &enter);
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(target, &event);
    return event.dropAction();
}

void TestConnectors::addTestFlow()
{
    const QString trigger = find<QComboBox>(u"trigger"_s)->itemData(0).toString();
    Q_EMIT m_session->window().addTestFlowRequested(trigger, {});
}

void TestConnectors::subscribe()
{
    // As a flow would; test flows leave when the server stops.
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_session->host().state().connectorUrl + u"/v1/hooks"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    QNetworkReply *reply = network.post(request, R"({"url": "http://127.0.0.1:9/hook?sig=x"})");
    QTRY_VERIFY(reply->isFinished());
    QCOMPARE(reply->error(), QNetworkReply::NoError);
    QTRY_COMPARE(rows(Subscriptions, u"subscriptions"_s), 1);
}

int TestConnectors::rows(int page, const QString &table)
{
    QTest::mouseClick(find<QWidget>(u"sidebar%1"_s.arg(page)), Qt::LeftButton);
    return find<QAbstractItemView>(table)->model()->rowCount();
}

void TestConnectors::fire()
{
    QTest::mouseClick(find<QWidget>(u"sidebar2"_s), Qt::LeftButton);
    addTestFlow();
    QTRY_COMPARE(rows(Subscriptions, u"subscriptions"_s), 1);
    QTest::mouseClick(find<QWidget>(u"sidebar2"_s), Qt::LeftButton);
    auto *button = find<QPushButton>(u"fireButton"_s);
    QTRY_VERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QTRY_COMPARE(rows(History, u"history"_s), 1);
}

void TestConnectors::bundledGetsASubscription()
{
    waitFor(m_bundled);
    fire();
}

void TestConnectors::opensByTheDialog()
{
    m_dialogs->fileName = m_shop;
    QTest::keyClick(&m_session->window(), Qt::Key_O, Qt::ControlModifier);
    waitFor(u"Corner shop"_s);
    const app::services::ProjectStore store{app::services::DataFolder(m_options.dataFolder)};
    QVERIFY(QFile::exists(store.databaseFile(m_shop)));
    QVERIFY(QFile::exists(store.databaseFile(QString())));
}

void TestConnectors::ownSubscriptionsAndHistory()
{
    // The page that was open when the connector changed is empty as well.
    QCOMPARE(m_session->window().uiState().page, int(History));
    QTRY_COMPARE(rows(History, u"history"_s), 0);
    QTRY_COMPARE(rows(Subscriptions, u"subscriptions"_s), 0);
    QTest::mouseClick(find<QWidget>(u"sidebar2"_s), Qt::LeftButton);
    QCOMPARE(find<QComboBox>(u"trigger"_s)->count(), 1);
    QCOMPARE(find<QComboBox>(u"trigger"_s)->currentData().toString(), u"WhenOrdered"_s);
    fire();
    QTRY_COMPARE(rows(History, u"history"_s), 1);
}

void TestConnectors::switchingBackBringsThemBack()
{
    choose(QString());
    waitFor(m_bundled);
    QTRY_COMPARE(rows(History, u"history"_s), 1);
    const auto *table = find<QAbstractItemView>(u"history"_s);
    QTRY_VERIFY(!table->model()->index(0, 1).data().toString().isEmpty());
    QVERIFY(table->model()->index(0, 1).data().toString() != u"When ordered"_s);
    choose(m_shop);
    waitFor(u"Corner shop"_s);
    QTRY_COMPARE(rows(History, u"history"_s), 1);
    table = find<QAbstractItemView>(u"history"_s);
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(), u"When ordered"_s);
}

void TestConnectors::dropIsOpened()
{
    QTest::mouseClick(find<QWidget>(u"sidebar2"_s), Qt::LeftButton);
    auto *editor = find<QWidget>(u"payloadJson"_s); // takes text that is dropped, but no file
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_bakery)});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(editor, &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(find<QWidget>(u"dropSign"_s)->isVisible());
    QVERIFY(find<QWidget>(u"dropSign"_s)->accessibleName().contains(u"bakery.json"_s));
    QDragLeaveEvent leave;
    QApplication::sendEvent(editor, &leave);
    QVERIFY(!find<QWidget>(u"dropSign"_s)->isVisible());
    QCOMPARE(drop(data, editor), Qt::CopyAction);
    QVERIFY(!find<QWidget>(u"dropSign"_s)->isVisible());
    waitFor(u"Bakery"_s);
}

void TestConnectors::otherDropsAreRefused_data()
{
    QTest::addColumn<QList<QUrl>>("urls");
    QTest::addColumn<QString>("words");
    const QString folder = QStringLiteral("/tmp");
    QTest::newRow("picture") << QList<QUrl>{QUrl::fromLocalFile(u"/tmp/a.png"_s)} << u"a.png"_s;
    QTest::newRow("folder") << QList<QUrl>{QUrl::fromLocalFile(folder)} << u"folder"_s;
    QTest::newRow("far away") << QList<QUrl>{QUrl(u"https://shop.example/a.json"_s)}
                              << u"this computer"_s;
    QTest::newRow("two") << QList<QUrl>{QUrl::fromLocalFile(u"/a.json"_s),
                                        QUrl::fromLocalFile(u"/b.json"_s)}
                         << u"single file"_s;
}

void TestConnectors::otherDropsAreRefused()
{
    QFETCH(const QList<QUrl>, urls);
    QFETCH(const QString, words);
    QMimeData data;
    data.setUrls(urls);
    QSignalSpy opened(&m_session->window(), &ui::MainWindow::openConnectorRequested);
    QCOMPARE(drop(data, &m_session->window()), Qt::IgnoreAction);
    QVERIFY2(banner().contains(words), qPrintable(banner()));
    QVERIFY(opened.isEmpty());
}

void TestConnectors::missingFilesAreSaidSo()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder.filePath(u"gone.json"_s))});
    drop(data, &m_session->window());
    QTRY_VERIFY(banner().contains(u"gone.json"_s));
    QCOMPARE(m_session->window().windowTitle(), u"Bakery – Declic"_s);
}

void TestConnectors::filesWithoutOperationsAreAskedAbout()
{
    QFile file(m_folder.filePath(u"empty.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"swagger\": \"2.0\", \"info\": {\"title\": \"Nothing\"}, \"paths\": {");
    file.close();
    m_dialogs->fileName = file.fileName();
    openByMenu();
    QTRY_COMPARE(m_dialogs->questions.size(), 1);
    QVERIFY(m_dialogs->questions.front().contains(u"empty.json"_s));
    QCOMPARE(m_session->window().windowTitle(), u"Bakery – Declic"_s);
    m_dialogs->goesOn = true;
    openByMenu();
    waitFor(u"Nothing"_s);
    QCOMPARE(rows(ConnectorFile, u"operations"_s), 0);
    QVERIFY(find<QAbstractItemView>(u"diagnostics"_s)->model()->rowCount() > 0);
    choose(m_shop);
    waitFor(u"Corner shop"_s);
}

void TestConnectors::decisionsAreKept()
{
    subscribe();
    server::ConnectorSetup setup;
    setup.removals = {{u"WhenOrdered"_s, u"RemoveNow"_s}};
    setup.answers = {{u"ListOrders"_s, {200, "{\"count\": 7}"}}};
    setup.keys = {true, "secret-key-of-the-session", {}, {}};
    Q_EMIT m_session->window().setupChanged(setup);
    const app::services::ProjectStore store{app::services::DataFolder(m_options.dataFolder)};
    const app::services::KeptProject kept = store.load(m_shop);
    QCOMPARE(kept.project.removals, setup.removals);
    QVERIFY(kept.project.answers == setup.answers);
    QFile file(store.folder(m_shop) + u"/project.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains("secret-key"));
    waitFor(u"Corner shop"_s);
    QTRY_COMPARE(rows(Subscriptions, u"subscriptions"_s), 1);
}

void TestConnectors::changedFileIsReloaded()
{
    // As editors write: a new file in the place of the old one.
    const QString other = writeDefinition(u"other.tmp"_s, u"Corner shop, mended"_s);
    QVERIFY(QFile::remove(m_shop));
    QVERIFY(QFile::rename(other, m_shop));
    QTRY_VERIFY(banner().contains(u"changed on disk"_s));
    auto *reload = find<QPushButton>(u"undoButton"_s);
    QVERIFY(reload->isVisible());
    QTest::mouseClick(reload, Qt::LeftButton);
    waitFor(u"Corner shop, mended"_s);
    QTRY_COMPARE(rows(Subscriptions, u"subscriptions"_s), 1);
    QTRY_COMPARE(rows(History, u"history"_s), 1);
}

void TestConnectors::brokenProjectIsKeptAside()
{
    choose(m_bakery);
    waitFor(u"Bakery"_s);
    QCOMPARE(rows(Subscriptions, u"subscriptions"_s), 0);
    const app::services::ProjectStore store{app::services::DataFolder(m_options.dataFolder)};
    QFile file(store.folder(m_shop) + u"/project.json"_s);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.resize(file.size() / 2);
    file.close();
    choose(m_shop);
    waitFor(u"Corner shop, mended"_s);
    QVERIFY2(banner().contains(u"project.kept-1.json"_s), qPrintable(banner()));
    QVERIFY(QFile::exists(store.folder(m_shop) + u"/project.kept-1.json"_s));
    QTRY_COMPARE(rows(Subscriptions, u"subscriptions"_s), 1);
}

void TestConnectors::nextSessionRestores()
{
    QTest::mouseClick(find<QWidget>(u"sidebar%1"_s.arg(ConnectorFile)), Qt::LeftButton);
    end();
    const app::services::Settings settings(app::services::Settings::fileFor(m_options.dataFolder));
    QCOMPARE(settings.lastFile(), m_shop);
    begin(settings.lastFile());
    waitFor(u"Corner shop, mended"_s);
    QCOMPARE(m_session->window().uiState().page, int(ConnectorFile));
    QTRY_COMPARE(rows(History, u"history"_s), 1);
}

void TestConnectors::lastFileGone()
{
    end();
    QVERIFY(QFile::rename(m_shop, m_shop + u".away"_s));
    begin();
    waitFor(m_bundled);
    QVERIFY2(banner().contains(u"shop.swagger.json"_s), qPrintable(banner()));
    auto *menu = find<ui::ConnectorMenu>(u"recentMenu"_s);
    const QList<QAction *> entries = menu->actions();
    const auto gone = std::find_if(entries.begin(), entries.end(), [this](const QAction *action) {
        return action->data().toString() == m_shop;
    });
    QVERIFY(gone != entries.end());
    QVERIFY(!(*gone)->isEnabled());
    QVERIFY((*gone)->toolTip().contains(u"does not exist"_s));
}

void TestConnectors::clearsTheList()
{
    auto *menu = find<ui::ConnectorMenu>(u"recentMenu"_s);
    menu->actions().last()->trigger();
    for (const QAction *action : menu->actions())
        QVERIFY(!action->data().isValid());
    QVERIFY(app::services::Settings(app::services::Settings::fileFor(m_options.dataFolder))
                .recentFiles()
                .empty());
    end();
}

QTEST_MAIN(TestConnectors)

#include "tst_connectors.moc"
