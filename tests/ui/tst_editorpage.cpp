// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/editorwindow.h"

#include "openapi/exporter/linechanges.h"
#include "openapi/memberedits.h"
#include "openapi/validator/validator.h"
#include "openapi/wellknownplaces.h"
#include "ui/editor/sourceeditor.h"
#include "ui/models/findingsmodel.h"
#include "ui/widgets/problemlabel.h"
#include "ui/widgets/recordtable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QtTest>

using openapi::validator::Profile;
using ui::DefinitionEditing;
using ui::widgets::RecordTable;

class EditorPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_editor.open()); }
    void cleanup() { m_editor.close(); }
    void changesOneLine();
    void undoesInsideFields();
    void followsTheSource();
    void addsAndRemovesMembers();
    void showsProblemsAtTheField();
    void waitsWhileTheTextIsBroken();
    void remembersTheZoom();
    void takesHostileTexts();
    void mendsAFinding();
    void mendsAllOfAKind();
    void neverMendsAnotherText();
    void switchesTheProfile();
    void findingsModelKeepsItsPromises();
    void choosesTheSecurity();
    void keepsTheRegistrationBeside();
    void brandColourStandsBeside();

private:
    [[nodiscard]] int rowOf(const QByteArray &rule);

    EditorWindow m_editor;
};

int EditorPageTest::rowOf(const QByteArray &rule)
{
    const auto *table = m_editor.find<RecordTable>(u"findings"_qs);
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const auto cell = table->model()->index(row, ui::models::FindingsModel::Rule);
        if (cell.data().toString().toLatin1() == rule)
            return row;
    }
    return -1;
}

void EditorPageTest::changesOneLine()
{
    m_editor.type(u"host"_qs, u"shop.example.org"_qs);
    const QByteArray changes = openapi::exporter::lineChanges(EditorWindow::bakery(),
                                                              m_editor.text());
    QCOMPARE(EditorWindow::linesOf(changes, '-'), 1);
    QCOMPARE(EditorWindow::linesOf(changes, '+'), 1);
    QVERIFY(changes.contains("+  \"host\": \"shop.example.org\","));
    QCOMPARE(m_editor.find<ui::editor::SourceEditor>(u"source"_qs)->text(), m_editor.text());
    m_editor.history().setIndex(0);
    QCOMPARE(m_editor.text(), EditorWindow::bakery());
    QCOMPARE(m_editor.find<QLineEdit>(u"host"_qs)->text(), u"bakery.example"_qs);
}

void EditorPageTest::undoesInsideFields()
{
    auto *title = m_editor.find<QLineEdit>(u"title"_qs);
    title->setFocus();
    title->end(false);
    QTest::keyClicks(title, u"!!!"_qs);
    QCOMPARE(m_editor.history().count(), 1);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor.text(), EditorWindow::bakery());
    QCOMPARE(title->text(), u"Bakery"_qs);
    QTest::keyClick(title, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(title->text(), u"Bakery!!!"_qs);
    QVERIFY(m_editor.text().contains("Bakery!!!"));
}

void EditorPageTest::followsTheSource()
{
    auto *source = m_editor.find<ui::editor::SourceEditor>(u"source"_qs);
    source->reveal({m_editor.text().indexOf("Bakery"), m_editor.text().indexOf("Bakery") + 6});
    source->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"Pastry"_qs);
    QTRY_COMPARE(m_editor.find<QLineEdit>(u"title"_qs)->text(), u"Pastry"_qs);
    QCOMPARE(source->text(), m_editor.text());
    m_editor.find<QLineEdit>(u"version"_qs)->setFocus();
    while (m_editor.editing().isModified())
        QTest::keyClick(m_editor.find<QLineEdit>(u"version"_qs), Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor.text(), EditorWindow::bakery());
    QCOMPARE(source->text(), EditorWindow::bakery());
}

