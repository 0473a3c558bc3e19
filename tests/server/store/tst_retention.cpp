// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/store/historyprune.h"
#include "server/store/housekeeping.h"
#include "server/store/migrator.h"
#include "server/store/storereader.h"
#include "tests/server/store/storefixture.h"

#include <QTest>

using namespace server;
using namespace server::store;
using namespace Qt::StringLiterals;

using State = Delivery::State;

namespace {

constexpr int Most = Housekeeping::SliceRows;

const QDateTime Now = QDateTime::currentDateTimeUtc();

QDateTime daysAgo(int days)
{
    return Now.addDays(-days);
}

/// What is really there, counted.
QList<QPair<qint64, qint64>> counted(Database &database)
{
    QList<QPair<qint64, qint64>> amounts;
    for (const QString &sql :
         {u"SELECT COUNT(*), COALESCE(SUM(LENGTH(CAST(peer AS BLOB)) + LENGTH(CAST(method AS "
          u"BLOB)) "
          "+ LENGTH(CAST(target AS BLOB)) + LENGTH(CAST(request_headers AS BLOB)) "
          "+ LENGTH(request_body) + LENGTH(CAST(response_headers AS BLOB)) "
          "+ LENGTH(response_body)), 0) FROM exchanges"_s,
          u"SELECT COUNT(*), COALESCE(SUM(LENGTH(payload)), 0) FROM events"_s,
          u"SELECT COUNT(*), 0 FROM deliveries"_s,
          u"SELECT COUNT(*), COALESCE(SUM(LENGTH(CAST(detail AS BLOB)) "
          "+ LENGTH(response_body)), 0) FROM attempts"_s}) {
        Statement statement = database.prepare(sql);
        if (!statement.run() || !statement.next())
            qFatal("%s", qPrintable(statement.error()));
        amounts.append({statement.number(0), statement.number(1)});
    }
    return amounts;
}

QList<QPair<qint64, qint64>> kept(const Tally &tally)
{
    QList<QPair<qint64, qint64>> amounts;
    for (int kind = 0; kind < Tally::KindCount; ++kind) {
        const Tally::Amount amount = tally.amount(static_cast<Tally::Kind>(kind));
        amounts.append({amount.rows, amount.bytes});
    }
    return amounts;
}

} // namespace

/// Caps of the history and of the exchanges, on real files.
class TestRetention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.close(); }
    void countsFollowEveryWrite();
    void migrationCounts();
    void slicesOfHundredThousands();
    void openDeliveriesCostNoRows();
    void whatMustStay();
    void sizeOfBodies();
    void eventsForNobody();
    void manyAttemptsOfOneDelivery();
    void exchangesByAge();
    void floodOfExchanges();
    void livingSubscriptionsStay();
    void passGivesWay();
    void rulesThatChangeDuringAPass();
    void stoppedPassIsAnswered();
    void fileShrinks();
    void olderFileKeepsItsSize();

private:
    void run(const QString &sql);
    void addEvents(int events, int deliveries, State state, const QDateTime &at);
    void recount();
    [[nodiscard]] qint64 number(const QString &sql);
    /// Slices to the end; how many rows went.
    qint64 prune(const RetentionCap &cap, const QDateTime &aged, const QDateTime &failedAged);

    std::unique_ptr<QTemporaryDir> m_folder;
    Database m_database;
    int m_slices = 0;
};

void TestRetention::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_database.open(m_folder->filePath(u"d.db"_s), Database::Mode::ReadWrite));
    QVERIFY(migrate(m_database));
    run(u"PRAGMA synchronous = OFF"_s); // it is not the disk that is tested
    run(u"INSERT INTO subscriptions (seq, id, trigger_id, object_id, callback_url, callback_key, "
        "callback_host, masked_callback, platform, flow_name, subscriber, headers, state, "
        "created_at) VALUES (1, 's', 't', '', '', 'k', 'h', '', 0, '', '{}', '[]', 0, 0)"_s);
}

void TestRetention::run(const QString &sql)
{
    const auto done = m_database.execute(sql);
    QVERIFY2(done, done ? "" : qPrintable(done.error().args.join(u' ')));
}

