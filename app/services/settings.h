// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/signinsettings.h"
#include "server/confignumbers.h"
#include "server/logrules.h"

#include <QByteArray>
#include <QHash>
#include <QSettings>
#include <QString>

#include <vector>

namespace app::services {

/// What a window wants remembered. Opaque here.
struct WindowMemory
{
    QByteArray geometry;
    QByteArray window;
    int page = 0;
    QHash<QString, QByteArray> parts;

    friend bool operator==(const WindowMemory &, const WindowMemory &) = default;
};

/// A definition file that was hosted before.
struct RecentFile
{
    QString file; ///< absolute
    QString title;

    friend bool operator==(const RecentFile &, const RecentFile &) = default;
};

/// What is kept between runs, as an ini file. The only place that knows its keys. Holds no secret.
/// A value that cannot be understood counts as absent.
class Settings
{
public:
    static constexpr int MostRecentFiles = 10;
    static constexpr int MostRecentHosts = 8;

    explicit Settings(const QString &file);
    /// The file of a data folder that was asked for, else the one in the platform's place for
    /// configuration (`dataFolder` empty).
    [[nodiscard]] static QString fileFor(const QString &dataFolder);

    /// The parts of a configuration that are kept: addresses, public URL, allowed callbacks, TLS
    /// without its pass phrase, and every server::ConfigNumber; the rest has its defaults. A number
    /// that is out of its range counts as absent.
    [[nodiscard]] server::ServerConfig serverConfig() const;
    void setServerConfig(const server::ServerConfig &config);

    [[nodiscard]] server::LogRules logRules() const;
    void setLogRules(const server::LogRules &rules);

    [[nodiscard]] WindowMemory window() const;
    void setWindow(const WindowMemory &memory);

    /// The youngest first, at most MostRecentFiles.
    [[nodiscard]] std::vector<RecentFile> recentFiles() const;
    void setRecentFiles(const std::vector<RecentFile> &files);
    /// Hosts that definitions were saved or exported for, the youngest first, at most
    /// MostRecentHosts.
    [[nodiscard]] QStringList recentHosts() const;
    void rememberHost(const QString &host);
    /// The definition hosted last; empty: the bundled one.
    [[nodiscard]] QString lastFile() const;
    void setLastFile(const QString &file);

    /// At whom the operator signed in last.
    [[nodiscard]] SignInSettings signIn() const;
    void setSignIn(const SignInSettings &settings);

    /// Writes now; otherwise it happens at destruction.
    void sync();

private:
    [[nodiscard]] server::TlsChoice tls() const;
    [[nodiscard]] QHostAddress address(const QString &key, const QHostAddress &absent) const;
    [[nodiscard]] quint16 port(const QString &key, quint16 absent) const;
    /// `absent` unless a number within the range is kept.
    [[nodiscard]] qint64 number(const QString &key, const server::NumberRange &range,
                                qint64 absent) const;
    /// Defaults are not kept: a later version may have better ones.
    void setNumber(const QString &key, qint64 value, qint64 usual);

    QSettings m_settings;
};

} // namespace app::services