void EditorPageTest::addsAndRemovesMembers()
{
    m_editor.type(u"contactName"_qs, u"Ann"_qs);
    m_editor.type(u"website"_qs, u"https://bakery.example"_qs);
    m_editor.find<QPlainTextEdit>(u"description"_qs)->setPlainText(u"Bread,\nand “cakes”"_qs);
    m_editor.find<QCheckBox>(u"scheme-http"_qs)->click();
    const openapi::Document document(m_editor.text());
    QVERIFY(!hasErrors(document.diagnostics()));
    QCOMPARE(openapi::textAt(document, openapi::places::contactName()), u"Ann"_qs);
    QCOMPARE(openapi::textAt(document, openapi::places::description()), u"Bread,\nand “cakes”"_qs);
    QCOMPARE(openapi::places::schemesOf(document), (QStringList{u"https"_qs, u"http"_qs}));
    m_editor.type(u"contactName"_qs, QString());
    m_editor.type(u"website"_qs, QString());
    m_editor.find<QPlainTextEdit>(u"description"_qs)->clear();
    m_editor.find<QCheckBox>(u"scheme-http"_qs)->click();
    QCOMPARE(m_editor.text(), EditorWindow::bakery());
    m_editor.type(u"title"_qs, QString()); // is needed, so it stays, without a text
    QVERIFY(m_editor.text().contains("\"title\": \"\""));
}

void EditorPageTest::showsProblemsAtTheField()
{
    const auto problem = [this](const QString &field) {
        return m_editor.find<QLineEdit>(field)->parentWidget()->findChild<QLabel *>()->text();
    };
    QVERIFY(problem(u"host"_qs).isEmpty());
    for (const QString &host : {u"https://a.example"_qs, u"a b"_qs, u"a.example/path"_qs,
                                u"ann@a.example"_qs, u"a.example:port"_qs}) {
        m_editor.type(u"host"_qs, host);
        QVERIFY2(!problem(u"host"_qs).isEmpty(), qPrintable(host));
    }
    for (const QString &host :
         {u"a.example:8443"_qs, u"[::1]:80"_qs, u"xn--mnchen-3ya.example"_qs}) {
        m_editor.type(u"host"_qs, host);
        QVERIFY2(problem(u"host"_qs).isEmpty(), qPrintable(host));
    }
    m_editor.type(u"basePathField"_qs, u"v1"_qs);
    QVERIFY(!problem(u"basePathField"_qs).isEmpty());
    m_editor.type(u"contactEmail"_qs, u"nobody"_qs);
    QVERIFY(!problem(u"contactEmail"_qs).isEmpty());
    m_editor.type(u"contactUrl"_qs, u"javascript:alert(1)"_qs);
    QVERIFY(!problem(u"contactUrl"_qs).isEmpty());
}

void EditorPageTest::waitsWhileTheTextIsBroken()
{
    const auto *note = m_editor.find<QLabel>(u"brokenText"_qs);
    QVERIFY(!note->isVisible());
    m_editor.editing().definition().type({{0, 1}, {}});
    QTRY_VERIFY(note->isVisible());
    for (const auto *problem : m_editor.window().findChildren<ui::widgets::ProblemLabel *>())
        QVERIFY2(problem == note || !problem->isVisible(), qPrintable(problem->text()));
    QVERIFY(!note->text().isEmpty());
    QVERIFY(!m_editor.find<QLineEdit>(u"title"_qs)->isEnabled());
    m_editor.history().undo();
    QVERIFY(!note->isVisible());
    QVERIFY(m_editor.find<QLineEdit>(u"title"_qs)->isEnabled());
    QCOMPARE(m_editor.find<QLineEdit>(u"title"_qs)->text(), u"Bakery"_qs);
}

void EditorPageTest::remembersTheZoom()
{
    m_editor.find<ui::editor::SourceEditor>(u"source"_qs)->setZoom(4);
    const ui::UiState state = m_editor.window().uiState();
    ListSource source;
    ui::MainWindow other(source);
    other.restoreUiState(state);
    other.show();
    QTRY_VERIFY(other.findChild<ui::editor::SourceEditor *>(u"source"_qs));
    QCOMPARE(other.findChild<ui::editor::SourceEditor *>(u"source"_qs)->zoom(), 4);
}

