// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/jsoneditor.h"

#include <QTest>

using ui::forms::JsonEditor;

class JsonEditorTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryCharacter_data();
    void keepsEveryCharacter();
    void keepsTheCursor();
    void changesCanBeUndone();
    void beginsWithNothingToUndo();
    void marksPlacesBeyondTheEnd();
};

void JsonEditorTest::keepsEveryCharacter_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("no-break space") << u"\"12\u00a0€\""_qs;
    QTest::newRow("line separator") << u"\"a\u2028b\""_qs;
    QTest::newRow("beyond the first plane") << u"\"\U0001F600\n\U0001F601\""_qs;
    QTest::newRow("lines") << u"{\n\n  \"a\": 1\n}\n"_qs;
}

void JsonEditorTest::keepsEveryCharacter()
{
    QFETCH(const QString, text);
    JsonEditor editor(u"JSON"_qs, nullptr);
    editor.begin(text.toUtf8());
    QCOMPARE(QString::fromUtf8(editor.json()), text);
    editor.change("{}");
    editor.change(text.toUtf8());
    QCOMPARE(QString::fromUtf8(editor.json()), text);
}

void JsonEditorTest::keepsTheCursor()
{
    JsonEditor editor(u"JSON"_qs, nullptr);
    editor.begin("{\"first\": 1, \"second\": 2}");
    QTextCursor cursor = editor.textCursor();
    cursor.setPosition(20);
    editor.setTextCursor(cursor);
    editor.change("{\"first\": 1234, \"second\": 2}");
    QCOMPARE(editor.textCursor().position(), 23);
    editor.change("{\"first\": 1234, \"second\": 256}");
    QCOMPARE(editor.textCursor().position(), 23);
}

void JsonEditorTest::changesCanBeUndone()
{
    JsonEditor editor(u"JSON"_qs, nullptr);
    editor.begin("[1]");
    editor.change("[1, 2]");
    editor.change("[0, 1, 2]");
    editor.undo();
    QCOMPARE(editor.json(), QByteArray("[1, 2]"));
    editor.undo();
    QCOMPARE(editor.json(), QByteArray("[1]"));
    editor.redo();
    QCOMPARE(editor.json(), QByteArray("[1, 2]"));
}

void JsonEditorTest::beginsWithNothingToUndo()
{
    JsonEditor editor(u"JSON"_qs, nullptr);
    editor.begin("[1]");
    QVERIFY(!editor.document()->isUndoAvailable());
    editor.change("[1]");
    QVERIFY(!editor.document()->isUndoAvailable());
}

void JsonEditorTest::marksPlacesBeyondTheEnd()
{
    JsonEditor editor(u"JSON"_qs, nullptr);
    editor.begin("\xc3\xa9");
    openapi::Diagnostic diagnostic;
    diagnostic.range = {1, 5'000};
    editor.mark({diagnostic});
    QCOMPARE(editor.extraSelections().size(), 1);
    editor.mark({});
    QCOMPARE(editor.extraSelections().size(), 0);
}

QTEST_MAIN(JsonEditorTest)
#include "tst_jsoneditor.moc"
