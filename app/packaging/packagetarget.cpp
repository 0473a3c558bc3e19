// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/packaging/packagetarget.h"

#include "openapi/exporter/ziparchive.h"
#include "openapi/reader.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>
#include <memory>

namespace app::packaging {
using namespace Qt::StringLiterals;
using namespace openapi::exporter;

namespace {

using Kind = PackageTarget::Kind;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(app::packaging::PackageTarget)
};

const qint64 LargestFile = 4 * openapi::JsonLimits().bytes;

const QStringList &knownNames()
{
    static const QStringList names{DefinitionFile, PropertiesFileName, SettingsFile,
                                   IconFile,       ScriptFile,         ReadmeFile};
    return names;
}

tl::expected<QByteArray, QString> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tl::make_unexpected(
            Words::tr("%1 cannot be read: %2").arg(path, file.errorString()));
    return file.read(LargestFile);
}

tl::expected<FormerPackage, QString> readFolder(const QString &path)
{
    FormerPackage former;
    const QDir folder(path);
    for (const QFileInfo &entry : folder.entryInfoList(
             QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name)) {
        if (!knownNames().contains(entry.fileName()) || !entry.isFile() || entry.isSymLink()) {
            former.strangers.append(entry.fileName());
            continue;
        }
        auto content = contentOf(entry.filePath());
        if (!content)
            return tl::make_unexpected(content.error());
        former.files.push_back({entry.fileName(), *std::move(content)});
    }
    former.exists = !former.files.empty() || !former.strangers.isEmpty();
    return former;
}

tl::expected<FormerPackage, QString> readSingle(const PackageTarget &target)
{
    auto content = contentOf(target.path);
    if (!content)
        return tl::make_unexpected(content.error());
    FormerPackage former;
    former.exists = true;
    if (target.kind == Kind::SingleFile)
        former.files.push_back({DefinitionFile, *std::move(content)});
    else if (auto files = readZipArchive(*content))
        former.files = *std::move(files);
    else
        former.strangers.append(QFileInfo(target.path).fileName());
    return former;
}

QString sentence(const QString &path, const QString &reason)
{
    return Words::tr("%1 cannot be written: %2").arg(path, reason);
}

/// Writes all files, and only when all are written puts them in their places.
tl::expected<void, QString> writeFiles(const QString &folder, const PackageFiles &files)
{
    std::vector<std::unique_ptr<QSaveFile>> written;
    for (const PackageFile &file : files) {
        auto target = std::make_unique<QSaveFile>(folder + u'/' + file.name);
        if (!target->open(QIODevice::WriteOnly) || target->write(file.bytes) != file.bytes.size()
            || !target->flush())
            return tl::make_unexpected(sentence(target->fileName(), target->errorString()));
        written.push_back(std::move(target));
    }
    for (const auto &target : written) {
        if (!target->commit())
            return tl::make_unexpected(sentence(target->fileName(), target->errorString()));
    }
    return {};
}

/// Puts `fresh` in the place of the folder `path`, which holds nothing but a former package.
tl::expected<void, QString> swapFolders(const QString &fresh, const QString &path)
{
    const QString former = fresh + u".former"_s;
    QDir none;
    // rename() replaces an empty folder on some systems and fails on others.
    const bool moved = QFileInfo::exists(path) && none.rename(path, former);
    if (!moved && QFileInfo::exists(path))
        return tl::make_unexpected(
            sentence(path, Words::tr("the former export cannot be moved away")));
    if (!none.rename(fresh, path)) {
        if (moved)
            none.rename(former, path);
        return tl::make_unexpected(
            sentence(path, Words::tr("the new folder cannot be moved there")));
    }
    if (moved)
        QDir(former).removeRecursively();
    return {};
}

/// Whether something in the folder stays that is not replaced.
bool leavesAny(const FormerPackage &former, const PackageFiles &files)
{
    const auto stays = [&files](const PackageFile &file) {
        return std::none_of(files.begin(), files.end(),
                            [&file](const PackageFile &each) { return each.name == file.name; });
    };
    return !former.strangers.isEmpty()
           || std::any_of(former.files.begin(), former.files.end(), stays);
}

tl::expected<void, QString> writeFolder(const QString &wanted, const PackageFiles &files,
                                        const FormerPackage &former)
{
    const QFileInfo place(wanted);
    const QString path = place.exists() ? place.canonicalFilePath() : place.absoluteFilePath();
    const QFileInfo target(path);
    if (leavesAny(former, files))
        return writeFiles(path, files);
    if (!QDir().mkpath(target.absolutePath()))
        return tl::make_unexpected(sentence(path, Words::tr("its folder cannot be made")));
    const QString fresh = target.absolutePath() + u"/."_s + target.fileName() + u'-'
                          + QUuid::createUuid().toString(QUuid::Id128);
    if (!QDir().mkdir(fresh))
        return tl::make_unexpected(sentence(path, Words::tr("no folder can be made beside it")));
    auto result = writeFiles(fresh, files);
    if (result)
        result = swapFolders(fresh, path);
    if (!result)
        QDir(fresh).removeRecursively();
    return result;
}

tl::expected<void, QString> writeSingle(const QString &path, const QByteArray &bytes)
{
    const QFileInfo target(path);
    if (!QDir().mkpath(target.absolutePath()))
        return tl::make_unexpected(sentence(path, Words::tr("its folder cannot be made")));
    return writeFiles(target.absolutePath(), {{target.fileName(), bytes}});
}

} // namespace

bool FormerPackage::isLike(const QString &title) const
{
    if (!exists)
        return true;
    const QByteArray *definition = bytesOf(files, DefinitionFile);
    return definition && openapi::read(openapi::Document(*definition)).definition->title == title;
}

tl::expected<FormerPackage, QString> readFormer(const PackageTarget &target)
{
    const QFileInfo place(target.path);
    if (!place.exists())
        return FormerPackage{};
    const bool wantsFolder = target.kind == Kind::Folder;
    if (wantsFolder != place.isDir())
        return tl::make_unexpected(sentence(
            target.path, wantsFolder ? Words::tr("it is a file") : Words::tr("it is a folder")));
    if (!wantsFolder && !place.isFile())
        return tl::make_unexpected(sentence(target.path, Words::tr("it is no ordinary file")));
    return wantsFolder ? readFolder(target.path) : readSingle(target);
}

tl::expected<void, QString> writePackage(const PackageTarget &target, const PackageFiles &files,
                                         const FormerPackage &former)
{
    switch (target.kind) {
    case Kind::Folder:
        return writeFolder(target.path, files, former);
    case Kind::Archive:
        return writeSingle(target.path, zipArchive(files));
    case Kind::SingleFile:
        break;
    }
    const QByteArray *definition = bytesOf(files, DefinitionFile);
    return writeSingle(target.path, definition ? *definition : QByteArray());
}

} // namespace app::packaging
