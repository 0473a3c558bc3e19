// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/sourceeditor.h"
#include "ui/mainwindowprivate.h"
#include "ui/widgets/repeatbox.h"

#include <QHeaderView>
#include <QSplitter>

namespace ui {

void MainWindow::Private::rememberParts()
{
    for (QSplitter *splitter : q.findChildren<QSplitter *>()) {
        if (!splitter->objectName().isEmpty())
            remembered.parts.insert(splitter->objectName(), splitter->saveState());
    }
    for (QHeaderView *header : q.findChildren<QHeaderView *>()) {
        if (header->objectName().endsWith(u"Header"))
            remembered.parts.insert(header->objectName(), header->saveState());
    }
    for (const widgets::RepeatBox *box : q.findChildren<widgets::RepeatBox *>())
        remembered.parts.insert(box->objectName(), box->saveState());
    for (const editor::SourceEditor *source : q.findChildren<editor::SourceEditor *>())
        remembered.parts.insert(source->objectName(), QByteArray::number(source->zoom()));
}

void MainWindow::Private::restoreParts(QWidget &page)
{
    for (QSplitter *splitter : page.findChildren<QSplitter *>())
        splitter->restoreState(remembered.parts.value(splitter->objectName()));
    for (QHeaderView *header : page.findChildren<QHeaderView *>())
        header->restoreState(remembered.parts.value(header->objectName()));
    for (widgets::RepeatBox *box : page.findChildren<widgets::RepeatBox *>())
        box->restoreState(remembered.parts.value(box->objectName()));
    for (editor::SourceEditor *source : page.findChildren<editor::SourceEditor *>())
        source->setZoom(remembered.parts.value(source->objectName()).toInt());
}

} // namespace ui
