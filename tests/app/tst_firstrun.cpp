// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/silentdialogs.h"

#include "app/guisession.h"
#include "ui/firststepsdesk.h"

#include <QAbstractItemView>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using ui::FirstSteps;

/// The way of somebody who has the program for the first time, from an empty data folder to a
/// delivered event, with nothing but clicks; then the rest of the first steps.
class TestFirstRun final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void deliversInFiveClicks();
    void curlIsNoImport();
    void exportTicksWhenItIsWritten();
    void platformTicksTheImport();
    void restartRemembers();
    void publicAddressIsTheLast();
    void comesBackWhenAsked();
    void anotherConnectorBeginsAnew();
    void cleanupTestCase();

private:
    template<typename Widget = QPushButton>
    Widget *visible(const QString &name) const
    {
        for (Widget *widget : m_session->window().findChildren<Widget *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    void begin(const QString &definition = {});
    void end();
    /// The one way in which this test touches the program.
    void click(QWidget *widget, const QPoint &place = {});
    void chooseFirst(const QString &menu);
    [[nodiscard]] QList<int> done() const;
    [[nodiscard]] bool hasDelivered() const;
    [[nodiscard]] bool isCardVisible() const { return visible<QWidget>(u"firstSteps"_s); }
    static QString step(FirstSteps::Step step) { return u"firstStep%1"_s.arg(step); }
    int subscribe(const QByteArray &agent);
    [[nodiscard]] int listeners() const;

    QTemporaryDir m_folder;
    app::CommonOptions m_options;
    SilentDialogs *m_dialogs = nullptr;
    std::unique_ptr<app::GuiSession> m_session;
    int m_clicks = 0;
    int m_clicksToDelivered = 0;
};

void TestFirstRun::initTestCase()
{
    m_options.dataFolder = m_folder.filePath(u"data"_s);
    m_options.connectorEndpoint = app::Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
    m_options.operatorEndpoint = m_options.connectorEndpoint;
}

void TestFirstRun::begin(const QString &definition)
{
    m_session = std::make_unique<app::GuiSession>(
        m_options, *app::services::DataFolder::open(m_options.dataFolder),
        *app::loadDefinition(definition));
    auto dialogs = std::make_unique<SilentDialogs>();
    m_dialogs = dialogs.get();
    m_session->window().setDialogs(std::move(dialogs));
    m_session->start();
}

void TestFirstRun::end()
{
    QSignalSpy finished(m_session.get(), &app::GuiSession::finished);
    m_session->window().close();
    QTRY_COMPARE(finished.count(), 1);
    m_session.reset();
}

void TestFirstRun::click(QWidget *widget, const QPoint &place)
{
    QVERIFY(widget);
    QVERIFY(widget->isVisible() && widget->isEnabled());
    ++m_clicks;
    QTest::mouseClick(widget, Qt::LeftButton, {}, place);
}

void TestFirstRun::chooseFirst(const QString &name)
{
    QTRY_VERIFY(visible<QMenu>(name));
    auto *menu = visible<QMenu>(name);
    for (const QAction *action : menu->actions()) {
        if (!action->isSeparator())
            return click(menu, menu->actionGeometry(const_cast<QAction *>(action)).center());
    }
    QFAIL("nothing to choose");
}

QList<int> TestFirstRun::done() const
{
    QList<int> found;
    for (int index = 0; index < FirstSteps::Count; ++index) {
        if (m_session->window().desks().firstSteps.steps().isDone(index))
            found.append(index);
    }
    return found;
}

bool TestFirstRun::hasDelivered() const
{
    for (const auto *table : m_session->window().findChildren<QAbstractItemView *>()) {
        if (table->accessibleName() != "Deliveries of this event"_L1 || !table->isVisible())
            continue;
        const QAbstractItemModel &model = *table->model();
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.index(0, column).data().toString() == "Delivered"_L1)
                return true;
        }
    }
    return false;
}

/// As the window counts them.
int TestFirstRun::listeners() const
{
    for (const QLabel *label : m_session->window().statusBar()->findChildren<QLabel *>()) {
        if (label->text().contains(u"subscription"))
            return label->text().section(u' ', 0, 0).toInt();
    }
    return 0;
}

