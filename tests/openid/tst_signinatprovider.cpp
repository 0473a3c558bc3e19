// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/signin.h"
#include "tests/support/scriptedbrowser.h"
#include "tests/support/signinprovider.h"

#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace app::services;
using namespace tests;
using Kind = SignInError::Kind;
using Phase = Account::Phase;

/// Signing in at an OpenID provider that others wrote, with a browser that follows its pages.
class TestSignInAtProvider : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void signsInWithPkce();
    void renewsAheadOfExpiry();
    void takesUpASessionAgain();
    void signsOut();
    void tellsOfDeniedConsent();
    void ignoresAWrongState();
    void timesOut();
    void isCancelled();
    void usesAPortAgain();
    void goesOnWaitingForAnUnknownClient();

private:
    [[nodiscard]] SignInSettings settings(const SignInProvider &provider) const;
    void connectBrowser(SignIn &signIn, ScriptedBrowser &browser);
    static SignIn::Pages pages();

    std::unique_ptr<SignInProvider> m_provider;
    std::unique_ptr<SignInProvider> m_hasty;
};

SignIn::Pages TestSignInAtProvider::pages()
{
    return {u"fr"_s, {u"Fini"_s, u"fermez <ceci>"_s}, {u"Refus"_s, u"non"_s}, {u"Autre"_s, u"?"_s}};
}

SignInSettings TestSignInAtProvider::settings(const SignInProvider &provider) const
{
    SignInSettings settings;
    settings.issuer = provider.issuer();
    settings.clientId = u"console"_s;
    settings.scope = u"hooks"_s;
    settings.resource = u"https://api.shop.example"_s;
    return settings;
}

void TestSignInAtProvider::connectBrowser(SignIn &signIn, ScriptedBrowser &browser)
{
    connect(&signIn, &SignIn::browserRequested, &browser, &ScriptedBrowser::open);
}

void TestSignInAtProvider::initTestCase()
{
    m_provider = std::make_unique<SignInProvider>();
    QVERIFY(m_provider->start());
    m_hasty = std::make_unique<SignInProvider>(4);
    QVERIFY(m_hasty->start());
}

