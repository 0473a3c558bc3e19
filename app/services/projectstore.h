// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/datafolder.h"
#include "app/services/project.h"

namespace app::services {

/// A project as found on disk, with what was wrong about it.
struct KeptProject
{
    enum class Problem {
        None,
        Unreadable, ///< `detail`: the system's own text
        Broken,
        TooLarge,
        Partly,
        Newer,
    };

    Project project; ///< of the asked definition, whatever its file says
    Problem problem = Problem::None;
    QString keptAs; ///< where the file is that was not understood; empty: it stands where it was
    QString detail = {};
};

/// The projects in a data folder, a subfolder each: project.json and the connector's database. The
/// bundled connector's database stands in the data folder itself.
class ProjectStore
{
public:
    static constexpr qint64 LargestFile = 16 * 1024 * 1024;

    explicit ProjectStore(const DataFolder &folder);

    /// The file without links and dots, as projects are told apart by it; empty stays empty.
    [[nodiscard]] static QString canonicalFile(const QString &definitionFile);
    /// "my-shop-0123456789abcdef": a folder's name for any file's name, the same each time.
    [[nodiscard]] static QString stableName(const QString &definitionFile);

    [[nodiscard]] QString folder(const QString &definitionFile) const;
    [[nodiscard]] QString databaseFile(const QString &definitionFile) const;

    /// Makes the project's folder, closed to other users. The error is the folder.
    [[nodiscard]] tl::expected<void, QString> prepare(const QString &definitionFile) const;
    /// Never fails whole. A file that is not understood is moved aside, never lost.
    [[nodiscard]] KeptProject load(const QString &definitionFile) const;
    /// Replaces project.json as a whole or not at all. The error is the system's own text.
    [[nodiscard]] tl::expected<void, QString> save(const Project &project) const;

private:
    [[nodiscard]] QString projectFile(const QString &definitionFile) const;
    [[nodiscard]] KeptProject setAside(const QString &file, KeptProject::Problem problem) const;

    DataFolder m_folder;
};

} // namespace app::services
