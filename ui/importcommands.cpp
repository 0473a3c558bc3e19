// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/importcommands.h"

#include "ui/actions.h"
#include "ui/dialogs.h"
#include "ui/importdialog.h"

#include <QProgressDialog>

namespace ui {
namespace {

constexpr int ProgressAfterMs = 500;

} // namespace

ImportCommands::ImportCommands(Actions &actions, const std::unique_ptr<Dialogs> &dialogs,
                               QWidget *window)
    : QObject(window)
    , m_dialogs(dialogs)
    , m_window(window)
{
    connect(&actions.openUrl, &QAction::triggered, this, &ImportCommands::askUrl);
}

void ImportCommands::askUrl()
{
    m_dialogs->askText(
        m_window, tr("Open from the web"),
        tr("Address of a definition (OpenAPI 2.0, 3.0 or 3.1, as JSON):"), u"https://"_qs,
        [this](const QString &text) { Q_EMIT urlChosen(QUrl(text.trimmed(), QUrl::StrictMode)); });
}

void ImportCommands::offer(const QString &origin, const openapi::importer::Imported &imported,
                           const QString &suggested)
{
    hideFetching();
    auto *dialog = new ImportDialog(origin, imported, suggested, *m_dialogs, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::saveChosen, this,
            [this, text = imported.text](const QString &path) { Q_EMIT saveChosen(path, text); });
    dialog->open();
}

void ImportCommands::showFetching(const QString &origin)
{
    hideFetching();
    m_progress = new QProgressDialog(tr("Fetching %1").arg(origin), tr("Cancel"), 0, 0, m_window);
    m_progress->setObjectName(u"fetchProgress"_qs);
    m_progress->setWindowTitle(tr("Open from the web"));
    m_progress->setMinimumDuration(ProgressAfterMs);
    m_progress->setAttribute(Qt::WA_DeleteOnClose);
    m_progress->setValue(0);
    connect(m_progress, &QProgressDialog::canceled, this, &ImportCommands::fetchingCancelled);
}

void ImportCommands::hideFetching()
{
    if (!m_progress)
        return;
    m_progress->disconnect(this);
    m_progress->deleteLater();
    m_progress.clear();
}

} // namespace ui
