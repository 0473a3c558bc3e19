// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/package.h"

#include "openapi/exporter/exporteddefinition.h"
#include "openapi/exporter/ziparchive.h"
#include "openapi/reader.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

using namespace openapi;
using namespace openapi::exporter;

/// Opens, saves and exports the published definitions in the folder that DECLIC_CORPUS names.
class TestExportCorpus : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void savesByteForByte_data();
    void savesByteForByte();
    void changesTheHostAlone_data();
    void changesTheHostAlone();
    void makesPackages_data();
    void makesPackages();

private:
    QStringList m_files;
};

namespace {

const QString Host = QStringLiteral("another.example.org:8443");

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray strictlyRead(const QByteArray &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    return document.isObject() ? QByteArray() : error.errorString().toUtf8();
}

/// Without the bytes that mending takes away or puts in: commas, braces, spaces and the byte-order
/// mark. What is left is the same in a mended text and in the one it was made of.
QByteArray withoutRepairs(QByteArray text, const Diagnostics &repairs)
{
    if (repairs.empty())
        return text;
    for (const char *bytes :
         {"\xEF\xBB\xBF", "\xE2\x80\x83", "\xE2\x80\x82", "\xC2\xA0", ",", "}", " "})
        text.replace(bytes, "");
    return text;
}

} // namespace

void TestExportCorpus::initTestCase()
{
    const QString folder = qEnvironmentVariable("DECLIC_CORPUS");
    if (folder.isEmpty())
        QSKIP("Set DECLIC_CORPUS to a folder of connector definitions to run this test.");
    QDirIterator files(folder, {QStringLiteral("*.swagger.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext())
        m_files.append(files.next());
    QVERIFY(!m_files.isEmpty());
    qInfo() << m_files.size() << "definitions";
}

void TestExportCorpus::savesByteForByte_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : m_files)
        QTest::newRow(qPrintable(QFileInfo(path).fileName())) << path;
}

void TestExportCorpus::savesByteForByte()
{
    QFETCH(QString, path);
    const QByteArray text = contentOf(path);
    const Document document(text);
    (void)read(document);
    const QTemporaryDir folder;
    QFile saved(folder.filePath(QStringLiteral("saved.json")));
    QVERIFY(saved.open(QIODevice::WriteOnly));
    QCOMPARE(saved.write(document.text()), text.size());
    saved.close();
    QCOMPARE(contentOf(saved.fileName()), text);
}

void TestExportCorpus::changesTheHostAlone_data()
{
    savesByteForByte_data();
}

void TestExportCorpus::changesTheHostAlone()
{
    QFETCH(QString, path);
    const QByteArray text = contentOf(path);
    const auto exported = exportedDefinition(Document(text), Host);
    QVERIFY(exported);
    QCOMPARE(strictlyRead(exported->text), QByteArray());
    QCOMPARE(exported->repairs.empty(), strictlyRead(text).isEmpty() && !text.startsWith('\xEF'));
    for (const Diagnostic &repair : exported->repairs)
        QVERIFY(repair.line > 0 && repair.column > 0);

    // All bytes in front of the host's value and all behind it are those of the file.
    const Document after(exported->text);
    const JsonValue *host = after.root().find(u"host");
    QVERIFY(host);
    QCOMPARE(host->toString(), Host);
    const QByteArray head = withoutRepairs(exported->text.left(host->range().begin),
                                           exported->repairs);
    const QByteArray tail = withoutRepairs(exported->text.mid(host->range().end),
                                           exported->repairs);
    const QByteArray original = withoutRepairs(text, exported->repairs);
    const bool inserted = !Document(text).root().find(u"host");
    if (inserted) {
        // One line more, and no byte less.
        const qsizetype begin = exported->text.lastIndexOf('"', host->range().begin - 1);
        QVERIFY(begin >= 0);
        QCOMPARE(exported->text.count('\n') - text.count('\n'), text.count('\n') > 0 ? 1 : 0);
        QVERIFY2(original.endsWith(tail), "the tail differs");
        return;
    }
    QVERIFY2(original.startsWith(head), "the head differs");
    QVERIFY2(original.endsWith(tail), "the tail differs");
    const QByteArray former = original.mid(head.size(),
                                           original.size() - head.size() - tail.size());
    QVERIFY2(former.startsWith('"') && former.endsWith('"') && !former.contains('\n'),
             former.constData());

    // The host that it had brings the file back.
    const auto back = exportedDefinition(after, QString());
    QCOMPARE(back->text, exported->text);
    if (exported->repairs.empty()) {
        const QString was = Document(text).root().find(u"host")->toString();
        QCOMPARE(exportedDefinition(after, was)->text, text);
    }
}

void TestExportCorpus::makesPackages_data()
{
    savesByteForByte_data();
}

void TestExportCorpus::makesPackages()
{
    QFETCH(QString, path);
    const QString beside = QString(path).replace(QLatin1String(".swagger.json"),
                                                 QLatin1String(".properties.json"));
    PackageSources sources;
    sources.definition = contentOf(path);
    PackageChoices choices;
    choices.host = Host;
    for (const QByteArray &properties : {QByteArray(), contentOf(beside)}) {
        sources.properties = properties;
        const auto package = makePackage(sources, choices);
        if (!package) {
            QCOMPARE(package.error().source, PackageError::Source::Properties);
            QVERIFY(!package.error().diagnostics.empty());
            qInfo() << "apiProperties.json cannot be mended:" << QFileInfo(path).fileName();
            continue;
        }
        for (const PackageFile &file : package->files) {
            if (file.name.endsWith(QLatin1String(".json")))
                QCOMPARE(strictlyRead(file.bytes), QByteArray());
            QVERIFY(!file.bytes.isEmpty());
        }
        QCOMPARE(package->host, Host);
        QVERIFY(!package->brandColour.isEmpty());
        QCOMPARE(makePackage(sources, choices)->files, package->files);
        QCOMPARE(*readZipArchive(zipArchive(package->files)), package->files);
        const QString folder = qEnvironmentVariable("DECLIC_EXPORTED");
        for (const PackageFile &file : package->files) {
            if (folder.isEmpty())
                break;
            QFile kept(folder + u'/' + QFileInfo(path).completeBaseName()
                       + (properties.isEmpty() ? u".made." : u".fitted.") + file.name);
            QVERIFY(kept.open(QIODevice::WriteOnly));
            kept.write(file.bytes);
        }
    }
}

QTEST_APPLESS_MAIN(TestExportCorpus)
#include "tst_exportcorpus.moc"
