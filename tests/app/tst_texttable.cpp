// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/client/listprinting.h"
#include "app/client/texttable.h"

#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::client;

class TestTextTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void columns();
    void noRows();
    void terminalIsNotDriven();
    void unknownValuesAreDashes();
    void subscriptionsShowTheirUser();
    void deliveriesSayWhy();
};

void TestTextTable::columns()
{
    QCOMPARE(textTable({u"A"_s, u"B"_s}, {{u"one"_s, u"1"_s}, {u"x"_s, QString()}}),
             u"A    B\none  1\nx\n"_s);
}

void TestTextTable::noRows()
{
    QCOMPARE(textTable({u"A"_s, u"B"_s}, {}), u"A  B\n"_s);
}

void TestTextTable::terminalIsNotDriven()
{
    const QString text = textTable({u"A"_s}, {{u"\x1b[2J\nforged"_s}});
    QVERIFY(!text.contains(QChar(0x1b)));
    QCOMPARE(text.count(u'\n'), 2);
}

void TestTextTable::unknownValuesAreDashes()
{
    const QJsonArray entries{QJsonObject{{u"id"_s, 7}, {u"durationUs"_s, 1500}}, 5};
    const QStringList lines = deliveryTable(entries).split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(1).startsWith("7 "_L1));
    QVERIFY(lines.at(1).endsWith("1.5 ms"_L1));
    QVERIFY(lines.at(2).startsWith("- "_L1));
    QVERIFY(subscriptionTable(entries).contains("CREATED"_L1));
}

void TestTextTable::subscriptionsShowTheirUser()
{
    const QString hostile = u"Ada\x1b[2J "_s + QChar(0x202e) + u"(ada@contoso.example)"_s;
    const QJsonObject subscriber{{u"user"_s, hostile}};
    const QString table = subscriptionTable({QJsonObject{{u"subscriber"_s, subscriber}}});
    QVERIFY(table.contains("  USER  "_L1));
    QVERIFY(table.contains("(ada@contoso.example)"_L1));
    QVERIFY(!table.contains(QChar(0x1b)));
}

void TestTextTable::deliveriesSayWhy()
{
    const QJsonArray entries{QJsonObject{{u"id"_s, 1}, {u"cause"_s, u"delivered"_s}},
                             QJsonObject{{u"id"_s, 2}, {u"cause"_s, u"flow-switched-off"_s}},
                             QJsonObject{{u"id"_s, 3}, {u"cause"_s, u"of-another-version"_s}},
                             QJsonObject{{u"id"_s, 4}}};
    const QStringList lines = deliveryTable(entries).split(u'\n');
    QCOMPARE(lines.size(), 7);
    QCOMPARE(lines.at(3), u"    This flow is switched off. Turn it on in Power Automate, or remove "
                          u"the subscription."_s);
    const QJsonArray told = explained(entries);
    QCOMPARE(told.at(1)["explanation"_L1].toString(), u"This flow is switched off."_s);
    QVERIFY(told.at(1)["nextStep"_L1].toString().startsWith("Turn it on"_L1));
    QVERIFY(told.at(0).toObject().contains("nextStep"_L1));
    QCOMPARE(told.at(2), entries.at(2));
    QCOMPARE(told.at(3), entries.at(3));
}

QTEST_APPLESS_MAIN(TestTextTable)

#include "tst_texttable.moc"
