// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/connectorscenes.h"

#include "openapi/reader.h"
#include "openapi/validator/validator.h"
#include "tests/ui/support/shop.h"
#include "ui/accountdesk.h"
#include "ui/definitionediting.h"
#include "ui/livedesk.h"
#include "ui/mainwindow.h"
#include "ui/widgets/recordtable.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QPlainTextEdit>

namespace scenes {
namespace {

void showAccount(ui::MainWindow &window, const QString &scene)
{
    using Phase = ui::Account::Phase;
    using Test = ui::ConnectionTest;
    ui::AccountDesk &desk = window.desks().account;
    const bool isSigningIn = scene.startsWith(u"connector-sign-in");
    desk.setPresets({{u"entra"_qs,
                      u"Microsoft Entra ID"_qs,
                      true,
                      {},
                      u"Register in Entra: an app of its own with the platform “Mobile and desktop "
                      "applications” and the redirect URI http://localhost, “Allow public client "
                      "flows” on, and the API permission for the scope. It needs no secret."_qs}});
    desk.setForm({u"entra"_qs,
                  u"contoso.com"_qs,
                  {},
                  u"11111111-2222-4333-8444-555555555555"_qs,
                  u"api://shop.contoso.com/impersonate"_qs,
                  {}});
    ui::Account account;
    account.phase = isSigningIn ? Phase::SignedOut : Phase::SignedIn;
    account.name = u"Ada Lovelace-Byron King"_qs;
    if (isSigningIn)
        window.findChild<QToolButton *>(u"account"_qs)->click();
    if (scene == u"connector-sign-in") {
        account.phase = Phase::Browser;
    } else if (isSigningIn) {
        account.problem = {u"The provider refused the sign-in."_qs,
                           u"The redirect URI is not registered. Add http://localhost under the "
                           "platform “Mobile and desktop applications”."_qs};
        account.technical = u"invalid_request – AADSTS50011: The redirect URI specified in the "
                            "request does not match."_qs;
    }
    desk.setAccount(account);
    if (!scene.startsWith(u"connector-test"))
        return;
    window.findChild<QPushButton *>(u"testConnection"_qs)->click();
    Test test;
    test.url = u"https://shop.example"_qs;
    test.trigger = u"instore"_qs;
    test.caller = account.name;
    test.steps = {{{Test::State::Passed, 0},
                   {Test::State::Passed, 41},
                   {Test::State::Passed, 3},
                   {Test::State::Passed, 58},
                   {Test::State::Passed, 22}}};
    test.status = 201;
    test.user = account.name;
    test.tenant = u"11111111-2222-4333-8444-555555555555"_qs;
    if (scene == u"connector-test-refused") {
        test.steps = {{{Test::State::Passed, 0},
                       {Test::State::Failed, 12},
                       {Test::State::Skipped, 0},
                       {Test::State::Skipped, 0},
                       {Test::State::Skipped, 0}}};
        test.claims = {
            {u"aud"_qs, u"api://shop.contoso.com"_qs, u"https://graph.microsoft.com"_qs, false}};
    }
    desk.setConnectionTest(test);
}

void showTokens(ui::MainWindow &window, const QString &scene)
{
    const QString id = u"8f7c1c34-5d0f-4a7e-9b43-2f1d2c3b4a5e"_qs;
    ui::Connector connector = shop::connector();
    connector.setup.tokens.tenants = QStringList{u"11111111-2222-4333-8444-555555555555"_qs};
    connector.setup.tokens.required = scene != u"connector-tokens-broken";
    connector.setup.tokens.audiences = QStringList{id};
    window.setConnector(connector);
    server::Changes changes;
    server::TokenRefusal refusal;
    refusal.at = QDateTime::currentDateTimeUtc();
    refusal.caller = u"20.86.93.35"_qs;
    refusal.agent = u"azure-logic-apps/1.0 (workflow 0b3f; version 08585) microsoft-flow/1.0"_qs;
    refusal.request = u"POST /hooks"_qs;
    refusal.fault = server::TokenFault::NoToken;
    changes.refusals.push_back(refusal);
    refusal.fault = server::TokenFault::Audience;
    const QString now = QString::number(refusal.at.toSecsSinceEpoch() + 3000);
    const QString issuer = u"https://sts.windows.net/11111111-2222-4333-8444-555555555555/"_qs;
    refusal.claims = {{u"alg"_qs, {u"RS256"_qs}, {}, u"RS256"_qs, {}, {}},
                      {u"iss"_qs, {issuer}, {}, issuer, {}, {}},
                      {u"aud"_qs,
                       {id, u"api://"_qs + id},
                       {},
                       u"api://00000003-0000-0000-c000-000000000000"_qs,
                       server::TokenFault::Audience,
                       {}},
                      {u"scp"_qs, {}, {}, u"impersonate"_qs, {}, {}},
                      {u"exp"_qs, {}, {}, now, {}, {}}};
    changes.refusals.push_back(refusal);
    changes.outside = shop::running().publicUrl;
    window.applyChanges(changes);
    auto *tabs = window.findChild<QTabWidget *>(u"connectorTabs"_qs);
    tabs->setCurrentIndex(scene.endsWith(u"refused") ? 3 : 2);
    if (scene == u"connector-tokens-broken") {
        auto *tenants = window.findChild<QLineEdit *>(u"tokenTenants"_qs);
        window.findChild<QCheckBox *>(u"requireTokens"_qs)->click();
        tenants->setText(u"contoso"_qs);
        QTest::keyClick(tenants, Qt::Key_Return);
    }
}

void showSelfTest(ui::MainWindow &window)
{
    using ui::SelfTest;
    using Finding = SelfTest::Finding;
    using State = SelfTest::State;
    SelfTest test;
    test.url = u"https://magasin-des-halles.ngrok-free.app"_qs;
    test.lines = {{{State::Passed, Finding::Resolves, {u"18.158.249.75"_qs, u"3.125.102.39"_qs}},
                   {State::Warned,
                    Finding::EndsSoon,
                    {u"magasin-des-halles.ngrok-free.app"_qs, u"2026-05-03"_qs}},
                   {State::Passed, Finding::Nothing, {}},
                   {State::Passed, Finding::Reached, {}},
                   {State::Passed, Finding::Unchanged, {u"POST"_qs}},
                   {State::Failed, Finding::Refused, {u"DELETE"_qs, u"405"_qs}},
                   {State::Failed, Finding::NoAuthorization, {}},
                   {State::Passed, Finding::RightName, {test.url}},
                   {State::Passed, Finding::FieldsReturned, {}},
                   {State::Passed, Finding::Quick, {u"84"_qs}}}};
    window.desks().live.selfTest().setTest(test);
    QCoreApplication::processEvents(); // its lines get their places
    QCoreApplication::processEvents();
    auto *lines = window.findChild<QWidget *>(u"selfTestLines"_qs);
    for (QWidget *parent = lines->parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(parent))
            scroll->ensureWidgetVisible(lines, 0, 0);
    }
}

} // namespace

