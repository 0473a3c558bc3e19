// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/logsection.h"

#include "ui/settings/levelfield.h"
#include "ui/settingsdesk.h"
#include "ui/theme.h"
#include "ui/widgets/elidedlabel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

namespace ui::settings {

using server::LogRules;

LogSection::LogSection(SettingsDesk &desk, QWidget *parent)
    : Section(tr("Logs"), parent)
{
    auto *level = new LevelField(
        {u"logLevel"_qs, tr("Log from"),
         tr("Less important lines are not written, and the Log page does not show them either. "
            "Secrets are masked at every level.")},
        content());
    addField(level);
    level->setGiven(desk.given().logLevel);
    addFiles();
    addWidget(createFolder(desk));
}

void LogSection::addFiles()
{
    addNumber({u"logBytes"_qs, tr("Size of a log file"),
               tr("When it is full, it is put aside and the next one begins.")},
              &LogRules::fileBytes, {LogRules::LeastBytes, LogRules::MostBytes}, Unit::KibiBytes);
    addNumber({u"logFiles"_qs, tr("Number of log files"),
               tr("The current one included; the oldest is deleted.")},
              &LogRules::files, {1, LogRules::MostFiles}, Unit::Count);
}

void LogSection::addNumber(const SettingText &text, int LogRules::*number,
                           const server::NumberRange &range, Unit unit)
{
    const NumberPlace place{
        [number](const SettingsValues &values) -> qint64 { return values.log.*number; },
        [number](SettingsValues &values, qint64 value) {
            values.log.*number = static_cast<int>(value);
        },
        range};
    addField(new NumberField(text, place, unit, {}, content()));
}

QWidget *LogSection::createFolder(SettingsDesk &desk)
{
    auto *folder = new QWidget(content());
    auto *row = new QHBoxLayout(folder);
    row->setContentsMargins(0, 0, 0, 0);
    auto *place = new widgets::ElidedLabel(folder);
    place->setText(QDir::toNativeSeparators(desk.logFolder()));
    auto *open = new QPushButton(theme::icon(u"folder"_qs), tr("&Open the folder"), folder);
    open->setObjectName(u"openLogFolder"_qs);
    open->setToolTip(tr("Show the log files in the file manager"));
    open->setEnabled(!desk.logFolder().isEmpty());
    connect(open, &QPushButton::clicked, &desk, &SettingsDesk::openLogFolderRequested);
    row->addWidget(place, 1);
    row->addWidget(open);
    return folder;
}

} // namespace ui::settings
