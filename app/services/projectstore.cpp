// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/projectstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace app::services {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestStem = 40;
constexpr qsizetype HashDigits = 16;
constexpr int MostKeptAside = 1000;

/// Of a file's name what is safe in a folder's name everywhere: a-z, 0-9 and single dashes.
QString safeStem(const QString &fileName)
{
    QString stem;
    for (const QChar letter : fileName.toLower()) {
        const bool plain = (letter >= u'a' && letter <= u'z') || (letter >= u'0' && letter <= u'9');
        if (plain)
            stem += letter;
        else if (!stem.isEmpty() && !stem.endsWith(u'-'))
            stem += u'-';
        if (stem.size() == LongestStem)
            break;
    }
    while (stem.endsWith(u'-'))
        stem.chop(1);
    return stem.isEmpty() ? u"connector"_s : stem;
}

KeptProject::Problem problemOf(ProjectText::State state)
{
    switch (state) {
    case ProjectText::State::Whole:
        return KeptProject::Problem::None;
    case ProjectText::State::Newer:
        return KeptProject::Problem::Newer;
    case ProjectText::State::Partly:
        return KeptProject::Problem::Partly;
    case ProjectText::State::Broken:
        break;
    }
    return KeptProject::Problem::Broken;
}

} // namespace

ProjectStore::ProjectStore(const DataFolder &folder)
    : m_folder(folder)
{
}

QString ProjectStore::canonicalFile(const QString &definitionFile)
{
    if (definitionFile.isEmpty())
        return {};
    const QFileInfo file(definitionFile);
    return file.exists() ? file.canonicalFilePath() : QDir::cleanPath(file.absoluteFilePath());
}

QString ProjectStore::stableName(const QString &definitionFile)
{
    if (definitionFile.isEmpty())
        return u"bundled"_s;
    const QString file = canonicalFile(definitionFile);
    const QByteArray hash = QCryptographicHash::hash(file.toUtf8(), QCryptographicHash::Sha256);
    QString stem = QFileInfo(file).fileName();
    for (const auto &ending : {".json"_L1, ".swagger"_L1}) {
        if (stem.endsWith(ending, Qt::CaseInsensitive))
            stem.chop(ending.size());
    }
    return safeStem(stem) + u'-' + QString::fromLatin1(hash.toHex().left(HashDigits));
}

QString ProjectStore::folder(const QString &definitionFile) const
{
    return m_folder.path() + u"/connectors/"_s + stableName(definitionFile);
}

QString ProjectStore::databaseFile(const QString &definitionFile) const
{
    return definitionFile.isEmpty() ? m_folder.databaseFile()
                                    : folder(definitionFile) + u"/declic.sqlite"_s;
}

QString ProjectStore::projectFile(const QString &definitionFile) const
{
    return folder(definitionFile) + u"/project.json"_s;
}

tl::expected<void, QString> ProjectStore::prepare(const QString &definitionFile) const
{
    const QString wanted = folder(definitionFile);
    const auto made = DataFolder::open(QFileInfo(wanted).path()).and_then([&](const DataFolder &) {
        return DataFolder::open(wanted);
    });
    if (!made)
        return tl::make_unexpected(wanted);
    return {};
}

KeptProject ProjectStore::load(const QString &definitionFile) const
{
    using Problem = KeptProject::Problem;
    KeptProject kept;
    const QString path = projectFile(definitionFile);
    QFile file(path);
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly)) {
            kept.problem = Problem::Unreadable;
            kept.detail = file.errorString();
        } else if (file.size() > LargestFile) {
            kept = setAside(path, Problem::TooLarge);
        } else {
            const ProjectText text = projectFromJson(file.readAll());
            file.close();
            if (text.state != ProjectText::State::Whole)
                kept = setAside(path, problemOf(text.state));
            kept.project = text.project;
        }
    }
    kept.project.definitionFile = canonicalFile(definitionFile);
    return kept;
}

KeptProject ProjectStore::setAside(const QString &file, KeptProject::Problem problem) const
{
    const QString stem = file.left(file.lastIndexOf(u'.'));
    for (int number = 1; number <= MostKeptAside; ++number) {
        const QString aside = u"%1.kept-%2.json"_s.arg(stem, QString::number(number));
        if (!QFile::exists(aside) && QFile::rename(file, aside))
            return {{}, problem, aside};
    }
    return {{}, problem, QString()};
}

tl::expected<void, QString> ProjectStore::save(const Project &project) const
{
    const auto made = prepare(project.definitionFile);
    if (!made)
        return made;
    return writeFile(projectFile(project.definitionFile), toJson(project));
}

} // namespace app::services
