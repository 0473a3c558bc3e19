// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/definitionfile.h"

#include <QFile>
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
