// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/orderform.h"

#include "openapi/payload.h"
#include "ui/widgets/problemlabel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QUuid>

#include <algorithm>

using openapi::JsonValue;
using ui::forms::PayloadForm;

class FormFieldsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsGroups();
    void tellsOfErrorsInFoldedGroups();
    void namesMembersFreely();
    void refusesNamesThatAreTaken();
    void makesNewIds();
    void sendsNull();
    void marksReadOnlyValues();
    void movesEntriesByKey();
    void buildsWideGroupsInTurns();
    void foldsWhatIsLarge();
    void showsTopLevelValues_data();
    void showsTopLevelValues();
};

void FormFieldsTest::foldsGroups()
{
    Order order;
    order.set(whole);
    auto *city = order.named<QLineEdit>(u"Ville"_qs);
    QVERIFY(city->isVisibleTo(&order.form));
    order.named<QToolButton>(u"Fold address"_qs)->click();
    QVERIFY(!city->isVisibleTo(&order.form));
    order.set(R"({"address":{"city":"Nantes"}})");
    QVERIFY(!city->isVisibleTo(&order.form));
    QCOMPARE(city->text(), u"Nantes"_qs);
    order.named<QToolButton>(u"Unfold address"_qs)->click();
    QVERIFY(city->isVisibleTo(&order.form));
}

void FormFieldsTest::tellsOfErrorsInFoldedGroups()
{
    Order order;
    order.set(R"({"address":{}})");
    order.named<QToolButton>(u"Fold address"_qs)->click();
    const auto check = [&order] {
        order.form.showErrors(
            openapi::validatePayload(*order.definition, orderSchema(), order.json));
    };
    const auto shows = [&order](const QString &text) {
        const auto labels = order.form.findChildren<ui::widgets::ProblemLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const auto *label) {
            return label->isVisibleTo(&order.form) && label->text() == text;
        });
    };
    const QString city = u"The flow will refuse this: “Ville” needs a value."_qs;
    check();
    QVERIFY(shows(u"1 value(s) to correct inside"_qs));
    QVERIFY(!shows(city));
    order.named<QToolButton>(u"Unfold address"_qs)->click();
    QVERIFY(shows(city));
    QVERIFY(!shows(u"1 value(s) to correct inside"_qs));
}

void FormFieldsTest::namesMembersFreely()
{
    Order order;
    order.set(R"({"labels":{"a":"1","b":"2"}})");
    QCOMPARE(order.named<QLineEdit>(u"Name of a"_qs)->text(), u"a"_qs);
    Q_EMIT order.named<QLineEdit>(u"b"_qs)->textEdited(u"3"_qs);
    QCOMPARE(order.json.toJson(), QByteArray(R"({"labels":{"a":"1","b":"3"}})"));
    auto *name = order.named<QLineEdit>(u"Name of a"_qs);
    name->setText(u"z/é~"_qs);
    Q_EMIT name->editingFinished();
    QCOMPARE(order.json.toJson(), QByteArray(R"({"labels":{"z/é~":"1","b":"3"}})"));
    Q_EMIT order.named<QLineEdit>(u"z/é~"_qs)->textEdited(QString());
    QCOMPARE(order.json.toJson(), QByteArray(R"({"labels":{"z/é~":"","b":"3"}})"));
    order.named<QToolButton>(u"Add a named value: Mentions"_qs)->click();
    QCOMPARE(order.json.find(u"labels")->members().back().key, u"name1"_qs);
    order.named<QToolButton>(u"Remove: b"_qs)->click();
    QVERIFY(!order.json.find(u"labels")->find(u"b"));
    QCOMPARE(order.json.find(u"labels")->members().size(), 2U);
    QCOMPARE(order.form.value()->toJson(), order.json.toJson());
}

void FormFieldsTest::refusesNamesThatAreTaken()
{
    Order order;
    order.set(R"({"labels":{"a":"1","b":"2"}})");
    const QByteArray before = order.json.toJson();
    auto *name = order.named<QLineEdit>(u"Name of a"_qs);
    const auto problem = [&order] {
        for (const auto *label : order.form.findChildren<ui::widgets::ProblemLabel *>()) {
            if (!label->isHidden())
                return label->text();
        }
        return QString();
    };
    name->setText(u"b"_qs);
    Q_EMIT name->editingFinished();
    QCOMPARE(problem(), u"“b” stands here already: choose another name."_qs);
    name->setText(QString());
    Q_EMIT name->editingFinished();
    QCOMPARE(problem(), u"Give it a name."_qs);
    QCOMPARE(order.json.toJson(), before);
    name->setText(u"a"_qs);
    Q_EMIT name->editingFinished();
    QCOMPARE(problem(), QString());
}

void FormFieldsTest::makesNewIds()
{
    Order order;
    order.set("{}");
    order.named<QToolButton>(u"New value: Référence"_qs)->click();
    const QString first = order.json.find(u"reference")->toString();
    QVERIFY(!QUuid(first).isNull());
    order.named<QToolButton>(u"New value: Référence"_qs)->click();
    QVERIFY(order.json.find(u"reference")->toString() != first);
    QVERIFY(openapi::validatePayload(
                *order.definition,
                order.definition->schema(orderSchema())->property(u"reference")->schema,
                *order.json.find(u"reference"))
                .empty());
}

