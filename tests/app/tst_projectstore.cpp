// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/projectstore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace app::services;
using Problem = KeptProject::Problem;

class TestProjectStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void bundledKeepsItsPlace();
    void namesAreSafe_data();
    void namesAreSafe();
    void oneFileOneName();
    void keepsAndFinds();
    void brokenFilesAreKeptAside_data();
    void brokenFilesAreKeptAside();
    void neverTwiceTheSamePlace();
    void otherFilesNameCountsForNothing();
    void unwritableFolder();
    void unreadableFile();

private:
    QString write(const QString &definition, const QByteArray &text);
    [[nodiscard]] QString projectFile(const QString &definition) const
    {
        return m_store->folder(definition) + u"/project.json"_s;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ProjectStore> m_store;
};

void TestProjectStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ProjectStore>(DataFolder(m_dir->path()));
}

QString TestProjectStore::write(const QString &definition, const QByteArray &text)
{
    if (!m_store->prepare(definition))
        return {};
    QFile file(projectFile(definition));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        return {};
    return file.fileName();
}

void TestProjectStore::bundledKeepsItsPlace()
{
    QCOMPARE(m_store->databaseFile(QString()), m_dir->filePath(u"declic.sqlite"_s));
    QCOMPARE(m_store->folder(QString()), m_dir->filePath(u"connectors/bundled"_s));
    QVERIFY(m_store->databaseFile(u"/a.json"_s) != m_store->databaseFile(QString()));
}

void TestProjectStore::namesAreSafe_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("plain") << u"/home/a/Shop.swagger.json"_s;
    QTest::newRow("traversal") << u"../../../../etc/passwd"_s;
    QTest::newRow("dots") << u"/home/..json"_s;
    QTest::newRow("only dots") << u"/home/..."_s;
    QTest::newRow("backslashes") << u"C:\\shop\\..\\..\\x.json"_s;
    QTest::newRow("device") << u"/home/CON.json"_s;
    QTest::newRow("spaces and signs") << u"/home/a b/!$&'()*;<>|?\"`\n\t.json"_s;
    QTest::newRow("other scripts") << u"/home/店/магазин.json"_s;
    QTest::newRow("null inside") << u"/home/a"_s + QChar(0) + u"b.json"_s;
    QTest::newRow("very long") << u"/home/"_s + QString(4000, u'x') + u".json"_s;
    QTest::newRow("bundled by name") << u"bundled"_s;
}

void TestProjectStore::namesAreSafe()
{
    QFETCH(const QString, file);
    const QString name = ProjectStore::stableName(file);
    static const QRegularExpression safe(u"^[a-z0-9]+(-[a-z0-9]+)*-[0-9a-f]{16}$"_s);
    QVERIFY2(safe.match(name).hasMatch(), qPrintable(name));
    QVERIFY(name.size() < 60);
    QCOMPARE(name, ProjectStore::stableName(file));
    const QString folder = QDir::cleanPath(m_store->folder(file));
    QCOMPARE(QFileInfo(folder).path(), m_dir->filePath(u"connectors"_s));
}

