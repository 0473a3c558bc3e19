// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/listsource.h"
#include "tests/ui/support/shop.h"

#include "ui/mainwindow.h"
#include "ui/models/claimsmodel.h"
#include "ui/models/refusalsmodel.h"
#include "ui/tokenwording.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/recordtable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using server::TokenFault;
using ui::widgets::RecordTable;

namespace {

const QString Tenant = u"11111111-2222-4333-8444-555555555555"_qs;
const QString Api = u"aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee"_qs;

server::TokenRefusal wrongAudience()
{
    server::TokenRefusal refusal;
    refusal.at = QDateTime::fromSecsSinceEpoch(1'800'000'000, Qt::UTC);
    refusal.caller = u"203.0.113.9"_qs;
    refusal.agent = u"azure-logic-apps/1.0"_qs;
    refusal.request = u"POST /event/instore"_qs;
    refusal.fault = TokenFault::Audience;
    refusal.reason = u"the token is for another audience"_qs;
    refusal.claims = {
        {u"iss"_qs,
         {u"https://sts.windows.net/x/"_qs},
         {},
         u"https://sts.windows.net/x/"_qs,
         {},
         {}},
        {u"oid"_qs, {}, u"an object id"_qs, u"0da00000-0000-4000-8000-00000000000a"_qs, {}, {}},
        {u"aud"_qs,
         {Api, u"api://"_qs + Api},
         Api,
         u"<b>api://wrong</b>"_qs,
         TokenFault::Audience,
         u"the token is for another audience"_qs},
        {u"exp"_qs, {}, u"more than 1"_qs, u"1800003900"_qs, {}, {}}};
    return refusal;
}

} // namespace

/// Who may call the connector, and who was refused, as the window shows and changes it.
class CallerSecurityTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_window.reset(); }

    void offUntilItIsWhole();
    void problemsStandAtTheirFields();
    void rulesHoldWhileAFieldIsBroken();
    void cloudsAndOtherProviders();
    void showsWhatIsKept();
    void commandLineWins();
    void refusalNamesTheClaim();
    void refusalIsCopied();
    void refusalsAreCapped();
    void everyFaultHasWords();
    void bannerWhileEverybodyMayCall();
    void bannerComesBackAfterAStart();
    void bannerKnowsTunnels();

private:
    template<typename Widget>
    Widget *find(const QString &id)
    {
        return m_window->findChild<Widget *>(id);
    }
    QTabWidget *tabs() { return find<QTabWidget>(u"connectorTabs"_qs); }
    void openForm()
    {
        QTest::keyClick(m_window.get(), Qt::Key_6, Qt::ControlModifier);
        tabs()->setCurrentIndex(2);
        m_changed = std::make_unique<QSignalSpy>(m_window.get(), &ui::MainWindow::setupChanged);
    }
    void type(const QString &id, const QString &text)
    {
        auto *line = find<QLineEdit>(id);
        line->setFocus();
        line->selectAll();
        QTest::keyClick(line, Qt::Key_Delete);
        QTest::keyClicks(line, text);
        QTest::keyClick(line, Qt::Key_Return);
    }
    void choose(const QString &provider)
    {
        auto *box = find<QComboBox>(u"tokenProvider"_qs);
        const int index = box->findText(provider);
        QVERIFY(index >= 0);
        box->setCurrentIndex(index);
        Q_EMIT box->activated(index);
    }
    void switchOn()
    {
        QTest::mouseClick(find<QCheckBox>(u"requireTokens"_qs), Qt::LeftButton, {}, {8, 8});
    }
    server::TokenRules last()
    {
        return m_changed->last().at(0).value<server::ConnectorSetup>().tokens;
    }
    QString banner() { return find<ui::widgets::Banner>(u"exposureBanner"_qs)->text(); }
    void refuse(const server::TokenRefusal &refusal)
    {
        server::Changes changes;
        changes.refusals = {refusal};
        m_window->applyChanges(changes);
    }

    ListSource m_source;
    ui::Connector m_connector;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_changed;
};

