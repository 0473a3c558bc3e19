// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/eventprogress.h"

#include <QTest>

using State = server::Delivery::State;
using ui::models::EventProgress;

class EventProgressTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachDeliveryOnce();
    void countsAnswersThatCameBeforeTheReceipt();
    void forgetsTheEventBefore();
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

} // namespace

void EventProgressTest::countsEachDeliveryOnce()
{
    EventProgress progress;
    progress.expect();
    progress.begin(u"e"_qs, 3);
    progress.apply({delivery(1, State::Pending), delivery(2, State::Sending),
                    delivery(9, State::Delivered, u"other"_qs)});
    QCOMPARE(progress.delivered(), 0);
    progress.apply({delivery(1, State::Failed), delivery(2, State::Delivered)});
    progress.apply({delivery(1, State::Delivered), delivery(2, State::Delivered)});
    QCOMPARE(progress.delivered(), 2);
    QCOMPARE(progress.failed(), 0);
    QVERIFY(!progress.isOver());
    progress.apply({delivery(3, State::Cancelled)});
    QCOMPARE(progress.failed(), 1);
    QVERIFY(progress.isOver());
}

void EventProgressTest::countsAnswersThatCameBeforeTheReceipt()
{
    EventProgress progress;
    progress.expect();
    progress.apply({delivery(1, State::Pending)});
    progress.apply({delivery(1, State::Delivered), delivery(2, State::Failed)});
    progress.begin(u"e"_qs, 2);
    QVERIFY(progress.isOver());
    QCOMPARE(progress.delivered(), 1);
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

QTEST_MAIN(EventProgressTest)
#include "tst_eventprogress.moc"
