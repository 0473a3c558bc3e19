// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningconsole.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// `declic export` from outside.
class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAPackage();
    void changesTheHostAlone();
    void writesAZip();
    void writesTheDefinitionAlone();
    void tellsWhatChanges();
    void asksBeforeItBreaksFlows();
    void asksBeforeItWritesOverSomethingElse();
    void mendsWhatIsNotStrict();
    void keepsSecrets();
    void refuses_data();
    void refuses();
};

namespace {

tests::Finished run(const QStringList &arguments)
{
    const QTemporaryDir folder;
    return tests::runProgram(QStringLiteral(DECLIC_PROGRAM), QStringList(u"export"_s) + arguments,
                             {}, folder.path());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : "(nothing)";
}

bool write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

const QString Bundled = QStringLiteral(DECLIC_SOURCE_DIR)
                        + u"/openapi/definitions/store-connector.swagger.json"_s;

} // namespace

void TestExport::writesAPackage()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"package"_s);
    const tests::Finished done = run({u"--host"_s, u"shop.example"_s, u"--out"_s, out});
    QVERIFY2(done.exitCode == 0, done.err.constData());
    QVERIFY(done.out.contains("shop.example"));
    QCOMPARE(
        QDir(out).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
        QStringList({u"README.md"_s, u"apiDefinition.swagger.json"_s, u"apiProperties.json"_s,
                     u"icon.png"_s, u"settings.json"_s}));
    QVERIFY(contentOf(out + u"/icon.png"_s).startsWith("\x89PNG"));
    for (const char *name : {"apiDefinition.swagger.json", "apiProperties.json", "settings.json"})
        QVERIFY(QJsonDocument::fromJson(contentOf(out + u'/' + QLatin1String(name))).isObject());
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList(u"package"_s));
}

void TestExport::changesTheHostAlone()
{
    const QTemporaryDir folder;
    QCOMPARE(run({u"--host"_s, u"shop.example:8443"_s, u"--out"_s, folder.path()}).exitCode, 0);
    QByteArray expected = contentOf(Bundled);
    expected.replace("\"localhost:8080\"", "\"shop.example:8443\"");
    QCOMPARE(contentOf(folder.filePath(u"apiDefinition.swagger.json"_s)), expected);
    // Without --host, the public URL tells it, and without that the definition.
    QCOMPARE(
        run({u"--public-url"_s, u"https://public.example/x"_s, u"--out"_s, folder.path()}).exitCode,
        0);
    QVERIFY(
        contentOf(folder.filePath(u"apiDefinition.swagger.json"_s)).contains("\"public.example\""));
    QCOMPARE(run({u"--out"_s, folder.path()}).exitCode, 0);
    QCOMPARE(contentOf(folder.filePath(u"apiDefinition.swagger.json"_s)), contentOf(Bundled));
}

void TestExport::writesAZip()
{
    const QTemporaryDir folder;
    const QString zip = folder.filePath(u"package.zip"_s);
    const QStringList arguments{u"--host"_s, u"shop.example"_s, u"--zip"_s, zip};
    QCOMPARE(run(arguments).exitCode, 0);
    const QByteArray first = contentOf(zip);
    QVERIFY(first.startsWith("PK\3\4"));
    const tests::Finished again = run(arguments + QStringList(u"--json"_s));
    QCOMPARE(again.exitCode, 0);
    QCOMPARE(contentOf(zip), first);
    const QJsonObject report = QJsonDocument::fromJson(again.out).object();
    QVERIFY(report.value(u"written"_s).toBool());
    QVERIFY(report.value(u"changes"_s).toArray().isEmpty());
    QCOMPARE(report.value(u"files"_s).toArray().size(), 5);
    for (const QJsonValue &file : report.value(u"files"_s).toArray())
        QCOMPARE(file.toObject().value(u"state"_s).toString(), u"unchanged"_s);
}

void TestExport::writesTheDefinitionAlone()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"shop.json"_s);
    QCOMPARE(run({u"--definition-only"_s, u"--out"_s, file}).exitCode, 0);
    QCOMPARE(contentOf(file), contentOf(Bundled));
    const QString sub = folder.filePath(u"sub"_s);
    QCOMPARE(run({u"--definition-only"_s, u"--out"_s, sub}).exitCode, 0);
    QCOMPARE(QDir(sub).entryList(QDir::Files), QStringList(u"apiDefinition.swagger.json"_s));
}

void TestExport::tellsWhatChanges()
{
    const QTemporaryDir folder;
    QCOMPARE(run({u"--host"_s, u"one.example"_s, u"--out"_s, folder.path()}).exitCode, 0);
    const QByteArray before = contentOf(folder.filePath(u"apiDefinition.swagger.json"_s));
    const tests::Finished dry = run(
        {u"--host"_s, u"two.example"_s, u"--out"_s, folder.path(), u"--dry-run"_s});
    QCOMPARE(dry.exitCode, 0);
    QVERIFY2(dry.out.contains("-  \"host\": \"one.example\",\n+  \"host\": \"two.example\","),
             dry.out.constData());
    QCOMPARE(contentOf(folder.filePath(u"apiDefinition.swagger.json"_s)), before);
}