void showConnector(ui::MainWindow &window, const QString &scene)
{
    using Kind = ui::DeclaredSecurity::Kind;
    ui::Connector connector = shop::connector();
    connector.security = {{Kind::ApiKeyHeader, u"X-Api-Key"_qs}, {Kind::Basic, u"basic"_qs}};
    connector.setup.keys = {true, "0123456789abcdef0123456789abcdef", "ann", "word"};
    if (scene == u"connector-kept-security")
        connector.keeping.place = ui::SecretKeeping::Place::Keychain;
    window.setConnector(connector);
    window.setServerState(shop::running());
    auto *tabs = window.findChild<QTabWidget *>(u"connectorTabs"_qs);
    tabs->setCurrentIndex(scene.endsWith(u"remarks")    ? 1
                          : scene.endsWith(u"security") ? 2
                          : scene.endsWith(u"identity") ? tabs->count() - 1
                                                        : 0);
    if (scene.contains(u"tokens") || scene.endsWith(u"refused"))
        showTokens(window, scene);
    window.desks().account.setLocalIdentity(
        {server::LocalIdentity::Phase::Running,
         u"http://127.0.0.1:8082"_qs,
         u"dec11c00-0000-4000-8000-000000000002"_qs,
         u"dec11c00-0000-4000-8000-000000000003"_qs,
         u"openid profile offline_access "
         "api://dec11c00-0000-4000-8000-000000000003/impersonate"_qs,
         {}});
    if (scene == u"connector-answer") {
        auto *operations = window.findChild<ui::widgets::RecordTable *>(u"operations"_qs);
        operations->goTo(operations->model()->rowCount() - 1);
        window.findChild<QPlainTextEdit *>(u"answerBody"_qs)
            ->setPlainText(u"{\n  \"count\": \"many\"\n}"_qs);
    }
    if (scene == u"connector-drop") {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(u"/home/ann/bakery.swagger.json"_qs)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &enter);
    }
    if (scene == u"connector-account" || scene.startsWith(u"connector-sign")
        || scene.startsWith(u"connector-test"))
        showAccount(window, scene);
}