void TestProjectStore::oneFileOneName()
{
    const QDir dir(m_dir->path());
    QVERIFY(dir.mkpath(u"one"_s) && dir.mkpath(u"two"_s));
    for (const QString &name : {u"one/x.json"_s, u"two/x.json"_s}) {
        QFile file(dir.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    QVERIFY(QFile::link(dir.filePath(u"one/x.json"_s), dir.filePath(u"link.json"_s)));
    const QString name = ProjectStore::stableName(dir.filePath(u"one/x.json"_s));
    QCOMPARE(ProjectStore::stableName(dir.filePath(u"two/../one/./x.json"_s)), name);
    QCOMPARE(ProjectStore::stableName(dir.filePath(u"link.json"_s)), name);
    QVERIFY(ProjectStore::stableName(dir.filePath(u"two/x.json"_s)) != name);
    QVERIFY(name.startsWith(u"x-"_s));
}

void TestProjectStore::keepsAndFinds()
{
    const QString file = m_dir->filePath(u"shop.json"_s);
    QVERIFY(m_store->load(file).project.answers.isEmpty());
    QCOMPARE(m_store->load(file).problem, Problem::None);
    Project project;
    project.definitionFile = ProjectStore::canonicalFile(file);
    project.title = u"Shop"_s;
    project.answers = {{u"Get"_s, {200, "[]"}}};
    QVERIFY(m_store->save(project));
    QCOMPARE(QFile::permissions(projectFile(file)) & (QFile::ReadGroup | QFile::ReadOther), 0);
    QVERIFY(m_store->load(file).project == project);
    QVERIFY(m_store->load(QString()).project == Project());
}

void TestProjectStore::brokenFilesAreKeptAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Problem>("problem");
    QTest::newRow("broken") << QByteArray("{\"version\": 1, \"tit") << Problem::Broken;
    QTest::newRow("binary") << QByteArray("\x7f\0ELF\xff", 6) << Problem::Broken;
    QTest::newRow("empty") << QByteArray() << Problem::Broken;
    QTest::newRow("wrong types") << QByteArray(R"({"version":1,"answers":[]})") << Problem::Partly;
    QTest::newRow("newer") << QByteArray(R"({"version":7})") << Problem::Newer;
    QTest::newRow("giant") << QByteArray(ProjectStore::LargestFile + 1, ' ') << Problem::TooLarge;
}

void TestProjectStore::brokenFilesAreKeptAside()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Problem, problem);
    const QString definition = m_dir->filePath(u"shop.json"_s);
    const QString path = write(definition, text);
    const KeptProject kept = m_store->load(definition);
    QCOMPARE(kept.problem, problem);
    QVERIFY(!QFile::exists(path));
    QFile aside(kept.keptAs);
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QVERIFY(aside.readAll() == text);
    QVERIFY(m_store->save(kept.project));
    QCOMPARE(m_store->load(definition).problem, Problem::None);
    QVERIFY(aside.exists());
}

void TestProjectStore::neverTwiceTheSamePlace()
{
    const QString definition = m_dir->filePath(u"shop.json"_s);
    QStringList places;
    for (int round = 0; round < 3; ++round) {
        write(definition, "broken " + QByteArray::number(round));
        places.append(m_store->load(definition).keptAs);
    }
    for (int round = 0; round < 3; ++round) {
        QFile file(places.at(round));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "broken " + QByteArray::number(round));
    }
}

void TestProjectStore::otherFilesNameCountsForNothing()
{
    const QString definition = m_dir->filePath(u"shop.json"_s);
    write(definition, R"({"version":1,"definition":"../../../etc/passwd","title":"x"})");
    QCOMPARE(m_store->load(definition).project.definitionFile, definition);
}

void TestProjectStore::unwritableFolder()
{
    QFile file(m_dir->filePath(u"connectors"_s)); // a file where the folder should be
    QVERIFY(file.open(QIODevice::WriteOnly));
    Project project;
    project.definitionFile = u"/x.json"_s;
    const auto saved = m_store->save(project);
    QVERIFY(!saved);
    QVERIFY(!saved.error().isEmpty());
    QCOMPARE(m_store->load(u"/x.json"_s).problem, Problem::None);
}

void TestProjectStore::unreadableFile()
{
    const QString definition = m_dir->filePath(u"shop.json"_s);
    QVERIFY(m_store->prepare(definition));
    // A folder in its place cannot be opened by anybody, root included.
    QVERIFY(QDir().mkpath(projectFile(definition)));
    const KeptProject kept = m_store->load(definition);
    QCOMPARE(kept.problem, Problem::Unreadable);
    QVERIFY(!kept.detail.isEmpty());
    QVERIFY(kept.keptAs.isEmpty());
}

QTEST_GUILESS_MAIN(TestProjectStore)

#include "tst_projectstore.moc"
