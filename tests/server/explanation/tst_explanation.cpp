// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/explanation.h"
#include "tests/server/explanation/callbackserver.h"

#include <QDir>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>

#include <array>

using namespace server;

namespace {

/// Causes that no answer has: made of an attempt by hand, or over sockets in tst_networkfailure.
constexpr std::array WithoutAnswer = {
    Cause::None,
    Cause::DeliveredAgain,
    Cause::DnsNotFound,
    Cause::DnsTimedOut,
    Cause::ConnectRefused,
    Cause::ConnectTimedOut,
    Cause::NetworkUnreachable,
    Cause::HostUnreachable,
    Cause::TlsHandshake,
    Cause::TlsNotSpoken,
    Cause::TlsVersion,
    Cause::TlsClientCertificate,
    Cause::TlsTimedOut,
    Cause::TlsCertificateExpired,
    Cause::TlsCertificateNotYetValid,
    Cause::TlsHostMismatch,
    Cause::TlsUntrusted,
    Cause::TlsSelfSigned,
    Cause::ConnectionReset,
    Cause::EmptyReply,
    Cause::AnswerTimedOut,
    Cause::ProxyNotFound,
    Cause::ProxyUnreachable,
    Cause::ProxyRefusedTunnel,
    Cause::AnswerMalformed,
    Cause::AnswerTooLarge,
    Cause::UrlRefused,
    Cause::SchemeRefused,
    Cause::CredentialsRefused,
    Cause::HostRefused,
    Cause::AddressRefused,
    Cause::LengthRefused,
    Cause::LocalResource,
    Cause::OtherNetworkFailure,
    Cause::Interrupted,
};

QDir answers()
{
    return QDir(sample(QStringLiteral("answers")));
}

/// "flow-not-found.reason-phrase.http" stands for the cause "flow-not-found".
QString causeWordOf(const QString &fileName)
{
    return fileName.left(fileName.indexOf(u'.'));
}

/// The file as it goes over the wire: line feeds of the head become CR LF.
QByteArray onTheWire(const QString &fileName)
{
    QFile file(answers().filePath(fileName));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray bytes = file.readAll();
    const qsizetype end = bytes.indexOf("\n\n");
    QByteArray head = bytes.left(end);
    return head.replace('\n', "\r\n") + "\r\n\r\n" + bytes.mid(end + 2);
}

Attempt attempt(Outcome outcome, NetworkFailure failure = NetworkFailure::None, int status = 0)
{
    Attempt made;
    made.number = 1;
    made.outcome = outcome;
    made.failure = failure;
    made.status = status;
    return made;
}

} // namespace

class TestExplanation final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answer_data();
    void answer();
    void everyCauseIsShown();
    void withoutAnswer_data();
    void withoutAnswer();
    void everyFailureHasItsCause();
    void storedBeforeCausesWere();
    void wordsAreUnique();
    void hostileBody_data();
    void hostileBody();
};

void TestExplanation::answer_data()
{
    QTest::addColumn<QString>("file");
    const QStringList files = answers().entryList({QStringLiteral("*.http")});
    QVERIFY(files.size() >= 80);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file.chopped(5))) << file;
}

void TestExplanation::answer()
{
    QFETCH(QString, file);
    const CallbackServer receiver(CallbackServer::Manner::Answer, onTheWire(file));
    const Attempt attempt = post(receiver.url(), impatient());
    QVERIFY(attempt.status != 0);
    QCOMPARE(attempt.failure, NetworkFailure::None);
    QCOMPARE(word(explain(attempt)), causeWordOf(file));
}

void TestExplanation::everyCauseIsShown()
{
    QSet<QString> shown;
    const QStringList files = answers().entryList({QStringLiteral("*.http")});
    for (const QString &file : files)
        shown.insert(causeWordOf(file));
    for (const Cause cause : WithoutAnswer)
        shown.insert(word(cause));
    for (int i = 0; i < CauseCount; ++i)
        QVERIFY2(shown.contains(word(static_cast<Cause>(i))),
                 qPrintable(word(static_cast<Cause>(i))));
    QCOMPARE(shown.size(), CauseCount);
}

