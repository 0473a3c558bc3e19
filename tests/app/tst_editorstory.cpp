// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/silentdialogs.h"

#include "app/guisession.h"
#include "openapi/exporter/linechanges.h"
#include "openapi/importer/importer.h"
#include "ui/definitionediting.h"
#include "ui/widgets/recordtable.h"

#include <QComboBox>
#include <QDialog>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using server::ServerState;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int linesOf(const QByteArray &changes, char mark)
{
    int found = 0;
    for (const QByteArray &line : changes.split('\n'))
        found += line.startsWith(mark) ? 1 : 0;
    return found;
}

const QString Sample = QStringLiteral(DECLIC_SOURCE_DIR
                                      "/tests/samples/definitions/cornershop.swagger.json");
const QString Orders = QStringLiteral(DECLIC_SOURCE_DIR
                                      "/tests/openapi/importer/orders.openapi31.json");

} // namespace

/// A definition from the first edit to the import of what was exported, in the program's own window
/// with real files.
class TestEditorStory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_session.reset(); }
    void hostIsOneLine();
    void mendsAWarning();
    void undoesAll();
    void savesAndApplies();
    void takesAnIcon();
    void exportsWhatIsNotSaved();
    void exportsAndImportsAgain();
    void convertsWhatIsNewer();

private:
    void press(int key, Qt::KeyboardModifiers modifiers);
    void typeHost(const QString &host);
    void exportTo(const QString &path);
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_session->window().findChild<Widget *>(name);
    }
    const QByteArray &text() { return m_session->window().desks().editing.definition().text(); }

    QTemporaryDir m_folder;
    QString m_file;
    QByteArray m_original;
    SilentDialogs *m_dialogs = nullptr;
    std::unique_ptr<app::GuiSession> m_session;
};

void TestEditorStory::initTestCase()
{
    m_file = m_folder.filePath(u"shop.swagger.json"_s);
    QVERIFY(QFile::copy(Sample, m_file));
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
    m_original = contentOf(m_file);
    QVERIFY(!m_original.isEmpty());
    app::CommonOptions options;
    options.dataFolder = m_folder.filePath(u"data"_s);
    options.connectorEndpoint = app::Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
    options.operatorEndpoint = options.connectorEndpoint;
    m_session = std::make_unique<app::GuiSession>(
        options, *app::services::DataFolder::open(options.dataFolder),
        *app::loadDefinition(m_file));
    auto dialogs = std::make_unique<SilentDialogs>();
    m_dialogs = dialogs.get();
    m_session->window().setDialogs(std::move(dialogs));
    m_session->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_session->window()));
    QTRY_COMPARE(m_session->host().state().phase, ServerState::Phase::Running);
    press(Qt::Key_7, Qt::ControlModifier);
    QTRY_VERIFY(find<QLineEdit>(u"host"_s));
}

void TestEditorStory::press(int key, Qt::KeyboardModifiers modifiers)
{
    m_session->window().activateWindow();
    (void)QTest::qWaitForWindowActive(&m_session->window());
    QTest::keyClick(&m_session->window(), static_cast<Qt::Key>(key), modifiers);
}

void TestEditorStory::typeHost(const QString &host)
{
    auto *field = find<QLineEdit>(u"host"_s);
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, host);
}

void TestEditorStory::hostIsOneLine()
{
    typeHost(u"shop.example"_s);
    const QByteArray changes = openapi::exporter::lineChanges(m_original, text());
    QCOMPARE(linesOf(changes, '-'), 1);
    QCOMPARE(linesOf(changes, '+'), 1);
    QVERIFY(changes.contains("shop.example"));
    QCOMPARE(contentOf(m_file), m_original); // nothing is saved yet
}

void TestEditorStory::mendsAWarning()
{
    ui::DefinitionEditing &editing = m_session->window().desks().editing;
    QTRY_VERIFY(editing.isChecked());
    const auto count = [&editing] { return editing.findings().findings.size(); };
    const size_t before = count();
    QVERIFY(before > 0);
    auto *table = find<ui::widgets::RecordTable>(u"findings"_s);
    QVERIFY(table);
    auto *fix = find<QPushButton>(u"fix"_s);
    int row = 0;
    for (; row < table->model()->rowCount(); ++row) {
        table->goTo(row);
        if (fix->isEnabled())
            break;
    }
    QVERIFY(fix->isEnabled()); // one of them can be mended
    const QByteArray unmended = text();
    QTest::mouseClick(fix, Qt::LeftButton);
    QVERIFY(text() != unmended);
    QTRY_VERIFY(editing.isChecked());
    QVERIFY(count() < before);
}

void TestEditorStory::undoesAll()
{
    for (int step = 0; step < 100 && text() != m_original; ++step)
        press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(text(), m_original);
    QVERIFY(!m_session->window().desks().editing.isModified());
}

