// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/shop.h"

#include "ui/wording.h"

#include <QTest>

namespace wording = ui::wording;

/// No value is without words.
class WordingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorSaysWhatToDo();
    void everyDiagnosticHasWords();
    void everyOutcomeIsExplained();
    void everyEnumHasWords();
    void times();
    void durations_data();
    void durations();
    void triggersHaveNames();
};

void WordingTest::everyErrorSaysWhatToDo()
{
    using Code = server::ServerError::Code;
    for (int code = 0; code <= static_cast<int>(Code::NoSubscriber); ++code) {
        server::ServerError error;
        error.code = static_cast<Code>(code);
        error.args = {u"first"_qs, u"second"_qs};
        error.diagnostics.resize(1);
        const wording::Explanation words = wording::explain(error);
        QVERIFY2(!words.title.isEmpty() && !words.text.isEmpty(),
                 qPrintable(QString::number(code)));
        QVERIFY(!words.title.contains(u"%1") && !words.text.contains(u"%1"));
    }
}

void WordingTest::everyDiagnosticHasWords()
{
    using Code = openapi::Diagnostic::Code;
    for (int code = 0; code <= static_cast<int>(Code::CellWithoutColumn); ++code) {
        openapi::Diagnostic diagnostic;
        diagnostic.code = static_cast<Code>(code);
        diagnostic.args = {u"3"_qs, u"string"_qs};
        const QString words = wording::diagnostic(diagnostic);
        QVERIFY2(!words.isEmpty(), qPrintable(QString::number(code)));
        QVERIFY(!words.contains(u"%1"));
    }
}

void WordingTest::everyOutcomeIsExplained()
{
    for (int outcome = 0; outcome <= static_cast<int>(server::Outcome::Interrupted); ++outcome) {
        server::Attempt attempt;
        attempt.number = 1;
        attempt.outcome = static_cast<server::Outcome>(outcome);
        const wording::Explanation words = wording::explain(attempt);
        QVERIFY2(!words.title.isEmpty(), qPrintable(QString::number(outcome)));
    }
}

void WordingTest::everyEnumHasWords()
{
    for (int value = 0; value <= static_cast<int>(server::ServerState::Phase::Failed); ++value)
        QVERIFY(!wording::phase(static_cast<server::ServerState::Phase>(value)).isEmpty());
    for (int value = 0; value <= static_cast<int>(server::TestFlow::Answer::Silent); ++value)
        QVERIFY(!wording::answer(static_cast<server::TestFlow::Answer>(value)).isEmpty());
    for (int value = 0; value <= static_cast<int>(server::TestFlow::State::Failed); ++value)
        QVERIFY(!wording::flowState(static_cast<server::TestFlow::State>(value)).isEmpty());
    for (int value = 0; value <= static_cast<int>(server::Delivery::State::Cancelled); ++value)
        QVERIFY(!wording::deliveryState(static_cast<server::Delivery::State>(value)).isEmpty());
    for (int value = 0; value <= static_cast<int>(server::LogLine::Level::Error); ++value)
        QVERIFY(!wording::level(static_cast<server::LogLine::Level>(value)).isEmpty());
    for (int value = 0; value <= static_cast<int>(server::Subscriber::Platform::TestFlow); ++value)
        QVERIFY(!wording::platform(static_cast<server::Subscriber::Platform>(value)).isEmpty());
    QVERIFY(!wording::flow(server::Subscription()).isEmpty());
    QVERIFY(!wording::flow(server::Delivery()).isEmpty());
}

void WordingTest::times()
{
    QVERIFY(wording::time({}).isEmpty());
    QVERIFY(wording::longTime({}).isEmpty());
    const QDateTime now = QDateTime::currentDateTime();
    QCOMPARE(wording::shortTime(now.toUTC()), now.toString(u"HH:mm"_qs));
    QVERIFY(wording::time(now.addDays(-3).toUTC()).size() > 8);
}

void WordingTest::durations_data()
{
    QTest::addColumn<qint64>("microseconds");
    QTest::addColumn<QString>("words");
    QTest::newRow("unknown") << qint64(-1) << QString();
    QTest::newRow("none") << qint64(0) << u"0.0 ms"_qs;
    QTest::newRow("short") << qint64(840) << u"0.8 ms"_qs;
    QTest::newRow("medium") << qint64(85'400) << u"85 ms"_qs;
    QTest::newRow("long") << qint64(1'234'000) << u"1.2 s"_qs;
}

void WordingTest::durations()
{
    QFETCH(const qint64, microseconds);
    QFETCH(const QString, words);
    QLocale::setDefault(QLocale::c());
    QCOMPARE(wording::duration(microseconds), words);
}

void WordingTest::triggersHaveNames()
{
    QCOMPARE(wording::trigger(shop::definition(), u"NewInstoreProduct"_qs),
             u"Quand un produit arrive en magasin"_qs);
    QCOMPARE(wording::trigger(shop::definition(), u"Gone"_qs), u"Gone"_qs);
    QCOMPARE(wording::trigger({}, u"Any"_qs), u"Any"_qs);
}

QTEST_MAIN(WordingTest)
#include "tst_wording.moc"
