// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/importer/importer.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <memory>

class QProgressDialog;
class QWidget;

namespace ui {

class Actions;
class Dialogs;

/// What the commands of the window that bring definitions in do. Emits intent; the root fetches,
/// converts and writes.
class ImportCommands final : public QObject
{
    Q_OBJECT

public:
    /// `actions` and `dialogs` outlive it; dialogs open over `window`, which owns it.
    ImportCommands(Actions &actions, const std::unique_ptr<Dialogs> &dialogs, QWidget *window);

    /// A definition came in: shows what was made of it and asks where to keep it. `origin` has no
    /// credentials.
    void offer(const QString &origin, const openapi::importer::Imported &imported,
               const QString &suggested);
    /// Shows, after half a second, that something is being fetched, and lets the user cancel it.
    void showFetching(const QString &origin);
    void hideFetching();

Q_SIGNALS:
    /// May hold credentials.
    void urlChosen(const QUrl &url);
    void fetchingCancelled();
    void saveChosen(const QString &path, const QByteArray &text);

private:
    void askUrl();

    const std::unique_ptr<Dialogs> &m_dialogs;
    QWidget *m_window;
    QPointer<QProgressDialog> m_progress;
};

} // namespace ui