void TestEditorStory::savesAndApplies()
{
    QVERIFY(m_session->window().desks().editing.recentHosts().isEmpty());
    typeHost(u"shop.example"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(contentOf(m_file),
                 QByteArray(m_original).replace("localhost:8080", "shop.example"));
    QCOMPARE(m_session->window().desks().editing.recentHosts(), QStringList{u"shop.example"_s});
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(m_session->window().desks().editing.state(),
                 ui::DefinitionEditing::State::Applied);
}

void TestEditorStory::takesAnIcon()
{
    ui::DefinitionEditing &editing = m_session->window().desks().editing;
    auto *choose = find<QPushButton>(u"chooseIcon"_s);
    QVERIFY(choose->isEnabled());
    const QString broken = m_folder.filePath(u"broken.png"_s);
    QFile file(broken);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("\x89PNG and no more") > 0);
    file.close();
    m_dialogs->fileName = broken;
    QTest::mouseClick(choose, Qt::LeftButton);
    QVERIFY(editing.icon().picture.isNull());
    QVERIFY(!QFile::exists(m_folder.filePath(u"shop.icon.png"_s)));
    QImage picture(64, 48, QImage::Format_RGB32);
    picture.fill(Qt::darkGreen);
    m_dialogs->fileName = m_folder.filePath(u"logo.jpg"_s);
    QVERIFY(picture.save(m_dialogs->fileName));
    QTest::mouseClick(choose, Qt::LeftButton);
    QCOMPARE(editing.icon().picture.size(), QSize(64, 48));
    QCOMPARE(editing.icon().remarks.size(), size_t(1)); // it is no square
    QVERIFY(contentOf(m_folder.filePath(u"shop.icon.png"_s)).startsWith("\x89PNG"));
}

void TestEditorStory::exportTo(const QString &path)
{
    press(Qt::Key_E, Qt::ControlModifier);
    const QPointer<QDialog> dialog = find<QDialog>(u"exportDialog"_s);
    QVERIFY(dialog);
    find<QLineEdit>(u"exportPath"_s)->setText(path);
    find<QComboBox>(u"exportHost"_s)->setEditText(u"tunnel.example"_s);
    auto *write = find<QPushButton>(u"writeExport"_s);
    QTRY_VERIFY(write->isEnabled());
    QTest::mouseClick(write, Qt::LeftButton);
    QTRY_VERIFY(!dialog);
}

void TestEditorStory::exportsWhatIsNotSaved()
{
    const QByteArray saved = text();
    auto *title = find<QLineEdit>(u"title"_s);
    title->setFocus();
    QTest::keyClick(title, Qt::Key_End);
    QTest::keyClicks(title, u"s"_s);
    QVERIFY(text() != saved);
    const QString package = m_folder.filePath(u"unsaved"_s);
    exportTo(package);
    QCOMPARE(contentOf(package + u"/apiDefinition.swagger.json"_s),
             QByteArray(text()).replace("shop.example", "tunnel.example"));
    press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(text(), saved);
}

void TestEditorStory::exportsAndImportsAgain()
{
    const QString package = m_folder.filePath(u"package"_s);
    const QString exported = package + u"/apiDefinition.swagger.json"_s;
    exportTo(package);
    const QByteArray bytes = contentOf(exported);
    QCOMPARE(contentOf(package + u"/icon.png"_s), contentOf(m_folder.filePath(u"shop.icon.png"_s)));
    QCOMPARE(bytes, QByteArray(m_original).replace("localhost:8080", "tunnel.example"));
    m_dialogs->fileName = exported;
    press(Qt::Key_O, Qt::ControlModifier);
    QTRY_COMPARE(m_session->hosted(), exported);
    press(Qt::Key_7, Qt::ControlModifier);
    QTRY_COMPARE(text(), bytes);
    QCOMPARE(find<QLineEdit>(u"host"_s)->text(), u"tunnel.example"_s);
    QTRY_COMPARE(m_session->host().state().phase, ServerState::Phase::Running);
}

void TestEditorStory::convertsWhatIsNewer()
{
    const QString source = m_folder.filePath(u"orders.json"_s);
    QVERIFY(QFile::copy(Orders, source));
    m_dialogs->fileName = source;
    press(Qt::Key_O, Qt::ControlModifier);
    QTRY_VERIFY(find<QDialog>(u"importDialog"_s));
    const QPointer<QDialog> dialog = find<QDialog>(u"importDialog"_s);
    QVERIFY(find<QListWidget>(u"importReport"_s)->count() > 0); // something became different
    const QString kept = find<QLineEdit>(u"importPath"_s)->text();
    QCOMPARE(kept, m_folder.filePath(u"orders.swagger.json"_s));
    QTest::mouseClick(find<QPushButton>(u"saveImport"_s), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QTRY_COMPARE(m_session->hosted(), kept);
    QCOMPARE(contentOf(kept), openapi::importer::importDefinition(contentOf(source)).text);
    QVERIFY(contentOf(source) == contentOf(Orders)); // the source stays as it is
}

QTEST_MAIN(TestEditorStory)
#include "tst_editorstory.moc"