void CallerSecurityTest::init()
{
    m_connector = shop::connector();
    m_window = std::make_unique<ui::MainWindow>(m_source);
    m_window->setConnector(m_connector);
    m_window->setServerState(shop::running());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void CallerSecurityTest::offUntilItIsWhole()
{
    openForm();
    QVERIFY(!find<QLineEdit>(u"tokenTenants"_qs)->isVisible());
    switchOn();
    QVERIFY(find<QLineEdit>(u"tokenTenants"_qs)->isVisible());
    QCOMPARE(m_changed->count(), 0); // nothing to check tokens against yet
    QVERIFY(find<QLabel>(u"tokensState"_qs)->text().contains(u"Not applied yet"_qs));
    type(u"tokenAudiences"_qs, Api + u", api://shop"_qs);
    QCOMPARE(m_changed->count(), 0);
    type(u"tokenTenants"_qs, u" "_qs + Tenant + u' ');
    QCOMPARE(m_changed->count(), 1);
    QVERIFY(last().required);
    QCOMPARE(last().tenants, QStringList{Tenant});
    QCOMPARE(last().audiences, (QStringList{Api, u"api://shop"_qs}));
    QVERIFY(last().scopes.isEmpty());
    QVERIFY(find<QLabel>(u"tokensState"_qs)->text().contains(u"In force"_qs));
    type(u"tokenScopes"_qs, u"impersonate"_qs);
    QCOMPARE(last().scopes, QStringList{u"impersonate"_qs});
    switchOn(); // off again
    QVERIFY(!last().required);
    QCOMPARE(last().tenants, QStringList{Tenant}); // for the next time
}

void CallerSecurityTest::problemsStandAtTheirFields()
{
    openForm();
    switchOn();
    QVERIFY(find<QLabel>(u"tokenAudiencesProblem"_qs)->isVisible());
    type(u"tokenAudiences"_qs, Api);
    QVERIFY(!find<QLabel>(u"tokenAudiencesProblem"_qs)->isVisible());
    QVERIFY(find<QLabel>(u"tokenTenantsProblem"_qs)->isVisible());
    const QStringList wrong{u"mine"_qs, u"../common"_qs, Tenant + u",common"_qs, u"<b>x</b>"_qs};
    for (const QString &tenant : wrong) {
        type(u"tokenTenants"_qs, tenant);
        QVERIFY2(find<QLabel>(u"tokenTenantsProblem"_qs)->isVisible(), qPrintable(tenant));
        QCOMPARE(m_changed->count(), 0);
    }
    type(u"tokenTenants"_qs, u"organizations"_qs);
    QVERIFY(!find<QLabel>(u"tokenTenantsProblem"_qs)->isVisible());
    QCOMPARE(m_changed->count(), 1);
}

void CallerSecurityTest::rulesHoldWhileAFieldIsBroken()
{
    m_connector.setup.tokens.required = true;
    m_connector.setup.tokens.tenants = QStringList{Tenant};
    m_connector.setup.tokens.audiences = QStringList{Api};
    m_window->setConnector(m_connector);
    openForm();
    type(u"tokenAudiences"_qs, {});
    QCOMPARE(m_changed->count(), 0);
    QVERIFY(find<QLabel>(u"tokensState"_qs)->text().contains(u"rules from before hold"_qs));
}

void CallerSecurityTest::cloudsAndOtherProviders()
{
    openForm();
    switchOn();
    type(u"tokenAudiences"_qs, Api);
    type(u"tokenTenants"_qs, Tenant);
    choose(u"Microsoft Entra ID for US Government"_qs);
    QCOMPARE(last().authority, u"https://login.microsoftonline.us"_qs);
    choose(u"Microsoft Entra ID in China (21Vianet)"_qs);
    QCOMPARE(last().authority, u"https://login.partner.microsoftonline.cn"_qs);
    QVERIFY(!find<QLineEdit>(u"tokenIssuer"_qs)->isVisible());
    const qsizetype before = m_changed->count();
    choose(u"Another OpenID provider"_qs);
    QCOMPARE(m_changed->count(), before); // never Entra by mistake
    QVERIFY(find<QLabel>(u"tokenIssuerProblem"_qs)->isVisible());
    type(u"tokenIssuer"_qs, u"http://id.shop.example"_qs);
    QVERIFY(find<QLabel>(u"tokenIssuerProblem"_qs)->isVisible());
    type(u"tokenIssuer"_qs, u"https://id.shop.example"_qs);
    QCOMPARE(last().issuer, u"https://id.shop.example"_qs);
    choose(u"Microsoft Entra ID"_qs);
    QCOMPARE(last().issuer, QString());
}

void CallerSecurityTest::showsWhatIsKept()
{
    m_connector.setup.tokens.required = true;
    m_connector.setup.tokens.tenants = QStringList{Tenant};
    m_connector.setup.tokens.authority = u"http://127.0.0.1:9"_qs;
    m_window->setConnector(m_connector); // broken: no audience
    openForm();
    QVERIFY(find<QCheckBox>(u"requireTokens"_qs)->isChecked());
    QCOMPARE(find<QComboBox>(u"tokenProvider"_qs)->currentText(), u"http://127.0.0.1:9"_qs);
    QVERIFY(find<QLabel>(u"tokenAudiencesProblem"_qs)->isVisible());
    ui::Connector other = m_connector;
    other.file = u"/home/a/other.json"_qs;
    other.setup.tokens = {};
    m_window->setConnector(other);
    openForm();
    QVERIFY(!find<QCheckBox>(u"requireTokens"_qs)->isChecked());
    QVERIFY(find<QLineEdit>(u"tokenTenants"_qs)->text().isEmpty());
}

void CallerSecurityTest::commandLineWins()
{
    m_connector.fixedTokens.required = true;
    m_connector.fixedTokens.tenants = QStringList{Tenant};
    m_connector.fixedTokens.audiences = QStringList{Api};
    m_window->setConnector(m_connector);
    openForm();
    QVERIFY(find<QCheckBox>(u"requireTokens"_qs)->isChecked());
    QVERIFY(!find<QCheckBox>(u"requireTokens"_qs)->isEnabled());
    QVERIFY(!find<QComboBox>(u"tokenProvider"_qs)->isEnabled());
    QVERIFY(find<QLineEdit>(u"tokenAudiences"_qs)->isReadOnly());
    QCOMPARE(find<QLineEdit>(u"tokenAudiences"_qs)->text(), Api);
    QVERIFY(find<QLabel>(u"tokensState"_qs)->text().contains(u"command line"_qs));
    QCOMPARE(m_changed->count(), 0);
}

void CallerSecurityTest::refusalNamesTheClaim()
{
    refuse(wrongAudience()); // before anybody looked
    openForm();
    QCOMPARE(tabs()->tabText(3), u"Refused callers (1)"_qs);
    tabs()->setCurrentIndex(3);
    auto *table = find<RecordTable>(u"refusals"_qs);
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 3).data().toString(),
             u"The token is for another audience"_qs);
    const auto *words = find<QLabel>(u"refusalWords"_qs);
    QVERIFY2(
        words->text().contains(u"Audience (aud) is <b>api://wrong</b>; this connector expects "_qs
                               + Api + u" or api://"_qs + Api),
        qPrintable(words->text()));
    QCOMPARE(words->textFormat(), Qt::PlainText);
    QVERIFY(words->text().contains(u"resource URI"_qs)); // what to do
    const QAbstractItemModel *claims = find<RecordTable>(u"claims"_qs)->model();
    QCOMPARE(claims->rowCount(), 3); // whose it is matters to nobody
    QCOMPARE(claims->index(0, 0).data().toString(), u"Audience (aud)"_qs);
    QCOMPARE(claims->index(0, 2).data().toString(), u"<b>api://wrong</b>"_qs);
    QVERIFY(!claims->index(2, 2).data().toString().contains(u"1800003900"_qs)); // a time of day

    refuse({QDateTime::currentDateTimeUtc(),
            u"127.0.0.1"_qs,
            {},
            u"POST /x"_qs,
            TokenFault::NoToken,
            u"no access token was sent"_qs,
            {}});
    QCOMPARE(tabs()->tabText(3), u"Refused callers (2)"_qs);
    QCOMPARE(table->model()->index(0, 3).data().toString(), u"No access token came"_qs);
    table->goTo(0);
    QVERIFY(!find<RecordTable>(u"claims"_qs)->isVisible());
}