/// As a client that calls itself `agent` does; the status of the answer.
int TestFirstRun::subscribe(const QByteArray &agent)
{
    QNetworkAccessManager network;
    QNetworkRequest request(QUrl(m_session->host().state().connectorUrl + u"/event/instore"_s));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("User-Agent", agent);
    const QByteArray body = R"({"Url":"https://prod-1.westeurope.logic.azure.com/)" + agent.left(4)
                            + R"(?sig=secret"})";
    const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
    (void)QTest::qWaitFor([&reply] { return reply->isFinished(); }, 30'000);
    return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void TestFirstRun::deliversInFiveClicks()
{
    QVERIFY(!QDir(m_options.dataFolder).exists());
    begin();
    QCOMPARE(done(), QList<int>()); // the server does not run yet
    QVERIFY(QTest::qWaitForWindowExposed(&m_session->window()));
    QTRY_COMPARE(done(), QList<int>({FirstSteps::Server}));
    QVERIFY(isCardVisible());

    click(visible(step(FirstSteps::Subscription)));
    QCOMPARE(done(), QList<int>({FirstSteps::Server})); // which event is still the question
    chooseFirst(u"testFlowMenu"_s);
    QTRY_COMPARE(done(), QList<int>({FirstSteps::Server, FirstSteps::Subscription}));

    click(visible(step(FirstSteps::Delivery)));
    QTRY_VERIFY(visible(u"fireButton"_s) && visible(u"fireButton"_s)->isEnabled());
    QCOMPARE(done(), QList<int>({FirstSteps::Server, FirstSteps::Subscription}));
    click(visible(u"fireButton"_s));
    QTRY_VERIFY(hasDelivered());
    QTRY_COMPARE(done(),
                 QList<int>({FirstSteps::Server, FirstSteps::Subscription, FirstSteps::Delivery}));

    m_clicksToDelivered = m_clicks;
    QVERIFY2(m_clicks <= 5, qPrintable(QString::number(m_clicks)));
}

void TestFirstRun::curlIsNoImport()
{
    QCOMPARE(subscribe("curl/7.88.1"), 201);
    QTRY_COMPARE(listeners(), 2);
    QVERIFY(!done().contains(FirstSteps::Import));
}

void TestFirstRun::exportTicksWhenItIsWritten()
{
    click(visible<QAbstractButton>(u"sidebar0"_s));
    click(visible(step(FirstSteps::Export)));
    QTRY_VERIFY(visible<QLineEdit>(u"exportPath"_s));
    visible<QLineEdit>(u"exportPath"_s)->setText(m_folder.filePath(u"package"_s));
    QTRY_VERIFY(visible(u"writeExport"_s)->isEnabled());
    QVERIFY(!done().contains(FirstSteps::Export)); // looking is not writing
    click(visible(u"writeExport"_s));
    QTRY_VERIFY_WITH_TIMEOUT(done().contains(FirstSteps::Export), 20'000);
    QVERIFY(QFile::exists(m_folder.filePath(u"package/apiDefinition.swagger.json"_s)));
    QVERIFY(!done().contains(FirstSteps::Import));
}

void TestFirstRun::platformTicksTheImport()
{
    QCOMPARE(subscribe("azure-logic-apps/1.0 (workflow 0123456789abcdef0123456789abcdef; "
                       "version 08584567890123456789) microsoft-flow/1.0"),
             201);
    QTRY_VERIFY(done().contains(FirstSteps::Import));
    QCOMPARE(done().size(), 5);
    QVERIFY(isCardVisible());
}

void TestFirstRun::restartRemembers()
{
    end();
    begin();
    // Before the server runs and could tell anything.
    QCOMPARE(m_session->host().state().phase, server::ServerState::Phase::Starting);
    QCOMPARE(done(), QList<int>({FirstSteps::Server, FirstSteps::Export, FirstSteps::Import,
                                 FirstSteps::Subscription, FirstSteps::Delivery}));
    QTRY_VERIFY(isCardVisible());
    click(visible<QToolButton>(u"dismissFirstSteps"_s));
    QVERIFY(!isCardVisible());
    end();
    begin();
    QVERIFY(!isCardVisible());
}

void TestFirstRun::publicAddressIsTheLast()
{
    end();
    m_options.publicUrl = u"https://shop.example"_s;
    begin();
    QVERIFY(!done().contains(FirstSteps::Address));
    QTRY_VERIFY(done().contains(FirstSteps::Address));
    QCOMPARE(done().size(), static_cast<int>(FirstSteps::Count));
}

void TestFirstRun::comesBackWhenAsked()
{
    QVERIFY(!isCardVisible());
    for (QAction *action : m_session->window().menuBar()->actions().last()->menu()->actions()) {
        if (action->text() == "Show &first steps"_L1)
            action->trigger();
    }
    QTRY_VERIFY(isCardVisible());
    QVERIFY(!visible(step(FirstSteps::Delivery))); // nothing is left to do
}

void TestFirstRun::anotherConnectorBeginsAnew()
{
    Q_EMIT m_session->window().openConnectorRequested(
        QStringLiteral(DECLIC_SOURCE_DIR "/tests/samples/definitions/cornershop.swagger.json"));
    QTRY_COMPARE(done(), QList<int>({FirstSteps::Server, FirstSteps::Address}));
    QVERIFY(isCardVisible());
    Q_EMIT m_session->window().openConnectorRequested(QString());
    QTRY_COMPARE(done().size(), static_cast<int>(FirstSteps::Count)); // each its own
}

void TestFirstRun::cleanupTestCase()
{
    m_session.reset(); // its log takes what is printed
    qInfo("%d clicks from an empty data folder to \"Delivered\"", m_clicksToDelivered);
}

QTEST_MAIN(TestFirstRun)

#include "tst_firstrun.moc"
