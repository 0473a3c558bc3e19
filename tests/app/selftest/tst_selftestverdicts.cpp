// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/selftest/verdicts.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::selftest;
using server::Cause;
using server::NetworkFailure;
using server::SelfTestProbe;
using server::SelfTestSight;
using Finding = ui::SelfTest::Finding;
using State = ui::SelfTest::State;

Q_DECLARE_METATYPE(ui::SelfTest::Finding)
Q_DECLARE_METATYPE(ui::SelfTest::State)

namespace {

SelfTestProbe probe()
{
    return {"/p", "proof", {{"Authorization", "Bearer a"}, {"X-A", "1"}, {"X-B", "2"}}};
}

Sighting answered(int status, const QByteArray &body = {}, const server::Headers &headers = {})
{
    Sighting seen;
    seen.attempt.status = status;
    seen.attempt.outcome = server::Outcome::Unexpected;
    seen.attempt.responseBody = body;
    seen.attempt.responseHeaders = headers;
    return seen;
}

Sighting failed(NetworkFailure failure)
{
    Sighting seen = answered(0);
    seen.attempt.failure = failure;
    return seen;
}

Sighting seenBy(const SelfTestSight &sight)
{
    Sighting seen = answered(200, server::toJson(sight));
    seen.sight = sight;
    return seen;
}

QHostInfo looked(const QStringList &addresses)
{
    QHostInfo info;
    QList<QHostAddress> list;
    for (const QString &address : addresses)
        list.append(QHostAddress(address));
    info.setAddresses(list);
    if (list.isEmpty())
        info.setError(QHostInfo::HostNotFound);
    return info;
}

} // namespace

/// What each line makes of what was seen, row by row.
class TestSelfTestVerdicts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urls_data();
    void urls();
    void names_data();
    void names();
    void security_data();
    void security();
    void inBetween_data();
    void inBetween();
    void connectors();
    void passages_data();
    void passages();
    void requestFields_data();
    void requestFields();
    void publicNames_data();
    void publicNames();
    void answerFields();
    void latencies_data();
    void latencies();
    void believesNoOtherProof();
};

void TestSelfTestVerdicts::urls_data()
{
    QTest::addColumn<bool>("testable");
    QTest::newRow("https://shop.example") << true;
    QTest::newRow("http://127.0.0.1:8080") << true;
    QTest::newRow("https://[::1]/path") << true;
    QTest::newRow("ftp://shop.example") << false;
    QTest::newRow("shop.example") << false;
    QTest::newRow("https://") << false;
    QTest::newRow("https://a:b@shop.example") << false;
    QTest::newRow("") << false;
}

void TestSelfTestVerdicts::urls()
{
    QFETCH(bool, testable);
    QCOMPARE(isTestable(QUrl(QLatin1StringView(QTest::currentDataTag()))), testable);
}

void TestSelfTestVerdicts::names_data()
{
    QTest::addColumn<QStringList>("addresses");
    QTest::addColumn<State>("state");
    QTest::addColumn<QStringList>("args");
    const QStringList open{u"20.50.2.1"_s, u"2a01:111::1"_s};
    QTest::newRow("public") << open << State::Passed << open;
    QTest::newRow("loopback") << QStringList{u"127.0.0.1"_s} << State::Warned
                              << QStringList{u"127.0.0.1"_s};
    QTest::newRow("one of two private") << QStringList{u"20.50.2.1"_s, u"10.0.0.7"_s}
                                        << State::Warned << QStringList{u"10.0.0.7"_s};
    QTest::newRow("none") << QStringList() << State::Failed << QStringList();
}

void TestSelfTestVerdicts::names()
{
    QFETCH(QStringList, addresses);
    QFETCH(State, state);
    QFETCH(QStringList, args);
    const Result result = nameVerdict(looked(addresses));
    QCOMPARE(result.state, state);
    QCOMPARE(result.args, args);
    QCOMPARE(result.cause, state == State::Failed ? Cause::DnsNotFound : Cause::None);
}

void TestSelfTestVerdicts::security_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<int>("days"); ///< until the certificate ends
    QTest::addColumn<State>("state");
    QTest::addColumn<Finding>("finding");
    const QString https = u"https://shop.example"_s;
    QTest::newRow("a year") << https << 365 << State::Passed << Finding::Trusted;
    QTest::newRow("two weeks") << https << 14 << State::Passed << Finding::Trusted;
    QTest::newRow("less") << https << 13 << State::Warned << Finding::EndsSoon;
    QTest::newRow("none left") << https << 0 << State::Warned << Finding::EndsSoon;
    QTest::newRow("http") << u"http://shop.example"_s << 365 << State::Failed << Finding::PlainHttp;
}

