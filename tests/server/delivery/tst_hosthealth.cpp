// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/hosthealth.h"

#include <QTest>

using namespace server;
using namespace server::delivery;
using Change = HostHealth::Change;
using Phase = HostState::Phase;
using namespace std::chrono_literals;

class TestHostHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unknownHostsAreReady();
    void opensAfterFailuresInARow();
    void aSuccessBeginsTheRowAnew();
    void oneProbeDecides();
    void coolDownDoubles();
    void abandonedProbe();
    void aFewBadFlowsAreNotTheHost();
    void theNetworkIsTheHosts();
    void retryAfterPauses();
    void throttlingIsNoFailure();
    void neverWhenSwitchedOff();
    void policyRefusalsSayNothing();

private:
    static Delivery delivery(DeliveryId id, const QString &subscription = QStringLiteral("s"),
                             const QString &host = QStringLiteral("h"))
    {
        Delivery delivery;
        delivery.id = id;
        delivery.subscriptionId = subscription;
        delivery.callbackHost = host;
        return delivery;
    }
    static Attempt ended(Outcome outcome, const QByteArray &retryAfter = {})
    {
        Attempt attempt;
        attempt.outcome = outcome;
        if (!retryAfter.isNull())
            attempt.responseHeaders = {{"Retry-After", retryAfter}};
        return attempt;
    }
    /// The host "h" after as many failures as it takes.
    HostHealth broken() const
    {
        HostHealth health(m_rules, {});
        for (DeliveryId id = 1; id <= 3; ++id)
            (void)health.finished(delivery(id), ended(Outcome::ServerFailed), m_now);
        return health;
    }
    [[nodiscard]] QDateTime in(int seconds) const { return m_now.addSecs(seconds); }

    const CircuitRules m_rules{3, 10s, 30s};
    const QDateTime m_now = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    const QString m_host = QStringLiteral("h");
};

void TestHostHealth::unknownHostsAreReady()
{
    HostHealth health(m_rules, {});
    QVERIFY(health.admit(delivery(1), m_now).admitted);
    QVERIFY(!health.admit(delivery(1), m_now).probe);
    QCOMPARE(health.state(m_host, m_now).phase, Phase::Ready);
    QVERIFY(health.blocked(m_now).empty());
}

void TestHostHealth::opensAfterFailuresInARow()
{
    HostHealth health(m_rules, {});
    QCOMPARE(health.finished(delivery(1), ended(Outcome::ServerFailed), m_now), Change::None);
    QCOMPARE(health.finished(delivery(2), ended(Outcome::TimedOut), m_now), Change::None);
    QVERIFY(health.admit(delivery(3), m_now).admitted);
    QCOMPARE(health.finished(delivery(3), ended(Outcome::NetworkFailed), m_now), Change::Blocked);
    const auto refused = health.admit(delivery(4), m_now);
    QVERIFY(!refused.admitted);
    QCOMPARE(refused.until, in(10));
    QVERIFY(health.admit(delivery(5, {}, QStringLiteral("other")), m_now).admitted);
    const HostState state = health.state(m_host, m_now);
    QCOMPARE(state.phase, Phase::Broken);
    QCOMPARE(state.until, in(10));
    QCOMPARE(state.failures, 3);
    QCOMPARE(health.blocked(m_now), std::vector<HostState>({state}));
    // What was under way already changes nothing.
    QCOMPARE(health.finished(delivery(6), ended(Outcome::TimedOut), in(1)), Change::None);
    QCOMPARE(health.state(m_host, in(1)).until, in(10));
}

void TestHostHealth::aSuccessBeginsTheRowAnew()
{
    for (const Outcome good : {Outcome::Delivered, Outcome::SubscriptionDead,
                               Outcome::PayloadRefused, Outcome::Unexpected}) {
        HostHealth health(m_rules, {});
        for (DeliveryId id = 1; id <= 12; ++id) {
            const Outcome outcome = id % 3 == 0 ? good : Outcome::ServerFailed;
            QCOMPARE(health.finished(delivery(id), ended(outcome), m_now), Change::None);
        }
        QVERIFY(health.admit(delivery(20), m_now).admitted);
    }
}

void TestHostHealth::oneProbeDecides()
{
    HostHealth health = broken();
    QVERIFY(!health.admit(delivery(4), in(9)).admitted);
    const auto probe = health.admit(delivery(4), in(10));
    QVERIFY(probe.admitted);
    QVERIFY(probe.probe);
    QCOMPARE(health.state(m_host, in(10)).phase, Phase::Probing);
    const auto second = health.admit(delivery(5), in(10));
    QVERIFY(!second.admitted);
    QCOMPARE(second.until, in(20));
    QCOMPARE(health.finished(delivery(4), ended(Outcome::Delivered), in(11)), Change::Freed);
    QVERIFY(health.admit(delivery(5), in(11)).admitted);
    QVERIFY(!health.admit(delivery(5), in(11)).probe);
    QCOMPARE(health.state(m_host, in(11)).phase, Phase::Ready);
}

