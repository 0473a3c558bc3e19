// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/shop.h"

#include "ui/forms/jsoneditor.h"
#include "ui/forms/numberbox.h"
#include "ui/forms/payloadeditor.h"
#include "ui/forms/payloadform.h"

#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using ui::forms::PayloadEditor;

class PayloadEditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void formFollowsTheJson();
    void jsonFollowsTheForm();
    void jsonKeepsItsLayout();
    void formEditsCanBeUndone();
    void undoLeadsThroughFormAndText();
    void brokenJsonKeepsWhatTheFormShowed();
    void brokenJsonLocksTheForm_data();
    void brokenJsonLocksTheForm();
    void sampleFitsTheSchema();
    void freeJsonWithoutASchema();

private:
    QLineEdit *field(const QString &name);

    std::unique_ptr<PayloadEditor> m_editor;
    ui::forms::JsonEditor *m_json = nullptr;
};

void PayloadEditorTest::init()
{
    m_editor = std::make_unique<PayloadEditor>(nullptr);
    m_json = m_editor->findChild<ui::forms::JsonEditor *>(u"payloadJson"_qs);
    const openapi::DefinitionPtr definition = shop::definition();
    m_editor->setSchema(definition, definition->trigger(u"NewInstoreProduct")->payload);
    m_editor->setPayload(shop::arrival());
}

QLineEdit *PayloadEditorTest::field(const QString &name)
{
    for (QLineEdit *edit : m_editor->findChildren<QLineEdit *>()) {
        if (edit->accessibleName() == name)
            return edit;
    }
    return nullptr;
}

void PayloadEditorTest::formFollowsTheJson()
{
    QCOMPARE(field(u"Magasin"_qs)->text(), u"Magasin des Halles"_qs);
    m_json->setPlainText(
        u"{\"storeName\": \"Nîmes\", \"productName\": \"Thé\", \"quantity\": 7}"_qs);
    QCOMPARE(field(u"Magasin"_qs)->text(), u"Nîmes"_qs);
    QCOMPARE(field(u"Quantité"_qs)->text(), u"7"_qs);
    QVERIFY(m_editor->schemaErrors().empty());
}

void PayloadEditorTest::jsonFollowsTheForm()
{
    QSignalSpy changed(m_editor.get(), &PayloadEditor::changed);
    QLineEdit *store = field(u"Magasin"_qs);
    store->setText(u"L'\"Étoile\""_qs);
    Q_EMIT store->textEdited(store->text());
    QVERIFY(changed.count() > 0);
    QVERIFY(m_editor->payload().contains("\"storeName\": \"L'\\\"Étoile\\\"\""));
    QCOMPARE(store->text(), u"L'\"Étoile\""_qs);
    for (const QChar key : u"9"_qs)
        QTest::keyClick(field(u"Quantité"_qs), key.toLatin1());
    QVERIFY(m_editor->isJson());
}

void PayloadEditorTest::jsonKeepsItsLayout()
{
    m_json->setPlainText(u"{ \"quantity\" :3,\n\n\t\"storeName\":\"a\",\"more\": 1.0e2 }"_qs);
    Q_EMIT field(u"Magasin"_qs)->textEdited(u"b"_qs);
    QCOMPARE(m_editor->payload(),
             QByteArray("{ \"quantity\" :3,\n\n\t\"storeName\":\"b\",\"more\": 1.0e2 }"));
    Q_EMIT field(u"Produit"_qs)->textEdited(u"c"_qs);
    QVERIFY(m_editor->payload().startsWith("{ \"quantity\" :3,\n\n\t\"storeName\":\"b\""));
    QVERIFY(m_editor->payload().contains("\"productName\""));
}

void PayloadEditorTest::formEditsCanBeUndone()
{
    const QByteArray before = m_editor->payload();
    Q_EMIT field(u"Magasin"_qs)->textEdited(u"Lille"_qs);
    QVERIFY(m_editor->payload() != before);
    m_json->undo();
    QCOMPARE(m_editor->payload(), before);
    QCOMPARE(field(u"Magasin"_qs)->text(), u"Magasin des Halles"_qs);
}

