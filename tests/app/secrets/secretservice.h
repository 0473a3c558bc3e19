// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace tests {

/// A D-Bus session bus of the test's own, and on it, where wanted, the Secret Service of GNOME. The
/// keyrings stay in the folder over restarts. The user's own bus and keyrings are not touched.
class SecretService
{
public:
    SecretService();
    ~SecretService(); ///< kills what runs

    /// Whether the programs that it needs are installed.
    [[nodiscard]] static bool isInstalled();

    [[nodiscard]] bool startBus();
    void stopBus();
    /// A new keyring, or the one that is there, unlocked.
    [[nodiscard]] bool startUnlocked();
    /// The keyring that is there, locked; nobody can be asked to unlock it.
    [[nodiscard]] bool startLocked();
    void stop();
    /// From now on it takes questions and never answers, until it goes on.
    void fallSilent();
    void goOn();

    /// What a program needs to find the bus: no display, nothing of the user's.
    [[nodiscard]] QProcessEnvironment environment() const;

private:
    [[nodiscard]] bool startDaemon(const QStringList &options);
    [[nodiscard]] bool isThere() const;

    QTemporaryDir m_folder;
    QProcess m_bus;
    QProcess m_daemon;
    QString m_address;
};

} // namespace tests
