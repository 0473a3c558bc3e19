// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/actionbutton.h"

#include <QAction>

namespace ui::widgets {

ActionButton::ActionButton(QAction &action, QWidget *parent)
    : QPushButton(parent)
{
    connect(&action, &QAction::changed, this, [this, &action] { follow(action); });
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
    follow(action);
}

void ActionButton::follow(const QAction &action)
{
    QString words = action.text();
    setText(words.remove(u'&'));
    setIcon(action.icon());
    setToolTip(action.toolTip());
    setEnabled(action.isEnabled());
    setVisible(action.isVisible());
}

} // namespace ui::widgets
