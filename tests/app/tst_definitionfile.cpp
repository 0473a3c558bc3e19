// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/definitionfile.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;

class TestDefinitionFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bundled();
    void ofAFile();
    void filesBesideIt_data();
    void filesBesideIt();
    void brokenPropertiesAreTold_data();
    void brokenPropertiesAreTold();
    void unreadable();
    void diagnosticsHavePlaces();
    void brokenFiles_data();
    void brokenFiles();

private:
    QString write(const QByteArray &text);

    QTemporaryDir m_dir;
};

QString TestDefinitionFile::write(const QByteArray &text)
{
    QFile file(m_dir.filePath(u"definition.json"_s));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.write(text);
    return file.fileName();
}

void TestDefinitionFile::bundled()
{
    const auto file = loadDefinition(QString());
    QVERIFY(file);
    QVERIFY(!file->served.definition->triggers.empty());
    QVERIFY(file->served.text.contains("\"swagger\""));
    QCOMPARE(diagnosticLines(*file), QString());
}

void TestDefinitionFile::ofAFile()
{
    const QByteArray text = loadDefinition(QString())->served.text;
    const QString path = write(text);
    const auto file = loadDefinition(path);
    QVERIFY(file);
    QCOMPARE(file->name, path);
    QCOMPARE(file->served.text, text);
    QVERIFY(!file->served.definition->triggers.empty());
}

void TestDefinitionFile::filesBesideIt_data()
{
    QTest::addColumn<QString>("definition");
    QTest::addColumn<QStringList>("beside");
    QTest::addColumn<QByteArray>("properties");
    QTest::addColumn<bool>("script");
    const QString own = u"shop.properties.json"_s;
    const QString shared = u"apiProperties.json"_s;
    QTest::newRow("nothing") << u"shop.swagger.json"_s << QStringList() << QByteArray() << false;
    QTest::newRow("own") << u"shop.swagger.json"_s << QStringList{own} << own.toUtf8() << false;
    QTest::newRow("shared") << u"apiDefinition.swagger.json"_s << QStringList{shared, own}
                            << shared.toUtf8() << false;
    QTest::newRow("own first") << u"shop.swagger.json"_s << QStringList{shared, own} << own.toUtf8()
                               << false;
    QTest::newRow("no swagger in the name")
        << u"shop.json"_s << QStringList{own} << own.toUtf8() << false;
    QTest::newRow("script") << u"shop.json"_s << QStringList{u"script.csx"_s} << QByteArray()
                            << true;
    QTest::newRow("own script") << u"shop.json"_s << QStringList{u"shop.script.csx"_s}
                                << QByteArray() << true;
    QTest::newRow("of another one")
        << u"shop.json"_s << QStringList{u"other.properties.json"_s, u"other.script.csx"_s}
        << QByteArray() << false;
    QTest::newRow("is itself") << shared << QStringList() << QByteArray() << false;
}

void TestDefinitionFile::filesBesideIt()
{
    QFETCH(const QString, definition);
    QFETCH(const QStringList, beside);
    QFETCH(const QByteArray, properties);
    QFETCH(const bool, script);
    const QTemporaryDir dir;
    const QStringList all = beside + QStringList{definition};
    for (const QString &name : all) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(name.toUtf8()); // its own name tells which one was read
    }
    const auto read = loadDefinition(dir.filePath(definition));
    QVERIFY(read);
    QCOMPARE(read->path, QFileInfo(dir.filePath(definition)).canonicalFilePath());
    QCOMPARE(QFileInfo(read->propertiesName).fileName().toUtf8(), properties);
    QCOMPARE(read->hasScript, script);
}

void TestDefinitionFile::brokenPropertiesAreTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("right") << QByteArray("{\"properties\": {}}") << QString();
    QTest::newRow("half") << QByteArray("{\"properties\": {\n \"policyTempl")
                          << u"shop.properties.json:2:"_s;
    QTest::newRow("wrong type") << QByteArray("{\n\"properties\": 5}")
                                << u"shop.properties.json:2:15: "_s;
    QTest::newRow("larger than what is read")
        << "{}" + QByteArray(openapi::JsonLimits().bytes, ' ') << u"shop.properties.json:1:"_s;
}

void TestDefinitionFile::brokenPropertiesAreTold()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, told);
    const QTemporaryDir dir;
    const QByteArray definition = loadDefinition(QString())->served.text;
    for (const auto &[name, content] : {std::pair(u"shop.swagger.json"_s, definition),
                                        std::pair(u"shop.properties.json"_s, text)}) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto read = loadDefinition(dir.filePath(u"shop.swagger.json"_s));
    QVERIFY(read);
    QVERIFY(!read->served.definition->triggers.empty()); // hosted all the same
    const QString lines = diagnosticLines(*read);
    QCOMPARE(lines.isEmpty(), told.isEmpty());
    QVERIFY2(lines.contains(told), qPrintable(lines));
}

void TestDefinitionFile::unreadable()
{
    for (const QString &path : {m_dir.filePath(u"none.json"_s), m_dir.path()}) {
        const auto file = loadDefinition(path);
        QVERIFY(!file);
        QVERIFY2(file.error().contains(path), qPrintable(file.error()));
    }
}

void TestDefinitionFile::diagnosticsHavePlaces()
{
    const QString path = write("{\n  \"swagger\": \"2.0\",\n  \"info\": 7,\n  \"paths\": {},\n}\n");
    const auto file = loadDefinition(path);
    QVERIFY(file);
    const QStringList lines = diagnosticLines(*file).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), qsizetype(file->diagnostics.size()));
    QVERIFY(lines.filter(path + u":3:11: warning: "_s).size() == 1);
    QVERIFY(lines.filter(path + u":4:14: warning: "_s).size() == 1);
    QVERIFY(!lines.join(u'\n').contains("(line "_L1)); // the place is told once
}

void TestDefinitionFile::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("half") << QByteArray("{\"swagger\": \"2.0\", \"paths\"");
    QTest::newRow("array") << QByteArray("[]");
    QTest::newRow("binary") << QByteArray("\x00\xff\xfe\x01", 4);
    QTest::newRow("deep") << QByteArray(100'000, '[');
    QTest::newRow("large") << QByteArray(17 * 1024 * 1024, ' ');
}

void TestDefinitionFile::brokenFiles()
{
    QFETCH(QByteArray, text);
    const auto file = loadDefinition(write(text));
    QVERIFY(file);
    QVERIFY(file->served.definition);
    QVERIFY(file->served.definition->triggers.empty());
    QVERIFY(openapi::hasErrors(file->diagnostics));
    QVERIFY(diagnosticLines(*file).contains(": error: "_L1));
}

QTEST_APPLESS_MAIN(TestDefinitionFile)

#include "tst_definitionfile.moc"
