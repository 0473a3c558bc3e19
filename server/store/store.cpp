// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/store.h"

#include "server/logging.h"
#include "server/store/deliveryplan.h"
#include "server/store/housekeeping.h"
#include "server/store/migrator.h"
#include "server/store/subscriptiontable.h"

#include <QLockFile>

#include <utility>

namespace server::store {

using namespace std::chrono_literals;

namespace {

constexpr auto ThisTurn = 0ms;
constexpr auto AttemptDelay = 20ms;
constexpr auto ExchangeDelay = 100ms;

/// What the caller hears: the outcome of its own write, unless the commit took that back.
template<typename T>
GroupCommit::AfterCommit afterwards(Result<T> result, std::function<void(Result<T>)> done)
{
    return [result = std::move(result), done = std::move(done)](const Result<void> &committed) {
        if (!done)
            return;
        if (result && !committed)
            done(tl::make_unexpected(committed.error()));
        else
            done(result);
    };
}

} // namespace

class Store::Private
{
public:
    explicit Private(Store *store)
        : commits(database,
                  [this] {
                      auto settled = deliveries.settle();
                      return settled ? database.tally().settle(database) : settled;
                  })
        , q(store)
    {
    }

    /// Runs one write, several statements as one, and reports it after the commit.
    template<typename T, typename Work>
    void write(std::chrono::milliseconds delay, const Work &work, Callback<T> done)
    {
        Result<T> result;
        const auto written = commits.writeAtomically([&]() -> Result<void> {
            result = work();
            if (!result)
                return tl::make_unexpected(result.error());
            return {};
        });
        if (!written)
            result = tl::make_unexpected(written.error());
        commits.commitWithin(delay, afterwards<T>(std::move(result), std::move(done)));
    }

    /// A write of the plan, which needs the rows as their attempts left them.
    template<typename T, typename Work>
    void replan(const Work &work, Callback<T> done)
    {
        write<T>(
            ThisTurn,
            [&]() -> Result<T> {
                if (auto settled = deliveries.settle(); !settled)
                    return tl::make_unexpected(settled.error());
                return work();
            },
            std::move(done));
    }

    Result<void> lock(const QString &path);
    Result<void> cancelFor(const QString &subscriptionId);
    Result<Fired> fire(const Event &event, const QString &onlySubscription);

