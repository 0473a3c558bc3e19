// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/editor/edittools.h"

#include "ui/theme.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace ui::editor {

EditTools::EditTools(QWidget &view, QWidget *parent)
    : QWidget(parent)
{
    describe(add, u"add"_qs, tr("Add"), Qt::Key_Insert, "add");
    describe(duplicate, u"copy"_qs, tr("Duplicate"), Qt::CTRL | Qt::Key_D, "duplicate");
    describe(remove, u"remove"_qs, tr("Delete"), QKeySequence::Delete, "remove");
    describe(up, u"up"_qs, tr("Move up"), Qt::ALT | Qt::Key_Up, "up");
    describe(down, u"down"_qs, tr("Move down"), Qt::ALT | Qt::Key_Down, "down");
    duplicate.setVisible(false);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    view.setContextMenuPolicy(Qt::ActionsContextMenu);
    for (QAction *action : {&add, &duplicate, &remove, &up, &down}) {
        view.addAction(action);
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setPopupMode(QToolButton::InstantPopup);
        button->setObjectName(action->objectName() % u"Button"_qs);
        button->setAccessibleName(action->text());
        button->setVisible(action->isVisible());
        connect(action, &QAction::changed, button,
                [button, action] { button->setVisible(action->isVisible()); });
        layout->addWidget(button);
    }
    layout->addStretch();
}

void EditTools::describe(QAction &action, const QString &icon, const QString &text,
                         const QKeySequence &shortcut, const char *name)
{
    action.setObjectName(QString::fromLatin1(name));
    action.setIcon(theme::icon(icon));
    action.setText(text);
    action.setToolTip(u"%1 (%2)"_qs.arg(text, shortcut.toString(QKeySequence::NativeText)));
    action.setShortcut(shortcut);
    action.setShortcutContext(Qt::WidgetShortcut);
}

} // namespace ui::editor
