// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/retryschedule.h"

#include <QTest>

using namespace server;
using namespace server::delivery;

Q_DECLARE_METATYPE(server::Outcome)

class TestRetrySchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whichOutcomes_data();
    void whichOutcomes();
    void delays_data();
    void delays();
    void jitterStaysInItsBounds();
    void retryAfterField_data();
    void retryAfterField();
    void retryAfterOnlyLengthens();
    void givesUp();

private:
    /// Sun, 06 Nov 1994 08:49:37 GMT, the example of RFC 9110.
    const QDateTime m_now = QDateTime(QDate(1994, 11, 6), QTime(8, 49, 37), Qt::UTC);
    static Attempt attempt(Outcome outcome, const QByteArray &retryAfter = {})
    {
        Attempt attempt;
        attempt.outcome = outcome;
        if (!retryAfter.isNull())
            attempt.responseHeaders = {{"retry-after", retryAfter}};
        return attempt;
    }
};

void TestRetrySchedule::whichOutcomes_data()
{
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("again");
    QTest::newRow("delivered") << Outcome::Delivered << false;
    QTest::newRow("dead") << Outcome::SubscriptionDead << false;
    QTest::newRow("payload") << Outcome::PayloadRefused << false;
    QTest::newRow("authorization") << Outcome::AuthorizationRefused << false;
    QTest::newRow("429") << Outcome::Throttled << true;
    QTest::newRow("5xx, 408") << Outcome::ServerFailed << true;
    QTest::newRow("time-out") << Outcome::TimedOut << true;
    QTest::newRow("network, TLS") << Outcome::NetworkFailed << true;
    QTest::newRow("policy") << Outcome::PolicyRefused << false;
    QTest::newRow("unexpected") << Outcome::Unexpected << false;
}

void TestRetrySchedule::whichOutcomes()
{
    QFETCH(Outcome, outcome);
    QFETCH(bool, again);
    QCOMPARE(isWorthRetrying(outcome), again);
    QCOMPARE(nextAttempt({}, 1, attempt(outcome), m_now, 0.5).has_value(), again);
}

void TestRetrySchedule::delays_data()
{
    QTest::addColumn<int>("tries");
    QTest::addColumn<qint64>("seconds");
    const qint64 expected[] = {5, 15, 45, 135, 405, 1215, 3600};
    for (int i = 0; i < 7; ++i)
        QTest::addRow("after %d", i + 1) << i + 1 << expected[i];
}

void TestRetrySchedule::delays()
{
    QFETCH(int, tries);
    QFETCH(qint64, seconds);
    QCOMPARE(nextAttempt({}, tries, attempt(Outcome::ServerFailed), m_now, 0.5),
             m_now.addSecs(seconds));
}

void TestRetrySchedule::jitterStaysInItsBounds()
{
    const Attempt failed = attempt(Outcome::TimedOut);
    QCOMPARE(nextAttempt({}, 1, failed, m_now, 0), m_now.addSecs(4));
    QCOMPARE(nextAttempt({}, 1, failed, m_now, 1), m_now.addSecs(6));
    RetryRules exact;
    exact.jitter = 0;
    QCOMPARE(nextAttempt(exact, 1, failed, m_now, 0), m_now.addSecs(5));
    RetryRules huge;
    huge.attempts = 5000;
    huge.factor = 1000;
    QCOMPARE(nextAttempt(huge, 4000, failed, m_now, 0.5), m_now.addSecs(3600));
}

void TestRetrySchedule::retryAfterField_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<qint64>("seconds"); // -1: the field says nothing
    const auto row = [](const char *field, qint64 seconds) {
        QTest::newRow(field) << QByteArray(field) << seconds;
    };
    row("0", 0);
    row("120", 120);
    row(" 120 ", 120);
    row("3600", 3600);
    row("3601", 3600);
    row("99999999999999999999999999999999999999", 3600);
    row("Sun, 06 Nov 1994 08:50:37 GMT", 60);
    row("Sunday, 06-Nov-94 08:50:37 GMT", 60);
    row("Sun Nov  6 08:50:37 1994", 60);
    row("Sun, 06 Nov 1994 08:00:00 GMT", 0); // past
    row("Mon, 07 Nov 1994 08:49:37 GMT", 3600); // beyond the limit
    row("", -1);
    row("-5", -1);
    row("+5", -1);
    row("1.5", -1);
    row("5s", -1);
    row("0x10", -1);
    row("soon", -1);
    row("1994-11-06T08:50:37Z", -1);
    row("Sun, 99 Nov 1994 08:50:37 GMT", -1);
}

void TestRetrySchedule::retryAfterField()
{
    QFETCH(QByteArray, field);
    QFETCH(qint64, seconds);
    const auto until = retryAfter({}, attempt(Outcome::Throttled, field), m_now);
    QCOMPARE(until, seconds < 0 ? std::nullopt : std::optional(m_now.addSecs(seconds)));
}

void TestRetrySchedule::retryAfterOnlyLengthens()
{
    QCOMPARE(nextAttempt({}, 1, attempt(Outcome::Throttled, "60"), m_now, 0.5), m_now.addSecs(60));
    QCOMPARE(nextAttempt({}, 1, attempt(Outcome::Throttled, "1"), m_now, 0.5), m_now.addSecs(5));
    QVERIFY(!nextAttempt({}, 1, attempt(Outcome::Unexpected, "60"), m_now, 0.5));
}

void TestRetrySchedule::givesUp()
{
    const Attempt failed = attempt(Outcome::ServerFailed, "60");
    QVERIFY(nextAttempt({}, 7, failed, m_now, 0.5));
    QVERIFY(!nextAttempt({}, 8, failed, m_now, 0.5));
    RetryRules never;
    never.attempts = 1;
    QVERIFY(!nextAttempt(never, 1, failed, m_now, 0.5));
}

QTEST_GUILESS_MAIN(TestRetrySchedule)
#include "tst_retryschedule.moc"