void EditorPageTest::takesHostileTexts()
{
    const QList<QByteArray> texts = {
        {},
        "[]",
        "null",
        QByteArray(3000, '['),
        "{\"info\": [], \"host\": 5, \"schemes\": {}, \"securityDefinitions\": [1]}",
        "{\"info\": {\"title\": {\"a\": 1}, \"contact\": \"no\"}, \"security\": \"x\"}",
        "{\"info\": {\"title\": \"\xff\xfe\", \"title\": \"twice\"}}",
        QByteArray("{\"swagger\": \"2.0\", \"info\": {\"title\": \"a\0b\"}}", 44),
        "\xef\xbb\xbf{\"info\": {\"title\": \"marked\"}, // a comment\n}"};
    for (const QByteArray &hostile : texts) {
        m_editor.host(hostile);
        m_editor.editing().setProfile(Profile::Certification);
        if (m_editor.find<QLineEdit>(u"title"_qs)->isEnabled()) {
            m_editor.type(u"title"_qs, u"\"}],"_qs);
            m_editor.type(u"contactName"_qs, u"x"_qs);
        }
        m_editor.find<QTabWidget>(u"editorTabs"_qs)->setCurrentIndex(1);
        m_editor.find<QTabWidget>(u"editorTabs"_qs)->setCurrentIndex(0);
        m_editor.history().setIndex(0);
        QCOMPARE(m_editor.text(), hostile);
        QCOMPARE(m_editor.find<ui::editor::SourceEditor>(u"source"_qs)->text(), hostile);
    }
}

void EditorPageTest::mendsAFinding()
{
    auto *table = m_editor.find<RecordTable>(u"findings"_qs);
    const int before = table->model()->rowCount();
    int row = 0;
    const auto &findings = m_editor.editing().findings().findings;
    while (row < before && !findings.at(static_cast<size_t>(row)).fix)
        ++row;
    QVERIFY2(row < before, "the definition has a finding with a fix");
    auto *fix = m_editor.find<QPushButton>(u"fix"_qs);
    QVERIFY(!fix->isEnabled());
    table->goTo(row);
    QVERIFY(fix->isEnabled());
    fix->click();
    QVERIFY(m_editor.text() != EditorWindow::bakery());
    QVERIFY(table->model()->rowCount() < before);
    QCOMPARE(m_editor.history().count(), 1);
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_editor.text(), EditorWindow::bakery());
    QCOMPARE(table->model()->rowCount(), before);
}

void EditorPageTest::mendsAllOfAKind()
{
    DefinitionEditing &editing = m_editor.editing();
    const auto &findings = editing.findings().findings;
    size_t number = 0;
    while (number < findings.size()
           && (!findings[number].fix || fixesLike(findings[number], findings).size() < 2))
        ++number;
    QVERIFY2(number < findings.size(), "the definition has two findings of a kind");
    const QByteArray rule = findings[number].rule->id;
    m_editor.find<RecordTable>(u"findings"_qs)->goTo(static_cast<int>(number));
    QVERIFY(m_editor.find<QPushButton>(u"fixAll"_qs)->isEnabled());
    m_editor.find<QPushButton>(u"fixAll"_qs)->click();
    QCOMPARE(rowOf(rule), -1);
    QCOMPARE(editing.definition().history()->count(), 1);
    editing.definition().history()->undo();
    QCOMPARE(m_editor.text(), EditorWindow::bakery());
}

void EditorPageTest::neverMendsAnotherText()
{
    DefinitionEditing &editing = m_editor.editing();
    editing.disconnect(&m_editor); // nobody answers for a while
    QSignalSpy checks(&editing, &DefinitionEditing::checkRequested);
    m_editor.find<RecordTable>(u"findings"_qs)->goTo(1);
    QVERIFY(m_editor.find<QPushButton>(u"fix"_qs)->isEnabled());
    editing.definition().type({{1, 1}, " "});
    QVERIFY(!m_editor.find<QPushButton>(u"fix"_qs)->isEnabled());
    const QByteArray typed = m_editor.text();
    for (size_t number = 0; number < editing.findings().findings.size(); ++number)
        QVERIFY(!editing.fix(number, true));
    QCOMPARE(m_editor.text(), typed);
    QTRY_COMPARE(checks.count(), 1);
    const auto asked = checks.first().first().value<ui::DefinitionCheck>();
    editing.definition().replaceText(u"Other"_qs, "{}");
    QCOMPARE(checks.count(), 1); // one at a time
    editing.setFindings(
        {asked.revision, asked.profile,
         openapi::validator::validate(openapi::Document(asked.text), asked.profile)});
    QCOMPARE(checks.count(), 2); // the answer came too late: about another text
    QVERIFY(!editing.fix(0, false));
    QCOMPARE(m_editor.text(), "{}");
    editing.definition().history()->undo();
    QVERIFY(!editing.fix(0, false)); // the same bytes as checked, at another time
}

