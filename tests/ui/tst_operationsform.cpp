// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bookshop.h"

#include "ui/editor/editeddefinition.h"
#include "ui/editor/operationsform.h"
#include "ui/forms/jsoneditor.h"
#include "ui/widgets/banner.h"

#include <QComboBox>
#include <QAbstractItemView>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace ui::editor;

/// Edits triggers and actions by mouse and keyboard, and looks at the bytes.
class OperationsFormTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void typesIntoTheText();
    void keepsTheCaretWhileTheTextChanges();
    void renamesWithReferences();
    void choosesVisibility();
    void editsInputs();
    void editsTheSchema();
    void saysWhatIsShared();
    void declaresTheRemoval();
    void deletesWithItsRemoval();
    void duplicatesAndMoves();
    void addsFromASample();
    void asksForTheLastEvent();
    void waitsForJson();
    void refreshesWhenItIsSeen();
    void showsTheCorpus();

private:
    template<typename Widget>
    [[nodiscard]] Widget *get(const char *name) const
    {
        return m_form->findChild<Widget *>(QString::fromLatin1(name));
    }
    void press(const char *tools, const char *button);
    void choose(int row);
    [[nodiscard]] QString lines() const;

    std::unique_ptr<EditedDefinition> m_definition;
    std::unique_ptr<OperationsForm> m_form;
};

namespace {

QByteArray replaced(const char *before, const char *after)
{
    QByteArray text = bookshop();
    Q_ASSERT(text.contains(before));
    return text.replace(before, after);
}

} // namespace

void OperationsFormTest::init()
{
    m_form.reset();
    m_definition = std::make_unique<EditedDefinition>();
    m_definition->open(bookshop());
    m_form = std::make_unique<OperationsForm>(*m_definition, nullptr);
    m_form->resize(1000, 700);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void OperationsFormTest::press(const char *tools, const char *button)
{
    auto *holder = get<QWidget>(tools);
    auto *pressed = holder->findChild<QToolButton *>(QString::fromLatin1(button) + u"Button"_qs);
    QVERIFY(pressed && pressed->isEnabled());
    QTest::mouseClick(pressed, Qt::LeftButton);
}

void OperationsFormTest::choose(int row)
{
    auto *list = get<QListView>("operationList");
    const QRect place = list->visualRect(list->model()->index(row, 0));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, place.center());
    QCOMPARE(list->currentIndex().row(), row);
}

QString OperationsFormTest::lines() const
{
    QStringList all;
    const auto *model = get<QListView>("operationList")->model();
    for (int row = 0; row < model->rowCount(); ++row)
        all.append(model->index(row, 0).data().toString());
    return all.join(u", ");
}

void OperationsFormTest::typesIntoTheText()
{
    QCOMPARE(lines(), u"When a book is ordered, RemoveOrder, List shops"_qs);
    auto *summary = get<QLineEdit>("operationSummary");
    summary->setFocus();
    summary->selectAll();
    QTest::keyClicks(summary, u"Si"_qs);
    QCOMPARE(m_definition->text(), replaced("When a book is ordered", "Si"));
    QCOMPARE(m_definition->history()->count(), 1);
    m_definition->history()->undo();
    QCOMPARE(m_definition->text(), bookshop());
    QCOMPARE(summary->text(), u"When a book is ordered"_qs);
    auto *description = get<QPlainTextEdit>("operationDescription");
    description->setFocus();
    description->moveCursor(QTextCursor::End);
    QTest::keyClicks(description, u" D"_qs);
    QCOMPARE(m_definition->document()
                 .root()
                 .find(*openapi::JsonPointer::parse(u"/paths/~1on~1order/post/description"))
                 ->toString(),
             QString(u"Starts once for\u00a0each order. D"_qs));
    auto *hint = get<QLineEdit>("operationHint");
    hint->setFocus();
    QTest::keyClicks(hint, u"H"_qs);
    QVERIFY(m_definition->text().contains(R"("x-ms-trigger-hint": "H")"));
}

void OperationsFormTest::keepsTheCaretWhileTheTextChanges()
{
    auto *summary = get<QLineEdit>("operationSummary");
    summary->setFocus();
    summary->setSelection(2, 3);
    QByteArray text = bookshop();
    text.replace("\"title\": \"Bookshop\"", "\"title\": \"Books\"");
    m_definition->replaceText(u"Other"_qs, text);
    QVERIFY(summary->hasFocus());
    QCOMPARE(summary->selectionStart(), 2);
    QCOMPARE(summary->selectionLength(), 3);
    text.replace("When a book is ordered", "When a book is bought");
    m_definition->replaceText(u"Other"_qs, text);
    QCOMPARE(summary->text(), u"When a book is bought"_qs);
    QVERIFY(summary->hasFocus());
}