    Database database;
    SubscriptionTable subscriptions{database};
    EventTable events{database};
    DeliveryTable deliveries{database};
    DeliveryPlan plan{database, deliveries};
    ExchangeTable exchanges{database};
    GroupCommit commits;
    Housekeeping housekeeping{database, commits, exchanges, deliveries};
    std::unique_ptr<QLockFile> lockFile;
    Store *q;
    int room = 0; ///< how many deliveries fire() may still hand out
};

Result<void> Store::Private::lock(const QString &path)
{
    lockFile = std::make_unique<QLockFile>(path + u".lock");
    lockFile->setStaleLockTime(0); // only a lock whose process is gone may be taken over
    if (lockFile->tryLock(0))
        return {};
    if (lockFile->error() != QLockFile::LockFailedError)
        return tl::make_unexpected(
            ServerError{ServerError::Code::StoreUnavailable,
                        {path, QStringLiteral("its lock file cannot be written")},
                        {}});
    qint64 process = 0;
    QString host;
    QString program;
    lockFile->getLockInfo(&process, &host, &program);
    return tl::make_unexpected(
        ServerError{ServerError::Code::StoreBusy,
                    {program + u" (process " + QString::number(process) + u") has opened it"},
                    {}});
}

Result<void> Store::Private::cancelFor(const QString &subscriptionId)
{
    auto cancelled = deliveries.cancel(subscriptionId);
    if (!cancelled)
        return tl::make_unexpected(cancelled.error());
    if (!cancelled->empty()) {
        commits.commitWithin(ThisTurn, [this, list = std::move(*cancelled)](const auto &committed) {
            if (committed)
                Q_EMIT q->deliveriesCancelled(list);
        });
    }
    return {};
}

Result<Store::Fired> Store::Private::fire(const Event &event, const QString &onlySubscription)
{
    const auto audience = deliveries.audience(event.trigger, onlySubscription);
    if (!audience)
        return tl::make_unexpected(audience.error());
    if (*audience == 0 && !onlySubscription.isEmpty())
        return tl::make_unexpected(
            ServerError{ServerError::Code::UnknownSubscription, {onlySubscription}, {}});
    Fired fired{event, {}, {}};
    fired.event.subscriptions = *audience;
    const auto seq = events.insert(fired.event);
    if (!seq)
        return tl::make_unexpected(seq.error());
    auto made = deliveries.insert(fired.event, *seq, onlySubscription, room);
    if (!made)
        return tl::make_unexpected(made.error());
    fired.deliveries = std::move(made->deliveries);
    fired.due = std::move(made->due);
    return fired;
}

Store::Store(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

Store::~Store()
{
    close();
}

Result<void> Store::open(const QString &path)
{
    close();
    auto done = d->lock(path);
    if (done)
        done = d->database.open(path, Database::Mode::ReadWrite);
    if (done)
        done = migrate(d->database);
    if (done)
        done = d->database.tally().load(d->database);
    if (done) {
        done = d->commits.writeAtomically([this] { return d->deliveries.recover(); });
        d->commits.commitWithin(ThisTurn, [&done](const Result<void> &committed) {
            if (done)
                done = committed;
        });
        d->commits.flush();
    }
    if (done)
        d->housekeeping.start();
    else
        close();
    return done;
}

void Store::close()
{
    if (d->database.isOpen())
        d->commits.flush();
    d->housekeeping.stop();
    d->database.close();
    d->lockFile.reset();
}

void Store::subscribe(const SubscriptionRecord &record, Callback<Subscription> done)
{
    // One statement, so it needs no savepoint: this is the path that must be fast.
    Result<Subscription> result;
    const auto written = d->commits.write([&]() -> Result<void> {
        result = d->subscriptions.upsert(record);
        if (!result)
            return tl::make_unexpected(result.error());
        return {};
    });
    if (!written)
        result = tl::make_unexpected(written.error());
    d->commits.commitWithin(ThisTurn, afterwards<Subscription>(std::move(result), std::move(done)));
}

void Store::unsubscribe(const QString &id, Callback<bool> done)
{
    d->write<bool>(
        ThisTurn,
        [&]() -> Result<bool> {
            const auto removed = d->subscriptions.remove(id);
            if (!removed || !*removed)
                return removed;
            if (auto cancelled = d->cancelFor(id); !cancelled)
                return tl::make_unexpected(cancelled.error());
            return true;
        },
        std::move(done));
}

void Store::restore(const QString &id, Callback<Subscription> done)
{
    d->write<Subscription>(
        ThisTurn, [&] { return d->subscriptions.restore(id); }, std::move(done));
}

void Store::markDead(const QString &subscriptionId)
{
    d->write<void>(AttemptDelay,
                   [&] {
                       auto marked = d->subscriptions.markDead(subscriptionId);
                       return marked ? d->cancelFor(subscriptionId) : marked;
                   },
                   {});
}

void Store::fire(const Event &event, const QString &onlySubscription, Callback<Fired> done)
{
    const auto taken = std::make_shared<int>(0);
    const auto work = [&] {
        auto fired = d->fire(event, onlySubscription);
        *taken = fired ? static_cast<int>(fired->due.size()) : 0;
        d->room -= *taken;
        return fired;
    };
    // What was not stored after all is not sent either: its room is free again.
    d->write<Fired>(ThisTurn, work, [this, taken, done = std::move(done)](Result<Fired> fired) {
        if (!fired)
            d->room += *taken;
        else if (fired->due.size() < fired->deliveries.size())
            Q_EMIT deliveriesWaiting();
        done(std::move(fired));
    });
}

void Store::setSingleUse(const QStringList &triggers)
{
    d->deliveries.setSingleUse(triggers);
}

void Store::setRoom(int deliveries)
{
    d->room = std::max(0, deliveries);
}

void Store::takeDue(int limit, const QDateTime &now, bool atOnce,
                    Callback<std::vector<DueDelivery>> done)
{
    d->write<std::vector<DueDelivery>>(
        atOnce ? ThisTurn : AttemptDelay, [&] { return d->deliveries.take(limit, now); },
        std::move(done));
}

void Store::release(const std::vector<DeliveryId> &ids)
{
    d->write<void>(AttemptDelay, [&] { return d->deliveries.release(ids); }, {});
}

void Store::nextDue(Callback<QDateTime> done)
{
    d->replan<QDateTime>([this] { return d->plan.nextDue(); }, std::move(done));
}

void Store::defer(const std::vector<DeliveryId> &ids, const QDateTime &until)
{
    d->replan<void>([&] { return d->plan.defer(ids, until); }, {});
}

void Store::deferHost(const QString &host, const QDateTime &until)
{
    d->replan<void>([&] { return d->plan.deferHost(host, until); }, {});
}

void Store::hastenHost(const QString &host, const QDateTime &now)
{
    d->replan<void>([&] { return d->plan.hastenHost(host, now); }, {});
}

void Store::redeliver(const std::vector<DeliveryId> &ids, const QDateTime &now,
                      Callback<std::vector<Delivery>> done)
{
    d->replan<std::vector<Delivery>>([&] { return d->plan.redeliver(ids, now); }, std::move(done));
}

void Store::redeliverFailed(const QDateTime &since, const QDateTime &now,
                            Callback<std::vector<Delivery>> done)
{
    d->replan<std::vector<Delivery>>([&] { return d->plan.redeliverFailed(since, now); },
                                     std::move(done));
}

void Store::cancelEvent(const QString &eventId, Callback<std::vector<Delivery>> done)
{
    d->replan<std::vector<Delivery>>([&] { return d->plan.cancelEvent(eventId); }, std::move(done));
}

void Store::hold(const QString &subscriptionId, bool paused, Callback<bool> done)
{
    d->replan<bool>([&] { return d->plan.hold(subscriptionId, paused); }, std::move(done));
}

void Store::setPaused(bool paused, Callback<void> done)
{
    d->replan<void>([&] { return d->plan.setPaused(paused); }, std::move(done));
}

bool Store::isPaused()
{
    return d->plan.isPaused().value_or(false);
}

void Store::pruneDead(Callback<QStringList> done)
{
    d->write<QStringList>(
        ThisTurn, [this] { return d->subscriptions.removeDead(); }, std::move(done));
}

void Store::finishAttempt(const Delivery &delivery, const Attempt &attempt, Callback<void> done)
{
    Result<void> result = d->commits.write([&]() -> Result<void> {
        auto added = d->deliveries.addAttempt(delivery, attempt);
        if (added && delivery.state == Delivery::State::Delivered
            && d->deliveries.isSingleUse(delivery.trigger))
            return d->subscriptions.markUsedUp(delivery.subscriptionId);
        return added;
    });
    d->commits.commitWithin(AttemptDelay, afterwards<void>(std::move(result), std::move(done)));
}

void Store::record(const Exchange &exchange)
{
    const auto recorded = d->commits.write([&]() -> Result<void> {
        auto inserted = d->exchanges.insert(exchange);
        return inserted ? d->housekeeping.exchangeAdded() : inserted;
    });
    if (!recorded)
        qCWarning(storeLog) << "cannot record an exchange:" << recorded.error().args;
    d->commits.commitWithin(ExchangeDelay, {});
}

Housekeeping &Store::housekeeping()
{
    return d->housekeeping;
}

std::optional<Subscription> Store::subscription(const QString &id) const
{
    if (!d->database.isOpen())
        return {};
    return d->subscriptions.find(id).value_or(std::nullopt);
}

void Store::removeStaleTestFlows()
{
    const QStringList flows = d->subscriptions.testFlows().value_or(QStringList());
    for (const QString &id : flows)
        unsubscribe(id, {});
}

void Store::flush()
{
    d->commits.flush();
}

} // namespace server::store
