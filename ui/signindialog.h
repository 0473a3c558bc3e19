// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/account.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ui {

namespace widgets {
class ProblemLabel;
}

/// Asks at whom to sign in and for what, and shows how it goes. Runs no event loop of its own.
class SignInDialog final : public QDialog
{
    Q_OBJECT

public:
    SignInDialog(std::vector<SignInPreset> presets, const SignInForm &form, QWidget *parent);

    /// Closes the dialog once somebody is signed in.
    void setAccount(const Account &account);

Q_SIGNALS:
    void signInRequested(const ui::SignInForm &form);
    void cancelRequested();

private:
    void createFields();
    QLineEdit *addField(const QString &label, const QString &id, const QString &placeholder);
    [[nodiscard]] QWidget *createProgress();
    [[nodiscard]] QWidget *createButtons();
    void choosePreset();
    void fillIn(const SignInForm &form);
    void check();
    [[nodiscard]] const SignInPreset &preset() const;
    [[nodiscard]] SignInForm form() const;

    std::vector<SignInPreset> m_presets;
    Account m_account;
    QFormLayout *m_layout = nullptr;
    QComboBox *m_preset = nullptr;
    QLineEdit *m_tenant = nullptr;
    QLineEdit *m_issuer = nullptr;
    QLineEdit *m_clientId = nullptr;
    QLineEdit *m_scope = nullptr;
    QLineEdit *m_resource = nullptr;
    QLabel *m_hint = nullptr;
    QWidget *m_progress = nullptr;
    QLabel *m_phase = nullptr;
    widgets::ProblemLabel *m_problem = nullptr;
    QLabel *m_technical = nullptr;
    QPushButton *m_signIn = nullptr;
};

} // namespace ui
