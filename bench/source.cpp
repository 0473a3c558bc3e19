// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/contextat.h"
#include "openapi/editing/proposals.h"
#include "ui/editor/sourceeditor.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QKeyEvent>
#include <QTextStream>

/// Times of the source editor with the files given, in milliseconds: opening, a typed key until it is
/// painted, and what a place at the end of the text needs to be understood.

namespace {

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double typing(ui::editor::SourceEditor &editor, int count)
{
    QWidget *view = editor.focusProxy();
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < count; ++i) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, u"a"_qs);
        QCoreApplication::sendEvent(view, &press);
        view->repaint();
        QCoreApplication::processEvents();
    }
    return milliseconds(timer) / count;
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QTextStream out(stdout);
    for (const QString &path : QApplication::arguments().mid(1)) {
        QFile file(path);
        if (!file.open(QFile::ReadOnly))
            return 1;
        const QByteArray text = file.readAll();
        QElapsedTimer timer;
        timer.start();
        ui::editor::SourceEditor editor;
        editor.resize(900, 700);
        editor.setText(text);
        editor.show();
        editor.repaint();
        QCoreApplication::processEvents();
        const double opening = milliseconds(timer);
        const double start = typing(editor, 50);
        timer.restart();
        editor.reveal({text.size(), text.size()});
        editor.repaint();
        QCoreApplication::processEvents();
        const double end = milliseconds(timer);
        const double typed = typing(editor, 50);
        timer.restart();
        (void)openapi::editing::contextAt(text, text.size());
        out << path << ' ' << text.size() << " bytes: opening " << opening << ", key at the start "
            << start << ", going to the end " << end << ", key at the end " << typed << ", context "
            << milliseconds(timer) << '\n';
    }
    return 0;
}
