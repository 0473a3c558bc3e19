// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QTemporaryDir>

namespace tests {

/// A folder on PATH while this lives, with stand-ins for tunnel programs in it.
class Workshop
{
public:
    enum class Path {
        Alone, ///< no other program is found
        First,
    };

    explicit Workshop(Path path = Path::Alone);
    ~Workshop();

    /// Puts the stand-in there under this name; see standin.cpp for the steps. `start`: which start
    /// they are for, 0: all others.
    void play(const QString &program, const QByteArrayList &steps, int start = 0);
    /// Puts a file beside it, whole: what its local API answers, or what it waits for.
    void put(const QString &name, const QByteArray &content = "there");
    void take(const QString &name);
    [[nodiscard]] QByteArray content(const QString &name) const;
    /// The arguments of each start, in order.
    [[nodiscard]] QByteArrayList starts(const QString &program) const;
    [[nodiscard]] QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
    QByteArray m_path;
};

/// Whether a process of that number is there, and no zombie.
[[nodiscard]] bool isAlive(qint64 id);

} // namespace tests
