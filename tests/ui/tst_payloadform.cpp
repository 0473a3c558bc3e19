// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/orderform.h"

#include "openapi/payload.h"
#include "ui/forms/jsonpath.h"
#include "ui/forms/listeditor.h"
#include "ui/forms/numberbox.h"
#include "ui/forms/payloadform.h"
#include "ui/widgets/problemlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using openapi::JsonValue;
using ui::forms::PayloadForm;

class PayloadFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryValueAndGivesItBack_data();
    void showsEveryValueAndGivesItBack();
    void survivesHostileValues_data();
    void survivesHostileValues();
    void tellsOfSingleChanges();
    void emptiedOptionalTextIsLeftOut();
    void editsLists();
    void groupsComeAndGo();
    void putsErrorsAtTheirFields();
    void hasNothingToShowWithoutASchema();
};

void PayloadFormTest::showsEveryValueAndGivesItBack_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("whole") << whole;
    QTest::newRow("sample")
        << openapi::samplePayload(*shop::orderDefinition(), orderSchema()).toJson();
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("nulls") << QByteArray(
        R"({"number":null,"placedAt":null,"channel":null,"gift":null,"lines":null,"address":null})");
}

void PayloadFormTest::showsEveryValueAndGivesItBack()
{
    QFETCH(const QByteArray, text);
    Order order;
    order.set(text);
    QCOMPARE(order.form.value()->toJson(), order.json.toJson());
}

void PayloadFormTest::survivesHostileValues_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("number") << QByteArray("5");
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("array") << QByteArray("[[[]]]");
    QTest::newRow("wrong types") << QByteArray(
        R"({"number":"x","placedAt":7,"channel":{},"gift":"yes","address":[1],"lines":{"a":1},"tags":[[],{}]})");
    QTest::newRow("lines of wrong types")
        << QByteArray(R"({"lines":[1,"a",null,[],{"product":{}}]})");
    QTest::newRow("many lines") << QByteArray(R"({"tags":[)") + QByteArray("\"t\",").repeated(5'000)
                                       + R"("t"]})";
    QTest::newRow("deep") << QByteArray(R"({"extra":)") + QByteArray("[").repeated(200)
                                 + QByteArray("]").repeated(200) + '}';
    QTest::newRow("long text") << QByteArray(R"({"tags":[")") + QByteArray("x").repeated(300'000)
                                      + R"("]})";
}

void PayloadFormTest::survivesHostileValues()
{
    QFETCH(const QByteArray, text);
    Order order;
    order.set(whole);
    order.set(text);
    QCOMPARE(order.form.value()->toJson(), order.json.toJson());
    order.form.showErrors(openapi::validatePayload(*order.definition, orderSchema(), order.json));
    order.set(whole);
    QCOMPARE(order.form.value()->toJson(), order.json.toJson());
}

void PayloadFormTest::tellsOfSingleChanges()
{
    Order order;
    order.set(whole);
    auto *number = order.named<ui::forms::NumberBox>(u"Numéro"_qs);
    QVERIFY(number);
    number->stepBy(1);
    QCOMPARE(order.lastPath, QStringList{u"number"_qs});
    QCOMPARE(order.json.find(u"number")->numberText(), QByteArray("9007199254740994"));
    auto *channel = order.named<QComboBox>(u"Canal"_qs);
    channel->setCurrentIndex(2);
    Q_EMIT channel->activated(2);
    QCOMPARE(order.json.find(u"channel")->toString(), u"phone"_qs);
    auto *gift = order.named<QComboBox>(u"Cadeau"_qs);
    Q_EMIT gift->activated(0);
    QVERIFY(order.json.find(u"gift")->toBoolean());
    auto *city = order.named<QLineEdit>(u"Ville"_qs);
    Q_EMIT city->textEdited(u"Nîmes"_qs);
    QCOMPARE(order.lastPath, (QStringList{u"address"_qs, u"city"_qs}));
    QCOMPARE(order.json.find(u"address")->find(u"city")->toString(), u"Nîmes"_qs);
    QCOMPARE(order.json.find(u"address")->find(u"floor")->numberText(), QByteArray("3"));
}

