// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/account.h"
#include "ui/connectiontest.h"
#include "server/localidentity.h"
#include "server/serverstate.h"

#include <QObject>
#include <QPointer>

namespace ui {

class Actions;
class ConnectionTestDialog;
class SignInDialog;

namespace widgets {
class AccountButton;
}

/// The window's part about the operator: signing in, the account, and the test of the connection.
/// Takes values, emits intent; whoever connects it does the work.
class AccountDesk final : public QObject
{
    Q_OBJECT

public:
    /// `actions` outlive it.
    AccountDesk(Actions &actions, QWidget *window);

    /// For the window's corner; made once.
    [[nodiscard]] QWidget *createButton(QWidget *parent);

    void setPresets(const std::vector<SignInPreset> &presets);
    /// What the form begins with.
    void setForm(const SignInForm &form);
    void setAccount(const Account &account);
    void setConnectionTest(const ConnectionTest &test);
    /// The demonstration identity provider beside the server.
    void setLocalIdentity(const server::LocalIdentity &identity);
    [[nodiscard]] const server::LocalIdentity &localIdentity() const { return m_identity; }
    /// Whether there is something to test: a server that runs and a trigger.
    void setTestable(bool testable);

Q_SIGNALS:
    void signInRequested(const ui::SignInForm &form);
    void cancelSignInRequested();
    void signOutRequested();
    void testRequested();
    void cancelTestRequested();
    void startIdentityRequested();
    void stopIdentityRequested();
    void localIdentityChanged(const server::LocalIdentity &identity);
    /// One line for the status bar.
    void done(const QString &what);

private:
    void askToSignIn();
    void showTest();
    void copyClaims();

    Actions &m_actions;
    QWidget *m_window;
    std::vector<SignInPreset> m_presets;
    SignInForm m_form;
    Account m_account;
    server::LocalIdentity m_identity;
    QPointer<widgets::AccountButton> m_button;
    QPointer<SignInDialog> m_signIn;
    QPointer<ConnectionTestDialog> m_test;
};

} // namespace ui
