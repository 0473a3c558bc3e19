// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/savedevent.h"

#include <QPushButton>

#include <vector>

namespace ui::pages {

/// The saved events of one trigger in a menu: load, save, rename, delete. Holds those of all
/// triggers and tells of every change to the whole.
class SavedEventsButton final : public QPushButton
{
    Q_OBJECT

public:
    explicit SavedEventsButton(QWidget *parent);

    void setEvents(const std::vector<SavedEvent> &events);
    void setTrigger(const QString &trigger);

    /// Keeps `payload` under `name`, in place of what has that name.
    void save(const QString &name, const QByteArray &payload);

Q_SIGNALS:
    void loadRequested(const QByteArray &payload);
    /// The user wants to keep the values as they are now; `suggested` may be empty.
    void saveRequested(const QString &suggested);
    void renameRequested(const QString &name);
    void changed(const std::vector<ui::SavedEvent> &events);
    /// Something was lost that `before` still has.
    void undoOffered(const QString &text, const std::vector<ui::SavedEvent> &before);

public Q_SLOTS:
    /// Gives the loaded event another name; does nothing when that is taken or none is loaded.
    void rename(const QString &name);

private:
    void load(const QString &name);
    void remove();
    void rebuild();
    void addEvents(QMenu &menu);
    [[nodiscard]] std::vector<SavedEvent>::iterator find(const QString &name);

    std::vector<SavedEvent> m_events;
    QString m_trigger;
    QString m_current; ///< name of the event that was loaded or saved last; empty: none
};

} // namespace ui::pages
