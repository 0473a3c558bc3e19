// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/guisession.h"
#include "tests/support/fanoutsink.h"
#include "tests/support/storedsubscriptions.h"

#include <QAbstractItemView>
#include <QFile>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// One event to ten thousand receivers, through the whole program: what the window says meanwhile
/// and in the end, and that it gives the memory back.
class TestFanout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void progressMovesToTheEnd();
    void cancelLeavesTheRest();
    void memoryComesBack();

private:
    static constexpr int All = 10'000;

    /// Begins with so many subscriptions, each with the path that `path` names.
    void begin(int count, const std::function<QByteArray(int)> &path);
    void fire() const;
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_session->window().findChild<Widget *>(name);
    }
    [[nodiscard]] QString words(const QString &name) const
    {
        const auto *label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
    [[nodiscard]] bool isFinished() const
    {
        return find<QProgressBar>(u"eventProgress"_s)->isHidden();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FanoutSink> m_sink;
    std::unique_ptr<app::GuiSession> m_session;
};

namespace {

/// Resident, in MiB.
double residentMemory()
{
    QFile file(u"/proc/self/statm"_s);
    return file.open(QIODevice::ReadOnly)
               ? static_cast<double>(file.readAll().split(' ').value(1).toLongLong()) * 4 / 1024
               : 0;
}

} // namespace

void TestFanout::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_sink = std::make_unique<FanoutSink>();
}

void TestFanout::cleanup()
{
    m_session.reset();
    m_sink.reset();
}

void TestFanout::begin(int count, const std::function<QByteArray(int)> &path)
{
    app::CommonOptions options;
    options.dataFolder = m_folder->path();
    options.connectorEndpoint = app::Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
    options.operatorEndpoint = options.connectorEndpoint;
    options.allowedCallbacks = QStringList{u"127.0.0.1"_s};
    const auto folder = app::services::DataFolder::open(options.dataFolder);
    const auto definition = app::loadDefinition(QString());
    QVERIFY(storeSubscriptions(folder->databaseFile(),
                               definition->served.definition->triggers.front().operationId, count,
                               [this, &path](int i) -> QByteArray {
                                   return m_sink->origin() + path(i) + '?' + QByteArray::number(i);
                               }));
    m_session = std::make_unique<app::GuiSession>(options, *folder, *definition);
    m_session->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_session->window()));
    QTest::keyClick(&m_session->window(), Qt::Key_3, Qt::ControlModifier);
    QTRY_VERIFY(find<QPushButton>(u"fireButton"_s)->isEnabled());
    QTRY_VERIFY(find<QWidget>(u"target"_s)->isVisible());
}

void TestFanout::fire() const
{
    QTRY_VERIFY(find<QPushButton>(u"fireButton"_s)->isEnabled());
    QTest::mouseClick(find<QPushButton>(u"fireButton"_s), Qt::LeftButton);
    QTRY_VERIFY(find<QPushButton>(u"fireButton"_s)->isEnabled());
    QTRY_VERIFY(find<QAbstractItemView>(u"fired"_s)->isVisible());
}

void TestFanout::progressMovesToTheEnd()
{
    begin(All, [](int) { return "/ok"; });
    const auto *bar = find<QProgressBar>(u"eventProgress"_s);
    fire();
    int steps = 0;
    int last = bar->value();
    connect(bar, &QProgressBar::valueChanged, bar, [&steps, &last](int value) {
        QVERIFY(value >= last);
        last = value;
        ++steps;
    });
    QTRY_VERIFY_WITH_TIMEOUT(isFinished(), 100'000);
    QVERIFY2(steps > 3, qPrintable(QString::number(steps)));
    QCOMPARE(m_sink->received(), All);
    QCOMPARE(words(u"eventCounts"_s), u"10,000 of 10,000 delivered"_s);
    QVERIFY2(words(u"eventPace"_s).contains(u"deliveries a second"_s),
             qPrintable(words(u"eventPace"_s)));
    QVERIFY(find<QPushButton>(u"cancelEvent"_s)->isHidden());
    QTRY_COMPARE(find<QAbstractItemView>(u"fired"_s)->model()->rowCount(), All);
    QTest::keyClick(&m_session->window(), Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(find<QAbstractItemView>(u"history"_s)->model()->rowCount(), All);
}

void TestFanout::cancelLeavesTheRest()
{
    // More that never answer than are sent to at once, so that the rest waits until it is cancelled.
    begin(1'000, [](int) { return "/silent"; });
    fire();
    QTRY_VERIFY(m_sink->received() > 0);
    auto *cancel = find<QPushButton>(u"cancelEvent"_s);
    QVERIFY(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    QTRY_VERIFY2(words(u"eventCounts"_s).contains(u" cancelled"_s),
                 qPrintable(words(u"eventCounts"_s)));
    app::HistorySource source(m_session->host());
    server::DeliveryQuery query;
    query.state = server::Delivery::State::Cancelled;
    const auto ids = source.deliveryIds(query, 0);
    QTRY_VERIFY(ids.isFinished());
    const auto cancelled = static_cast<int>(ids.result()->size());
    QVERIFY(cancelled > 0);
    QVERIFY(cancelled < 1'000);
    QVERIFY2(words(u"eventCounts"_s)
                 .contains(u"%1 cancelled, %2 under way"_s.arg(cancelled).arg(1'000 - cancelled)),
             qPrintable(words(u"eventCounts"_s)));
}

void TestFanout::memoryComesBack()
{
    begin(All, [](int) { return "/ok"; });
    const auto round = [this] {
        fire();
        QTRY_VERIFY_WITH_TIMEOUT(isFinished(), 100'000);
    };
    round(); // what the first event builds stays: pages, tables, the store's cache
    QTRY_COMPARE(find<QAbstractItemView>(u"fired"_s)->model()->rowCount(), All);
    const double before = residentMemory();
    for (int event = 0; event < 3; ++event)
        round();
    const double after = residentMemory();
    QVERIFY2(after < before + 24, qPrintable(u"%1 MiB, then %2 MiB"_s.arg(before).arg(after)));
}

QTEST_MAIN(TestFanout)

#include "tst_fanout.moc"
