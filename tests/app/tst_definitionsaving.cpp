// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/definitionreading.h"
#include "app/definitionsaving.h"

#include <QTemporaryDir>
#include <QtTest>

using app::changedFiles;
using app::propertiesFileOf;
using app::saveDefinition;

class TestDefinitionSaving : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }
    void writesBoth();
    void noticesOthers();
    void namesTheProperties();
    void tellsWhyNot();
    void checksElsewhere();

private:
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

namespace {

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void put(const QString &name, const QByteArray &bytes)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

void TestDefinitionSaving::writesBoth()
{
    ui::DefinitionTexts texts;
    texts.file = path(QStringLiteral("a.swagger.json"));
    texts.text = "{\"a\":\r\n 1}";
    QVERIFY(saveDefinition(texts));
    QCOMPARE(contentOf(texts.file), texts.text);
    QVERIFY(!QFileInfo::exists(path(QStringLiteral("a.properties.json"))));
    texts.properties = "{}";
    QVERIFY(saveDefinition(texts));
    QCOMPARE(contentOf(path(QStringLiteral("a.properties.json"))), texts.properties);
}

void TestDefinitionSaving::noticesOthers()
{
    ui::DefinitionTexts texts;
    texts.file = path(QStringLiteral("b.swagger.json"));
    texts.text = "mine";
    QVERIFY(changedFiles(texts).isEmpty()); // a new file
    put(texts.file, "read");
    texts.former = "read";
    QVERIFY(changedFiles(texts).isEmpty());
    put(texts.file, "theirs");
    QCOMPARE(changedFiles(texts), QStringList{QStringLiteral("b.swagger.json")});
    texts.properties = "{}";
    put(path(QStringLiteral("b.properties.json")), "theirs");
    QCOMPARE(changedFiles(texts).size(), 2);
}

void TestDefinitionSaving::namesTheProperties()
{
    QTemporaryDir folder;
    const QDir dir(folder.path());
    QCOMPARE(propertiesFileOf(dir.filePath(QStringLiteral("c.swagger.json"))),
             dir.filePath(QStringLiteral("c.properties.json")));
    const QString shared = dir.filePath(QStringLiteral("apiProperties.json"));
    QCOMPARE(propertiesFileOf(dir.filePath(QStringLiteral("apiDefinition.swagger.json"))), shared);
    put(shared, "{}");
    QCOMPARE(propertiesFileOf(dir.filePath(QStringLiteral("c.swagger.json"))), shared);
}

void TestDefinitionSaving::tellsWhyNot()
{
    ui::DefinitionTexts texts;
    texts.file = path(QStringLiteral("gone/d.swagger.json"));
    texts.text = "{}";
    const auto written = saveDefinition(texts);
    QVERIFY(!written);
    QVERIFY(written.error().contains(QStringLiteral("d.swagger.json")));
}

void TestDefinitionSaving::checksElsewhere()
{
    using openapi::validator::Profile;
    QFuture<ui::DefinitionFindings> answer = app::checkDefinition({7, "{", Profile::Certification});
    answer.waitForFinished();
    QCOMPARE(answer.result().revision, 7);
    QCOMPARE(answer.result().profile, Profile::Certification);
    QVERIFY(!answer.result().findings.empty());
}

QTEST_GUILESS_MAIN(TestDefinitionSaving)
#include "tst_definitionsaving.moc"
