// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/signinpresets.h"
#include "app/connectiontest/connectiontestrun.h"
#include "app/services/secretstore.h"
#include "app/services/signin.h"

namespace ui {
class AccountDesk;
class MainWindow;
} // namespace ui

namespace app {

class Hosting;

/// Joins the window's part about the operator with the sign-in, the keychain and the server.
class AccountConnections final : public QObject
{
    Q_OBJECT

public:
    using Browser = std::function<void(const QUrl &)>;

    AccountConnections(Hosting &hosting, services::SecretStore &secrets, ui::MainWindow &window,
                       QObject *parent = nullptr);
    ~AccountConnections() override;

    /// Shows what is remembered and takes up the session before.
    void begin();
    /// Opens addresses in place of the system's browser.
    void setBrowser(Browser browser) { m_browser = std::move(browser); }

private:
    void connectDesk();
    void connectSignIn();
    void keep(const QByteArray &refreshToken);
    void restore();
    void startTest();
    [[nodiscard]] services::SignInSettings settingsOf(const ui::SignInForm &form) const;

    Hosting &m_hosting;
    services::SecretStore &m_secrets;
    ui::AccountDesk &m_desk;
    std::vector<SignInPreset> m_presets;
    Browser m_browser;
    services::SignIn m_signIn;
    std::unique_ptr<ConnectionTestRun> m_test;
};

} // namespace app
