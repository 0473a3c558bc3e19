// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/receiver.h"
#include "tests/support/runningconsole.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>
#include <QTimer>

#include <map>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Fires one event after the other at a console, several at a time, until the console is gone.
class Firing
{
public:
    /// `accepted` takes the ids of events that were answered 202.
    Firing(const QString &url, QSet<QString> &accepted)
        : m_request(QUrl(url))
        , m_accepted(accepted)
    {
        m_request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        for (int i = 0; i < 4; ++i)
            fire();
    }

    [[nodiscard]] int count() const { return m_count; }

private:
    void fire()
    {
        QNetworkReply *reply = m_network.post(
            m_request, QByteArray(R"({"storeName":"A","productName":"B","quantity":1})"));
        QObject::connect(reply, &QNetworkReply::finished, &m_network, [this, reply] {
            reply->deleteLater();
            if (reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 202)
                return;
            m_accepted.insert(
                QJsonDocument::fromJson(reply->readAll()).object().value(u"event"_s).toString());
            ++m_count;
            fire();
        });
    }

    QNetworkRequest m_request;
    QSet<QString> &m_accepted;
    int m_count = 0;
    QNetworkAccessManager m_network;
};

QByteArray field(const tests::Receiver::Call &call, const QByteArray &name)
{
    for (const QByteArray &line : call.head.split('\n')) {
        if (line.toLower().startsWith(QByteArray(name + ':')))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

} // namespace

/// Kills the program again and again while events are fired. DECLIC_CRASH_KILLS in the environment
/// makes it more often than 50 times.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsLostAndRepeatsAreMarked();

private:
    static constexpr int EventsBetween = 41; ///< on average, so that 50 kills see 2,000 events
    using Place = std::pair<QString, QByteArray>; ///< event and target

    void killOften(int kills);
    [[nodiscard]] bool arrivedEverywhere() const;
    void checkRow(const QJsonObject &delivery);
    void checkAttempts(const QJsonObject &delivery, const std::vector<int> &numbers);

    const QList<QByteArray> m_targets{"/a", "/b", "/c"};
    tests::Receiver m_receiver;
    tests::RunningConsole m_console{QStringList{u"--allow-callback"_s, u"127.0.0.1"_s}};
    QSet<QString> m_accepted;
    std::map<QString, QByteArray> m_targetOf; ///< by subscription id
    std::map<Place, std::vector<int>> m_calls; ///< the attempts' numbers, in order of arrival
    int m_repeats = 0;
    int m_interrupted = 0;
};