void showEditor(ui::MainWindow &window, const QString &scene)
{
    ui::DefinitionEditing &editing = window.desks().editing;
    QObject::connect(&editing, &ui::DefinitionEditing::checkRequested, &window,
                     [&editing](const ui::DefinitionCheck &check) {
                         editing.setFindings({check.revision, check.profile,
                                              openapi::validator::validate(
                                                  openapi::Document(check.text), check.profile)});
                     });
    editing.setFindings({editing.definition().revision(), editing.profile(), {}}); // was asked for
    window.setConnector(shop::connector());
    window.setServerState(shop::running());
    editing.setProfile(openapi::validator::Profile::Certification);
    if (scene == u"editor-security") {
        window.findChild<QTabWidget *>(u"editorTabs"_qs)->setCurrentIndex(1);
        auto *kind = window.findChild<QComboBox *>(u"securityKind"_qs);
        while (kind->currentIndex() < 3)
            QTest::keyClick(kind, Qt::Key_Down);
    } else {
        window.findChild<QLineEdit *>(u"host"_qs)->setFocus();
        QTest::keyClicks(window.findChild<QLineEdit *>(u"host"_qs), u"/v1"_qs);
        window.findChild<ui::widgets::RecordTable *>(u"findings"_qs)->goTo(1);
    }
    if (scene == u"editor-broken") {
        editing.definition().type({{0, 1}, {}});
        QTRY_VERIFY(window.findChild<QLabel *>(u"brokenText"_qs)->isVisible());
    }
}

void showLive(ui::MainWindow &window, const QString &scene)
{
    using ui::TunnelProgram;
    ui::LiveDesk &desk = window.desks().live;
    const bool isMissing = scene == u"live-missing";
    desk.setOffers({{TunnelProgram::Ngrok, !isMissing},
                    {TunnelProgram::Cloudflared, !isMissing},
                    {TunnelProgram::DevTunnel, false}});
    server::ServerState state = shop::running();
    ui::Tunnel tunnel;
    if (scene == u"live-up" || scene == u"live-tested") {
        tunnel.phase = ui::Tunnel::Phase::Up;
        tunnel.publicUrl = u"https://magasin-des-halles.ngrok-free.app"_qs;
        state.publicUrl = tunnel.publicUrl;
        desk.setBundled(false);
        auto subscriptions = shop::subscriptions();
        for (server::Subscription &subscription : subscriptions)
            subscription.publicBase = u"https://quiet-river-four.trycloudflare.com"_qs;
        window.setSubscriptions(subscriptions);
    } else {
        state.publicUrl = state.connectorUrl;
    }
    if (scene == u"live-refused") {
        tunnel.phase = ui::Tunnel::Phase::Gone;
        tunnel.fault = ui::Tunnel::Fault::NotSignedIn;
        tunnel.detail =
            u"ERR_NGROK_4018: authentication failed: Usage of ngrok requires a verified "
            "account and authtoken."_qs;
    }
    window.setServerState(state);
    desk.setTunnel(tunnel, true);
    if (scene == u"live-tested")
        showSelfTest(window);
}

} // namespace scenes
