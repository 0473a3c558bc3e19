// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/accountconnections.h"

#include "app/account/signinwords.h"
#include "app/hosting.h"
#include "server/trustworthyurl.h"
#include "ui/accountdesk.h"
#include "ui/answer.h"
#include "ui/mainwindow.h"

#include <QDesktopServices>

#include <algorithm>

namespace app {
using namespace Qt::StringLiterals;
using services::SignIn;

namespace {

const QString RefreshToken = u"signin/refresh-token"_s;

ui::SignInForm formOf(const services::SignInSettings &settings)
{
    return {settings.preset,   settings.tenant, settings.issuer,
            settings.clientId, settings.scope,  settings.resource};
}

} // namespace

AccountConnections::AccountConnections(Hosting &hosting, services::SecretStore &secrets,
                                       ui::MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_hosting(hosting)
    , m_secrets(secrets)
    , m_desk(window.desks().account)
    , m_presets(signInPresets())
    , m_browser([](const QUrl &url) { QDesktopServices::openUrl(url); })
    , m_signIn(signInPages(), {})
{
    connectDesk();
    connectSignIn();
}

AccountConnections::~AccountConnections() = default;

void AccountConnections::connectDesk()
{
    using ui::AccountDesk;
    connect(&m_desk, &AccountDesk::signInRequested, this, [this](const ui::SignInForm &form) {
        const services::SignInSettings settings = settingsOf(form);
        m_hosting.settings().setSignIn(settings);
        m_signIn.begin(settings);
    });
    connect(&m_desk, &AccountDesk::cancelSignInRequested, &m_signIn, &SignIn::cancel);
    connect(&m_desk, &AccountDesk::signOutRequested, &m_signIn, &SignIn::signOut);
    connect(&m_desk, &AccountDesk::testRequested, this, &AccountConnections::startTest);
    connect(&m_desk, &AccountDesk::cancelTestRequested, this, [this] {
        if (m_test)
            m_test->cancel();
    });
}

void AccountConnections::connectSignIn()
{
    connect(&m_signIn, &SignIn::accountChanged, this,
            [this](const services::Account &account) { m_desk.setAccount(shownAccount(account)); });
    connect(&m_signIn, &SignIn::browserRequested, this,
            [this](const QUrl &url) { m_browser(url); });
    connect(&m_signIn, &SignIn::refreshTokenChanged, this, &AccountConnections::keep);
}

void AccountConnections::begin()
{
    std::vector<ui::SignInPreset> rows;
    rows.reserve(m_presets.size());
    for (const SignInPreset &preset : m_presets)
        rows.push_back(preset.row);
    m_desk.setPresets(rows);
    m_desk.setForm(formOf(m_hosting.settings().signIn()));
    restore();
}

void AccountConnections::restore()
{
    if (m_hosting.settings().signIn().clientId.isEmpty())
        return;
    ui::onAnswer(m_secrets.read(RefreshToken), this, [this](const services::SecretAnswer &token) {
        const bool isIdle = m_signIn.account() == services::Account();
        if (token && !token->isEmpty() && isIdle)
            m_signIn.restore(m_hosting.settings().signIn(), *token);
    });
}

void AccountConnections::keep(const QByteArray &refreshToken)
{
    // Where there is no keychain, it lasts as long as this session.
    if (refreshToken.isEmpty())
        m_secrets.remove(RefreshToken);
    else
        m_secrets.write(RefreshToken, refreshToken);
}

services::SignInSettings AccountConnections::settingsOf(const ui::SignInForm &form) const
{
    const auto preset = std::find_if(
        m_presets.begin(), m_presets.end(),
        [&form](const SignInPreset &each) { return each.row.id == form.preset; });
    return {form.preset,   preset == m_presets.end() ? QString() : preset->authority,
            form.tenant,   form.issuer,
            form.clientId, form.scope,
            form.resource};
}

void AccountConnections::startTest()
{
    const server::ServerState state = m_hosting.host().state();
    const openapi::DefinitionPtr &definition = m_hosting.definition().served.definition;
    if (!definition || definition->triggers.empty() || (m_test && m_test->result().isRunning))
        return;
    server::TrialRoute route;
    if (state.publicUrl != state.connectorUrl)
        route.url = state.publicUrl;
    // Never in the clear over a network.
    if (server::isTrustworthy(QUrl(state.publicUrl)))
        route.accessToken = m_signIn.accessToken();
    const QString caller = route.accessToken.isEmpty() ? QString() : m_signIn.account().name;
    m_test = std::make_unique<ConnectionTestRun>(m_hosting.host(), definition, route, caller);
    connect(m_test.get(), &ConnectionTestRun::progressed, &m_desk,
            &ui::AccountDesk::setConnectionTest);
    m_test->start();
}

} // namespace app
