// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/importer.h"
#include "ui/importwording.h"

#include <QFile>
#include <QMetaEnum>
#include <QTest>

namespace wording = ui::wording;
using namespace openapi::importer;

/// Every note of the importer has words, with as many places as there are arguments.
class ImportWordingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasWords();
    void argumentsFillTheirPlaces_data();
    void argumentsFillTheirPlaces();
    void argumentsAreTakenAsTheyAre();
};

void ImportWordingTest::everyCodeHasWords()
{
    const QMetaEnum codes = QMetaEnum::fromType<Note::Code>();
    QVERIFY(codes.keyCount() > 30);
    QStringList sentences;
    for (int i = 0; i < codes.keyCount(); ++i) {
        Note note;
        note.code = Note::Code(codes.value(i));
        const QString sentence = wording::englishImportText(note);
        QVERIFY2(sentence.endsWith(u'.'), codes.key(i));
        QVERIFY2(!sentences.contains(sentence), codes.key(i));
        sentences.append(sentence);
    }
}

void ImportWordingTest::argumentsFillTheirPlaces_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"petshop.openapi30.json", "stream.openapi30.json", "orders.openapi31.json"})
        QTest::newRow(name) << QLatin1String(name).toString();
}

void ImportWordingTest::argumentsFillTheirPlaces()
{
    QFETCH(QString, name);
    QFile file(QStringLiteral(DECLIC_SOURCE_DIR "/tests/openapi/importer/") + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Imported imported = importDefinition(file.readAll());
    QVERIFY(!imported.notes.empty());
    for (const Note &note : imported.notes) {
        const QString sentence = wording::englishImportText(note);
        QCOMPARE(wording::importText(note), sentence);
        // An argument that is missing leaves nothing between its quotes.
        QVERIFY2(!sentence.contains(u"“”"_qs) && !sentence.contains(u"  "_qs),
                 qPrintable(sentence));
        for (const QString &arg : note.args)
            QVERIFY2(sentence.contains(arg), qPrintable(sentence));
    }
}

void ImportWordingTest::argumentsAreTakenAsTheyAre()
{
    Note note;
    note.code = Note::Code::RangeMoved;
    note.args = {u"%2"_qs, u"100%"_qs};
    QCOMPARE(wording::englishImportText(note),
             u"The answers “%2” are declared as 100% now: Swagger 2.0 knows no ranges."_qs);
}

QTEST_GUILESS_MAIN(ImportWordingTest)
#include "tst_importwording.moc"