void OperationsFormTest::renamesWithReferences()
{
    choose(2);
    auto *id = get<QLineEdit>("operationName");
    id->setFocus();
    id->selectAll();
    QTest::keyClicks(id, u"Shops"_qs);
    QCOMPARE(m_definition->text(), bookshop());
    QTest::keyClick(id, Qt::Key_Return);
    QCOMPARE(m_definition->text(), replaced("\"ListShops\"", "\"Shops\""));
    id->selectAll();
    QTest::keyClicks(id, u"OnOrder"_qs);
    QTest::keyClick(id, Qt::Key_Return);
    QCOMPARE(id->text(), u"Shops"_qs);
    QVERIFY(!m_form->findChild<ui::widgets::Banner *>()->text().isEmpty());
}

void OperationsFormTest::choosesVisibility()
{
    auto *box = get<QComboBox>("operationVisibility");
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QVERIFY(m_definition->text().contains(R"("x-ms-visibility": "important",)"));
    m_definition->history()->undo();
    QCOMPARE(box->currentIndex(), 0);
    QCOMPARE(m_definition->text(), bookshop());
}

void OperationsFormTest::editsInputs()
{
    auto *table = get<QTableView>("parameters");
    QCOMPARE(table->model()->rowCount(), 3);
    press("parameterTools", "add");
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->currentIndex().data().toString(), u"input"_qs);
    auto *editor = table->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"since"_qs);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(m_definition->text().contains(R"("name": "since")"));
    press("parameterTools", "remove");
    QCOMPARE(m_definition->text(), bookshop());
    table->setCurrentIndex(table->model()->index(0, 0));
    press("parameterTools", "down");
    QCOMPARE(table->currentIndex().row(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"least"_qs);
    press("parameterTools", "up");
    QCOMPARE(m_definition->text(), bookshop());
}

void OperationsFormTest::editsTheSchema()
{
    auto *tree = get<QTreeView>("schemaTree");
    const QModelIndex root = tree->model()->index(0, 0);
    QCOMPARE(tree->model()->rowCount(root), 3);
    QVERIFY(tree->isExpanded(root));
    tree->setCurrentIndex(tree->model()->index(0, 0, root));
    press("schemaTools", "add");
    QVERIFY(m_definition->text().contains(R"("property": {)"));
    QCOMPARE(tree->currentIndex().data().toString(), u"property"_qs);
    auto *editor = tree->findChild<QLineEdit *>();
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"gift"_qs);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_VERIFY(m_definition->text().contains(R"("gift": {)"));
    press("schemaTools", "up");
    QCOMPARE(tree->currentIndex().row(), 2);
    press("schemaTools", "down");
    press("schemaTools", "remove");
    QCOMPARE(m_definition->text(), bookshop());
    auto *box = get<QComboBox>("schemas");
    QCOMPARE(box->count(), 2);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(tree->model()->index(0, 0, tree->model()->index(0, 0)).data().toString(), u"url"_qs);
}

void OperationsFormTest::saysWhatIsShared()
{
    auto *tree = get<QTreeView>("schemaTree");
    const QModelIndex root = tree->model()->index(0, 0);
    tree->setCurrentIndex(tree->model()->index(1, 0, root));
    QVERIFY(get<QLabel>("schemaNote")->text().contains(u"Person"));
    QVERIFY(get<QLabel>("schemaNote")->text().contains(u'3'));
    auto *table = get<QTableView>("parameters");
    table->setCurrentIndex(table->model()->index(2, 0));
    QVERIFY(get<QLabel>("parameterNote")->text().contains(u"lang"));
}

void OperationsFormTest::declaresTheRemoval()
{
    auto *box = get<QComboBox>("declaredRemoval");
    QTRY_VERIFY(box->isVisible());
    QCOMPARE(box->count(), 1);
    m_form->findChild<QScrollArea *>(u"operationDetails"_qs)->ensureWidgetVisible(box);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Space);
    QTRY_VERIFY(box->view()->isVisible());
    QTest::keyClick(box->view(), Qt::Key_Return);
    QTRY_VERIFY(m_definition->text().contains(
        "Address to unsubscribe: DELETE /on/order/{id} (RemoveOrder)"));
    m_definition->history()->undo();
    QCOMPARE(m_definition->text(), bookshop());
    choose(2);
    QTRY_VERIFY(!box->isVisible());
}

