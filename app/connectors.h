// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/definitionfile.h"
#include "app/services/settings.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace app {

class Hosting;

/// Which connector a console hosts: opens definition files, remembers them between runs, and
/// notices when the hosted one changes on disk.
class Connectors final : public QObject
{
    Q_OBJECT

public:
    explicit Connectors(Hosting &hosting, QObject *parent = nullptr);

    [[nodiscard]] std::vector<services::RecentFile> recent() const;
    /// Puts the hosted one at the head of the recent ones and follows its file.
    void remember();

    /// Reads the file, or takes the bundled definition when it is empty, and hosts it. Of several
    /// under way the last one counts.
    void open(const QString &file);
    void reload();
    /// Hosts what withoutOperations() told of.
    void openAllTheSame();
    void clearRecent();
    /// The program itself wrote `text` to `file`, which is no news then.
    void noteSaved(const QString &file, const QByteArray &text);

Q_SIGNALS:
    /// The hosted definition is another one; the server starts with it next.
    void opened();
    /// The system's own text.
    void unreadable(const QString &file, const QString &reason);
    /// The file declares nothing that could be hosted.
    void withoutOperations(const QString &file);
    void recentChanged();
    void changedOnDisk();

private:
    void take(int request, const QString &file, const tl::expected<DefinitionFile, QString> &read);
    void host(const DefinitionFile &definition);
    void follow();
    void compare();

    Hosting &m_hosting;
    std::optional<DefinitionFile> m_doubtful;
    QFileSystemWatcher m_watcher;
    QTimer m_rest; ///< writers take their time
    QByteArray m_seen; ///< the file's text as it was last read or told of
    int m_request = 0;
};

} // namespace app
