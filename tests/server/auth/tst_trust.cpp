// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/server/auth/entra.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace tests;
using server::TokenRules;
using Fault = server::TokenRulesFault;
using server::auth::trustOf;

class TestTrust : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsMetadata_data();
    void findsMetadata();
    void followsOtherIssuers();
    void refusesRules_data();
    void refusesRules();
};

void TestTrust::findsMetadata_data()
{
    const QString world = u"https://login.microsoftonline.com"_s;
    QTest::addColumn<QStringList>("tenants");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("root");
    QTest::newRow("one tenant") << QStringList{Tenant} << world << QString(world + u'/' + Tenant);
    QTest::newRow("two tenants") << QStringList{Tenant, OtherTenant} << world
                                 << QString(world + u"/common");
    QTest::newRow("organizations")
        << QStringList{u"organizations"_s} << world << QString(world + u"/common");
    QTest::newRow("a domain") << QStringList{u"Contoso.example"_s} << world
                              << QString(world + u"/contoso.example");
    QTest::newRow("US government") << QStringList{Tenant} << u"https://login.microsoftonline.us/"_s
                                   << QString(u"https://login.microsoftonline.us/" + Tenant);
    QTest::newRow("China") << QStringList{u"common"_s}
                           << u"https://login.partner.microsoftonline.cn"_s
                           << u"https://login.partner.microsoftonline.cn/common"_s;
    QTest::newRow("a test on this machine") << QStringList{Tenant} << u"http://127.0.0.1:8088"_s
                                            << QString(u"http://127.0.0.1:8088/" + Tenant);
}

void TestTrust::findsMetadata()
{
    QFETCH(QStringList, tenants);
    QFETCH(QString, authority);
    QFETCH(QString, root);
    TokenRules rule = rules();
    rule.tenants = tenants;
    rule.authority = authority;
    const auto trust = trustOf(rule);
    QVERIFY(trust.has_value());
    QCOMPARE(trust->providers.size(), size_t(2));
    QCOMPARE(trust->providers[0].version, u"1.0"_s);
    QCOMPARE(trust->providers[0].metadata.toString(),
             QString(root + u"/.well-known/openid-configuration"));
    QCOMPARE(trust->providers[1].version, u"2.0"_s);
    QCOMPARE(trust->providers[1].metadata.toString(),
             QString(root + u"/v2.0/.well-known/openid-configuration"));
}

void TestTrust::followsOtherIssuers()
{
    for (const QString &issuer :
         {u"https://id.shop.example/realms/hooks"_s, u"https://id.shop.example/realms/hooks/"_s}) {
        TokenRules rule = rules();
        rule.issuer = issuer;
        const auto trust = trustOf(rule);
        QVERIFY(trust.has_value());
        QVERIFY(!trust->isEntra);
        QCOMPARE(trust->providers.size(), size_t(1));
        QCOMPARE(trust->providers[0].issuer, issuer);
        QCOMPARE(trust->providers[0].metadata.toString(),
                 u"https://id.shop.example/realms/hooks/.well-known/openid-configuration"_s);
    }
}

void TestTrust::refusesRules_data()
{
    QTest::addColumn<QStringList>("tenants");
    QTest::addColumn<QStringList>("audiences");
    QTest::addColumn<QString>("authority");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<Fault>("fault");
    const QString world = u"https://login.microsoftonline.com"_s;
    Fault fault = Fault::NoTenant;
    const auto row = [&fault](const char *name, const QStringList &tenants,
                              const QStringList &audiences, const QString &authority,
                              const QString &issuer) {
        QTest::newRow(name) << tenants << audiences << authority << issuer << fault;
    };
    row("no tenant", {}, {Api}, world, {});
    row("an empty tenant", {u" "_s}, {Api}, world, {});
    fault = Fault::NoAudience;
    row("no audience", {Tenant}, {}, world, {});
    row("an empty audience", {Tenant}, {u""_s}, world, {});
    row("no audience of an issuer", {}, {}, world, u"https://id.shop.example"_s);
    fault = Fault::TenantUnclear;
    row("a path for a tenant", {u"../common"_s}, {Api}, world, {});
    row("a word for a tenant", {u"mine"_s}, {Api}, world, {});
    row("a tenant with a query", {u"contoso.example?x=1"_s}, {Api}, world, {});
    fault = Fault::SeveralNames;
    row("ids and a domain", {Tenant, u"contoso.example"_s}, {Api}, world, {});
    row("ids and everybody", {Tenant, u"common"_s}, {Api}, world, {});
    fault = Fault::AuthorityUnclear;
    row("authority in clear", {Tenant}, {Api}, u"http://login.example"_s, {});
    row("authority is no URL", {Tenant}, {Api}, u"login.microsoftonline.us"_s, {});
    row("authority with a password", {Tenant}, {Api}, u"https://a:b@login.example"_s, {});
    fault = Fault::IssuerUnclear;
    row("issuer in clear", {}, {Api}, world, u"http://id.shop.example"_s);
    row("issuer that looks like loopback", {}, {Api}, world, u"http://127.0.0.1.thief.example"_s);
    row("issuer is a file", {}, {Api}, world, u"file:///etc/passwd"_s);
    row("issuer with a query", {}, {Api}, world, u"https://id.shop.example?x=1"_s);
    row("issuer with a fragment", {}, {Api}, world, u"https://id.shop.example#x"_s);
}

void TestTrust::refusesRules()
{
    QFETCH(QStringList, tenants);
    QFETCH(QStringList, audiences);
    QFETCH(QString, authority);
    QFETCH(QString, issuer);
    QFETCH(Fault, fault);
    TokenRules rule;
    rule.tenants = tenants;
    rule.audiences = audiences;
    rule.authority = authority;
    rule.issuer = issuer;
    const auto trust = trustOf(rule);
    QVERIFY(!trust.has_value());
    QCOMPARE(trust.error(), fault);
    QCOMPARE(faultOf(rule), std::optional(fault));
    QVERIFY(!describe(fault).isEmpty());
}

QTEST_GUILESS_MAIN(TestTrust)
#include "tst_trust.moc"
