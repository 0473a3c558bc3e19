// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/serverstate.h"

#include <QObject>
#include <QPointer>
#include <QUrl>

#include <memory>

class QWidget;

namespace ui {

class Actions;
class Dialogs;
class ShareDialog;

/// What the command of the window that shares the connector does.
class ShareCommands final : public QObject
{
    Q_OBJECT

public:
    /// `actions` and `dialogs` outlive it; the dialog opens over `window`, which owns it.
    ShareCommands(Actions &actions, const std::unique_ptr<Dialogs> &dialogs, QWidget *window);

    void setServerState(const server::ServerState &state);

Q_SIGNALS:
    void liveRequested(); ///< to where a public address is made
    void openUrlRequested(const QUrl &url);
    void saveRequested(const QString &fileName, const QByteArray &bytes);

private:
    void open();

    Actions &m_actions;
    const std::unique_ptr<Dialogs> &m_dialogs;
    QWidget *m_window;
    QString m_address;
    QPointer<ShareDialog> m_dialog;
};

} // namespace ui
