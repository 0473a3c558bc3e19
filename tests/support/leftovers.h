// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QStringList>

namespace tests {

/// Looks for secrets in what a program left behind, however they may be written there: as they
/// are, percent-encoded, in base64 at any offset, as UTF-16.
class Leftovers
{
public:
    explicit Leftovers(const QByteArrayList &secrets);

    /// The spellings that stand in `text`, each with its secret; empty: none.
    [[nodiscard]] QStringList in(const QByteArray &text) const;
    /// The same for all files of a folder, hidden ones and subfolders too. `withoutDatabases` passes
    /// over SQLite's files, after a look that nobody else may read them.
    [[nodiscard]] QStringList inFolder(const QString &folder, bool withoutDatabases = false) const;

private:
    struct Spelling
    {
        QByteArray bytes;
        QString name;
    };
    void add(const QByteArray &secret);

    QList<Spelling> m_spellings;
};

} // namespace tests
