// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/validator.h"
#include "tests/openapi/validator/rulepairs.h"

#include <QSet>
#include <QtTest>

#include <algorithm>

using namespace openapi;
using namespace openapi::validator;

/// Every rule has a document that breaks it and one that just keeps it.
class TestRulePairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void flawlessDefinitionIsFlawless();
    void everyRuleHasAPair();
    void everyIdIsUnique();
    void pair_data();
    void pair();
};

namespace {

qsizetype countOf(const Findings &findings, const QString &rule)
{
    return std::count_if(findings.begin(), findings.end(), [&](const Finding &finding) {
        return QLatin1String(finding.rule->id) == rule;
    });
}

} // namespace

void TestRulePairs::flawlessDefinitionIsFlawless()
{
    for (const Profile profile : {Profile::PrivateUse, Profile::Certification}) {
        for (const Finding &finding : validate(tests::flawlessDefinition(), profile))
            QFAIL(qPrintable(QLatin1String(finding.rule->id) + u' ' + finding.pointer.toString()));
    }
}

void TestRulePairs::everyRuleHasAPair()
{
    QSet<QString> paired;
    for (const tests::RulePair &pair : tests::rulePairs())
        paired.insert(pair.rule);
    QStringList missing;
    for (const Rule &rule : rules()) {
        if (!paired.remove(QString::fromLatin1(rule.id)))
            missing.append(QString::fromLatin1(rule.id));
    }
    QCOMPARE(missing, QStringList());
    QCOMPARE(paired.values(), QStringList());
}

void TestRulePairs::everyIdIsUnique()
{
    QSet<QString> ids;
    for (const Rule &rule : rules())
        ids.insert(QString::fromLatin1(rule.id));
    QCOMPARE(size_t(ids.size()), rules().size());
    QVERIFY(findRule(u"NotificationUrlNotString"));
    QVERIFY(!findRule(u"NoSuchRule"));
}

void TestRulePairs::pair_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QByteArray>("fails");
    QTest::addColumn<QByteArray>("passes");
    for (const tests::RulePair &pair : tests::rulePairs())
        QTest::newRow(qPrintable(pair.rule))
            << pair.rule << pair.fails.text() << pair.passes.text();
}

void TestRulePairs::pair()
{
    QFETCH(QString, rule);
    QFETCH(QByteArray, fails);
    QFETCH(QByteArray, passes);
    const Document broken(fails);
    const Document kept(passes);
    const Findings found = validate(broken, Profile::Certification);
    QVERIFY(countOf(found, rule) > 0);
    QCOMPARE(countOf(validate(kept, Profile::Certification), rule), 0);
    // What is wrong for one's own flows is wrong for everybody's.
    QVERIFY(countOf(validate(broken, Profile::PrivateUse), rule) <= countOf(found, rule));
    for (const Finding &finding : found) {
        if (QLatin1String(finding.rule->id) != rule)
            continue;
        QCOMPARE(std::pair(finding.line, finding.column), broken.position(finding.range.begin));
        QVERIFY(broken.root().find(finding.pointer));
        if (!finding.fix)
            continue;
        const auto mended = applied(broken, fixesLike(finding, found));
        QVERIFY(mended);
        QVERIFY2(countOf(validate(*mended, Profile::Certification), rule) < countOf(found, rule),
                 mended->text().constData());
        QVERIFY(!hasErrors(mended->diagnostics()));
        break;
    }
}

QTEST_APPLESS_MAIN(TestRulePairs)
#include "tst_rulepairs.moc"
