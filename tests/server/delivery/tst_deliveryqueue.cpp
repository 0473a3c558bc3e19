// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/deliveryqueue.h"
#include "server/store/store.h"
#include "server/store/storereader.h"
#include "tests/support/callbacksink.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace server;
using namespace server::delivery;
using State = Delivery::State;

namespace {

/// A store with subscriptions at a sink, and a queue between them.
class Post
{
public:
    explicit Post(int subscribers)
        : Post(subscribers, localSettings())
    {
    }
    Post(int subscribers, const DeliveryQueue::Settings &given)
        : settings(given)
    {
        open();
        for (int i = 0; i < subscribers; ++i)
            subscribe(sink.url("/" + QByteArray::number(i)));
    }

    static DeliveryQueue::Settings localSettings()
    {
        DeliveryQueue::Settings settings;
        settings.sender.policy = CallbackPolicy({QStringLiteral("127.0.0.1")});
        return settings;
    }

    void open()
    {
        queue.reset();
        store = std::make_unique<store::Store>();
        if (!store->open(path()))
            qFatal("cannot open the store");
        queue = std::make_unique<DeliveryQueue>(*store, settings);
        QObject::connect(queue.get(), &DeliveryQueue::deliveryChanged, queue.get(),
                         [this](const Delivery &delivery) { last[delivery.id] = delivery; });
    }

    QString subscribe(const QByteArray &url)
    {
        store::SubscriptionRecord record;
        record.subscription.id = u"s" + QString::number(++subscribed);
        record.subscription.trigger = QStringLiteral("Received");
        record.subscription.callbackHost = QStringLiteral("127.0.0.1");
        record.subscription.createdAt = QDateTime::currentDateTimeUtc();
        record.callbackUrl = url;
        store->subscribe(record, {});
        store->flush();
        return record.subscription.id;
    }

    void fire(int times = 1)
    {
        for (int i = 0; i < times; ++i) {
            const Event event{u"event " + QString::number(++fired), QStringLiteral("Received"),
                              "{\"n\":" + QByteArray::number(fired) + '}',
                              QDateTime::currentDateTimeUtc(), 0};
            store->fire(event, {}, [this](const auto &result) {
                if (queue)
                    queue->enqueue(result->due);
            });
        }
    }

    /// As the database has them.
    std::vector<Delivery> stored()
    {
        store->flush();
        store::StoreReader reader;
        if (!reader.open(path()))
            return {};
        DeliveryQuery query;
        query.descending = false;
        return reader.deliveries(reader.deliveryIds(query, 0).value()).value();
    }
    size_t count(State state)
    {
        const auto all = stored();
        return static_cast<size_t>(std::count_if(
            all.begin(), all.end(), [&](const Delivery &d) { return d.state == state; }));
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("d.db")); }

    QTemporaryDir folder;
    CallbackSink sink;
    DeliveryQueue::Settings settings;
    std::unique_ptr<store::Store> store;
    std::unique_ptr<DeliveryQueue> queue;
    std::map<DeliveryId, Delivery> last; ///< as last signalled
    int subscribed = 0;
    int fired = 0;
};

} // namespace

class TestDeliveryQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversToAll();
    void worksOffMoreThanItHolds();
    void boundedConcurrency();
    void boundedPerHost();
    void resumesAfterARestart();
    void stoppedInTheMiddle();
    void deadSubscription();
    void refusalIsFinal();
    void slowOnesGiveTheirPlace();
    void retriesWhenTheScheduleSays();
    void policyRefusal();
    void orderIsKept();
};

