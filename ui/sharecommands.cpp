// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharecommands.h"

#include "ui/actions.h"
#include "ui/publicaddress.h"
#include "ui/sharedialog.h"

namespace ui {

ShareCommands::ShareCommands(Actions &actions, const std::unique_ptr<Dialogs> &dialogs,
                             QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(&actions.share, &QAction::triggered, this, &ShareCommands::open);
}

void ShareCommands::setServerState(const server::ServerState &state)
{
    m_address = publicAddress(state);
    if (m_dialog)
        m_dialog->setAddress(m_address);
}

void ShareCommands::open()
{
    if (m_dialog)
        return;
    m_dialog = new ShareDialog(m_actions, *m_dialogs, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setAddress(m_address);
    connect(m_dialog, &ShareDialog::liveRequested, this, &ShareCommands::liveRequested);
    connect(m_dialog, &ShareDialog::openUrlRequested, this, &ShareCommands::openUrlRequested);
    connect(m_dialog, &ShareDialog::saveRequested, this, &ShareCommands::saveRequested);
    m_dialog->open();
}

} // namespace ui
