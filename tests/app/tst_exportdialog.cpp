// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/silentdialogs.h"

#include "app/guisession.h"
#include "openapi/exporter/ziparchive.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using server::ServerState;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray Definition = contentOf(
    QStringLiteral(DECLIC_SOURCE_DIR "/tests/samples/definitions/cornershop.swagger.json"));

} // namespace

/// Exports the hosted connector as a user does, to real files.
class TestExportDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void firstExport();
    void anotherHostIsOneLine();
    void exportAgainAsksNothing();
    void breakingChangesAreAgreedTo();
    void somethingElseIsWrittenOverOnlyWhenAgreed();
    void zipAndDefinition();
    void wrongWishesAreExplained_data();
    void wrongWishesAreExplained();
    void nextSessionRemembers();

private:
    void write(const QByteArray &definition);
    void begin();
    void press(Qt::KeyboardModifiers modifiers);
    void exportAgain();
    QDialog *open();
    void settle();
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_session->window().findChild<Widget *>(name);
    }
    QPushButton *button() const { return find<QPushButton>(u"writeExport"_s); }
    QString summary() const { return find<QLabel>(u"exportSummary"_s)->text(); }
    void exportTo(const QString &path, const QString &host);
    QString place(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    app::CommonOptions m_options;
    SilentDialogs *m_dialogs = nullptr;
    std::unique_ptr<app::GuiSession> m_session;
};

void TestExportDialog::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_options.dataFolder = place(u"data"_s);
    m_options.connectorEndpoint = app::Endpoint{QHostAddress(QHostAddress::LocalHost), 0};
    m_options.operatorEndpoint = m_options.connectorEndpoint;
    write(Definition);
    begin();
}