void PayloadEditorTest::undoLeadsThroughFormAndText()
{
    m_editor->show();
    QVERIFY(QTest::qWaitForWindowActive(m_editor.get()));
    const QByteArray before = m_editor->payload();
    m_json->setFocus();
    m_json->moveCursor(QTextCursor::End);
    QTest::keyClick(m_json, Qt::Key_Space);
    const QByteArray spaced = m_editor->payload();
    QLineEdit *store = field(u"Magasin"_qs);
    store->setFocus();
    QTest::keyClick(store, 'x');
    QVERIFY(m_editor->payload() != spaced);
    const QByteArray typed = m_editor->payload();
    QTest::keyClick(store, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->payload(), spaced);
    QCOMPARE(store->text(), u"Magasin des Halles"_qs);
    QTest::keyClick(store, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor->payload(), before);
    QTest::keyClick(store, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTest::keyClick(store, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_editor->payload(), typed);
    QVERIFY(store->text() != u"Magasin des Halles"_qs);
}

void PayloadEditorTest::brokenJsonKeepsWhatTheFormShowed()
{
    m_json->setPlainText(u"{\"storeName\": \"Nîmes\",\n  \"quantity\": }"_qs);
    QCOMPARE(field(u"Magasin"_qs)->text(), u"Magasin des Halles"_qs);
    const auto *problem = m_editor->findChild<QLabel *>(u"jsonProblem"_qs);
    QVERIFY2(problem->text().startsWith(u"Line 2, column 15:"), qPrintable(problem->text()));
}

void PayloadEditorTest::brokenJsonLocksTheForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("open") << u"{\"storeName\": "_qs;
    QTest::newRow("comment") << u"{} // no"_qs;
    QTest::newRow("duplicate") << u"{\"a\":1,\"a\":2}"_qs;
    QTest::newRow("trailing comma") << u"{\"a\":1,}"_qs;
    QTest::newRow("deep") << QString(2'000, u'[');
    QTest::newRow("lone quote") << u"\""_qs;
}

void PayloadEditorTest::brokenJsonLocksTheForm()
{
    QFETCH(const QString, text);
    m_json->setPlainText(text);
    auto *form = m_editor->findChild<ui::forms::PayloadForm *>();
    const auto *problem = m_editor->findChild<QLabel *>(u"jsonProblem"_qs);
    QVERIFY(!m_editor->isJson());
    QVERIFY(!form->isEnabled());
    QVERIFY(!problem->text().isEmpty());
    QVERIFY(m_editor->schemaErrors().empty());
    m_json->setPlainText(u"{}"_qs);
    QVERIFY(form->isEnabled());
    QVERIFY(problem->isHidden());
    QVERIFY(openapi::hasErrors(m_editor->schemaErrors()));
}

void PayloadEditorTest::sampleFitsTheSchema()
{
    m_json->setPlainText(u"no"_qs);
    m_editor->insertSample();
    QVERIFY(m_editor->isJson());
    QVERIFY(m_editor->schemaErrors().empty());
    m_json->undo();
    QCOMPARE(m_editor->payload(), QByteArray("no"));
}

void PayloadEditorTest::freeJsonWithoutASchema()
{
    const openapi::DefinitionPtr definition = shop::orderDefinition();
    m_editor->setSchema(definition, definition->trigger(u"Anything")->payload);
    QVERIFY(!m_editor->findChild<ui::forms::PayloadForm *>()->isVisibleTo(m_editor.get()));
    m_json->setPlainText(u"{\"a\": [1]}"_qs);
    QVERIFY(m_editor->isJson());
    QVERIFY(m_editor->schemaErrors().empty());
    m_editor->setSchema({}, openapi::NoSchema);
    m_editor->insertSample();
    QCOMPARE(m_editor->payload(), QByteArray("{}"));
}

QTEST_MAIN(PayloadEditorTest)
#include "tst_payloadeditor.moc"