qint64 TestRetention::number(const QString &sql)
{
    Statement statement = m_database.prepare(sql);
    return statement.run() && statement.next() ? statement.number(0) : -1;
}

/// Each delivery with one attempt.
void TestRetention::addEvents(int events, int deliveries, State state, const QDateTime &at)
{
    const QString count = QString::number(events);
    const QString time = QString::number(at.toMSecsSinceEpoch());
    const qint64 first = number(u"SELECT COALESCE(MAX(seq), 0) FROM events"_s);
    const qint64 before = number(u"SELECT COALESCE(MAX(id), 0) FROM deliveries"_s);
    const QString numbers = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                            "WHERE i < %1) "_s;
    run(u"BEGIN"_s);
    run(numbers.arg(count)
        + u"INSERT INTO events (id, trigger_id, payload, fired_at, subscriptions) "
          "SELECT 'e' || (i + %1), 't', '{\"n\": 1}', %2, 1 FROM n"_s.arg(first)
              .arg(time));
    if (deliveries > 0) {
        run(numbers.arg(deliveries)
            + u"INSERT INTO deliveries (event_seq, subscription_seq, state, created_at, due_at, "
              "attempts, last_status, last_outcome, duration_us, run_id) "
              "SELECT seq, 1, %1, %2, %2, 1, 202, 1, 9, '' FROM events, n WHERE seq > %3"_s
                  .arg(static_cast<int>(state))
                  .arg(time)
                  .arg(first));
        run(u"INSERT INTO attempts (delivery_id, number, started_at, status, outcome, "
            "delivery_state, due_at, duration_us, run_id, detail, response_body, "
            "response_truncated) SELECT id, 1, created_at, 202, 1, state, 0, 9, '', '{\"é\": 1}', "
            "zeroblob(100), 0 FROM deliveries WHERE id > %1"_s.arg(before));
    }
    run(u"COMMIT"_s);
    recount();
}

void TestRetention::recount()
{
    const auto amounts = counted(m_database);
    for (int kind = 0; kind < Tally::KindCount; ++kind)
        run(u"UPDATE stored SET row_count = %1, byte_count = %2 WHERE kind = %3"_s
                .arg(amounts.at(kind).first)
                .arg(amounts.at(kind).second)
                .arg(kind));
    QVERIFY(m_database.tally().load(m_database));
}

qint64 TestRetention::prune(const RetentionCap &cap, const QDateTime &aged,
                            const QDateTime &failedAged)
{
    DeliveryTable deliveries(m_database);
    HistoryPrune history(m_database, deliveries);
    history.begin(cap, aged, failedAged);
    qint64 removed = 0;
    m_slices = 0;
    for (bool more = true; more; ++m_slices) {
        run(u"BEGIN"_s);
        const auto slice = history.slice(Most);
        run(u"COMMIT"_s);
        if (!slice || slice->removed > 2 * Most) {
            QTest::qFail("a slice failed, or was too large", __FILE__, __LINE__);
            break;
        }
        removed += slice->removed;
        more = slice->more;
    }
    if (kept(m_database.tally()) != counted(m_database))
        QTest::qFail("the tally is wrong", __FILE__, __LINE__);
    return removed;
}

void TestRetention::countsFollowEveryWrite()
{
    StoreFixture f;
    f.store().housekeeping().setRules({{40, 0, Days(0)}, {}, Days(0)});
    QVERIFY(f.subscribe(StoreFixture::record(1)));
    QVERIFY(f.subscribe(StoreFixture::record(2)));
    f.store().setRoom(10);
    for (int i = 0; i < 5; ++i) {
        const auto fired = f.fire(u"Received"_s);
        QVERIFY(fired);
        f.finish(fired->deliveries.at(0), State::Delivered, 202);
    }
    QVERIFY(f.reopen()); // what was being sent is interrupted: attempts that nobody made
    f.store().housekeeping().setRules({{40, 0, Days(0)}, {}, Days(0)});
    Exchange exchange;
    exchange.receivedAt = Now;
    exchange.peer = u"::1:é"_s;
    exchange.method = "POST";
    exchange.target = "/\xc3\xa9?\xff";
    exchange.requestHeaders = {{"Host", "caf\xc3\xa9"}};
    exchange.requestBody = QByteArray("\0\xff", 2);
    for (int i = 0; i < 100; ++i)
        f.store().record(exchange);
    f.store().flush();
    Database database;
    QVERIFY(database.open(f.path(), Database::Mode::ReadOnly));
    Tally tally;
    QVERIFY(tally.load(database));
    QCOMPARE(kept(tally), counted(database));
    QCOMPARE(tally.amount(Tally::Kind::Deliveries).rows, 10);
    QCOMPARE(tally.amount(Tally::Kind::Attempts).rows, 10);
    QVERIFY(tally.amount(Tally::Kind::Exchanges).rows <= 40);
}

