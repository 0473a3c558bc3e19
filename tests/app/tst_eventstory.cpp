// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guisession.h"
#include "app/historysource.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

/// Runs, files and saved events in the whole program: window, server and store in one process.
class TestEventStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void runsFiveTimes();
    void stopsARun();
    void firesAFile();
    void endsWithTheServer();
    void savedEventsOutliveTheSession();

private:
    template<typename Widget>
    Widget *part(const char *name) const
    {
        return m_session->window().findChild<Widget *>(QString::fromLatin1(name));
    }
    void begin();
    [[nodiscard]] size_t subscriptions() const
    {
        auto list = m_session->host().subscriptions();
        list.waitForFinished();
        return list.result()->size();
    }
    void setJson(const char *json) const;
    [[nodiscard]] QString runWords() const { return part<QLabel>("runWords")->text(); }
    /// The values of `key` in all events that were delivered, oldest first.
    [[nodiscard]] std::vector<QJsonValue> delivered(const char *key) const;

    QTemporaryDir m_folder;
    app::CommonOptions m_options;
    std::unique_ptr<app::GuiSession> m_session;
};

void TestEventStory::initTestCase()
{
    m_options.dataFolder = m_folder.path();
    m_options.connectorEndpoint = app::Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
    m_options.operatorEndpoint = m_options.connectorEndpoint;
    begin();
    auto added = m_session->host().addTestFlow(u"NewInstoreProduct"_s);
    QTRY_VERIFY(added.isFinished());
    QVERIFY(added.result());
    // The flow subscribes by a request of its own: events before it would find nobody.
    QTRY_COMPARE(subscriptions(), 1U);
}

void TestEventStory::begin()
{
    m_session = std::make_unique<app::GuiSession>(
        m_options, *app::services::DataFolder::open(m_options.dataFolder),
        *app::loadDefinition(QString()));
    m_session->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_session->window()));
    QTRY_COMPARE(m_session->host().state().phase, server::ServerState::Phase::Running);
    QTest::keyClick(&m_session->window(), Qt::Key_3, Qt::ControlModifier);
    QVERIFY(part<QPushButton>("fireButton"));
}

void TestEventStory::setJson(const char *json) const
{
    part<QPlainTextEdit>("payloadJson")->setPlainText(QString::fromUtf8(json));
}

std::vector<QJsonValue> TestEventStory::delivered(const char *key) const
{
    app::HistorySource source(m_session->host());
    auto ids = source.deliveryIds({}, 0);
    ids.waitForFinished();
    std::vector<server::DeliveryId> sorted = *ids.result();
    std::sort(sorted.begin(), sorted.end());
    std::vector<QJsonValue> values;
    for (const server::DeliveryId id : sorted) {
        auto detail = source.deliveryDetail(id);
        detail.waitForFinished();
        values.push_back(
            QJsonDocument::fromJson(detail.result()->payload).object().value(QLatin1String(key)));
    }
    return values;
}

void TestEventStory::runsFiveTimes()
{
    setJson(R"({"storeName":"{{uuid}}","productName":"Order {{n}}","quantity":"{{n}}"})");
    part<QCheckBox>("repeatOn")->click();
    part<QSpinBox>("repeatTimes")->setValue(5);
    part<QDoubleSpinBox>("repeatEvery")->setValue(0);
    QTest::mouseClick(part<QPushButton>("fireButton"), Qt::LeftButton);
    QTRY_VERIFY2(runWords().startsWith("5 of 5 events fired"_L1)
                     && !part<QPushButton>("stopRun")->isVisible(),
                 qPrintable(runWords()));
    QTRY_COMPARE(delivered("quantity").size(), 5U);
    const std::vector<QJsonValue> quantities = delivered("quantity");
    std::set<QString> stores;
    for (size_t index = 0; index < quantities.size(); ++index) {
        QVERIFY(quantities[index].isDouble());
        QCOMPARE(quantities[index].toInt(), int(index) + 1);
        stores.insert(delivered("storeName")[index].toString());
    }
    QCOMPARE(stores.size(), 5U);
    QCOMPARE(delivered("productName").back().toString(), u"Order 5"_s);
}

