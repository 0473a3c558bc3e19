// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/dialogs.h"
#include "ui/mainwindowprivate.h"
#include "ui/pages/firepage.h"
#include "ui/pages/firetools.h"
#include "ui/pages/savedeventsbutton.h"
#include "ui/widgets/banner.h"

#include <QFileInfo>

// What the Fire page offers beside firing one event, and the window's part in it.

namespace ui {

void MainWindow::Private::connectFireTools(pages::FireTools &tools)
{
    using pages::FireTools;
    tools.savedEvents()->setEvents(savedEvents);
    connect(&tools, &FireTools::runRequested, &q, &MainWindow::runRequested);
    connect(&tools, &FireTools::stopRequested, &q, &MainWindow::stopRunRequested);
    connect(&tools, &FireTools::savedEventsChanged, &q,
            [this](const std::vector<SavedEvent> &events) {
                savedEvents = events;
                Q_EMIT q.savedEventsChanged(events);
            });
    connect(
        &tools, &FireTools::textRequested, &q,
        [this](const QString &title, const QString &suggested, const FireTools::Chosen &chosen) {
            dialogs->askText(&q, title, MainWindow::tr("Name"), suggested, chosen);
        });
    connect(&tools, &FireTools::fileRequested, &q, [this] {
        dialogs->askOpenFileName(&q, MainWindow::tr("Events from a file"),
                                 MainWindow::tr("Events (*.json *.jsonl *.ndjson *.csv *.tsv "
                                                "*.txt);;All files (*)"),
                                 QFileInfo(eventFile).path(), [this](const QString &name) {
                                     eventFile = name;
                                     Q_EMIT q.eventFileRequested(name);
                                 });
    });
    connect(&tools, &FireTools::problemFound, &q,
            [this](const wording::Explanation &problem) { banner->showProblem(problem); });
    connect(
        &tools, &FireTools::undoOffered, &q,
        [this](const QString &text, const FireTools::Undo &undo) { banner->showUndo(text, undo); });
}

pages::FireTools *MainWindow::Private::fireTools()
{
    return static_cast<pages::FirePage *>(page(Fire))->tools();
}

void MainWindow::setSavedEvents(const std::vector<SavedEvent> &events)
{
    d->savedEvents = events;
    if (d->built.at(Private::Fire))
        d->fireTools()->savedEvents()->setEvents(events);
}

void MainWindow::showEventFile(const QString &fileName,
                               const tl::expected<QByteArray, QString> &bytes)
{
    d->fireTools()->showFile(QFileInfo(fileName).fileName(), bytes);
}

void MainWindow::setRunProgress(const RunProgress &progress)
{
    d->fireTools()->setProgress(progress);
}

} // namespace ui
