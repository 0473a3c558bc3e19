// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settingsdesk.h"

#include "ui/dialogs.h"

#include <QLocale>
#include <QWidget>

namespace ui {

SettingsDesk::SettingsDesk(std::unique_ptr<Dialogs> &dialogs, QWidget *window)
    : QObject(window)
    , m_dialogs(dialogs)
    , m_window(window)
{
}

void SettingsDesk::setValues(const SettingsValues &values)
{
    m_values = values;
    Q_EMIT valuesChanged();
}

void SettingsDesk::setStorage(const server::Storage &storage)
{
    m_storage = storage;
    Q_EMIT storageChanged();
}

void SettingsDesk::showRemoved(qint64 rows)
{
    Q_EMIT done(rows == 0 ? tr("Nothing was old enough to be deleted")
                          : tr("%n row(s) deleted", nullptr, static_cast<int>(rows)));
    Q_EMIT storageRequested();
}

void SettingsDesk::apply(const SettingsValues &values)
{
    Q_EMIT applyRequested(values);
}

void SettingsDesk::removeOlderThan(int days)
{
    const QDateTime before = QDateTime::currentDateTimeUtc().addDays(-days);
    const QString day = QLocale().toString(before.toLocalTime(), QLocale::ShortFormat);
    m_dialogs->confirm(
        m_window,
        tr("Delete the requests, events and finished deliveries from before %1? This cannot be "
           "undone. Failed deliveries stay as long as their own setting says; what is still to be "
           "sent, and subscriptions, stay in any case.")
            .arg(day),
        tr("Delete"), [this, before] { Q_EMIT removeRequested(before); });
}

} // namespace ui
