// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace app::services {

/// The console that serves from a data folder at the moment, as it told itself.
struct RunningConsole
{
    QString connectorUrl;
    QString operatorUrl;
    qint64 pid = 0;
    // Of the demonstration identity provider, see server::LocalIdentity; empty: none runs.
    QString issuer = {};
    QString clientId = {};
    QString scope = {};
    QString certificate = {}; ///< file of the one that the connector shows; empty: it speaks http

    friend bool operator==(const RunningConsole &, const RunningConsole &) = default;
};

/// Replaces a file as a whole or not at all, readable by its owner alone. The error is the
/// system's own text.
[[nodiscard]] tl::expected<void, QString> writeFile(const QString &path, const QByteArray &bytes);
/// `{"connector": url, "operator": url, "pid": n}`, the text of running.json and of ready files; with
/// `"identity": {"issuer": url, "clientId": id, "scope": names}` where there is a provider, and
/// `"certificate": file` where the connector speaks https.
[[nodiscard]] QByteArray toJson(const RunningConsole &console);

/// The folder with everything that a console keeps: database, log, and settings where asked for.
class DataFolder
{
public:
    /// Makes it where it is missing, closed to other users. An empty path means the platform's
    /// place for application data. The error is one English sentence.
    [[nodiscard]] static tl::expected<DataFolder, QString> open(const QString &path);
    /// Without making it: for those who only look.
    explicit DataFolder(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; } ///< absolute
    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] QString logFile() const;

    [[nodiscard]] tl::expected<void, QString> writeRunning(const RunningConsole &console) const;
    void removeRunning() const;
    /// What running.json tells; it may be left over from a console that was killed.
    [[nodiscard]] std::optional<RunningConsole> running() const;

private:
    QString m_path;
};

} // namespace app::services