void TestRetention::migrationCounts()
{
    addEvents(3, 7, State::Delivered, Now);
    const auto before = counted(m_database);
    run(u"DROP TABLE stored"_s);
    run(u"DROP INDEX subscriptions_removed"_s);
    run(u"ALTER TABLE subscriptions DROP COLUMN public_base"_s); // of a later version
    run(u"UPDATE schema_version SET version = 3"_s);
    QVERIFY(migrate(m_database));
    QVERIFY(m_database.tally().load(m_database));
    QCOMPARE(kept(m_database.tally()), before);
    QCOMPARE(before.at(3).first, 21);
    QCOMPARE(before.at(3).second, 21 * (100 + QByteArray("{\"é\": 1}").size()));
}

void TestRetention::slicesOfHundredThousands()
{
    addEvents(1, 60'000, State::Delivered, daysAgo(3));
    addEvents(60'000, 1, State::Delivered, daysAgo(2));
    const qint64 removed = prune({1000, 0, Days(0)}, {}, {});
    QCOMPARE(number(u"SELECT COUNT(*) FROM deliveries"_s), 1000);
    QCOMPARE(number(u"SELECT COUNT(*) FROM attempts"_s), 1000);
    QCOMPARE(number(u"SELECT COUNT(*) FROM events"_s), 1000);
    QCOMPARE(removed, 2 * 119'000 + 59'001);
    QVERIFY2(m_slices >= removed / (2 * Most), "in small pieces");
    QCOMPARE(number(u"SELECT MIN(seq) FROM events"_s), 59'002); // the oldest went
}

void TestRetention::openDeliveriesCostNoRows()
{
    addEvents(1, 100'000, State::Pending, daysAgo(300));
    QCOMPARE(prune({10, 1, Days(0)}, Now, Now), 0);
    QVERIFY2(m_slices <= 100'000 / Most + 1, "each is looked at once");
}

void TestRetention::whatMustStay()
{
    for (const State state :
         {State::Pending, State::Sending, State::Delivered, State::Failed, State::Cancelled})
        addEvents(1, 2, state, daysAgo(40));
    addEvents(1, 2, State::Failed, daysAgo(200));
    addEvents(1, 2, State::Delivered, daysAgo(1));
    // By age: the young stay, and of the failed those that are younger than their own age.
    prune({}, daysAgo(30), daysAgo(100));
    const auto states = [this](State state) {
        return number(u"SELECT COUNT(*) FROM deliveries WHERE state = "_s
                      + QString::number(static_cast<int>(state)));
    };
    QCOMPARE(states(State::Pending), 2);
    QCOMPARE(states(State::Sending), 2);
    QCOMPARE(states(State::Delivered), 2);
    QCOMPARE(states(State::Cancelled), 0);
    QCOMPARE(states(State::Failed), 2);
    QCOMPARE(number(u"SELECT COUNT(*) FROM events"_s), 4);
    // Caps of number and size take the young, too, and touch the others as little.
    prune({1, 1, Days(0)}, {}, daysAgo(100));
    QCOMPARE(states(State::Delivered), 1); // the newest of all
    QCOMPARE(states(State::Failed), 2);
    QCOMPARE(states(State::Pending), 2);
    // For ever.
    prune({1, 1, Days(0)}, Now, {});
    QCOMPARE(states(State::Failed), 2);
}

void TestRetention::sizeOfBodies()
{
    addEvents(100, 1, State::Delivered, daysAgo(2));
    run(u"UPDATE attempts SET response_body = zeroblob(10000)"_s);
    recount();
    prune({0, 500'000, Days(0)}, {}, {});
    const qint64 left = number(u"SELECT COUNT(*) FROM attempts"_s);
    QVERIFY2(left >= 45 && left <= 49, QByteArray::number(left).constData());
}

void TestRetention::eventsForNobody()
{
    addEvents(2'000, 0, State::Pending, daysAgo(40));
    addEvents(10, 0, State::Pending, daysAgo(1));
    QCOMPARE(prune({}, daysAgo(30), {}), 2'000);
    QCOMPARE(prune({4, 0, Days(0)}, {}, {}), 6);
}

void TestRetention::manyAttemptsOfOneDelivery()
{
    addEvents(3, 1, State::Delivered, daysAgo(2));
    run(u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 150) "
        "INSERT INTO attempts (delivery_id, number, started_at, status, outcome, delivery_state, "
        "due_at, duration_us, run_id, detail, response_body, response_truncated) "
        "SELECT d.id, i, 0, 202, 1, 2, 0, 9, '', '{}', x'00', 0 FROM deliveries d, n"_s);
    recount();
    QCOMPARE(prune({1, 0, Days(0)}, {}, {}), 2 * (150 + 2));
    QVERIFY(m_slices >= 2);
}

void TestRetention::exchangesByAge()
{
    run(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 150000) "
        "INSERT INTO exchanges (received_at, listener, duration_us, peer, method, target, status, "
        "request_headers, request_body, response_headers, response_body) "
        "SELECT %1 + i, 0, 1, 'p', 'GET', '/', 404, '[]', x'', '[]', x'' FROM n"_s.arg(
            daysAgo(40).toMSecsSinceEpoch()));
    recount();
    ExchangeTable exchanges(m_database);
    int slices = 0;
    for (int removed = Most; removed == Most; ++slices) {
        const auto trimmed = exchanges.trim({}, daysAgo(40).addMSecs(149'001), Most);
        QVERIFY(trimmed);
        QVERIFY(*trimmed <= Most);
        removed = *trimmed;
    }
    QCOMPARE(slices, 149'000 / Most + 1);
    QCOMPARE(number(u"SELECT COUNT(*) FROM exchanges"_s), 1'000);
    QCOMPARE(kept(m_database.tally()), counted(m_database));
}

void TestRetention::floodOfExchanges()
{
    constexpr qint64 Rows = 300;
    constexpr qint64 Bytes = 1'000'000;
    StoreFixture f;
    f.store().housekeeping().setRules({{Rows, Bytes, Days(0)}, {}, Days(0)});
    Exchange exchange;
    exchange.receivedAt = Now;
    exchange.method = "GET";
    StoreReader reader;
    QVERIFY(reader.open(f.path()));
    for (int i = 0; i < 20'000; ++i) {
        exchange.requestBody = QByteArray(i % 2 == 0 ? 10 : 8'000, 'x');
        f.store().record(exchange);
        if (i % 500 != 0)
            continue;
        f.store().flush();
        const StoredAmount stored = reader.storage()->exchanges;
        QVERIFY2(stored.rows <= Rows, QByteArray::number(stored.rows).constData());
        QVERIFY2(stored.bytes <= Bytes, QByteArray::number(stored.bytes).constData());
    }
    QVERIFY(reader.storage()->exchanges.rows > 100); // not more than needed
    QVERIFY2(reader.storage()->fileBytes < 40'000'000, "the file is used again");
}

void TestRetention::livingSubscriptionsStay()
{
    StoreFixture f;
    QVERIFY(f.subscribe(StoreFixture::record(1)));
    {
        Database other;
        QVERIFY(other.open(f.path(), Database::Mode::ReadWrite));
        QVERIFY(other.execute(
            u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 12000) "
            "INSERT INTO subscriptions (id, trigger_id, object_id, callback_url, callback_key, "
            "callback_host, masked_callback, platform, flow_name, subscriber, headers, state, "
            "created_at) SELECT 'x' || i, 't', '', '', 'x' || i, 'h', '', 0, '', '{}', '[]', "
            "CASE WHEN i > 11500 THEN 0 ELSE 2 END, 0 FROM n"_s));
    }
    std::optional<Result<qint64>> done;
    f.store().housekeeping().removeBefore(Now, [&](const auto &rows) { done = rows; });
    QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
    StoreReader reader;
    QVERIFY(reader.open(f.path()));
    QCOMPARE(reader.subscriptions()->size(), 501u);
    QCOMPARE(reader.subscriptions(true)->size(), 10'501u);
}

void TestRetention::passGivesWay()
{
    addEvents(5'000, 1, State::Delivered, daysAgo(2));
    m_database.close();
    Store store;
    QVERIFY(store.open(m_folder->filePath(u"d.db"_s)));
    std::optional<Result<qint64>> done;
    store.housekeeping().removeBefore(Now, [&](const auto &rows) { done = rows; });
    int fired = 0;
    while (!done) {
        const int before = fired;
        store.fire(StoreFixture::event(u"t"_s), {}, [&](const auto &) { ++fired; });
        QTRY_VERIFY(fired > before);
    }
    QVERIFY(*done);
    QCOMPARE(**done, 3 * 5'000);
    QVERIFY2(fired > 10, "others had their turns");
}

void TestRetention::rulesThatChangeDuringAPass()
{
    addEvents(2'000, 1, State::Delivered, daysAgo(2));
    m_database.close();
    Store store;
    QVERIFY(store.open(m_folder->filePath(u"d.db"_s)));
    StoreReader reader;
    QVERIFY(reader.open(m_folder->filePath(u"d.db"_s)));
    const auto rows = [&reader] { return reader.storage()->deliveries.rows; };
    store.housekeeping().setRules({{}, {1'000, 0, Days(0)}, Days(0)});
    QTRY_VERIFY(rows() < 2'000); // it is under way
    store.housekeeping().setRules({{}, {100, 0, Days(0)}, Days(0)});
    QTRY_COMPARE_WITH_TIMEOUT(rows(), 100, 30'000); // long before the next minute begins
}

void TestRetention::stoppedPassIsAnswered()
{
    StoreFixture f;
    std::optional<Result<qint64>> done;
    f.store().housekeeping().removeBefore(Now, [&](const auto &rows) { done = rows; });
    f.store().close();
    QVERIFY(done);
    QCOMPARE(done->error().code, ServerError::Code::NotRunning);
}

void TestRetention::fileShrinks()
{
    QCOMPARE(number(u"PRAGMA auto_vacuum"_s), 2);
    addEvents(3'000, 1, State::Delivered, daysAgo(2));
    run(u"UPDATE attempts SET response_body = zeroblob(8000)"_s);
    recount();
    const qint64 pages = number(u"PRAGMA page_count"_s);
    m_database.close();
    Store store;
    QVERIFY(store.open(m_folder->filePath(u"d.db"_s)));
    std::optional<Result<qint64>> done;
    store.housekeeping().removeBefore(Now, [&](const auto &rows) { done = rows; });
    QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
    QVERIFY(m_database.open(m_folder->filePath(u"d.db"_s), Database::Mode::ReadOnly));
    QVERIFY(number(u"PRAGMA page_count"_s) < pages / 2);
    Statement check = m_database.prepare(u"PRAGMA integrity_check"_s);
    QVERIFY(check.run() && check.next());
    QCOMPARE(check.text(0), u"ok"_s);
}

void TestRetention::olderFileKeepsItsSize()
{
    addEvents(3'000, 1, State::Delivered, daysAgo(2));
    run(u"UPDATE attempts SET response_body = zeroblob(8000)"_s);
    recount();
    run(u"PRAGMA journal_mode = DELETE"_s);
    run(u"PRAGMA auto_vacuum = NONE"_s);
    run(u"VACUUM"_s);
    m_database.close();
    Store store;
    QVERIFY(store.open(m_folder->filePath(u"d.db"_s)));
    std::optional<Result<qint64>> done;
    store.housekeeping().removeBefore(Now, [&](const auto &rows) { done = rows; });
    QTRY_VERIFY_WITH_TIMEOUT(done, 60'000);
    StoreReader reader;
    QVERIFY(reader.open(m_folder->filePath(u"d.db"_s)));
    const auto storage = reader.storage();
    QVERIFY(!storage->shrinks);
    QVERIFY(storage->freeBytes > 20'000'000);
}

QTEST_GUILESS_MAIN(TestRetention)
#include "tst_retention.moc"