void FormFieldsTest::sendsNull()
{
    Order order;
    order.set(R"({"comment":"a"})");
    auto *button = order.named<QToolButton>(u"Send null as Remarque"_qs);
    button->click();
    QVERIFY(order.json.find(u"comment")->isNull());
    QVERIFY(!order.named<QLineEdit>(u"Remarque"_qs)->isVisibleTo(&order.form));
    QCOMPARE(order.form.value()->toJson(), order.json.toJson());
    button->click();
    QVERIFY(order.json.find(u"comment")->isString());
    QVERIFY(order.named<QLineEdit>(u"Remarque"_qs)->isVisibleTo(&order.form));
}

void FormFieldsTest::marksReadOnlyValues()
{
    Order order;
    int tags = 0;
    for (const QLabel *label : order.form.findChildren<QLabel *>())
        tags += label->text() == u"read-only" ? 1 : 0;
    QCOMPARE(tags, 1);
}

void FormFieldsTest::movesEntriesByKey()
{
    Order order;
    order.set(R"({"tags":["a","b","c"]})");
    order.form.show();
    QVERIFY(QTest::qWaitForWindowActive(&order.form));
    order.named<QLineEdit>(u"Étiquettes, entry 1"_qs)->setFocus();
    QTest::keyClick(&order.form, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(order.json.toJson(), QByteArray(R"({"tags":["b","a","c"]})"));
    QCOMPARE(QApplication::focusWidget()->accessibleName(), u"Étiquettes, entry 2"_qs);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down,
                    Qt::ControlModifier | Qt::ShiftModifier); // it is the last one already
    QCOMPARE(order.json.toJson(), QByteArray(R"({"tags":["b","c","a"]})"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up,
                    Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(order.json.toJson(), QByteArray(R"({"tags":["b","a","c"]})"));
}

void FormFieldsTest::buildsWideGroupsInTurns()
{
    openapi::ConnectorDefinition wide;
    openapi::Schema text;
    text.type = openapi::Schema::Type::String;
    openapi::Schema root;
    root.type = openapi::Schema::Type::Object;
    JsonValue value = JsonValue::object();
    for (int number = 0; number < 450; ++number) {
        root.properties.push_back({u"p%1"_qs.arg(number), 0, number == 300});
        if (number != 300)
            value.set(u"p%1"_qs.arg(number), JsonValue::string(QString::number(number)));
    }
    wide.schemas = {text, root};
    const auto definition = std::make_shared<const openapi::ConnectorDefinition>(wide);
    PayloadForm form(nullptr);
    QVERIFY(form.setSchema(definition, 1));
    form.setValue(value);
    form.showErrors(openapi::validatePayload(*definition, 1, value));
    const auto lines = [&form] { return form.findChildren<QLineEdit *>(); };
    QVERIFY(lines().size() < 100);
    QTRY_COMPARE(lines().size(), 400);
    QCOMPARE(lines().at(399)->text(), u"399"_qs);
    QCOMPARE(form.findChildren<ui::widgets::ProblemLabel *>().size(), 2); // one is the form's own
    QCOMPARE(form.value()->toJson(), value.toJson());
}

void FormFieldsTest::foldsWhatIsLarge()
{
    openapi::ConnectorDefinition circle;
    openapi::Schema node;
    node.type = openapi::Schema::Type::Object;
    for (const QString &name : {u"left"_qs, u"right"_qs})
        node.properties.push_back({name, 0, true});
    circle.schemas = {node};
    const auto definition = std::make_shared<const openapi::ConnectorDefinition>(circle);
    JsonValue value = JsonValue::object();
    for (int depth = 0; depth < 12; ++depth)
        value = JsonValue::object({{u"left"_qs, value, {}}, {u"right"_qs, value, {}}});
    PayloadForm form(nullptr);
    QVERIFY(form.setSchema(definition, 0));
    form.setValue(value);
    QVERIFY(form.findChildren<QWidget *>().size() < 60);
    QCOMPARE(form.value()->toJson(), value.toJson());
}

void FormFieldsTest::showsTopLevelValues_data()
{
    using Type = openapi::Schema::Type;
    QTest::addColumn<int>("type");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("integer") << int(Type::Integer) << QByteArray("9223372036854775807")
                             << u"-9223372036854775808"_qs << QByteArray("-9223372036854775808");
    QTest::newRow("number") << int(Type::Number) << QByteArray("1.50") << u"2.50"_qs
                            << QByteArray("2.50");
    QTest::newRow("text") << int(Type::String) << QByteArray("\"a\"") << u"é"_qs
                          << QByteArray("\"é\"");
}

void FormFieldsTest::showsTopLevelValues()
{
    QFETCH(int, type);
    QFETCH(QByteArray, before);
    QFETCH(QString, typed);
    QFETCH(QByteArray, after);
    openapi::ConnectorDefinition bare;
    openapi::Schema schema;
    schema.type = static_cast<openapi::Schema::Type>(type);
    bare.schemas = {schema};
    PayloadForm form(nullptr);
    QVERIFY(form.setSchema(std::make_shared<const openapi::ConnectorDefinition>(bare), 0));
    form.setValue(openapi::parseStrictJson(before).root);
    QCOMPARE(form.value()->toJson(), before);
    auto *line = form.findChild<QLineEdit *>();
    line->setText(typed);
    Q_EMIT line->textEdited(typed);
    QCOMPARE(form.value()->toJson(), after);
}

QTEST_MAIN(FormFieldsTest)
#include "tst_formfields.moc"
