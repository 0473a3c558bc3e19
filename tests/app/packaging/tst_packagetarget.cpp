// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/packaging/packagetarget.h"

#include "openapi/exporter/ziparchive.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace app::packaging;
using namespace openapi::exporter;
using Kind = PackageTarget::Kind;

class TestPackageTarget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writes_data();
    void writes();
    void replacesAFormerPackage();
    void leavesStrangersAlone();
    void leavesFormerFilesAlone();
    void knowsItsLike_data();
    void knowsItsLike();
    void refusesOtherKinds();
    void leavesNothingBehindWhenItFails();
};

namespace {

PackageFiles files(const QByteArray &title)
{
    return {{DefinitionFile, "{\"swagger\":\"2.0\",\"info\":{\"title\":\"" + title + "\"}}"},
            {SettingsFile, "{}"}};
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

QStringList entries(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                                  QDir::Name);
}

} // namespace

void TestPackageTarget::writes_data()
{
    QTest::addColumn<int>("kind");
    QTest::newRow("folder") << int(Kind::Folder);
    QTest::newRow("archive") << int(Kind::Archive);
    QTest::newRow("single file") << int(Kind::SingleFile);
}

void TestPackageTarget::writes()
{
    QFETCH(int, kind);
    const QTemporaryDir folder;
    const PackageTarget target{Kind(kind), folder.filePath(u"new/deep/package"_s)};
    const auto none = readFormer(target);
    QVERIFY(none && !none->exists);
    QVERIFY(writePackage(target, files("A"), *none));
    const auto former = readFormer(target);
    QVERIFY(former && former->exists && former->strangers.isEmpty());
    PackageFiles expected = files("A");
    if (target.kind == Kind::SingleFile)
        expected.pop_back();
    QCOMPARE(former->files, expected);
    QVERIFY(former->isLike(u"A"_s));
    QVERIFY(!former->isLike(u"B"_s));
    QCOMPARE(entries(folder.filePath(u"new/deep"_s)), QStringList(u"package"_s));
}

void TestPackageTarget::replacesAFormerPackage()
{
    const QTemporaryDir folder;
    const PackageTarget target{Kind::Folder, folder.filePath(u"package"_s)};
    QVERIFY(writePackage(target, files("A"), {}));
    QVERIFY(writePackage(target, files("B"), *readFormer(target)));
    QCOMPARE(readFormer(target)->files, files("B"));
    QCOMPARE(entries(folder.path()), QStringList(u"package"_s));
}

void TestPackageTarget::leavesStrangersAlone()
{
    const QTemporaryDir folder;
    const PackageTarget target{Kind::Folder, folder.filePath(u"package"_s)};
    QVERIFY(writePackage(target, files("A"), {}));
    QVERIFY(write(target.path + u"/notes.txt"_s, "mine"));
    QVERIFY(QDir().mkpath(target.path + u"/.git/objects"_s));
    const auto former = readFormer(target);
    QCOMPARE(former->strangers, QStringList({u".git"_s, u"notes.txt"_s}));
    QVERIFY(former->isLike(u"A"_s));
    QVERIFY(writePackage(target, files("B"), *former));
    QCOMPARE(contentOf(target.path + u"/notes.txt"_s), QByteArray("mine"));
    QVERIFY(QFileInfo(target.path + u"/.git/objects"_s).isDir());
    QCOMPARE(readFormer(target)->files, files("B"));
}

void TestPackageTarget::leavesFormerFilesAlone()
{
    const QTemporaryDir folder;
    const PackageTarget target{Kind::Folder, folder.filePath(u"package"_s)};
    QVERIFY(writePackage(target, files("A"), {}));
    QVERIFY(writePackage(target, {files("B").front()}, *readFormer(target)));
    QCOMPARE(readFormer(target)->files, files("B"));
}

void TestPackageTarget::knowsItsLike_data()
{
    QTest::addColumn<QByteArray>("zip");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("my diary");
    QTest::newRow("other connector") << zipArchive(files("B"));
    QTest::newRow("no definition") << zipArchive({files("A").back()});
    QTest::newRow("cut short") << zipArchive(files("A")).chopped(1);
}

void TestPackageTarget::knowsItsLike()
{
    QFETCH(QByteArray, zip);
    const QTemporaryDir folder;
    const PackageTarget target{Kind::Archive, folder.filePath(u"a.zip"_s)};
    QVERIFY(write(target.path, zip));
    const auto former = readFormer(target);
    QVERIFY(former && former->exists);
    QVERIFY(!former->isLike(u"A"_s));
    QVERIFY(write(target.path, zipArchive(files("A"))));
    QVERIFY(readFormer(target)->isLike(u"A"_s));
}

void TestPackageTarget::refusesOtherKinds()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"file"_s);
    QVERIFY(write(file, "x"));
    QVERIFY(!readFormer({Kind::Folder, file}));
    QVERIFY(!readFormer({Kind::Archive, folder.path()}));
    QVERIFY(!readFormer({Kind::SingleFile, folder.path()}));
    QVERIFY(readFormer({Kind::Archive, folder.path()}).error().contains(folder.path()));
}

void TestPackageTarget::leavesNothingBehindWhenItFails()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"package"_s);
    // A file whose name no file can have, behind one that can be written.
    PackageFiles bad = files("A");
    bad.push_back({u"no/such/folder"_s, "x"});
    QVERIFY(!writePackage({Kind::Folder, path}, bad, {}));
    QCOMPARE(entries(folder.path()), QStringList());

    QVERIFY(writePackage({Kind::Folder, path}, files("A"), {}));
    QVERIFY(write(path + u"/notes.txt"_s, "mine"));
    const auto former = readFormer({Kind::Folder, path});
    bad.front().bytes = "{}";
    QVERIFY(!writePackage({Kind::Folder, path}, bad, *former));
    QCOMPARE(readFormer({Kind::Folder, path})->files, files("A"));
    QCOMPARE(int(entries(path).size()), 3);
}

QTEST_GUILESS_MAIN(TestPackageTarget)
#include "tst_packagetarget.moc"
