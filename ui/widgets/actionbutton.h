// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

class QAction;

namespace ui::widgets {

/// A button for a command of the window: shows its words, its icon, and whether it can be given.
class ActionButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `action` outlives it.
    ActionButton(QAction &action, QWidget *parent);

private:
    void follow(const QAction &action);
};

} // namespace ui::widgets
