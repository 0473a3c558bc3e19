// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eventrun.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using app::EventRun;
using State = ui::RunProgress::State;

class TestEventRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firesEachInTurn();
    void waitsForTheAnswer();
    void keepsThePace();
    void stopsBetweenEvents();
    void stopsWithAnAnswerDue();
    void goesOnUntilStopped();
    void keepsFailures();
    void endsWhereAllWouldFail();
    void nothingToFire();
    void manyAnswersAtOnce();
    void anAnswerAfterItsEnd();

private:
    void begin(const ui::RunPlan &plan);
    static ui::RunPlan counting(int times, std::chrono::milliseconds every = 0ms);

    std::vector<QByteArray> m_fired;
    std::vector<EventRun::Answered> m_waiting;
    bool m_deferred = false;
    std::function<EventRun::Answer(const QByteArray &)> m_answer;
    std::unique_ptr<EventRun> m_run;
    ui::RunProgress m_last;
    std::vector<ui::RunFailure> m_failures;
};

void TestEventRun::init()
{
    m_run.reset();
    m_fired.clear();
    m_waiting.clear();
    m_failures.clear();
    m_deferred = false;
    m_last = {};
    m_answer = [](const QByteArray &) { return 3; };
}

void TestEventRun::begin(const ui::RunPlan &plan)
{
    auto definition = std::make_shared<openapi::ConnectorDefinition>();
    m_run = std::make_unique<EventRun>(
        plan, definition, [this](const QByteArray &payload, const EventRun::Answered &answered) {
            m_fired.push_back(payload);
            if (m_deferred)
                m_waiting.push_back(answered);
            else
                answered(m_answer(payload));
        });
    connect(m_run.get(), &EventRun::progressed, this, [this](const ui::RunProgress &progress) {
        QVERIFY(m_last.state != State::Ended);
        m_last = progress;
        m_failures.insert(m_failures.end(), progress.failures.begin(), progress.failures.end());
    });
    m_run->start();
}

ui::RunPlan TestEventRun::counting(int times, std::chrono::milliseconds every)
{
    ui::RunPlan plan;
    plan.trigger = u"T"_s;
    plan.payloads = {R"(["{{n}}"])"};
    plan.times = times;
    plan.every = every;
    return plan;
}

void TestEventRun::firesEachInTurn()
{
    ui::RunPlan plan = counting(2);
    plan.payloads.push_back("not JSON {{n}}");
    begin(plan);
    QTRY_COMPARE(m_last.state, State::Ended);
    QCOMPARE(m_fired,
             (std::vector<QByteArray>{R"(["1"])", "not JSON {{n}}", R"(["3"])", "not JSON {{n}}"}));
    QCOMPARE(m_last.fired, 4);
    QCOMPARE(m_last.total, 4);
    QCOMPARE(m_last.deliveries, 12);
    QVERIFY(m_last.endedBecause.isEmpty());
}

void TestEventRun::waitsForTheAnswer()
{
    m_deferred = true;
    begin(counting(3));
    for (size_t number = 1; number <= 3; ++number) {
        QTRY_COMPARE(m_fired.size(), number);
        QTest::qWait(0);
        QCOMPARE(m_fired.size(), number);
        m_waiting.back()(1);
    }
    QTRY_COMPARE(m_last.state, State::Ended);
    QCOMPARE(m_last.fired, 3);
}

void TestEventRun::keepsThePace()
{
    QElapsedTimer clock;
    clock.start();
    begin(counting(4, 40ms));
    QTRY_COMPARE(m_last.state, State::Ended);
    QVERIFY2(clock.elapsed() >= 118, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(m_last.elapsed >= 118ms);
}

void TestEventRun::stopsBetweenEvents()
{
    begin(counting(10, 1h));
    QTRY_COMPARE(m_fired.size(), 1U);
    m_run->stop();
    QCOMPARE(m_last.state, State::Ended);
    QCOMPARE(m_last.fired, 1);
    m_run->stop();
    QCOMPARE(m_fired.size(), 1U);
}

void TestEventRun::stopsWithAnAnswerDue()
{
    m_deferred = true;
    begin(counting(10));
    QTRY_COMPARE(m_fired.size(), 1U);
    m_run->stop();
    QCOMPARE(m_last.state, State::Stopping);
    m_waiting.back()(2);
    QCOMPARE(m_last.state, State::Ended);
    QCOMPARE(m_last.fired, 1);
    QCOMPARE(m_last.deliveries, 2);
}

void TestEventRun::goesOnUntilStopped()
{
    begin(counting(0, 1ms));
    QTRY_VERIFY(m_fired.size() >= 5);
    QCOMPARE(m_last.total, 0);
    m_run->stop();
    QCOMPARE(m_last.state, State::Ended);
    QCOMPARE(m_last.fired, qint64(m_fired.size()));
}

void TestEventRun::keepsFailures()
{
    m_answer = [](const QByteArray &payload) -> EventRun::Answer {
        if (payload.contains('2') || payload.contains('4'))
            return tl::make_unexpected(EventRun::Refusal{QString::fromUtf8(payload), false});
        return 1;
    };
    ui::RunPlan plan = counting(2);
    plan.payloads = {R"(["{{n}}"])", R"(["{{n}}"])"};
    plan.lines = {10, 20};
    begin(plan);
    QTRY_COMPARE(m_last.state, State::Ended);
    QCOMPARE(m_last.fired, 2);
    QCOMPARE(m_last.failed, 2);
    QCOMPARE(m_failures,
             (std::vector<ui::RunFailure>{{2, 20, uR"(["2"])"_s}, {4, 20, uR"(["4"])"_s}}));
}

void TestEventRun::endsWhereAllWouldFail()
{
    m_answer = [](const QByteArray &) -> EventRun::Answer {
        return tl::make_unexpected(EventRun::Refusal{u"stopped"_s, true});
    };
    begin(counting(1000));
    QTRY_COMPARE(m_last.state, State::Ended);
    QCOMPARE(m_fired.size(), 1U);
    QCOMPARE(m_last.endedBecause, u"stopped"_s);
    QCOMPARE(m_failures.size(), 1U);
}

void TestEventRun::nothingToFire()
{
    begin({});
    QCOMPARE(m_last.state, State::Ended);
    QTest::qWait(0);
    QVERIFY(m_fired.empty());
}

void TestEventRun::manyAnswersAtOnce()
{
    m_answer = [](const QByteArray &) -> EventRun::Answer {
        return tl::make_unexpected(EventRun::Refusal{u"no"_s, false});
    };
    begin(counting(50'000));
    QTRY_COMPARE_WITH_TIMEOUT(m_last.state, State::Ended, 60'000);
    QCOMPARE(m_failures.size(), 50'000U);
    QCOMPARE(m_failures.back().number, 50'000);
}

void TestEventRun::anAnswerAfterItsEnd()
{
    m_deferred = true;
    begin(counting(2));
    QTRY_COMPARE(m_fired.size(), 1U);
    m_run.reset();
    m_waiting.back()(1);
    QCOMPARE(m_last.fired, 0);
}

QTEST_GUILESS_MAIN(TestEventRun)
#include "tst_eventrun.moc"
