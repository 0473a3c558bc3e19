// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/accountdesk.h"

#include "ui/actions.h"
#include "ui/connectiontestdialog.h"
#include "ui/signindialog.h"
#include "ui/widgets/accountbutton.h"

#include <QClipboard>
#include <QGuiApplication>

namespace ui {

AccountDesk::AccountDesk(Actions &actions, QWidget *window)
    : QObject(window)
    , m_actions(actions)
    , m_window(window)
{
    connect(&actions.signIn, &QAction::triggered, this, &AccountDesk::askToSignIn);
    connect(&actions.signOut, &QAction::triggered, this, &AccountDesk::signOutRequested);
    connect(&actions.copyClaims, &QAction::triggered, this, &AccountDesk::copyClaims);
    connect(&actions.testConnection, &QAction::triggered, this, &AccountDesk::showTest);
}

QWidget *AccountDesk::createButton(QWidget *parent)
{
    m_button = new widgets::AccountButton(m_actions, parent);
    return m_button;
}

void AccountDesk::setPresets(const std::vector<SignInPreset> &presets)
{
    m_presets = presets;
    m_actions.signIn.setEnabled(!presets.empty());
}

void AccountDesk::setForm(const SignInForm &form)
{
    m_form = form;
}

void AccountDesk::setAccount(const Account &account)
{
    m_account = account;
    const bool isSignedIn = account.phase == Account::Phase::SignedIn;
    m_actions.signOut.setEnabled(isSignedIn);
    m_actions.copyClaims.setEnabled(isSignedIn);
    if (m_button)
        m_button->setAccount(account);
    if (m_signIn)
        m_signIn->setAccount(account);
}

void AccountDesk::setConnectionTest(const ConnectionTest &test)
{
    if (m_test)
        m_test->setTest(test);
}

void AccountDesk::setLocalIdentity(const server::LocalIdentity &identity)
{
    m_identity = identity;
    Q_EMIT localIdentityChanged(identity);
}

void AccountDesk::setTestable(bool testable)
{
    m_actions.testConnection.setEnabled(testable);
}

void AccountDesk::askToSignIn()
{
    if (m_signIn || m_presets.empty())
        return;
    m_signIn = new SignInDialog(m_presets, m_form, m_window);
    m_signIn->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_signIn, &SignInDialog::signInRequested, this, [this](const SignInForm &form) {
        m_form = form;
        Q_EMIT signInRequested(form);
    });
    connect(m_signIn, &SignInDialog::cancelRequested, this, &AccountDesk::cancelSignInRequested);
    m_signIn->setAccount(m_account);
    m_signIn->open();
}

void AccountDesk::showTest()
{
    if (!m_test) {
        m_test = new ConnectionTestDialog(m_window);
        m_test->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_test, &ConnectionTestDialog::testRequested, this, &AccountDesk::testRequested);
        connect(m_test, &ConnectionTestDialog::cancelRequested, this,
                &AccountDesk::cancelTestRequested);
        m_test->open();
    }
    Q_EMIT testRequested();
}

void AccountDesk::copyClaims()
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(m_account.claims));
    Q_EMIT done(tr("Claims copied; the token was not"));
}

} // namespace ui