void TestHostHealth::coolDownDoubles()
{
    HostHealth health = broken();
    QDateTime at = in(10);
    for (const int next : {20, 30, 30}) { // and is bounded
        QVERIFY(health.admit(delivery(7), at).probe);
        QCOMPARE(health.finished(delivery(7), ended(Outcome::ServerFailed), at), Change::Blocked);
        QCOMPARE(health.state(m_host, at).until, at.addSecs(next));
        at = at.addSecs(next);
    }
    QVERIFY(health.admit(delivery(8), at).probe);
    QCOMPARE(health.finished(delivery(8), ended(Outcome::Delivered), at), Change::Freed);
}

void TestHostHealth::abandonedProbe()
{
    HostHealth health = broken();
    QVERIFY(health.admit(delivery(4), in(10)).probe);
    health.abandoned(5);
    QVERIFY(!health.admit(delivery(5), in(10)).admitted);
    health.abandoned(4);
    QVERIFY(health.admit(delivery(5), in(10)).probe);
}

void TestHostHealth::aFewBadFlowsAreNotTheHost()
{
    HostHealth health(m_rules, {});
    for (DeliveryId id = 1; id <= 10; ++id)
        (void)health.finished(delivery(id, QString::number(id)), ended(Outcome::Delivered), m_now);
    for (DeliveryId id = 100; id < 200; ++id) {
        const QString flow = QString::number(1 + id % 4); // four of the ten
        QCOMPARE(health.finished(delivery(id, flow), ended(Outcome::ServerFailed), m_now),
                 Change::None);
    }
    QCOMPARE(
        health.finished(delivery(300, QStringLiteral("5")), ended(Outcome::ServerFailed), m_now),
        Change::Blocked); // half of them
}

void TestHostHealth::theNetworkIsTheHosts()
{
    HostHealth health(m_rules, {});
    for (DeliveryId id = 1; id <= 10; ++id)
        (void)health.finished(delivery(id, QString::number(id)), ended(Outcome::Delivered), m_now);
    for (DeliveryId id = 11; id <= 12; ++id)
        QCOMPARE(health.finished(delivery(id), ended(Outcome::NetworkFailed), m_now), Change::None);
    QCOMPARE(health.finished(delivery(13), ended(Outcome::NetworkFailed), m_now), Change::Blocked);
}

void TestHostHealth::retryAfterPauses()
{
    HostHealth health(m_rules, {});
    QCOMPARE(health.finished(delivery(1), ended(Outcome::ServerFailed, "5"), m_now),
             Change::Blocked);
    QCOMPARE(health.state(m_host, m_now).phase, Phase::Paused);
    QCOMPARE(health.admit(delivery(2), m_now).until, in(5));
    QCOMPARE(health.finished(delivery(2), ended(Outcome::Throttled, "4"), m_now), Change::None);
    QCOMPARE(health.finished(delivery(3), ended(Outcome::Throttled, "9"), m_now), Change::Blocked);
    QCOMPARE(health.admit(delivery(4), m_now).until, in(9));
    QVERIFY(health.admit(delivery(4), in(9)).admitted);
    QVERIFY(!health.admit(delivery(4), in(9)).probe);
    QCOMPARE(health.finished(delivery(4), ended(Outcome::Unexpected, "60"), in(9)), Change::None);
}

void TestHostHealth::throttlingIsNoFailure()
{
    HostHealth health(m_rules, {});
    for (DeliveryId id = 1; id <= 9; ++id)
        QCOMPARE(health.finished(delivery(id), ended(Outcome::Throttled), m_now), Change::None);
    QVERIFY(health.admit(delivery(20), m_now).admitted);
}

void TestHostHealth::neverWhenSwitchedOff()
{
    HostHealth health({0, 10s, 30s}, {});
    for (DeliveryId id = 1; id <= 99; ++id)
        QCOMPARE(health.finished(delivery(id), ended(Outcome::NetworkFailed), m_now), Change::None);
}

void TestHostHealth::policyRefusalsSayNothing()
{
    HostHealth health = broken();
    QVERIFY(health.admit(delivery(4), in(10)).probe);
    QCOMPARE(health.finished(delivery(4), ended(Outcome::PolicyRefused), in(10)), Change::None);
    QVERIFY(health.admit(delivery(5), in(10)).probe);
}

QTEST_GUILESS_MAIN(TestHostHealth)
#include "tst_hosthealth.moc"