void TestEventStory::stopsARun()
{
    part<QSpinBox>("repeatTimes")->setValue(0);
    part<QDoubleSpinBox>("repeatEvery")->setValue(0.1);
    part<QPushButton>("fireButton")->click();
    QVERIFY(!part<QPushButton>("fireButton")->isEnabled());
    QTRY_VERIFY(delivered("quantity").size() >= 7);
    QTest::mouseClick(part<QPushButton>("stopRun"), Qt::LeftButton);
    QTRY_VERIFY(!part<QPushButton>("stopRun")->isVisible());
    QVERIFY(part<QPushButton>("fireButton")->isEnabled());
    const size_t fired = runWords().section(u' ', 0, 0).toUInt();
    QVERIFY2(fired >= 2, qPrintable(runWords()));
    QTRY_COMPARE(delivered("quantity").size(), 5 + fired); // none is under way any more
}

void TestEventStory::firesAFile()
{
    const size_t before = delivered("storeName").size();
    const QString name = m_folder.filePath(u"events.csv"_s);
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("storeName;productName;quantity\nLyon;\"a; b\";1\nNice;c;many\nParis;d;{{n}}\n");
    file.close();
    Q_EMIT m_session->window().eventFileRequested(name);
    QVERIFY(part<QDialog>("eventFileDialog"));
    QCOMPARE(part<QAbstractItemView>("eventFile")->model()->rowCount(), 3);
    QTest::mouseClick(part<QPushButton>("fireAll"), Qt::LeftButton);
    QTRY_VERIFY2(runWords().startsWith("2 of 2 events fired"_L1), qPrintable(runWords()));
    QTRY_COMPARE(delivered("storeName").size(), before + 2);
    QCOMPARE(delivered("storeName").back().toString(), u"Paris"_s);
    QCOMPARE(delivered("quantity").back().toInt(), 2);
    Q_EMIT m_session->window().eventFileRequested(m_folder.path());
    QTRY_VERIFY(!part<QDialog>("eventFileDialog"));
    Q_EMIT m_session->window().eventFileRequested(u"/no/such/file"_s);
    QVERIFY(!part<QDialog>("eventFileDialog"));
}

void TestEventStory::endsWithTheServer()
{
    part<QSpinBox>("repeatTimes")->setValue(0);
    part<QDoubleSpinBox>("repeatEvery")->setValue(0.1);
    part<QPushButton>("fireButton")->click();
    QTRY_VERIFY(runWords().contains("fired"_L1));
    Q_EMIT m_session->window().stopRequested();
    QTRY_VERIFY2(!part<QPushButton>("stopRun")->isVisible(), qPrintable(runWords()));
    QVERIFY2(runWords().contains("not running"_L1), qPrintable(runWords()));
    Q_EMIT m_session->window().startRequested();
    QTRY_COMPARE(m_session->host().state().phase, server::ServerState::Phase::Running);
}

void TestEventStory::savedEventsOutliveTheSession()
{
    const std::vector<ui::SavedEvent> events{
        {u"Big"_s, u"NewInstoreProduct"_s, "{ \"quantity\": \"{{n}}\" }",
         QDateTime(QDate(2026, 3, 16), QTime(9, 30), Qt::UTC)}};
    Q_EMIT m_session->window().savedEventsChanged(events);
    m_session->window().close();
    QTRY_COMPARE(m_session->host().state().phase, server::ServerState::Phase::Stopped);
    m_session.reset();
    begin();
    const auto *menu = part<QPushButton>("savedEvents")->menu();
    QCOMPARE(menu->actions().back()->data().toString(), u"Big"_s);
    menu->actions().back()->trigger();
    QTRY_VERIFY(part<QPlainTextEdit>("payloadJson")->toPlainText().contains("{{n}}"_L1));
}

QTEST_MAIN(TestEventStory)
#include "tst_eventstory.moc"
