// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/storage.h"
#include "ui/settingsvalues.h"

#include <QObject>

#include <memory>
#include <optional>

namespace ui {

class Dialogs;

/// The window's part about the settings: what is in force, what is stored, and what the user wants
/// of both. Takes values, emits intent; whoever connects it does the work.
class SettingsDesk final : public QObject
{
    Q_OBJECT

public:
    /// `dialogs` outlive it.
    SettingsDesk(std::unique_ptr<Dialogs> &dialogs, QWidget *window);

    [[nodiscard]] Dialogs &dialogs() const { return *m_dialogs; }
    void setValues(const SettingsValues &values);
    [[nodiscard]] const SettingsValues &values() const { return m_values; }
    void setGiven(const GivenSettings &given) { m_given = given; }
    [[nodiscard]] const GivenSettings &given() const { return m_given; }
    void setChecks(const SettingsChecks &checks) { m_checks = checks; }
    [[nodiscard]] const SettingsChecks &checks() const { return m_checks; }
    void setLogFolder(const QString &folder) { m_logFolder = folder; }
    [[nodiscard]] const QString &logFolder() const { return m_logFolder; }
    void setStorage(const server::Storage &storage);
    [[nodiscard]] const std::optional<server::Storage> &storage() const { return m_storage; }
    /// The answer to removeRequested(): how many rows went.
    void showRemoved(qint64 rows);

    void apply(const SettingsValues &values);
    /// Asks first.
    void removeOlderThan(int days);

Q_SIGNALS:
    void valuesChanged();
    void storageChanged();
    void applyRequested(const ui::SettingsValues &values);
    /// Figures are wanted: the page came into sight.
    void storageRequested();
    void removeRequested(const QDateTime &before);
    void openLogFolderRequested();
    /// One line for the status bar.
    void done(const QString &what);

private:
    std::unique_ptr<Dialogs> &m_dialogs;
    QWidget *m_window;
    SettingsValues m_values;
    GivenSettings m_given;
    SettingsChecks m_checks;
    QString m_logFolder;
    std::optional<server::Storage> m_storage;
};

} // namespace ui