void TestExportDialog::write(const QByteArray &definition)
{
    QFile file(place(u"shop.swagger.json"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(definition), definition.size());
}

void TestExportDialog::begin()
{
    m_session = std::make_unique<app::GuiSession>(
        m_options, *app::services::DataFolder::open(m_options.dataFolder),
        *app::loadDefinition(place(u"shop.swagger.json"_s)));
    auto dialogs = std::make_unique<SilentDialogs>();
    m_dialogs = dialogs.get();
    m_session->window().setDialogs(std::move(dialogs));
    m_session->start();
    QVERIFY(QTest::qWaitForWindowExposed(&m_session->window()));
    QTRY_COMPARE(m_session->host().state().phase, ServerState::Phase::Running);
}

void TestExportDialog::press(Qt::KeyboardModifiers modifiers)
{
    m_session->window().activateWindow();
    (void)QTest::qWaitForWindowActive(&m_session->window());
    QTest::keyClick(&m_session->window(), Qt::Key_E, modifiers);
}

void TestExportDialog::exportAgain()
{
    press(Qt::ControlModifier | Qt::ShiftModifier);
}

QDialog *TestExportDialog::open()
{
    press(Qt::ControlModifier);
    settle();
    return find<QDialog>(u"exportDialog"_s);
}

/// Until the dialog shows what its fields say.
void TestExportDialog::settle()
{
    QTRY_VERIFY(find<QPushButton>(u"copyDefinition"_s));
    QTRY_VERIFY(!summary().isEmpty());
    QTRY_VERIFY(find<QPushButton>(u"copyDefinition"_s)->isEnabled());
}

void TestExportDialog::exportTo(const QString &path, const QString &host)
{
    const QPointer<QDialog> dialog = open();
    QVERIFY(dialog);
    find<QLineEdit>(u"exportPath"_s)->setText(path);
    find<QComboBox>(u"exportHost"_s)->setEditText(host);
    QVERIFY(!button()->isEnabled()); // what it would do is not known yet
    settle();
    QTRY_VERIFY(button()->isEnabled());
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
}

void TestExportDialog::firstExport()
{
    const QPointer<QDialog> dialog = open();
    QVERIFY(dialog);
    QCOMPARE(find<QLineEdit>(u"exportPath"_s)->text(),
             QDir::toNativeSeparators(place(u"shop-package"_s)));
    QVERIFY2(summary().contains(u"first export"_s), qPrintable(summary()));
    QVERIFY(find<QLineEdit>(u"exportClientId"_s)->isVisibleTo(dialog)); // it signs in
    find<QComboBox>(u"exportHost"_s)->setEditText(u"shop.example"_s);
    find<QLineEdit>(u"exportColour"_s)->setText(u"#1f4e79"_s);
    settle();
    QCOMPARE(find<QTreeWidget>(u"exportFiles"_s)->topLevelItemCount(), 5);
    QVERIFY(find<QListWidget>(u"exportRemarks"_s)->count() > 0); // the client ID, for one
    QVERIFY(!QDir(place(u"shop-package"_s)).exists()); // looking is not writing
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(contentOf(place(u"shop-package/apiDefinition.swagger.json"_s)),
             QByteArray(Definition).replace("localhost:8080", "shop.example"));
    QVERIFY(contentOf(place(u"shop-package/apiProperties.json"_s)).contains("#1f4e79"));
    QVERIFY(contentOf(place(u"shop-package/icon.png"_s)).startsWith("\x89PNG"));
    const auto *banner = m_session->window().findChild<ui::widgets::Banner *>();
    QVERIFY2(banner->text().contains(u"shop.example"_s), qPrintable(banner->text()));
}

void TestExportDialog::anotherHostIsOneLine()
{
    exportTo(place(u"out"_s), u"one.example"_s);
    const QPointer<QDialog> dialog = open();
    find<QComboBox>(u"exportHost"_s)->setEditText(u"two.example"_s);
    settle();
    const QString lines = find<QPlainTextEdit>(u"exportLines"_s)->toPlainText();
    QCOMPARE(lines.count(u"\n-"_s), 1);
    QCOMPARE(lines.count(u"\n+"_s), 1);
    QVERIFY(lines.contains(u"two.example"_s) && lines.contains(u"one.example"_s));
    QCOMPARE(find<QListWidget>(u"exportChanges"_s)->count(), 1);
    QTest::mouseClick(find<QPushButton>(u"copyDefinition"_s), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text().toUtf8(),
             QByteArray(Definition).replace("localhost:8080", "two.example"));
    dialog->reject();
    QTRY_VERIFY(!dialog);
    QVERIFY(contentOf(place(u"out/apiDefinition.swagger.json"_s)).contains("one.example"));
}

void TestExportDialog::exportAgainAsksNothing()
{
    exportAgain();
    QVERIFY(!find<QDialog>(u"exportDialog"_s)); // there was no export yet
    exportTo(place(u"out"_s), u"one.example"_s);
    QVERIFY(QFile::remove(place(u"out/apiDefinition.swagger.json"_s)));
    QVERIFY(QDir(place(u"out"_s)).removeRecursively());
    exportAgain();
    QTRY_VERIFY(contentOf(place(u"out/apiDefinition.swagger.json"_s)).contains("one.example"));
    QVERIFY(!find<QDialog>(u"exportDialog"_s));
}

void TestExportDialog::breakingChangesAreAgreedTo()
{
    exportTo(place(u"out"_s), u"one.example"_s);
    QByteArray fewer = Definition;
    fewer.replace("\"List\"", "\"ListAll\"");
    write(fewer);
    exportAgain();
    QTRY_VERIFY(find<QDialog>(u"exportDialog"_s)); // it has something to ask
    const QPointer<QDialog> dialog = find<QDialog>(u"exportDialog"_s);
    settle();
    auto *agree = find<QCheckBox>(u"exportOvercome"_s);
    QVERIFY(agree->isVisible() && !agree->isChecked() && !button()->isEnabled());
    QVERIFY(contentOf(place(u"out/apiDefinition.swagger.json"_s)).contains("\"List\""));
    agree->click();
    QVERIFY(button()->isEnabled());
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QVERIFY(contentOf(place(u"out/apiDefinition.swagger.json"_s)).contains("\"ListAll\""));
}

void TestExportDialog::somethingElseIsWrittenOverOnlyWhenAgreed()
{
    QVERIFY(QDir().mkpath(place(u"out"_s)));
    QFile letter(place(u"out/letter.txt"_s));
    QVERIFY(letter.open(QIODevice::WriteOnly) && letter.write("dear") == 4);
    letter.close();
    const QPointer<QDialog> dialog = open();
    m_dialogs->fileName = place(u"out"_s);
    QTest::mouseClick(find<QPushButton>(u"exportBrowse"_s), Qt::LeftButton);
    settle();
    auto *agree = find<QCheckBox>(u"exportOvercome"_s);
    QVERIFY(agree->isVisible() && !button()->isEnabled());
    agree->click();
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(contentOf(letter.fileName()), QByteArray("dear"));
    QVERIFY(!contentOf(place(u"out/apiDefinition.swagger.json"_s)).isEmpty());
}

void TestExportDialog::zipAndDefinition()
{
    QPointer<QDialog> dialog = open();
    auto *form = find<QComboBox>(u"exportForm"_s);
    form->setCurrentIndex(1);
    QVERIFY(find<QLineEdit>(u"exportPath"_s)->text().endsWith(u"shop-package.zip"_s));
    settle();
    QTRY_VERIFY(button()->isEnabled());
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    const auto files = openapi::exporter::readZipArchive(contentOf(place(u"shop-package.zip"_s)));
    QVERIFY(files);
    QCOMPARE(files->size(), size_t(5));
    dialog = open();
    find<QComboBox>(u"exportForm"_s)->setCurrentIndex(2);
    QVERIFY(find<QLineEdit>(u"exportPath"_s)->text().endsWith(u"shop-package.json"_s));
    settle();
    QTRY_VERIFY(button()->isEnabled());
    QTest::mouseClick(button(), Qt::LeftButton);
    QTRY_VERIFY(!dialog);
    QCOMPARE(contentOf(place(u"shop-package.json"_s)), Definition);
}

void TestExportDialog::wrongWishesAreExplained_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("colour");
    QTest::addColumn<QString>("word");
    QTest::newRow("nowhere") << u" "_s << QString() << QString() << u"Choose where"_s;
    QTest::newRow("not a whole path") << u"here"_s << QString() << QString() << u"whole one"_s;
    QTest::newRow("a URL for a host")
        << u"/tmp/x"_s << u"https://a.example/b"_s << QString() << u"is no host"_s;
    QTest::newRow("markup for a host")
        << u"/tmp/x"_s << u"<b>a</b>"_s << QString() << u"<b>a</b>"_s;
    QTest::newRow("no color") << u"/tmp/x"_s << QString() << u"red"_s << u"#rrggbb"_s;
    QTest::newRow("no folder to write in")
        << u"/proc/declic/x"_s << QString() << QString() << QString();
}

