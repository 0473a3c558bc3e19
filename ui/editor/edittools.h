// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAction>
#include <QWidget>

namespace ui::editor {

/// The commands on the lines of one view: buttons above it, shortcuts and context menu in it.
class EditTools final : public QWidget
{
    Q_OBJECT

public:
    /// `view` gets the shortcuts and the menu.
    EditTools(QWidget &view, QWidget *parent);

    QAction add;
    QAction duplicate; ///< hidden until shown
    QAction remove;
    QAction up;
    QAction down;

private:
    void describe(QAction &action, const QString &icon, const QString &text,
                  const QKeySequence &shortcut, const char *name);
};

} // namespace ui::editor
