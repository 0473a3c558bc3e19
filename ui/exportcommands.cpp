// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exportcommands.h"

#include "ui/actions.h"
#include "ui/answer.h"
#include "ui/exportdialog.h"

#include <algorithm>

namespace ui {

ExportCommands::ExportCommands(Actions &actions, const std::unique_ptr<Dialogs> &dialogs,
                               QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(&actions.exportConnector, &QAction::triggered, this, &ExportCommands::ask);
    connect(&actions.exportAgain, &QAction::triggered, this, &ExportCommands::exportAgain);
}

void ExportCommands::setSource(ExportSource *source)
{
    m_source = source;
    m_actions.exportConnector.setEnabled(source);
    offerAgain();
}

void ExportCommands::setConnector(const Connector &connector)
{
    m_signsIn = std::any_of(connector.security.begin(), connector.security.end(),
                            [](const DeclaredSecurity &security) {
                                return security.kind == DeclaredSecurity::Kind::SignIn;
                            });
    offerAgain();
}

void ExportCommands::offerAgain()
{
    m_actions.exportAgain.setEnabled(m_source && m_source->hasLastWish());
}

void ExportCommands::ask()
{
    auto *dialog = new ExportDialog(*m_source, *m_dialogs, m_signsIn, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, this, &ExportCommands::tell);
    dialog->open();
}

/// Without a question, unless there is one to ask.
void ExportCommands::exportAgain()
{
    onAnswer(m_source->write(m_source->lastWish(), ExportReport::Obstacle::None), this,
             [this](const ExportOutcome &outcome) {
                 if (outcome && outcome->written)
                     tell(*outcome);
                 else
                     ask();
             });
}

void ExportCommands::tell(const ExportReport &report)
{
    offerAgain();
    Q_EMIT exported(report);
}

} // namespace ui
