// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/connector.h"
#include "ui/exportsource.h"

#include <QObject>

#include <memory>

class QWidget;

namespace ui {

class Actions;
class Dialogs;

/// What the commands of the window that export the hosted connector do.
class ExportCommands final : public QObject
{
    Q_OBJECT

public:
    /// `actions` and `dialogs` outlive it; the dialog opens over `window`, which owns it.
    ExportCommands(Actions &actions, const std::unique_ptr<Dialogs> &dialogs, QWidget *window);

    /// Outlives it; without one there is nothing to do.
    void setSource(ExportSource *source);
    void setConnector(const Connector &connector);

Q_SIGNALS:
    void exported(const ui::ExportReport &report);

private:
    void ask();
    void exportAgain();
    void offerAgain();
    void tell(const ExportReport &report);

    Actions &m_actions;
    const std::unique_ptr<Dialogs> &m_dialogs;
    QWidget *m_window;
    ExportSource *m_source = nullptr;
    bool m_signsIn = false;
};

} // namespace ui
