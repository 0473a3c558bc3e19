// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/account.h"

#include <QToolButton>

class QMenu;

namespace ui {
class Actions;
}

namespace ui::widgets {

/// The window's corner: who is signed in, with a menu about it, or the way to sign in.
class AccountButton final : public QToolButton
{
    Q_OBJECT

public:
    AccountButton(Actions &actions, QWidget *parent);

    void setAccount(const Account &account);

private:
    void present();
    void fillMenu();
    [[nodiscard]] QString expiry() const;

    Actions &m_actions;
    Account m_account;
    QMenu *m_menu = nullptr;
};

} // namespace ui::widgets
