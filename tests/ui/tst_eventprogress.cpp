// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/eventprogress.h"

#include <QTest>

using server::Cause;
using State = server::Delivery::State;
using ui::models::EventProgress;

class EventProgressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachDeliveryOnce();
    void tellsWaitingToRetryFromFailed();
    void sendingAgainMovesTheFigures();
    void groupsFailuresByCause();
    void countsAnswersThatCameBeforeTheReceipt();
    void keepsManyEarlyAnswers();
    void forgetsTheEventBefore();
    void eventForNobodyIsOver();
};

namespace {

server::Delivery delivery(server::DeliveryId id, State state, const QString &event = u"e"_qs)
{
    server::Delivery made;
    made.id = id;
    made.eventId = event;
    made.state = state;
    return made;
}

server::Delivery tried(server::DeliveryId id, State state, int attempts, Cause cause)
{
    server::Delivery made = delivery(id, state);
    made.attempts = attempts;
    made.lastOutcome = server::Outcome::ServerFailed;
    made.lastCause = cause;
    return made;
}

} // namespace

void EventProgressTest::countsEachDeliveryOnce()
{
    EventProgress progress;
    progress.expect();
    progress.begin(u"e"_qs, 3);
    progress.apply({delivery(1, State::Pending), delivery(2, State::Sending),
                    delivery(9, State::Delivered, u"other"_qs)});
    QCOMPARE(progress.delivered(), 0);
    QCOMPARE(progress.underWay(), 3);
    progress.apply({delivery(1, State::Failed), delivery(2, State::Delivered)});
    progress.apply({delivery(1, State::Delivered), delivery(2, State::Delivered)});
    QCOMPARE(progress.delivered(), 2);
    QCOMPARE(progress.failed(), 0);
    QVERIFY(!progress.isOver());
    progress.apply({delivery(3, State::Cancelled)});
    QCOMPARE(progress.failed(), 0);
    QCOMPARE(progress.cancelled(), 1);
    QCOMPARE(progress.underWay(), 0);
    QVERIFY(progress.isOver());
}

void EventProgressTest::tellsWaitingToRetryFromFailed()
{
    EventProgress progress;
    progress.begin(u"e"_qs, 2);
    progress.apply(
        {tried(1, State::Pending, 1, Cause::ReceiverFailed), delivery(2, State::Delivered)});
    QCOMPARE(progress.retrying(), 1);
    QCOMPARE(progress.failed(), 0);
    QCOMPARE(progress.finished(), 1);
    QVERIFY(!progress.isOver());
    progress.apply({tried(1, State::Sending, 1, Cause::ReceiverFailed)});
    QCOMPARE(progress.retrying(), 0);
    QCOMPARE(progress.underWay(), 1);
    progress.apply({tried(1, State::Pending, 2, Cause::ReceiverFailed)});
    progress.apply({tried(1, State::Failed, 3, Cause::ReceiverFailed)});
    QCOMPARE(progress.retrying(), 0);
    QCOMPARE(progress.failed(), 1);
    QVERIFY(progress.isOver());
}

void EventProgressTest::sendingAgainMovesTheFigures()
{
    EventProgress progress;
    progress.begin(u"e"_qs, 1);
    progress.apply({tried(1, State::Failed, 8, Cause::ReceiverFailed)});
    QVERIFY(progress.isOver());
    server::Delivery again = tried(1, State::Pending, 8, Cause::ReceiverFailed);
    again.triesBefore = 8;
    progress.apply({again});
    QVERIFY(!progress.isOver());
    QCOMPARE(progress.failed(), 0);
    QCOMPARE(progress.retrying(), 0);
    QCOMPARE(progress.underWay(), 1);
    QVERIFY(progress.failures().empty());
    again.state = State::Delivered;
    progress.apply({again});
    QCOMPARE(progress.delivered(), 1);
    QVERIFY(progress.isOver());
}

void EventProgressTest::groupsFailuresByCause()
{
    EventProgress progress;
    progress.begin(u"e"_qs, 4);
    progress.apply({tried(1, State::Failed, 1, Cause::ReceiverFailed),
                    tried(2, State::Failed, 1, Cause::Throttled),
                    tried(3, State::Failed, 1, Cause::Throttled),
                    tried(4, State::Pending, 1, Cause::ReceiverFailed)});
    const std::vector<std::pair<Cause, int>> expected = {{Cause::Throttled, 2},
                                                         {Cause::ReceiverFailed, 1}};
    QVERIFY(progress.failures() == expected);
}

void EventProgressTest::countsAnswersThatCameBeforeTheReceipt()
{
    EventProgress progress;
    progress.expect();
    progress.apply({delivery(1, State::Pending), delivery(7, State::Failed, u"other"_qs)});
    progress.apply({delivery(1, State::Delivered), delivery(2, State::Failed)});
    progress.begin(u"e"_qs, 2);
    QVERIFY(progress.isOver());
    QCOMPARE(progress.delivered(), 1);
    QCOMPARE(progress.failed(), 1);
    progress.apply({delivery(2, State::Delivered)});
    QCOMPARE(progress.delivered(), 2);
    QCOMPARE(progress.failed(), 0);
}

void EventProgressTest::keepsManyEarlyAnswers()
{
    constexpr int all = 50'000;
    EventProgress progress;
    progress.expect();
    for (const State state : {State::Pending, State::Delivered}) {
        std::vector<server::Delivery> changed;
        for (int id = 1; id <= all; ++id)
            changed.push_back(delivery(id, state));
        progress.apply(changed);
    }
    progress.begin(u"e"_qs, all);
    QCOMPARE(progress.delivered(), all);
    QVERIFY(progress.isOver());
}

void EventProgressTest::forgetsTheEventBefore()
{
    EventProgress progress;
    progress.begin(u"e"_qs, 1);
    progress.apply({delivery(1, State::Delivered)});
    progress.expect();
    QCOMPARE(progress.delivered(), 0);
    progress.begin(u"f"_qs, 1);
    QVERIFY(!progress.isOver());
}

void EventProgressTest::eventForNobodyIsOver()
{
    EventProgress progress;
    progress.begin(u"e"_qs, 0);
    QVERIFY(progress.isOver());
    QCOMPARE(progress.underWay(), 0);
}

QTEST_MAIN(EventProgressTest)
#include "tst_eventprogress.moc"