void OperationsFormTest::deletesWithItsRemoval()
{
    press("operationTools", "remove");
    QCOMPARE(lines(), u"RemoveOrder, List shops"_qs);
    QVERIFY(!m_definition->text().contains("x-ms-notification-content"));
    auto *banner = m_form->findChild<ui::widgets::Banner *>();
    QVERIFY(banner->text().contains(u"/on/order/{id}"));
    QTest::mouseClick(banner->findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(lines(), u"List shops"_qs);
    m_definition->history()->undo();
    m_definition->history()->undo();
    QCOMPARE(m_definition->text(), bookshop());
    QCOMPARE(lines(), u"When a book is ordered, RemoveOrder, List shops"_qs);
}

void OperationsFormTest::duplicatesAndMoves()
{
    press("operationTools", "duplicate");
    auto *list = get<QListView>("operationList");
    QCOMPARE(list->currentIndex().row(), 1);
    QCOMPARE(get<QLineEdit>("operationName")->text(), u"OnOrder2"_qs);
    press("operationTools", "remove");
    QCOMPARE(m_definition->text(), bookshop());
    choose(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(lines(), u"RemoveOrder, When a book is ordered, List shops"_qs);
    QCOMPARE(list->currentIndex().row(), 1);
    press("operationTools", "up");
    QCOMPARE(m_definition->text(), bookshop());
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(lines(), u"RemoveOrder, List shops"_qs);
}

void OperationsFormTest::addsFromASample()
{
    m_form->addFromSample("{\"isbn\": \"978\", \"copies\": }");
    auto *dialog = get<QDialog>("triggerDialog");
    QVERIFY(dialog && dialog->isVisible());
    auto *add = dialog->findChild<QPushButton *>(u"addTrigger"_qs);
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"triggerName"_qs), u"BookSold"_qs);
    QVERIFY(!add->isEnabled());
    QVERIFY(dialog->findChild<QLabel *>(u"sampleProblem"_qs)->text().contains(u'1'));
    auto *sample = dialog->findChild<ui::forms::JsonEditor *>(u"sample"_qs);
    sample->change("{\"isbn\": \"978\", \"copies\": 2}");
    QVERIFY(add->isEnabled());
    QVERIFY(dialog->findChild<QPlainTextEdit *>(u"inferredSchema"_qs)
                ->toPlainText()
                .contains(u"integer"));
    QTest::mouseClick(add, Qt::LeftButton);
    QVERIFY(m_definition->text().contains("\"BookSold\""));
    QVERIFY(m_definition->text().contains("\"copies\""));
    QCOMPARE(get<QLineEdit>("operationName")->text(), u"BookSold"_qs);
    QCOMPARE(m_definition->history()->count(), 1);
    m_definition->history()->undo();
    QCOMPARE(m_definition->text(), bookshop());
}

void OperationsFormTest::asksForTheLastEvent()
{
    QSignalSpy asked(m_form.get(), &OperationsForm::lastEventRequested);
    auto *menu = get<QMenu>("addTriggerMenu");
    QCOMPARE(menu->actions().size(), 6);
    menu->actions().last()->trigger();
    QCOMPARE(asked.count(), 1);
}

void OperationsFormTest::waitsForJson()
{
    auto *list = get<QListView>("operationList");
    choose(2);
    m_definition->replaceText(u"Broken"_qs, bookshop().left(300));
    QVERIFY(!list->isVisible());
    bool said = false;
    for (const QLabel *label : m_form->findChildren<QLabel *>())
        said = said || (label->isVisible() && label->text().contains(u"JSON"));
    QVERIFY(said);
    m_definition->replaceText(u"Empty"_qs, "[]");
    QVERIFY(!list->isVisible());
    m_definition->replaceText(u"Empty"_qs, "{}");
    QVERIFY(list->isVisible());
    QVERIFY(!get<QWidget>("operationDetails")->isVisible());
    m_definition->history()->undo();
    m_definition->history()->undo();
    m_definition->history()->undo();
    QVERIFY(list->isVisible());
    QCOMPARE(list->currentIndex().row(), 2);
}

void OperationsFormTest::refreshesWhenItIsSeen()
{
    m_form->hide();
    QByteArray text = bookshop();
    text.replace("List shops", "Shops");
    m_definition->replaceText(u"Other"_qs, text);
    m_form->show();
    QVERIFY(lines().endsWith(u", Shops"));
}

void OperationsFormTest::showsTheCorpus()
{
    const QString corpus = qEnvironmentVariable("DECLIC_CORPUS");
    if (corpus.isEmpty())
        QSKIP("DECLIC_CORPUS names no folder");
    const QDir folder(QDir(corpus).filePath(u"webhook"_qs));
    QTest::failOnWarning(QRegularExpression(u".?"_qs));
    int shown = 0;
    auto *list = get<QListView>("operationList");
    auto *summary = get<QLineEdit>("operationSummary");
    for (const QString &name : folder.entryList({u"*.swagger.json"_qs})) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        m_definition->open(text);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            list->setCurrentIndex(list->model()->index(row, 0));
            QVERIFY2(get<QWidget>("operationDetails")->isVisible(), qPrintable(name));
            ++shown;
        }
        summary->setFocus();
        summary->selectAll();
        QTest::keyClicks(summary, u"x"_qs);
        QVERIFY2(m_definition->text() != text, qPrintable(name));
        m_definition->history()->undo();
        QVERIFY2(m_definition->text() == text, qPrintable(name));
    }
    QVERIFY(shown > 1000);
}

QTEST_MAIN(OperationsFormTest)
#include "tst_operationsform.moc"
