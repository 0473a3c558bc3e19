// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/validator/validator.h"
#include "ui/editor/codeview.h"
#include "ui/editor/searchbar.h"
#include "ui/editor/sourceeditor.h"
#include "ui/findingwording.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using openapi::TextChange;
using ui::editor::Sci;
using ui::editor::SourceEditor;

namespace {

/// An editor in a window of its own, and the text as its signals tell it.
class Bench final
{
public:
    explicit Bench(const QByteArray &text)
        : mirror(text)
    {
        editor.setText(text);
        editor.resize(700, 500);
        editor.show();
        view = editor.findChild<ui::editor::CodeView *>();
        view->setFocus();
        QObject::connect(&editor, &SourceEditor::edited, &editor, [this](const TextChange &change) {
            ++changes;
            mirror.replace(change.range.begin, change.range.end - change.range.begin, change.bytes);
        });
    }

    void caretBehind(const QByteArray &words)
    {
        const qsizetype at = editor.text().indexOf(words);
        QVERIFY2(at >= 0, words.constData());
        view->setCaret(at + words.size());
    }

    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(view, key, modifiers);
    }

    void type(const QString &text)
    {
        for (const QChar each : text) {
            if (each < QChar(0x80)) {
                QTest::keyClick(view, each.toLatin1());
                continue;
            }
            // QTest knows the keys of ASCII only.
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(each));
            QCoreApplication::sendEvent(view, &press);
        }
    }

    SourceEditor editor;
    ui::editor::CodeView *view = nullptr;
    QByteArray mirror;
    int changes = 0;
};

/// What an editor for text would spoil.
const QByteArray &nastyText()
{
    static constexpr char bytes[] =
        "\xEF\xBB\xBF{\r\n\t\"a\": \"\xC3\xA9\0\xFF\xC3\",\r\"b\" : [1,\n2],"
        "\n\n\"\xF0\x9F\x98\x80\": \x01\xED\xA0\x80 }";
    static const QByteArray text(bytes, sizeof bytes - 1);
    return text;
}

const QByteArray &orders()
{
    static const QByteArray text = R"({
  "swagger": "2.0",
  "info": {
    "title": "Orders"
  },
  "paths": {
    "/orders": {
      "post": {
        "operationId": "OnOrder",
        
        "parameters": []
      }
    }
  }
}
)";
    return text;
}

} // namespace

class SourceEditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryByte();
    void tellsRandomEdits();
    void tellsTypingOnceEach();
    void closesAndTypesOver();
    void indents();
    void changesFromOutsideAreQuiet();
    void asksForUndo();
    void pastesLines();
    void bytesSurviveTheClipboard();
    void movesLines();
    void offersWhatFits();
    void takesAProposal();
    void explains();
    void marksFindings();
    void searches();
    void replacesAllAsOne();
    void goesToLines();
    void formatsAsOne();
    void letsKeyboardUsersLeave();
    void foldsAndReveals();
    void zooms();
};

void SourceEditorTest::keepsEveryByte()
{
    Bench bench(nastyText());
    QCOMPARE(bench.editor.text(), nastyText());
    bench.editor.setText({});
    QCOMPARE(bench.editor.text(), QByteArray());
    QCOMPARE(bench.changes, 0);
}

void SourceEditorTest::tellsRandomEdits()
{
    QRandomGenerator random(3);
    Bench bench(nastyText());
    const QString characters = u"{}[]\",: aé1/*\\"_qs;
    const std::pair<Qt::Key, Qt::KeyboardModifiers> keys[] = {
        {Qt::Key_Backspace, {}},
        {Qt::Key_Delete, {}},
        {Qt::Key_Return, {}},
        {Qt::Key_Tab, {}},
        {Qt::Key_Backtab, Qt::ShiftModifier},
        {Qt::Key_D, Qt::ControlModifier},
        {Qt::Key_Up, Qt::AltModifier},
        {Qt::Key_Down, Qt::AltModifier},
        {Qt::Key_Backspace, Qt::ControlModifier},
        {Qt::Key_X, Qt::ControlModifier},
    };
    for (int step = 0; step < 600; ++step) {
        const qsizetype size = bench.view->size();
        const qsizetype begin = random.bounded(int(size) + 1);
        if (random.bounded(3) == 0)
            bench.view->select({begin, begin + random.bounded(int(size - begin) + 1)});
        else
            bench.view->send(Sci::SCI_GOTOPOS, begin);
        const int choice = random.bounded(20);
        if (choice < int(std::size(keys))) {
            bench.key(keys[choice].first, keys[choice].second);
        } else if (choice < 12) {
            const TextChange change{{begin, size}, "from outside\n"};
            bench.editor.applyChange(change);
            bench.mirror.replace(begin, size - begin, change.bytes);
        } else {
            bench.type(characters.mid(random.bounded(int(characters.size()) - 3), 3));
        }
        QCOMPARE(bench.mirror, bench.editor.text());
    }
    QVERIFY(bench.changes > 100);
}