void TestSignInAtProvider::signsInWithPkce()
{
    SignIn signIn(pages(), {});
    ScriptedBrowser browser;
    connectBrowser(signIn, browser);
    QSignalSpy kept(&signIn, &SignIn::refreshTokenChanged);
    signIn.begin(settings(*m_provider));
    QCOMPARE(signIn.account().phase, Phase::Discovering);
    QTRY_COMPARE(signIn.account().phase, Phase::SignedIn);
    QCOMPARE(signIn.account().name, u"Ada Lovelace"_s);
    QCOMPARE(signIn.account().userName, u"ada@shop.example"_s);
    QCOMPARE(signIn.account().issuer, m_provider->issuer());
    const qint64 left = QDateTime::currentDateTimeUtc().secsTo(signIn.account().expires);
    QVERIFY2(left > 500 && left <= 600, qPrintable(QString::number(left)));
    QVERIFY(!signIn.accessToken().isEmpty());
    QVERIFY(signIn.account().claims.contains("https://api.shop.example"));
    QCOMPARE(kept.count(), 1);
    QVERIFY(!kept.at(0).at(0).toByteArray().isEmpty());
    const QUrlQuery asked(browser.opened().first());
    QCOMPARE(asked.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    QVERIFY(asked.queryItemValue(u"state"_s).size() >= 32);
    QTRY_VERIFY(browser.lastPage().contains("fermez &lt;ceci&gt;"));
    QCOMPARE(browser.lastStatus(), 200);
}

void TestSignInAtProvider::renewsAheadOfExpiry()
{
    SignIn signIn(pages(), {});
    ScriptedBrowser browser;
    connectBrowser(signIn, browser);
    signIn.begin(settings(*m_hasty));
    QTRY_COMPARE(signIn.account().phase, Phase::SignedIn);
    const QByteArray first = signIn.accessToken();
    QVERIFY(!first.isEmpty());
    bool wasEverWithout = false;
    connect(&signIn, &SignIn::accountChanged, this,
            [&] { wasEverWithout = wasEverWithout || signIn.accessToken().isEmpty(); });
    QTRY_VERIFY_WITH_TIMEOUT(signIn.accessToken() != first, 10'000);
    const QByteArray second = signIn.accessToken();
    QTRY_VERIFY_WITH_TIMEOUT(signIn.accessToken() != second, 10'000); // and again
    QVERIFY(!wasEverWithout);
    QCOMPARE(signIn.account().name, u"Ada Lovelace"_s);
    QCOMPARE(browser.opened().size(), 1);
    QVERIFY(m_hasty->story().contains("grant.success refresh_token"));
}

void TestSignInAtProvider::takesUpASessionAgain()
{
    QByteArray kept;
    {
        SignIn signIn(pages(), {});
        ScriptedBrowser browser;
        connectBrowser(signIn, browser);
        connect(&signIn, &SignIn::refreshTokenChanged, this,
                [&kept](const QByteArray &token) { kept = token; });
        signIn.begin(settings(*m_provider));
        QTRY_COMPARE(signIn.account().phase, Phase::SignedIn);
    }
    SignIn later(pages(), {});
    QSignalSpy browsers(&later, &SignIn::browserRequested);
    later.restore(settings(*m_provider), kept);
    QCOMPARE(later.account().phase, Phase::Restoring);
    QTRY_COMPARE(later.account().phase, Phase::SignedIn);
    QCOMPARE(later.account().name, u"Ada Lovelace"_s);
    QCOMPARE(browsers.count(), 0);

    SignIn stale(pages(), {});
    QSignalSpy told(&stale, &SignIn::refreshTokenChanged);
    stale.restore(settings(*m_provider), "made+up/token=");
    QTRY_COMPARE(stale.account().phase, Phase::SignedOut);
    QVERIFY(stale.account().error);
    QCOMPARE(stale.account().error->kind, Kind::Ended);
    QCOMPARE(stale.account().error->code, u"invalid_grant"_s);
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.at(0).at(0).toByteArray(), QByteArray());
}

void TestSignInAtProvider::signsOut()
{
    SignIn signIn(pages(), {});
    ScriptedBrowser browser;
    connectBrowser(signIn, browser);
    QByteArray kept;
    connect(&signIn, &SignIn::refreshTokenChanged, this,
            [&kept](const QByteArray &token) { kept = token; });
    signIn.begin(settings(*m_provider));
    QTRY_COMPARE(signIn.account().phase, Phase::SignedIn);
    const QByteArray revoked = kept;
    signIn.signOut();
    QCOMPARE(signIn.account(), Account());
    QVERIFY(signIn.accessToken().isEmpty());
    QVERIFY(kept.isEmpty());
    QCOMPARE(browser.opened().size(), 2);
    QCOMPARE(browser.opened().last().path(), u"/session/end"_s);
    QVERIFY(!browser.opened().last().query().contains(u"token"_s));
    QTRY_VERIFY(m_provider->story().contains("grant.revoked"));

    SignIn later(pages(), {});
    later.restore(settings(*m_provider), revoked);
    QTRY_COMPARE(later.account().phase, Phase::SignedOut);
    QCOMPARE(later.account().error->kind, Kind::Ended);
}

void TestSignInAtProvider::tellsOfDeniedConsent()
{
    SignIn signIn(pages(), {});
    ScriptedBrowser browser;
    browser.setMood(ScriptedBrowser::Mood::Deny);
    connectBrowser(signIn, browser);
    signIn.begin(settings(*m_provider));
    QTRY_VERIFY(signIn.account().error);
    QCOMPARE(signIn.account().phase, Phase::SignedOut);
    QCOMPARE(signIn.account().error->kind, Kind::Refused);
    QCOMPARE(signIn.account().error->code, u"access_denied"_s);
    QTRY_VERIFY(browser.lastPage().contains("Refus"));
}

void TestSignInAtProvider::ignoresAWrongState()
{
    SignIn signIn(pages(), {});
    ScriptedBrowser browser;
    browser.setTampering([](QUrl url) {
        QUrlQuery query(url);
        query.removeQueryItem(u"state"_s);
        query.addQueryItem(u"state"_s, u"another"_s);
        url.setQuery(query);
        return url;
    });
    connectBrowser(signIn, browser);
    QSignalSpy ended(&browser, &ScriptedBrowser::ended);
    signIn.begin(settings(*m_provider));
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(browser.lastStatus(), 400);
    QVERIFY(browser.lastPage().contains("Autre"));
    QCOMPARE(signIn.account().phase, Phase::Browser);
    // The right one still counts.
    browser.setTampering({});
    browser.open(browser.opened().first());
    QTRY_COMPARE(signIn.account().phase, Phase::SignedIn);
}

void TestSignInAtProvider::timesOut()
{
    SignIn signIn(pages(), {5s, 50ms, 30s});
    ScriptedBrowser browser;
    browser.setMood(ScriptedBrowser::Mood::Leave);
    connectBrowser(signIn, browser);
    signIn.begin(settings(*m_provider));
    QTRY_VERIFY(signIn.account().error);
    QCOMPARE(signIn.account().error->kind, Kind::TimedOut);
    QCOMPARE(signIn.account().phase, Phase::SignedOut);
    QCOMPARE(browser.opened().size(), 1);
}

void TestSignInAtProvider::isCancelled()
{
    SignIn signIn(pages(), {});
    ScriptedBrowser browser;
    browser.setMood(ScriptedBrowser::Mood::Leave);
    connectBrowser(signIn, browser);
    signIn.begin(settings(*m_provider));
    QTRY_COMPARE(signIn.account().phase, Phase::Browser);
    signIn.cancel();
    QCOMPARE(signIn.account(), Account());
    // Whoever comes late finds nobody there.
    browser.setMood(ScriptedBrowser::Mood::Agree);
    QSignalSpy ended(&browser, &ScriptedBrowser::ended);
    browser.open(browser.opened().first());
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(browser.lastStatus(), 0);
    QCOMPARE(signIn.account(), Account());
}

void TestSignInAtProvider::usesAPortAgain()
{
    SignIn signIn(pages(), {});
    ScriptedBrowser browser;
    connectBrowser(signIn, browser);
    for (int i = 0; i < 3; ++i) {
        signIn.begin(settings(*m_provider));
        QTRY_COMPARE(signIn.account().phase, Phase::SignedIn);
    }
    QCOMPARE(browser.opened().size(), 3);
    QStringList states;
    for (const QUrl &url : browser.opened())
        states.append(QUrlQuery(url).queryItemValue(u"state"_s));
    QCOMPARE(QSet<QString>(states.begin(), states.end()).size(), 3);
}

void TestSignInAtProvider::goesOnWaitingForAnUnknownClient()
{
    SignIn signIn(pages(), {5s, 30s, 30s});
    ScriptedBrowser browser;
    connectBrowser(signIn, browser);
    SignInSettings wrong = settings(*m_provider);
    wrong.clientId = u"nobody"_s;
    QSignalSpy ended(&browser, &ScriptedBrowser::ended);
    signIn.begin(wrong);
    // The provider must not send the browser back for a program that it does not know.
    QTRY_COMPARE(ended.count(), 1);
    QCOMPARE(browser.lastStatus(), 400);
    QVERIFY(browser.lastPage().contains("invalid_client"));
    QCOMPARE(signIn.account().phase, Phase::Browser);
}

QTEST_GUILESS_MAIN(TestSignInAtProvider)
#include "tst_signinatprovider.moc"