void TestDeliveryQueue::deliversToAll()
{
    Post post(3);
    post.queue->resume();
    post.fire();
    QTRY_COMPARE(post.sink.requests().size(), 3u);
    QTRY_COMPARE(post.count(State::Delivered), 3u);
    const auto stored = post.stored();
    QCOMPARE(stored.at(0).runId, QStringLiteral("08585900000000000001CU12"));
    QCOMPARE(stored.at(0).lastStatus, 202);
    QCOMPARE(stored.at(0).attempts, 1);
    QVERIFY(stored.at(0).durationUs > 0);
    QCOMPARE(post.last.at(stored.at(0).id), stored.at(0));
    QCOMPARE(post.sink.requests().at(0).body, QByteArray("{\"n\":1}"));
    QCOMPARE(post.sink.requests().at(0).field("x-ms-client-tracking-id"), QByteArray("event 1"));
    store::StoreReader reader;
    QVERIFY(reader.open(post.path()));
    QCOMPARE(reader.deliveryDetail(stored.at(0).id)->attempts.size(), 1u);
}

void TestDeliveryQueue::worksOffMoreThanItHolds()
{
    Post post(30);
    post.queue->resume();
    post.fire(50); // 1,500, where it holds 1,024
    QTRY_COMPARE_WITH_TIMEOUT(post.sink.requests().size(), 1500u, 30'000);
    QTRY_COMPARE(post.count(State::Delivered), 1500u);
    QCOMPARE(post.last.size(), 1500u);
    post.fire();
    QTRY_COMPARE(post.count(State::Delivered), 1530u);
    QCOMPARE(post.sink.requests().size(), 1530u); // none twice
}

void TestDeliveryQueue::boundedConcurrency()
{
    DeliveryQueue::Settings settings = Post::localSettings();
    settings.concurrent = 4;
    Post post(20, settings);
    post.sink.setAnswer({CallbackSink::accepted(), 30});
    post.queue->resume();
    post.fire();
    QTRY_COMPARE(post.count(State::Delivered), 20u);
    QCOMPARE(post.sink.mostAtOnce(), 4);
}

void TestDeliveryQueue::boundedPerHost()
{
    DeliveryQueue::Settings settings = Post::localSettings();
    settings.concurrentPerHost = 2;
    Post post(10, settings);
    post.sink.setAnswer({CallbackSink::accepted(), 30});
    post.queue->resume();
    post.fire();
    QTRY_COMPARE(post.count(State::Delivered), 10u);
    QCOMPARE(post.sink.mostAtOnce(), 2);
}

void TestDeliveryQueue::resumesAfterARestart()
{
    Post post(5);
    post.queue.reset(); // nobody delivers
    post.fire(2);
    post.store->flush();
    QCOMPARE(post.count(State::Pending), 10u);
    post.store.reset();
    post.open();
    post.queue->resume();
    QTRY_COMPARE(post.count(State::Delivered), 10u);
    QCOMPARE(post.sink.requests().size(), 10u);
}

void TestDeliveryQueue::stoppedInTheMiddle()
{
    DeliveryQueue::Settings settings = Post::localSettings();
    settings.concurrent = 2;
    Post post(6, settings);
    post.sink.setAnswer({{}, 0, true});
    post.queue->resume();
    post.fire();
    QTRY_COMPARE(post.sink.requests().size(), 2u);
    post.queue->stop();
    post.queue->stop();
    QCOMPARE(post.count(State::Sending), 2u); // interrupted ones show at the next start
    QCOMPARE(post.count(State::Pending), 4u);
    post.queue.reset();
    post.store.reset();
    post.sink.setAnswer({});
    post.open();
    post.queue->resume();
    QTRY_COMPARE(post.count(State::Delivered), 6u);
    store::StoreReader reader;
    QVERIFY(reader.open(post.path()));
    const auto detail = reader.deliveryDetail(1);
    QCOMPARE(detail->attempts.size(), 2u);
    QCOMPARE(detail->attempts.at(0).outcome, Outcome::Interrupted);
    QCOMPARE(detail->attempts.at(1).outcome, Outcome::Delivered);
    QCOMPARE(reader.deliveryDetail(6)->attempts.size(), 1u);
}

void TestDeliveryQueue::deadSubscription()
{
    DeliveryQueue::Settings settings = Post::localSettings();
    settings.concurrent = 1;
    Post post(0, settings);
    const QString id = post.subscribe(post.sink.url("/dead"));
    const QString other = post.subscribe(post.sink.url("/alive"));
    post.sink.answerWith([](const CallbackSink::Request &request) {
        CallbackSink::Answer answer;
        if (request.target() == "/dead")
            answer.bytes = CallbackSink::answer(
                400, "Bad Request", R"({"error":{"code":"WorkflowTriggerIsNotEnabled"}})");
        return answer;
    });
    QStringList died;
    connect(post.queue.get(), &DeliveryQueue::subscriptionDied, this,
            [&](const QString &subscription) { died.append(subscription); });
    post.queue->resume();
    post.fire(4);
    QTRY_COMPARE(post.count(State::Delivered), 4u);
    QTRY_COMPARE(post.count(State::Cancelled), 3u); // known to be in vain
    QCOMPARE(post.count(State::Failed), 1u);
    QCOMPARE(died, QStringList({id}));
    QCOMPARE(post.store->subscription(id)->state, Subscription::State::Dead);
    QCOMPARE(post.store->subscription(other)->state, Subscription::State::Active);
    QCOMPARE(post.sink.requests().size(), 5u);
}

void TestDeliveryQueue::refusalIsFinal()
{
    Post post(1);
    post.sink.setAnswer({CallbackSink::answer(413, "Too Large")});
    post.queue->resume();
    post.fire();
    QTRY_COMPARE(post.count(State::Failed), 1u);
    QCOMPARE(post.stored().at(0).lastOutcome, Outcome::PayloadRefused);
    QCOMPARE(post.stored().at(0).lastStatus, 413);
    QCOMPARE(post.sink.requests().size(), 1u);
}

void TestDeliveryQueue::slowOnesGiveTheirPlace()
{
    DeliveryQueue::Settings settings = Post::localSettings();
    settings.concurrent = 2;
    settings.slowAfter = std::chrono::milliseconds(50);
    Post post(12, settings);
    post.sink.answerWith([](const CallbackSink::Request &request) {
        CallbackSink::Answer answer;
        answer.silent = request.target() == "/0" || request.target() == "/1";
        return answer;
    });
    post.queue->resume();
    post.fire();
    QTRY_COMPARE(post.count(State::Delivered), 10u);
    QCOMPARE(post.count(State::Sending), 2u);
}

void TestDeliveryQueue::retriesWhenTheScheduleSays()
{
    DeliveryQueue::Settings settings = Post::localSettings();
    settings.retry.attempts = 3;
    settings.retry.firstDelay = std::chrono::milliseconds(20);
    settings.retry.factor = 1;
    Post post(1, settings);
    post.sink.setAnswer({CallbackSink::answer(503, "Busy")});
    post.queue->resume();
    post.fire();
    QTRY_COMPARE(post.count(State::Failed), 1u);
    QCOMPARE(post.sink.requests().size(), 3u);
    QCOMPARE(post.stored().at(0).attempts, 3);
}

void TestDeliveryQueue::policyRefusal()
{
    DeliveryQueue::Settings settings;
    Post post(1, settings);
    post.queue->resume();
    post.fire();
    QTRY_COMPARE(post.count(State::Failed), 1u);
    QCOMPARE(post.stored().at(0).lastOutcome, Outcome::PolicyRefused);
    QCOMPARE(post.sink.connections(), 0);
}

void TestDeliveryQueue::orderIsKept()
{
    DeliveryQueue::Settings settings = Post::localSettings();
    settings.concurrent = 1;
    Post post(1, settings);
    post.queue->resume();
    post.fire(10);
    QTRY_COMPARE(post.sink.requests().size(), 10u);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(post.sink.requests().at(static_cast<size_t>(i)).body,
                 "{\"n\":" + QByteArray::number(i + 1) + '}');
}

QTEST_GUILESS_MAIN(TestDeliveryQueue)
#include "tst_deliveryqueue.moc"
