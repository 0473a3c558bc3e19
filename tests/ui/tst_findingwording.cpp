// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/validator.h"
#include "tests/openapi/validator/rulepairs.h"
#include "ui/findingtables.h"
#include "ui/findingwording.h"

#include <QSet>
#include <QTest>

namespace wording = ui::wording;
using namespace openapi::validator;

/// Every rule and every fix has words, with as many places as there are arguments.
class FindingWordingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasWords();
    void noRowIsForNothing();
    void argumentsFillTheirPlaces_data();
    void argumentsFillTheirPlaces();
    void argumentsAreTakenAsTheyAre();
};

void FindingWordingTest::everyRuleHasWords()
{
    for (const Rule &rule : rules())
        QVERIFY2(wording::englishRuleText(rule) != QLatin1String(rule.id), rule.id);
}

void FindingWordingTest::noRowIsForNothing()
{
    QSet<QByteArray> seen;
    for (const auto rows : {wording::documentFindings(), wording::pathFindings(),
                            wording::inputFindings(), wording::schemaFindings()}) {
        for (const wording::FindingRow &row : rows) {
            QVERIFY2(findRule(QLatin1String(row.rule).toString()), row.rule);
            QVERIFY2(!seen.contains(row.rule), row.rule);
            seen.insert(row.rule);
        }
    }
}

void FindingWordingTest::argumentsFillTheirPlaces_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const tests::RulePair &pair : tests::rulePairs())
        QTest::newRow(qPrintable(pair.rule)) << pair.fails.text();
}

void FindingWordingTest::argumentsFillTheirPlaces()
{
    QFETCH(QByteArray, text);
    const openapi::Document document(text);
    for (const Finding &finding : validate(document, Profile::Certification)) {
        const QString sentence = wording::englishRuleText(*finding.rule);
        for (int place = 1; sentence.contains(u'%' + QString::number(place)); ++place)
            QVERIFY2(place <= finding.args.size(), finding.rule->id);
        QCOMPARE(wording::findingText(finding), wording::englishFindingText(finding));
        QCOMPARE(wording::fixTitle(finding.fix).isEmpty(), !finding.fix);
        QVERIFY(!wording::fixTitle(finding.fix).contains(u"%1"));
    }
}

void FindingWordingTest::argumentsAreTakenAsTheyAre()
{
    Finding finding;
    finding.rule = findRule(u"ExtensionMisspelt");
    finding.args = {u"%2"_qs, u"100%"_qs};
    QVERIFY(wording::englishFindingText(finding).contains(u"“%2”"));
    QVERIFY(wording::englishFindingText(finding).contains(u"“100%”"));
}

QTEST_GUILESS_MAIN(FindingWordingTest)
#include "tst_findingwording.moc"