void PayloadFormTest::emptiedOptionalTextIsLeftOut()
{
    Order order;
    order.set(whole);
    QVERIFY(order.named<QPlainTextEdit>(u"Rue"_qs));
    order.named<QPlainTextEdit>(u"Rue"_qs)->setPlainText(QString());
    QVERIFY(!order.json.find(u"address")->find(u"street"));
    auto *city = order.named<QLineEdit>(u"Ville"_qs);
    Q_EMIT city->textEdited(QString());
    QCOMPARE(order.json.find(u"address")->find(u"city")->toString(), QString());
}

void PayloadFormTest::editsLists()
{
    Order order;
    order.set(R"({"tags":["a","b","c"]})");
    order.named<QToolButton>(u"Move up: Étiquettes, entry 3"_qs)->click();
    QCOMPARE(order.json.toJson(), QByteArray(R"({"tags":["a","c","b"]})"));
    order.named<QToolButton>(u"Remove: Étiquettes, entry 1"_qs)->click();
    QCOMPARE(order.json.find(u"tags")->items().size(), 2U);
    order.named<QToolButton>(u"Add entry: Étiquettes"_qs)->click();
    QCOMPARE(order.json.find(u"tags")->items().size(), 3U);
    auto *second = order.named<QLineEdit>(u"Étiquettes, entry 2"_qs);
    QCOMPARE(second->text(), u"b"_qs);
    Q_EMIT second->textEdited(u"z"_qs);
    QCOMPARE(order.lastPath, (QStringList{u"tags"_qs, u"1"_qs}));
    QCOMPARE(order.json.find(u"tags")->items().at(1).toString(), u"z"_qs);
    QVERIFY(!order.named<QToolButton>(u"Move up: Étiquettes, entry 1"_qs)->isEnabled());
}

void PayloadFormTest::groupsComeAndGo()
{
    Order order;
    order.set("{}");
    QVERIFY(!order.named<QToolButton>(u"Add billing"_qs)->isHidden());
    order.named<QToolButton>(u"Add billing"_qs)->click();
    QVERIFY(order.json.find(u"billing")->isObject());
    order.named<QToolButton>(u"Leave billing out"_qs)->click();
    QVERIFY(!order.json.find(u"billing"));
}

void PayloadFormTest::putsErrorsAtTheirFields()
{
    Order order;
    order.set(R"({"number":"x","lines":[{"product":"a","quantity":0}],"address":{}})");
    const openapi::Diagnostics errors = openapi::validatePayload(*order.definition, orderSchema(),
                                                                 order.json);
    QVERIFY(openapi::hasErrors(errors));
    order.form.showErrors(errors);
    QStringList shown;
    for (const auto *label : order.form.findChildren<ui::widgets::ProblemLabel *>()) {
        if (!label->isHidden() && !label->text().isEmpty())
            shown.append(label->text());
    }
    const auto says = [&shown](const QString &problem) {
        return shown.contains(u"The flow will refuse this: "_qs + problem);
    };
    QVERIFY(says(u"“Numéro” must be a whole number."_qs));
    QVERIFY(says(u"“Quantité” must be 1 or more."_qs));
    QVERIFY(says(u"“Passée le” needs a value."_qs));
    QVERIFY(says(u"“Ville” needs a value."_qs));
    QCOMPARE(shown.size(), 6); // and the channel and the gift
    order.form.showErrors({});
    for (const auto *label : order.form.findChildren<ui::widgets::ProblemLabel *>())
        QVERIFY(label->isHidden());
}

void PayloadFormTest::hasNothingToShowWithoutASchema()
{
    PayloadForm form(nullptr);
    const openapi::DefinitionPtr definition = shop::orderDefinition();
    QVERIFY(!form.setSchema(definition, openapi::NoSchema));
    QVERIFY(!form.setSchema(definition, definition->trigger(u"Anything")->payload));
    QVERIFY(!form.setSchema({}, 3));
    form.setValue(JsonValue::number(1));
    QVERIFY(!form.value());
}

QTEST_MAIN(PayloadFormTest)
#include "tst_payloadform.moc"