void CallerSecurityTest::refusalIsCopied()
{
    refuse(wrongAudience());
    openForm();
    tabs()->setCurrentIndex(3);
    QApplication::clipboard()->clear();
    QTest::mouseClick(find<QPushButton>(u"copyRefusal"_qs), Qt::LeftButton);
    const QString text = QApplication::clipboard()->text();
    QVERIFY(text.contains(u"203.0.113.9"_qs) && text.contains(u"POST /event/instore"_qs));
    QVERIFY(text.contains(u"Audience (aud)\t"_qs + Api));
    QVERIFY(!text.contains(u"0da00000"_qs));
    find<RecordTable>(u"refusals"_qs)->setFocus();
    QTest::keyClick(find<RecordTable>(u"refusals"_qs), Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QApplication::clipboard()->text().contains(u"azure-logic-apps/1.0"_qs));
}

void CallerSecurityTest::refusalsAreCapped()
{
    ui::models::RefusalsModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    const std::vector<server::TokenRefusal> many(150, wrongAudience());
    for (int i = 0; i < 3; ++i)
        model.add(many);
    QCOMPARE(model.rowCount(), ui::models::RefusalsModel::Most);
    QCOMPARE(model.rows().back().id, u"450"_qs); // the oldest went
    model.clear();
    QCOMPARE(model.rowCount(), 0);
    ui::models::ClaimsModel claims;
    const QAbstractItemModelTester other(&claims,
                                         QAbstractItemModelTester::FailureReportingMode::Fatal);
    claims.setRefusal(wrongAudience());
    claims.setRefusal({});
    QCOMPARE(claims.rowCount(), 0);
}