void EditorPageTest::switchesTheProfile()
{
    const auto *table = m_editor.find<RecordTable>(u"findings"_qs);
    const int before = table->model()->rowCount();
    auto *profile = m_editor.find<QComboBox>(u"profile"_qs);
    profile->setFocus();
    QTest::keyClick(profile, Qt::Key_Down);
    QCOMPARE(m_editor.editing().profile(), Profile::Certification);
    QVERIFY(table->model()->rowCount() > before);
    QVERIFY(m_editor.find<QLabel>(u"findingCounts"_qs)->text().contains(u'·'));
}

void EditorPageTest::findingsModelKeepsItsPromises()
{
    ui::models::FindingsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setFindings(openapi::validator::validate(openapi::Document(EditorWindow::bakery()),
                                                   Profile::Certification));
    QVERIFY(model.rowCount() > 2);
    for (int column = 0; column < model.columnCount(); ++column)
        QVERIFY(!model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
    model.setFindings({});
    QCOMPARE(model.rowCount(), 0);
}

void EditorPageTest::choosesTheSecurity()
{
    m_editor.find<QTabWidget>(u"editorTabs"_qs)->setCurrentIndex(1);
    auto *kind = m_editor.find<QComboBox>(u"securityKind"_qs);
    QCOMPARE(kind->currentIndex(), 0);
    QVERIFY(!m_editor.find<QLineEdit>(u"keyName"_qs)->isVisible());
    kind->setFocus();
    QTest::keyClick(kind, Qt::Key_Down);
    QVERIFY(m_editor.find<QLineEdit>(u"keyName"_qs)->isVisible());
    m_editor.type(u"keyName"_qs, u"X-Bakery"_qs);
    QVERIFY(m_editor.text().contains("\"name\": \"X-Bakery\""));
    QVERIFY(m_editor.text().contains("\"security\""));
    for (int kinds = 0; kinds < 3; ++kinds)
        QTest::keyClick(kind, Qt::Key_Down);
    QVERIFY(m_editor.text().contains("\"oauth2\""));
    QVERIFY(!m_editor.text().contains("X-Bakery"));
    QVERIFY(m_editor.find<QLineEdit>(u"authorizationUrl"_qs)->isVisible());
    QVERIFY(m_editor.find<QLabel>(u"secretNote"_qs)->isVisible());
    for (int kinds = 0; kinds < 4; ++kinds)
        QTest::keyClick(kind, Qt::Key_Up);
    QCOMPARE(m_editor.text(), EditorWindow::bakery());
    m_editor.history().setIndex(0);
    QCOMPARE(m_editor.text(), EditorWindow::bakery());
}

void EditorPageTest::keepsTheRegistrationBeside()
{
    m_editor.find<QTabWidget>(u"editorTabs"_qs)->setCurrentIndex(1);
    auto *kind = m_editor.find<QComboBox>(u"securityKind"_qs);
    kind->setFocus();
    for (int kinds = 0; kinds < 3; ++kinds)
        QTest::keyClick(kind, Qt::Key_Down);
    m_editor.type(u"clientId"_qs, u"0b2f"_qs);
    m_editor.type(u"tenant"_qs, u"bakery.example"_qs);
    m_editor.type(u"scopes"_qs, u"api://0b2f/impersonate"_qs);
    const QByteArray beside = m_editor.editing().properties().text();
    QVERIFY(!m_editor.text().contains("\"0b2f\""));
    QVERIFY(m_editor.text().contains("/bakery.example/oauth2/authorize"));
    QVERIFY(m_editor.text().contains("api://0b2f/impersonate"));
    QVERIFY(beside.contains("\"clientId\": \"0b2f\""));
    QVERIFY(beside.contains("\"bakery.example\""));
    m_editor.history().setIndex(0);
    QCOMPARE(m_editor.text(), EditorWindow::bakery());
    QCOMPARE(m_editor.editing().properties().text(), QByteArray());
}

void EditorPageTest::brandColourStandsBeside()
{
    m_editor.type(u"brandColour"_qs, u"#1f4e79"_qs);
    QCOMPARE(m_editor.text(), EditorWindow::bakery());
    QVERIFY(m_editor.editing().properties().text().contains("\"iconBrandColor\": \"#1f4e79\""));
    QVERIFY(m_editor.editing().isModified());
    m_editor.history().setIndex(0);
    QCOMPARE(m_editor.editing().properties().text(), QByteArray());
    QVERIFY(m_editor.find<QLineEdit>(u"brandColour"_qs)->text().isEmpty());
}

QTEST_MAIN(EditorPageTest)
#include "tst_editorpage.moc"