void TestExport::asksBeforeItBreaksFlows()
{
    const QTemporaryDir folder;
    const QString out = folder.filePath(u"out"_s);
    QCOMPARE(run({u"--out"_s, out}).exitCode, 0);
    const QString changed = folder.filePath(u"changed.json"_s);
    QByteArray text = contentOf(Bundled);
    text.replace("\"quantity\"", "\"count\"");
    QVERIFY(write(changed, text));
    const QStringList arguments{u"--definition"_s, changed, u"--out"_s, out};
    const tests::Finished refused = run(arguments);
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(refused.out.contains("quantity"));
    QVERIFY(refused.err.contains("--force"));
    QCOMPARE(contentOf(out + u"/apiDefinition.swagger.json"_s), contentOf(Bundled));
    const tests::Finished machine = run(arguments + QStringList(u"--json"_s));
    QCOMPARE(machine.exitCode, 1);
    const QJsonObject report = QJsonDocument::fromJson(machine.out).object();
    QVERIFY(!report.value(u"written"_s).toBool(true));
    QVERIFY(report.value(u"changes"_s).toArray().first().toObject().contains(u"breaking"_s));
    QCOMPARE(run(arguments + QStringList(u"--force"_s)).exitCode, 0);
    QCOMPARE(contentOf(out + u"/apiDefinition.swagger.json"_s), text);
}

void TestExport::asksBeforeItWritesOverSomethingElse()
{
    const QTemporaryDir folder;
    const QString mine = folder.filePath(u"diary.txt"_s);
    QVERIFY(write(mine, "dear diary"));
    for (const QStringList &target :
         {QStringList{u"--out"_s, folder.path()}, QStringList{u"--zip"_s, mine}}) {
        const tests::Finished refused = run(target);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("--force"));
        QCOMPARE(contentOf(mine), QByteArray("dear diary"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
                 QStringList(u"diary.txt"_s));
    }
    QCOMPARE(run({u"--out"_s, folder.path(), u"--force"_s}).exitCode, 0);
    QCOMPARE(contentOf(mine), QByteArray("dear diary"));
    QVERIFY(QFile::exists(folder.filePath(u"apiDefinition.swagger.json"_s)));
}

void TestExport::mendsWhatIsNotStrict()
{
    const QTemporaryDir folder;
    const QString lenient = folder.filePath(u"lenient.json"_s);
    QByteArray text = contentOf(Bundled);
    QVERIFY(write(lenient, "\xEF\xBB\xBF"
                               + text.replace("\"basePath\": \"/\",", //
                                              "\"basePath\": \"/\", // root")));
    const QString out = folder.filePath(u"out.json"_s);
    const tests::Finished done = run(
        {u"--definition"_s, lenient, u"--definition-only"_s, u"--out"_s, out});
    QCOMPARE(done.exitCode, 0);
    QVERIFY2(done.err.contains("lenient.json:1:1: warning: "), done.err.constData());
    QVERIFY(done.err.contains("not strict JSON"));
    QCOMPARE(contentOf(out), text.replace(" // root", " "));
}

void TestExport::keepsSecrets()
{
    const QTemporaryDir folder;
    const QString definition = folder.filePath(u"shop.swagger.json"_s);
    QVERIFY(write(definition, contentOf(Bundled)));
    QVERIFY(write(folder.filePath(u"shop.properties.json"_s),
                  R"({"properties":{"iconBrandColor":"#123456","connectionParameters":{"token":{)"
                  R"("type":"oauthSetting","oAuthSettings":{"clientSecret":"hunter2"}}}}})"));
    const QString out = folder.filePath(u"out"_s);
    const QStringList arguments{u"--definition"_s, definition, u"--out"_s, out};
    // The second export compares with a file that somebody has put the secret back into.
    for (int round = 0; round < 2; ++round) {
        const tests::Finished done = run(arguments);
        QVERIFY2(done.exitCode == 0, done.err.constData());
        QVERIFY(!QByteArray(done.out + done.err).contains("hunter2"));
        QVERIFY(done.err.contains("secret"));
        QFile properties(out + u"/apiProperties.json"_s);
        const QByteArray text = contentOf(properties.fileName());
        QVERIFY2(!text.contains("hunter2") && text.contains("#123456"), text.constData());
        QVERIFY(
            write(properties.fileName(), contentOf(folder.filePath(u"shop.properties.json"_s))));
    }
}

void TestExport::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exitCode");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char *name, const QStringList &arguments, int exitCode,
                        const char *words) {
        QTest::newRow(name) << arguments << exitCode << QByteArray(words);
    };
    row("nowhere", {u"--host"_s, u"a.example"_s}, 2, "--out");
    row("two places", {u"--out"_s, u"a"_s, u"--zip"_s, u"b"_s}, 2, "--zip");
    row("a URL", {u"--out"_s, u"a"_s, u"--host"_s, u"https://a.example/b"_s}, 2,
        "did you mean 'a.example'");
    row("no host", {u"--out"_s, u"a"_s, u"--host"_s, u"a b"_s}, 2, "--host");
    row("no color", {u"--out"_s, u"a"_s, u"--color"_s, u"red"_s}, 2, "#1f4e79");
    row("no ID", {u"--out"_s, u"a"_s, u"--client-id"_s, u"\"}"_s}, 2, "--client-id");
    row("no file", {u"--out"_s, u"a"_s, u"--definition"_s, u"/no/such/file"_s}, 1, "/no/such/file");
    row("no JSON",
        {u"--out"_s, u"a"_s, u"--definition"_s, QStringLiteral(DECLIC_SOURCE_DIR "/LICENSE")}, 1,
        "error");
    row("a folder", {u"--out"_s, u"a"_s, u"--definition"_s, u"/"_s}, 1, "cannot be read");
    row("over a file", {u"--out"_s, QStringLiteral(DECLIC_PROGRAM)}, 1, "cannot be written");
    row("no place", {u"--out"_s, u"/proc/none/package"_s}, 1, "cannot be written");
}

void TestExport::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, exitCode);
    QFETCH(QByteArray, words);
    const tests::Finished refused = run(arguments);
    QCOMPARE(refused.exitCode, exitCode);
    QVERIFY2(refused.err.contains(words), refused.err.constData());
    QVERIFY(!QFile::exists(u"a"_s));
}

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