void TestExplanation::withoutAnswer_data()
{
    QTest::addColumn<Attempt>("made");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("not tried") << Attempt() << Cause::None;
    QTest::newRow("interrupted") << attempt(Outcome::Interrupted) << Cause::Interrupted;
    Attempt again = attempt(Outcome::Delivered, NetworkFailure::None, 202);
    again.repeat = true;
    QTest::newRow("repeat") << again << Cause::DeliveredAgain;
    QTest::newRow("half a head of success")
        << attempt(Outcome::Unexpected, NetworkFailure::AnswerTooLarge, 200)
        << Cause::AnswerTooLarge;
    QTest::newRow("proxy wants a sign-in")
        << attempt(Outcome::NetworkFailed, NetworkFailure::ProxyAuthentication)
        << Cause::ProxyAuthentication;
    QTest::newRow("unknown failure")
        << attempt(Outcome::NetworkFailed, static_cast<NetworkFailure>(999))
        << Cause::OtherNetworkFailure;
}

void TestExplanation::withoutAnswer()
{
    QFETCH(Attempt, made);
    QFETCH(Cause, cause);
    QCOMPARE(explain(made), cause);
}

void TestExplanation::everyFailureHasItsCause()
{
    QSet<int> causes;
    const auto last = static_cast<int>(NetworkFailure::Other);
    for (int i = 1; i <= last; ++i)
        causes.insert(static_cast<int>(
            explain(attempt(Outcome::NetworkFailed, static_cast<NetworkFailure>(i)))));
    QCOMPARE(causes.size(), last);
}

void TestExplanation::storedBeforeCausesWere()
{
    Delivery delivery;
    QCOMPARE(causeOf(delivery), Cause::None);
    delivery.lastOutcome = Outcome::ServerFailed;
    delivery.lastStatus = 503;
    QCOMPARE(causeOf(delivery), Cause::Unavailable);
    delivery.lastCause = Cause::AppHostDown;
    QCOMPARE(causeOf(delivery), Cause::AppHostDown);
}

void TestExplanation::wordsAreUnique()
{
    for (int i = 0; i < CauseCount; ++i)
        QCOMPARE(causeOf(word(static_cast<Cause>(i))), static_cast<Cause>(i));
    QCOMPARE(word(static_cast<Cause>(CauseCount)), QString());
    QCOMPARE(causeOf(u"no-such-cause"), Cause::None);
}

void TestExplanation::hostileBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Cause>("cause");
    QTest::newRow("brackets") << QByteArray(65'536, '[') << Cause::ReceiverFailed;
    QTest::newRow("spaces") << QByteArray(65'536, ' ') << Cause::ReceiverFailed;
    QTest::newRow("zeros") << QByteArray(65'536, '\0') << Cause::ReceiverFailed;
    QTest::newRow("almost a mark")
        << QByteArrayLiteral("err_ngrok").repeated(7'000) << Cause::ReceiverFailed;
    QTest::newRow("huge number") << QByteArrayLiteral("ERR_NGROK_99999999999999999999")
                                 << Cause::NgrokError;
    QTest::newRow("no number") << QByteArrayLiteral("ERR_NGROK_") << Cause::ReceiverFailed;
    QTest::newRow("mark beyond what is looked at")
        << QByteArray(65'000, 'x') + "ERR_NGROK_3200" << Cause::ReceiverFailed;
}

void TestExplanation::hostileBody()
{
    QFETCH(QByteArray, body);
    QFETCH(Cause, cause);
    Attempt made = attempt(Outcome::ServerFailed, NetworkFailure::None, 500);
    made.responseBody = body;
    made.platformCode = QStringLiteral("WorkflowTriggerIsNotEnabled");
    QCOMPARE(explain(made), Cause::FlowNotActive);
    made.platformCode.clear();
    QElapsedTimer clock;
    clock.start();
    QCOMPARE(explain(made), cause);
    QVERIFY(clock.elapsed() < 2'000);
}

QTEST_GUILESS_MAIN(TestExplanation)

#include "tst_explanation.moc"