void TestSelfTestVerdicts::security()
{
    QFETCH(QString, url);
    QFETCH(int, days);
    QFETCH(State, state);
    QFETCH(Finding, finding);
    const QDateTime now(QDate(2026, 5, 1), QTime(12, 0), Qt::UTC);
    Sighting seen = answered(200);
    seen.isSecured = true;
    seen.certificateEnd = now.addDays(days);
    const Result result = secureVerdict(QUrl(url), seen, now);
    QCOMPARE(result.state, state);
    QCOMPARE(result.finding, finding);
    const Result refused = secureVerdict(QUrl(u"https://a.example"_s),
                                         failed(NetworkFailure::TlsSelfSigned), now);
    QCOMPARE(refused.state, State::Failed);
    QCOMPARE(refused.cause, Cause::TlsSelfSigned);
}

void TestSelfTestVerdicts::inBetween_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Cause>("cause"); ///< None: nobody stands there
    const QByteArray page = "<!DOCTYPE html><html><body>Hello</body></html>";
    QTest::newRow("plain 404") << 404 << QByteArray() << Cause::None;
    QTest::newRow("a page of 404") << 404 << page << Cause::None;
    QTest::newRow("nothing") << 204 << QByteArray() << Cause::None;
    QTest::newRow("a crash") << 500 << page << Cause::None;
    QTest::newRow("a page") << 200 << page << Cause::WebPageAccepted;
    QTest::newRow("a sign-in") << 401 << QByteArray() << Cause::Unauthorized;
    QTest::newRow("a door") << 403 << QByteArray() << Cause::Forbidden;
    QTest::newRow("too many") << 429 << QByteArray() << Cause::Throttled;
    QTest::newRow("elsewhere") << 307 << QByteArray() << Cause::Redirected;
    QTest::newRow("nobody behind") << 502 << QByteArray() << Cause::BadGateway;
    QTest::newRow("overloaded") << 503 << QByteArray() << Cause::Unavailable;
}

void TestSelfTestVerdicts::inBetween()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(Cause, cause);
    const Result result = betweenVerdict(answered(status, body));
    QCOMPARE(result.cause, cause);
    QCOMPARE(result.state, cause == Cause::None ? State::Passed : State::Failed);
    QCOMPARE(betweenVerdict(failed(NetworkFailure::EmptyReply)).cause, Cause::EmptyReply);
    QCOMPARE(betweenVerdict(seenBy({})).state, State::Passed);
}

void TestSelfTestVerdicts::connectors()
{
    QCOMPARE(connectorVerdict(seenBy({})).finding, Finding::Reached);
    const server::Headers problem{{"content-type", "application/problem+json"}};
    QCOMPARE(connectorVerdict(answered(404, "{}", problem)).finding, Finding::AnotherDeclic);
    QCOMPARE(connectorVerdict(answered(400, "{}", problem)).finding, Finding::AnotherServer);
    const Result other = connectorVerdict(answered(404));
    QCOMPARE(other.state, State::Failed);
    QCOMPARE(other.finding, Finding::AnotherServer);
    QCOMPARE(other.args, QStringList{u"404"_s});
}

void TestSelfTestVerdicts::passages_data()
{
    QTest::addColumn<QByteArray>("verb"); ///< that arrived
    QTest::addColumn<QByteArray>("body"); ///< that arrived
    QTest::addColumn<Finding>("finding");
    QTest::newRow("as it was") << QByteArray("POST") << QByteArray("abc") << Finding::Unchanged;
    QTest::newRow("another verb") << QByteArray("GET") << QByteArray("abc") << Finding::VerbChanged;
    QTest::newRow("shorter") << QByteArray("POST") << QByteArray("ab") << Finding::BodyChanged;
    QTest::newRow("other letters")
        << QByteArray("POST") << QByteArray("abd") << Finding::BodyChanged;
    QTest::newRow("empty") << QByteArray("POST") << QByteArray() << Finding::BodyChanged;
}

void TestSelfTestVerdicts::passages()
{
    QFETCH(QByteArray, verb);
    QFETCH(QByteArray, body);
    QFETCH(Finding, finding);
    SelfTestSight sight;
    sight.method = verb;
    sight.length = body.size();
    sight.digest = server::bodyDigest(body);
    const Result result = passageVerdict("POST", "abc", seenBy(sight));
    QCOMPARE(result.finding, finding);
    QCOMPARE(result.state, finding == Finding::Unchanged ? State::Passed : State::Failed);
    const Result refused = passageVerdict("DELETE", {}, answered(405));
    QCOMPARE(refused.finding, Finding::Refused);
    QCOMPARE(refused.args, (QStringList{u"DELETE"_s, u"405"_s}));
    QCOMPARE(passageVerdict("POST", {}, failed(NetworkFailure::AnswerTimedOut)).cause,
             Cause::AnswerTimedOut);
    QCOMPARE(passageVerdict("POST", {}, answered(403)).cause, Cause::Forbidden);
}