void TestExportDialog::wrongWishesAreExplained()
{
    QFETCH(const QString, path);
    QFETCH(const QString, host);
    QFETCH(const QString, colour);
    QFETCH(const QString, word);
    const QPointer<QDialog> dialog = open();
    find<QLineEdit>(u"exportPath"_s)->setText(path);
    find<QComboBox>(u"exportHost"_s)->setEditText(host);
    find<QLineEdit>(u"exportColour"_s)->setText(colour);
    if (word.isEmpty()) { // only writing tells
        QTRY_VERIFY(button()->isEnabled());
        QTest::mouseClick(button(), Qt::LeftButton);
    }
    const QString expected = word.isEmpty() ? u"cannot be written"_s : word;
    QTRY_VERIFY2(summary().contains(expected), qPrintable(summary()));
    QVERIFY(!button()->isEnabled());
    QVERIFY(dialog);
}

void TestExportDialog::nextSessionRemembers()
{
    exportTo(place(u"out"_s), u"one.example"_s);
    m_session.reset();
    begin();
    const QPointer<QDialog> dialog = open();
    QVERIFY(dialog);
    QCOMPARE(find<QLineEdit>(u"exportPath"_s)->text(), QDir::toNativeSeparators(place(u"out"_s)));
    QCOMPARE(find<QComboBox>(u"exportHost"_s)->currentText(), u"one.example"_s);
    QVERIFY2(summary().contains(u"Nothing differs"_s), qPrintable(summary()));
}

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