void SourceEditorTest::tellsTypingOnceEach()
{
    Bench bench("abc");
    bench.view->select({1, 2});
    bench.type(u"é"_qs);
    QCOMPARE(bench.editor.text(), "a\xC3\xA9"
                                  "c");
    QCOMPARE(bench.changes, 1);
    bench.key(Qt::Key_Backspace);
    QCOMPARE(bench.editor.text(), "ac");
    QCOMPARE(bench.changes, 2);
    QCOMPARE(bench.mirror, bench.editor.text());
}

void SourceEditorTest::closesAndTypesOver()
{
    Bench bench({});
    bench.type(u"{"_qs);
    QCOMPARE(bench.editor.text(), "{}");
    QCOMPARE(bench.changes, 1);
    bench.type(u"\"zz\""_qs);
    QCOMPARE(bench.editor.text(), "{\"zz\"}");
    bench.type(u": [1]}"_qs);
    QCOMPARE(bench.editor.text(), "{\"zz\": [1]}");
    bench.type(u"["_qs);
    bench.key(Qt::Key_Backspace);
    QCOMPARE(bench.editor.text(), "{\"zz\": [1]}");
    QCOMPARE(bench.mirror, bench.editor.text());
}

void SourceEditorTest::indents()
{
    Bench bench("{\r\n    \"a\": {}\r\n}\r\n");
    bench.caretBehind("\"a\": {");
    bench.key(Qt::Key_Return);
    QCOMPARE(bench.editor.text(), "{\r\n    \"a\": {\r\n        \r\n    }\r\n}\r\n");
    QCOMPARE(bench.changes, 1);
    bench.type(u"1"_qs);
    QCOMPARE(bench.editor.text(), "{\r\n    \"a\": {\r\n        1\r\n    }\r\n}\r\n");
    QCOMPARE(bench.mirror, bench.editor.text());
}

void SourceEditorTest::changesFromOutsideAreQuiet()
{
    QByteArray text;
    for (int line = 0; line < 500; ++line)
        text += QByteArray::number(line) + ",\n";
    Bench bench(text);
    const qsizetype there = text.indexOf("400,");
    bench.editor.reveal({there, there});
    const long top = bench.view->send(Sci::SCI_GETFIRSTVISIBLELINE);
    bench.editor.applyChange({{0, 0}, "new\nlines\n"});
    QCOMPARE(bench.changes, 0);
    QCOMPARE(bench.editor.caret(), there + 10);
    QCOMPARE(bench.view->send(Sci::SCI_GETFIRSTVISIBLELINE), top + 2);
    QVERIFY(bench.editor.text().startsWith("new\nlines\n0,"));
}

void SourceEditorTest::asksForUndo()
{
    Bench bench("a");
    QSignalSpy undo(&bench.editor, &SourceEditor::undoRequested);
    QSignalSpy redo(&bench.editor, &SourceEditor::redoRequested);
    bench.type(u"b"_qs);
    bench.key(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(undo.count(), 1);
    bench.key(Qt::Key_Y, Qt::ControlModifier);
    bench.key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(redo.count(), 2);
    QCOMPARE(bench.editor.text(), "ba");
}

void SourceEditorTest::pastesLines()
{
    Bench bench("{\r\n}");
    QApplication::clipboard()->setText(u"1,\n2"_qs);
    bench.view->setCaret(1);
    bench.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.editor.text(), "{1,\r\n2\r\n}");
    QCOMPARE(bench.changes, 1);
    QCOMPARE(bench.mirror, bench.editor.text());
}