void TestSelfTestVerdicts::requestFields_data()
{
    QTest::addColumn<QByteArrayList>("arrived");
    QTest::addColumn<State>("state");
    QTest::addColumn<Finding>("finding");
    QTest::newRow("all") << QByteArrayList{"Authorization", "X-A", "X-B"} << State::Passed
                         << Finding::FieldsArrived;
    QTest::newRow("one lost") << QByteArrayList{"Authorization", "X-B"} << State::Warned
                              << Finding::FieldsMissing;
    QTest::newRow("the credential lost")
        << QByteArrayList{"X-A", "X-B"} << State::Failed << Finding::NoAuthorization;
    QTest::newRow("none") << QByteArrayList() << State::Failed << Finding::NoAuthorization;
}

void TestSelfTestVerdicts::requestFields()
{
    QFETCH(QByteArrayList, arrived);
    QFETCH(State, state);
    QFETCH(Finding, finding);
    SelfTestSight sight;
    sight.arrived = arrived;
    const Result result = requestFieldsVerdict(sight, probe());
    QCOMPARE(result.state, state);
    QCOMPARE(result.finding, finding);
    if (finding == Finding::FieldsMissing)
        QCOMPARE(result.args, QStringList{u"X-A"_s});
}

void TestSelfTestVerdicts::publicNames_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("same");
    const QString shop = u"https://shop.example"_s;
    QTest::newRow("same") << QByteArray("https://shop.example") << shop << true;
    QTest::newRow("slash") << QByteArray("https://shop.example") << u"https://shop.example/"_s
                           << true;
    QTest::newRow("usual port") << QByteArray("https://shop.example:443") << shop << true;
    QTest::newRow("capitals") << QByteArray("https://Shop.Example") << shop << true;
    QTest::newRow("another port") << QByteArray("https://shop.example:8443") << shop << false;
    QTest::newRow("http") << QByteArray("http://shop.example") << shop << false;
    QTest::newRow("another name") << QByteArray("https://127.0.0.1:8080") << shop << false;
    QTest::newRow("a path") << QByteArray("https://shop.example/a") << shop << false;
    QTest::newRow("the same path")
        << QByteArray("https://shop.example/a") << u"https://shop.example/a/"_s << true;
    QTest::newRow("none") << QByteArray() << shop << false;
}

void TestSelfTestVerdicts::publicNames()
{
    QFETCH(QByteArray, base);
    QFETCH(QString, url);
    QFETCH(bool, same);
    SelfTestSight sight;
    sight.publicBase = base;
    const Result result = publicNameVerdict(sight, QUrl(url));
    QCOMPARE(result.state, same ? State::Passed : State::Failed);
    QCOMPARE(result.finding, same ? Finding::RightName : Finding::OtherName);
}

void TestSelfTestVerdicts::answerFields()
{
    const auto with = [](const QByteArray &value) {
        return answerFieldsVerdict(answered(200, {}, {{"declic-self-test", value}}), probe());
    };
    QCOMPARE(with("proof").state, State::Passed);
    QCOMPARE(with("other").finding, Finding::FieldsLost);
    QCOMPARE(answerFieldsVerdict(answered(200), probe()).state, State::Failed);
}

void TestSelfTestVerdicts::latencies_data()
{
    QTest::addColumn<QList<qint64>>("milliseconds");
    QTest::addColumn<State>("state");
    QTest::addColumn<QStringList>("args");
    QTest::newRow("none") << QList<qint64>() << State::Warned << QStringList();
    QTest::newRow("quick") << QList<qint64>{30, 10, 20} << State::Passed << QStringList{u"20"_s};
    QTest::newRow("one outlier") << QList<qint64>{9000, 10, 20} << State::Passed
                                 << QStringList{u"20"_s};
    QTest::newRow("just quick") << QList<qint64>{2000} << State::Passed << QStringList{u"2000"_s};
    QTest::newRow("slow") << QList<qint64>{2001} << State::Warned << QStringList{u"2001"_s};
}

void TestSelfTestVerdicts::latencies()
{
    QFETCH(QList<qint64>, milliseconds);
    QFETCH(State, state);
    QFETCH(QStringList, args);
    const Result result = latencyVerdict(milliseconds);
    QCOMPARE(result.state, state);
    QCOMPARE(result.args, args);
}

void TestSelfTestVerdicts::believesNoOtherProof()
{
    SelfTestSight sight;
    sight.proof = "proof";
    server::Attempt attempt = answered(200, server::toJson(sight)).attempt;
    QVERIFY(sightOf(attempt, probe()) == sight);
    QVERIFY(!sightOf(attempt, SelfTestProbe()));
    attempt.failure = NetworkFailure::AnswerTimedOut;
    QVERIFY(!sightOf(attempt, probe()));
    sight.proof = "other";
    QVERIFY(!sightOf(answered(200, server::toJson(sight)).attempt, probe()));
    sight.proof.clear();
    QVERIFY(!sightOf(answered(200, server::toJson(sight)).attempt, SelfTestProbe()));
}

QTEST_GUILESS_MAIN(TestSelfTestVerdicts)
#include "tst_selftestverdicts.moc"
