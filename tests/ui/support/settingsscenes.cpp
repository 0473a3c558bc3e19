// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/settingsscenes.h"

#include "ui/mainwindow.h"
#include "ui/settingsdesk.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>

void scenes::showSettings(ui::MainWindow &window, const QString &scene)
{
    ui::SettingsDesk &desk = window.desks().settings;
    const QDateTime oldest(QDate(2026, 9, 3), QTime(12, 0), Qt::UTC);
    desk.setStorage({{9'912, 14'200'000, oldest},
                     {1'204, 3'100'000, oldest},
                     {48'211, 4'821'100, oldest},
                     {51'007, 31'000'000, oldest},
                     61'000'000,
                     2'000'000,
                     scene != u"settings-problem"});
    auto *scroll = window.findChild<QScrollArea *>(u"settingsScroll"_qs);
    QCoreApplication::processEvents();
    const auto bring = [&window, scroll](const QString &name) {
        const auto *widget = window.findChild<QWidget *>(name);
        scroll->verticalScrollBar()->setValue(widget->mapTo(scroll->widget(), QPoint()).y() - 90);
    };
    if (scene == u"settings-limits")
        bring(u"headBytes"_qs);
    if (scene == u"settings-retention")
        bring(u"storageFigures"_qs);
    if (scene == u"settings-problem") {
        auto *line = window.findChild<QLineEdit *>(u"operatorAddress"_qs);
        line->setText(u"0.0.0.0"_qs);
        Q_EMIT line->textEdited(line->text());
    }
}