void SourceEditorTest::bytesSurviveTheClipboard()
{
    Bench bench("a\xFFz");
    bench.view->select({1, 2});
    bench.key(Qt::Key_C, Qt::ControlModifier);
    bench.view->setCaret(3);
    bench.key(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.editor.text(), QByteArray("a\xFFz\xFF"));
}

void SourceEditorTest::movesLines()
{
    Bench bench("a\nb\nc\n");
    bench.view->setCaret(2);
    bench.key(Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(bench.editor.text(), "b\na\nc\n");
    bench.key(Qt::Key_D, Qt::ControlModifier);
    QCOMPARE(bench.editor.text(), "b\nb\na\nc\n");
    QCOMPARE(bench.changes, 2);
    QCOMPARE(bench.mirror, bench.editor.text());
}

void SourceEditorTest::offersWhatFits()
{
    Bench bench(orders());
    bench.caretBehind("\"OnOrder\",\n        ");
    QVERIFY(bench.editor.completions().contains(u"x-ms-trigger"_qs));
    QVERIFY(!bench.editor.completions().contains(u"operationId"_qs));
    bench.key(Qt::Key_Space, Qt::ControlModifier);
    QVERIFY(bench.view->send(Sci::SCI_AUTOCACTIVE));
    bench.key(Qt::Key_Escape);
    QVERIFY(!bench.view->send(Sci::SCI_AUTOCACTIVE));
}

void SourceEditorTest::takesAProposal()
{
    Bench bench(orders());
    bench.caretBehind("\"OnOrder\",\n        ");
    bench.type(u"\"x-ms-vis"_qs);
    QVERIFY(bench.view->send(Sci::SCI_AUTOCACTIVE));
    bench.key(Qt::Key_Return);
    QVERIFY(bench.editor.text().contains("\"x-ms-visibility\": \"\"\n"));
    QTRY_VERIFY(bench.view->send(Sci::SCI_AUTOCACTIVE)); // of the values
    bench.type(u"imp"_qs);
    bench.key(Qt::Key_Tab);
    QVERIFY(bench.editor.text().contains("\"x-ms-visibility\": \"important\"\n"));
    QCOMPARE(bench.mirror, bench.editor.text());
}

void SourceEditorTest::explains()
{
    Bench bench(orders());
    const QString text = bench.editor.explanation(orders().indexOf("operationId") + 2);
    QVERIFY2(text.contains(u"unique name"_qs) && text.contains(u"OpenAPI Specification"_qs),
             qPrintable(text));
    QVERIFY(bench.editor.explanation(orders().indexOf("OnOrder")).isEmpty());
    QVERIFY(bench.editor.explanation(orders().indexOf("/orders") + 1).isEmpty());
}

void SourceEditorTest::marksFindings()
{
    const openapi::Document document(orders());
    const auto findings = openapi::validator::validate(document,
                                                       openapi::validator::Profile::PrivateUse);
    QVERIFY(!findings.empty());
    Bench bench(orders());
    bench.editor.setFindings(findings);
    const auto &first = findings.front();
    const QString words = ui::wording::findingText(first);
    QVERIFY(bench.editor.explanation(first.range.begin).contains(words));
    const long line = bench.view->send(Sci::SCI_LINEFROMPOSITION, first.range.begin);
    QVERIFY(bench.view->send(Sci::SCI_MARKERGET, line) != 0);
    // What is written in front of it moves it along.
    bench.editor.applyChange({{0, 0}, "\n\n"});
    QVERIFY(bench.editor.explanation(first.range.begin + 2).contains(words));
    bench.editor.setFindings({});
    QVERIFY(!bench.editor.explanation(first.range.begin + 2).contains(words));
    QCOMPARE(bench.view->send(Sci::SCI_MARKERGET, line + 2), 0);
}

void SourceEditorTest::searches()
{
    Bench bench("one two ONE two one");
    bench.key(Qt::Key_F, Qt::ControlModifier);
    auto *words = bench.editor.findChild<QLineEdit *>(u"searchWords"_qs);
    const auto *count = bench.editor.findChild<QLabel *>(u"searchCount"_qs);
    QVERIFY(words->isVisible());
    QTest::keyClicks(words, u"one"_qs);
    QCOMPARE(bench.view->selection(), (openapi::TextRange{0, 3}));
    QCOMPARE(count->text(), u"1 of 3"_qs);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(bench.view->selection(), (openapi::TextRange{8, 11}));
    QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
    QTest::keyClick(words, Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(bench.view->selection(), (openapi::TextRange{16, 19}));
    QCOMPARE(count->text(), u"3 of 3"_qs);
    QTest::keyClick(words, Qt::Key_Escape);
    QVERIFY(!words->isVisible());
    QCOMPARE(bench.changes, 0);
}

void SourceEditorTest::replacesAllAsOne()
{
    Bench bench(QByteArray("a\xFF, b\0a, A", 10));
    bench.key(Qt::Key_H, Qt::ControlModifier);
    QTest::keyClicks(bench.editor.findChild<QLineEdit *>(u"searchWords"_qs), u"a"_qs);
    QTest::keyClicks(bench.editor.findChild<QLineEdit *>(u"searchReplacement"_qs), u"xy"_qs);
    bench.editor.findChild<QPushButton *>(u"replaceAll"_qs)->click();
    QCOMPARE(bench.editor.text(), QByteArray("xy\xFF, b\0xy, xy", 13));
    QCOMPARE(bench.changes, 1);
    QCOMPARE(bench.mirror, bench.editor.text());
}

void SourceEditorTest::goesToLines()
{
    Bench bench("a\nb\nc\n");
    bench.key(Qt::Key_G, Qt::ControlModifier);
    auto *number = bench.editor.findChild<QSpinBox *>(u"lineNumber"_qs);
    QVERIFY(number->isVisible());
    number->setValue(3);
    QTest::keyClick(number, Qt::Key_Return);
    QCOMPARE(bench.editor.caret(), 4);
    QVERIFY(!number->isVisible());
}

void SourceEditorTest::formatsAsOne()
{
    Bench bench(R"({"b": 1.0, "a": []})");
    QVERIFY(bench.editor.format());
    QCOMPARE(bench.editor.text(), "{\n  \"b\": 1.0,\n  \"a\": []\n}");
    QCOMPARE(bench.changes, 1);
    QCOMPARE(bench.mirror, bench.editor.text());
    QVERIFY(bench.editor.format());
    QCOMPARE(bench.changes, 1);
    bench.editor.setText("{\"a\": ");
    QVERIFY(!bench.editor.format());
    QCOMPARE(bench.editor.text(), "{\"a\": ");
}

void SourceEditorTest::letsKeyboardUsersLeave()
{
    QWidget window;
    SourceEditor editor(&window);
    QLineEdit next(&window);
    editor.setText("{}");
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    auto *view = editor.findChild<ui::editor::CodeView *>();
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(view->hasFocus());
    QVERIFY(editor.text() != "{}");
    QTest::keyClick(view, Qt::Key_Escape);
    QTest::keyClick(view, Qt::Key_Tab);
    QVERIFY(!view->hasFocus());
    view->setFocus();
    QTest::keyClick(view, Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(!view->hasFocus());
}

void SourceEditorTest::foldsAndReveals()
{
    Bench bench(orders());
    bench.key(Qt::Key_M, Qt::ControlModifier);
    const qsizetype at = orders().indexOf("OnOrder");
    const long line = bench.view->send(Sci::SCI_LINEFROMPOSITION, at);
    QVERIFY(!bench.view->send(Sci::SCI_GETLINEVISIBLE, line));
    QVERIFY(bench.view->send(Sci::SCI_GETLINEVISIBLE, 0));
    bench.editor.reveal({at, at + 7});
    QVERIFY(bench.view->send(Sci::SCI_GETLINEVISIBLE, line));
    QCOMPARE(bench.view->selection(), (openapi::TextRange{at, at + 7}));
    bench.key(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(bench.view->send(Sci::SCI_GETALLLINESVISIBLE));
}

void SourceEditorTest::zooms()
{
    Bench bench("{}");
    QSignalSpy zoomed(&bench.editor, &SourceEditor::zoomChanged);
    bench.key(Qt::Key_Equal, Qt::ControlModifier);
    QCOMPARE(bench.editor.zoom(), 1);
    QCOMPARE(zoomed.count(), 1);
    bench.editor.setZoom(3);
    QCOMPARE(bench.editor.zoom(), 3);
    bench.key(Qt::Key_0, Qt::ControlModifier);
    QCOMPARE(bench.editor.zoom(), 0);
}

QTEST_MAIN(SourceEditorTest)

#include "tst_sourceeditor.moc"
