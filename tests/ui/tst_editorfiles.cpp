// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/editorwindow.h"

#include "openapi/exporter/linechanges.h"
#include "ui/editor/sourceeditor.h"

#include <QDirIterator>
#include <QLineEdit>
#include <QtTest>

using ui::DefinitionEditing;

class EditorFilesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_editor.open()); }
    void cleanup() { m_editor.close(); }
    void savesAndApplies();
    void copiesTheBundledOne();
    void asksBeforeClosing();
    void asksBeforeSwitching();
    void keepsEditsWhenTheSetupChanges();
    void takesWhatWasReloaded();
    void restoresPublishedFiles();

private:
    EditorWindow m_editor;
};

void EditorFilesTest::savesAndApplies()
{
    DefinitionEditing &editing = m_editor.editing();
    QSignalSpy saves(&editing, &DefinitionEditing::saveRequested);
    QTest::keyClick(&m_editor.window(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saves.count(), 0); // nothing to save
    m_editor.type(u"title"_qs, u"Pastry"_qs);
    QCOMPARE(editing.state(), DefinitionEditing::State::Edited);
    QTest::keyClick(&m_editor.window(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saves.count(), 1);
    auto texts = saves.first().first().value<ui::DefinitionTexts>();
    QCOMPARE(texts.file, u"/home/a/bakery.swagger.json"_qs);
    QCOMPARE(texts.text, m_editor.text());
    QCOMPARE(texts.former, EditorWindow::bakery());
    QVERIFY(!texts.apply);
    editing.setSaved(texts);
    QCOMPARE(editing.state(), DefinitionEditing::State::Saved);
    QTest::keyClick(&m_editor.window(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(saves.count(), 2);
    texts = saves.last().first().value<ui::DefinitionTexts>();
    QVERIFY(texts.apply);
    editing.setSaved(texts);
    m_editor.host(texts.text);
    QCOMPARE(editing.state(), DefinitionEditing::State::Applied);
    QVERIFY(editing.definition().history()->canUndo()); // saving is not the end of it
}

void EditorFilesTest::copiesTheBundledOne()
{
    m_editor.host(EditorWindow::bakery(), QString());
    QSignalSpy saves(&m_editor.editing(), &DefinitionEditing::saveRequested);
    m_editor.type(u"title"_qs, u"Pastry"_qs);
    QTest::keyClick(&m_editor.window(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saves.count(), 0); // nobody said where to
    m_editor.dialogs().fileName = u"/home/a/copy.swagger.json"_qs;
    QTest::keyClick(&m_editor.window(), Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saves.count(), 1);
    const auto texts = saves.first().first().value<ui::DefinitionTexts>();
    QCOMPARE(texts.file, u"/home/a/copy.swagger.json"_qs);
    QVERIFY(texts.apply);
}

void EditorFilesTest::asksBeforeClosing()
{
    QSignalSpy closings(&m_editor.window(), &ui::MainWindow::closing);
    m_editor.type(u"title"_qs, u"Pastry"_qs);
    QVERIFY(!m_editor.window().close());
    QCOMPARE(closings.count(), 0);
    QCOMPARE(m_editor.dialogs().questions.size(), 1);
    DefinitionEditing &editing = m_editor.editing();
    connect(&editing, &DefinitionEditing::saveRequested, &editing, &DefinitionEditing::setSaved);
    m_editor.dialogs().unsaved = SilentDialogs::Save;
    m_editor.window().close();
    QTRY_COMPARE(closings.count(), 1);
    QVERIFY(m_editor.text().contains("Pastry"));
}

void EditorFilesTest::asksBeforeSwitching()
{
    QSignalSpy opens(&m_editor.window(), &ui::MainWindow::openConnectorRequested);
    QSignalSpy reloads(&m_editor.window(), &ui::MainWindow::reloadConnectorRequested);
    m_editor.type(u"title"_qs, u"Pastry"_qs);
    m_editor.dialogs().fileName = u"/home/a/other.swagger.json"_qs;
    QTest::keyClick(&m_editor.window(), Qt::Key_O, Qt::ControlModifier);
    QTest::keyClick(&m_editor.window(), Qt::Key_F5, Qt::ShiftModifier);
    QCOMPARE(opens.count() + reloads.count(), 0);
    QVERIFY(m_editor.text().contains("Pastry"));
    m_editor.dialogs().unsaved = SilentDialogs::Discard;
    QTest::keyClick(&m_editor.window(), Qt::Key_O, Qt::ControlModifier);
    QCOMPARE(opens.count(), 1);
    QCOMPARE(m_editor.text(), EditorWindow::bakery());
}

void EditorFilesTest::keepsEditsWhenTheSetupChanges()
{
    m_editor.type(u"title"_qs, u"Pastry"_qs);
    m_editor.host(EditorWindow::bakery()); // the same text is hosted, with another setup
    QVERIFY(m_editor.text().contains("Pastry"));
    QVERIFY(m_editor.editing().isModified());
}

void EditorFilesTest::takesWhatWasReloaded()
{
    m_editor.host("{\"info\": {\"title\": \"Reloaded\"}}");
    QCOMPARE(m_editor.find<QLineEdit>(u"title"_qs)->text(), u"Reloaded"_qs);
    QVERIFY(!m_editor.editing().isModified());
    m_editor.type(u"title"_qs, u"Mine"_qs);
    m_editor.host("{\"info\": {\"title\": \"Theirs\"}}");
    QCOMPARE(m_editor.find<QLineEdit>(u"title"_qs)->text(), u"Mine"_qs);
    m_editor.host(EditorWindow::bakery(), u"/home/a/other.swagger.json"_qs); // the user was asked
    QTRY_COMPARE(m_editor.find<QLineEdit>(u"title"_qs)->text(), u"Bakery"_qs);
}

void EditorFilesTest::restoresPublishedFiles()
{
    const QString folder = qEnvironmentVariable("DECLIC_CORPUS");
    if (folder.isEmpty())
        QSKIP("Set DECLIC_CORPUS to a folder of connector definitions to run this test.");
    m_editor.editing().disconnect(&m_editor); // the validator has a test of its own for these
    QDirIterator files(folder, {u"*.swagger.json"_qs}, QDir::Files, QDirIterator::Subdirectories);
    int seen = 0;
    for (; files.hasNext(); ++seen) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray original = file.readAll();
        m_editor.host(original);
        auto *title = m_editor.find<QLineEdit>(u"title"_qs);
        if (title->isEnabled()) {
            title->setFocus();
            QTest::keyClicks(title, u"x"_qs);
            QVERIFY2(m_editor.text() != original, qPrintable(file.fileName()));
            QCOMPARE(EditorWindow::linesOf(
                         openapi::exporter::lineChanges(original, m_editor.text()), '+'),
                     1);
        }
        m_editor.history().setIndex(0);
        QVERIFY2(m_editor.text() == original, qPrintable(file.fileName()));
        QVERIFY2(m_editor.find<ui::editor::SourceEditor>(u"source"_qs)->text() == original,
                 qPrintable(file.fileName()));
    }
    QVERIFY(seen > 0);
}

QTEST_MAIN(EditorFilesTest)
#include "tst_editorfiles.moc"