void CallerSecurityTest::everyFaultHasWords()
{
    QSet<QString> titles;
    for (int fault = 1; fault <= static_cast<int>(TokenFault::Signature); ++fault) {
        server::TokenRefusal refusal = wrongAudience();
        refusal.fault = static_cast<TokenFault>(fault);
        const ui::wording::Explanation words = ui::wording::explain(refusal);
        QVERIFY(!words.title.isEmpty() && !words.nextStep.isEmpty());
        titles.insert(words.title);
    }
    QCOMPARE(titles.size(), static_cast<int>(TokenFault::Signature));
    for (const char *claim : {"token", "alg", "typ", "header", "ver", "iss", "tid", "oid", "sub",
                              "aud", "scp", "nbf", "iat", "exp", "kid", "signature"}) {
        server::ClaimCheck check;
        check.claim = QString::fromLatin1(claim);
        check.expected = u"from the server"_qs;
        check.got = u"(none)"_qs;
        QVERIFY(ui::wording::claim(check) != check.claim);
        QVERIFY(!ui::wording::came(check).isEmpty());
        if (check.claim != u"alg" && check.claim != u"ver" && check.claim != u"aud") {
            QVERIFY2(ui::wording::expected(check, QDateTime::currentDateTimeUtc())
                         != check.expected,
                     claim);
        }
    }
}

void CallerSecurityTest::bannerWhileEverybodyMayCall()
{
    QCOMPARE(banner(), QString()); // reached from this computer alone
    server::ServerState state = shop::running();
    state.outside = u"https://shop.example"_qs;
    m_window->setServerState({});
    m_window->setServerState(state);
    QVERIFY2(banner().contains(u"https://shop.example"_qs), qPrintable(banner()));
    auto *button = find<ui::widgets::Banner>(u"exposureBanner"_qs)->findChild<QPushButton *>();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(tabs()->currentIndex(), 2);
    QTRY_VERIFY(find<QCheckBox>(u"requireTokens"_qs)->hasFocus());
    QVERIFY(!banner().isEmpty()); // it is still so
    openForm();
    switchOn();
    QVERIFY(!banner().isEmpty()); // not yet
    type(u"tokenAudiences"_qs, Api);
    type(u"tokenTenants"_qs, Tenant);
    QCOMPARE(banner(), QString());
    switchOn();
    QVERIFY(!banner().isEmpty());
    m_connector.fixedTokens.required = true;
    m_window->setConnector(m_connector);
    QCOMPARE(banner(), QString());
    m_connector.fixedTokens = {};
    m_connector.setup.keys.required = true; // that no definition asks for
    m_window->setConnector(m_connector);
    QVERIFY(!banner().isEmpty());
    m_connector.security = {{ui::DeclaredSecurity::Kind::Basic, u"basic"_qs}};
    m_window->setConnector(m_connector);
    QCOMPARE(banner(), QString());
}

void CallerSecurityTest::bannerComesBackAfterAStart()
{
    server::ServerState state = shop::running();
    state.outside = u"0.0.0.0"_qs;
    m_window->setServerState({});
    m_window->setServerState(state);
    auto *notice = find<ui::widgets::Banner>(u"exposureBanner"_qs);
    QTest::mouseClick(notice->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(banner(), QString());
    m_window->setConnector(m_connector);
    QCOMPARE(banner(), QString());
    m_window->setServerState({});
    m_window->setServerState(state);
    QVERIFY(!banner().isEmpty());
    m_window->setServerState({});
    QCOMPARE(banner(), QString()); // nobody answers
}

void CallerSecurityTest::bannerKnowsTunnels()
{
    server::Changes changes;
    changes.outside = u"https://shop.euw.devtunnels.ms/<b>"_qs;
    m_window->applyChanges(changes);
    QVERIFY(banner().contains(u"https://shop.euw.devtunnels.ms/&lt;b&gt;"_qs));
}

QTEST_MAIN(CallerSecurityTest)
#include "tst_callersecurity.moc"