void TestCrash::killOften(int kills)
{
    QRandomGenerator random(QRandomGenerator::securelySeeded());
    for (int kill = 0; kill < kills; ++kill) {
        Firing firing(m_console.operatorUrl() + u"/fire/instore"_s, m_accepted);
        // Every seventh time at once, while what the last one left is taken up.
        const int enough = kill % 7 == 6 ? 0 : random.bounded(30, 68);
        QVERIFY(QTest::qWaitFor([&] { return firing.count() >= enough; }, 30'000));
        bool now = false;
        QTimer::singleShot(random.bounded(25), Qt::PreciseTimer, this, [&now] { now = true; });
        QVERIFY(QTest::qWaitFor([&now] { return now; }));
        m_console.kill();
        QVERIFY(m_console.start());
    }
}

bool TestCrash::arrivedEverywhere() const
{
    QSet<QByteArray> arrived;
    for (const tests::Receiver::Call &call : m_receiver.calls())
        arrived.insert(field(call, "x-ms-client-tracking-id") + call.target());
    for (const QString &event : m_accepted) {
        for (const QByteArray &target : m_targets) {
            if (!arrived.contains(event.toLatin1() + target))
                return false;
        }
    }
    return true;
}

void TestCrash::nothingIsLostAndRepeatsAreMarked()
{
    const int kills = std::max(50, qEnvironmentVariableIntValue("DECLIC_CRASH_KILLS"));
    QVERIFY(m_console.start());
    for (const QByteArray &target : m_targets) {
        const tests::Answer answer = tests::post(m_console.connector() + u"/event/instore"_s,
                                                 R"({"Url":")" + m_receiver.url(target) + R"("})");
        QCOMPARE(answer.status, 201);
        m_targetOf[answer.json().object().value(u"id"_s).toString()] = target;
    }
    killOften(kills);
    if (QTest::currentTestFailed())
        return;
    QVERIFY2(m_accepted.size() >= 40 * kills, qPrintable(QString::number(m_accepted.size())));
    QTRY_VERIFY_WITH_TIMEOUT(arrivedEverywhere(), 30'000);
    const auto pending = [this] {
        return tests::curl({m_console.operatorUrl() + u"/api/overview"_s})
            .json()
            .object()
            .value(u"pending"_s)
            .toInt(-1);
    };
    QTRY_COMPARE_WITH_TIMEOUT(pending(), 0, 30'000);
    QCOMPARE(m_console.terminate(), 0);

    for (const tests::Receiver::Call &call : m_receiver.calls())
        m_calls[{QString::fromLatin1(field(call, "x-ms-client-tracking-id")), call.target()}]
            .push_back(field(call, "x-declic-attempt").toInt());
    const QJsonArray rows =
        QJsonDocument::fromJson(
            m_console.command({u"deliveries"_s, u"--json"_s, u"--limit"_s, u"0"_s}, {}, 10min).out)
            .array();
    QVERIFY(rows.size() >= m_accepted.size() * m_targets.size());
    for (const QJsonValue &row : rows) {
        checkRow(row.toObject());
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY2(m_calls.empty(), "a sink was called for a delivery that is not there");
    QVERIFY(m_interrupted > 0); // else the kills came when nothing was under way
    qInfo("%d kills, %d events answered 202, %d calls, %d repeats, %d attempts cut off", kills,
          static_cast<int>(m_accepted.size()), static_cast<int>(m_receiver.count()), m_repeats,
          m_interrupted);
}

void TestCrash::checkRow(const QJsonObject &delivery)
{
    const QString subscription = delivery.value(u"subscriptionId"_s).toString();
    const auto calls = m_calls.extract(
        {delivery.value(u"eventId"_s).toString(), m_targetOf[subscription]});
    QVERIFY(!calls.empty());
    QCOMPARE(delivery.value(u"state"_s).toString(), u"delivered"_s);
    checkAttempts(delivery, calls.mapped());
}

void TestCrash::checkAttempts(const QJsonObject &delivery, const std::vector<int> &numbers)
{
    const QJsonArray attempts = delivery.value(u"attempts"_s).toArray();
    QCOMPARE(delivery.value(u"attemptCount"_s).toInt(), int(attempts.size()));
    for (int i = 0; i < attempts.size(); ++i) {
        const QJsonObject attempt = attempts.at(i).toObject();
        QCOMPARE(attempt.value(u"number"_s).toInt(), i + 1);
        const bool last = i + 1 == attempts.size();
        QCOMPARE(attempt.value(u"outcome"_s).toString(), last ? u"delivered"_s : u"interrupted"_s);
        m_interrupted += last ? 0 : 1;
    }
    // Each call has an attempt of its own, and every one after the first is marked.
    QCOMPARE(QSet<int>(numbers.begin(), numbers.end()).size(), qsizetype(numbers.size()));
    for (size_t i = 0; i < numbers.size(); ++i) {
        QVERIFY(numbers[i] >= 1 && numbers[i] <= attempts.size());
        const QJsonObject attempt = attempts.at(numbers[i] - 1).toObject();
        const bool marked = attempt.value(u"repeat"_s).toBool();
        QVERIFY(i == 0 || marked);
        m_repeats += i == 0 ? 0 : 1;
    }
}

QTEST_GUILESS_MAIN(TestCrash)
#include "tst_crash.moc"
