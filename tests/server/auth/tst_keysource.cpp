// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/auth/keysource.h"
#include "server/auth/discovery.h"
#include "tests/server/auth/openidprovider.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace tests;
using server::auth::KeySource;
using server::auth::Provider;

Q_DECLARE_METATYPE(CallbackSink::Answer)

class TestKeySource : public QObject
{
    Q_OBJECT

private:
    Provider provider() const
    {
        return {QUrl(m_provider->origin() + u"/.well-known/openid-configuration"_s),
                {},
                m_provider->origin()};
    }
    static KeySource::Pace pace() { return {1h, 1h, 1h, 5s}; }
    static bool has(const KeySource &source, const TokenForge &key)
    {
        return !source.issuers().empty()
               && !source.issuers().front().keys.find(key.keyId()).empty();
    }

    std::unique_ptr<OpenIdProvider> m_provider;
    const TokenForge m_first{u"key-1"_s};
    const TokenForge m_second{u"key-2"_s};

private Q_SLOTS:
    void init();

    void fetchesAtTheStart();
    void fetchesOnceForMany();
    void limitsWhatStrangersCause();
    void learnsRotatedKeys();
    void refreshesOnSchedule();
    void keepsTheLastGoodKeys_data();
    void keepsTheLastGoodKeys();
    void triesAgainAfterFailure();
    void diesInPeace();
    void readsMetadata_data();
    void readsMetadata();
};

void TestKeySource::init()
{
    m_provider = std::make_unique<OpenIdProvider>();
    m_provider->setKeys(keySetOf({&m_first}));
}

void TestKeySource::fetchesAtTheStart()
{
    const KeySource source({provider()}, pace());
    QVERIFY(source.issuers().empty());
    QTRY_VERIFY(has(source, m_first));
    QCOMPARE(source.issuers().front().issuer, m_provider->origin());
    QCOMPARE(m_provider->asked(), 2);
}

void TestKeySource::fetchesOnceForMany()
{
    KeySource source({provider()}, pace());
    int answered = 0;
    for (int i = 0; i < 50; ++i)
        source.ask([&] { answered += has(source, m_first) ? 1 : 0; });
    QCOMPARE(answered, 0);
    QTRY_COMPARE(answered, 50);
    QCOMPARE(m_provider->askedForKeys(), 1);
}

void TestKeySource::limitsWhatStrangersCause()
{
    KeySource source({provider()}, pace());
    QSignalSpy refreshed(&source, &KeySource::refreshed);
    QVERIFY(refreshed.wait());
    int answered = 0;
    source.ask([&] { ++answered; });
    QCOMPARE(answered, 0);
    QTRY_COMPARE(answered, 1);
    QCOMPARE(m_provider->askedForKeys(), 2);
    for (int i = 0; i < 50; ++i)
        source.ask([&] { ++answered; });
    QCOMPARE(answered, 51);
    QCOMPARE(m_provider->askedForKeys(), 2);
}

void TestKeySource::learnsRotatedKeys()
{
    KeySource source({provider()}, pace());
    QSignalSpy refreshed(&source, &KeySource::refreshed);
    QVERIFY(refreshed.wait());
    QVERIFY(has(source, m_first));
    m_provider->setKeys(keySetOf({&m_second}));
    bool known = false;
    source.ask([&] { known = has(source, m_second); });
    QTRY_VERIFY(known);
    QVERIFY(!has(source, m_first));
}

void TestKeySource::refreshesOnSchedule()
{
    KeySource::Pace quick = pace();
    quick.refresh = 5ms;
    const KeySource source({provider()}, quick);
    QTRY_VERIFY(has(source, m_first));
    m_provider->setKeys(keySetOf({&m_second}));
    QTRY_VERIFY(has(source, m_second));
    QTRY_VERIFY(m_provider->askedForKeys() >= 5);
}

void TestKeySource::keepsTheLastGoodKeys_data()
{
    QTest::addColumn<CallbackSink::Answer>("trouble");
    const auto row = [](const char *name, const CallbackSink::Answer &answer) {
        QTest::newRow(name) << answer;
    };
    const QByteArray elsewhere = "Location: http://127.0.0.1:1/\r\n";
    const TokenForge weak(u"weak"_s, 1024);
    row("500", {CallbackSink::answer(500, "Oops", keySetOf({&m_second}))});
    row("404", {CallbackSink::answer(404, "Not Found")});
    row("a redirect", {CallbackSink::answer(302, "Found", {}, elsewhere)});
    row("a redirect with keys",
        {CallbackSink::answer(302, "Found", keySetOf({&m_second}), elsewhere)});
    row("a web page", {CallbackSink::answer(200, "OK", "<html>sign in</html>")});
    row("no keys", {CallbackSink::answer(200, "OK", "{\"keys\":[]}")});
    row("weak keys", {CallbackSink::answer(200, "OK", keySetOf({&weak}))});
    row("cut", {"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{", 0, false, true});
    row("no HTTP", {"keys\r\n\r\n", 0, false, true});
    row("nothing", {{}, 0, true});
    row("endless", {"HTTP/1.1 200 OK\r\n\r\n", 0, false, false, QByteArray(65536, ' ')});
}

void TestKeySource::keepsTheLastGoodKeys()
{
    QFETCH(CallbackSink::Answer, trouble);
    KeySource::Pace quick = pace();
    quick.patience = 300ms;
    KeySource source({provider()}, quick);
    QSignalSpy refreshed(&source, &KeySource::refreshed);
    QVERIFY(refreshed.wait());
    QVERIFY(has(source, m_first));
    m_provider->setTrouble(trouble);
    bool answered = false;
    source.ask([&] { answered = true; });
    QTRY_VERIFY(answered);
    QVERIFY(has(source, m_first));
    QCOMPARE(source.issuers().front().keys.size(), size_t(1));
}

void TestKeySource::triesAgainAfterFailure()
{
    KeySource::Pace quick = pace();
    quick.afterFailure = 5ms;
    m_provider->setTrouble({CallbackSink::answer(503, "Busy")});
    KeySource source({provider()}, quick);
    QSignalSpy refreshed(&source, &KeySource::refreshed);
    QTRY_VERIFY(refreshed.size() >= 3);
    QVERIFY(source.issuers().empty());
    m_provider->endTrouble();
    QTRY_VERIFY(has(source, m_first));
}

void TestKeySource::diesInPeace()
{
    bool called = false;
    m_provider->setTrouble({{}, 0, true});
    {
        KeySource source({provider()}, pace());
        source.ask([&] { called = true; });
    }
    {
        KeySource source({provider()}, pace());
        source.ask([&] { called = true; });
        QTRY_VERIFY(m_provider->asked() > 0); // while an answer is awaited
    }
    QTest::qWait(0);
    QVERIFY(!called);
}

void TestKeySource::readsMetadata_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("issuer"); // empty: refused
    const QByteArray rest = "\",\"jwks_uri\":\"https://id.shop.example/keys\"}";
    const QByteArray good = "{\"issuer\":\"https://id.shop.example" + rest;
    const QByteArray before = "{\"issuer\":\"https://id.shop.example\",\"jwks_uri\":";
    const auto row = [](const char *name, const QByteArray &text, const QString &issuer) {
        QTest::newRow(name) << text << issuer;
    };
    row("as asked", good, u"https://id.shop.example"_s);
    row("with a slash", "{\"issuer\":\"https://id.shop.example/" + rest,
        u"https://id.shop.example/"_s);
    row("another's", "{\"issuer\":\"https://id.thief.example" + rest, {});
    row("a longer one", "{\"issuer\":\"https://id.shop.example.thief.example" + rest, {});
    row("no issuer", "{\"jwks_uri\":\"https://id.shop.example/keys\"}", {});
    row("issuer is a number", "{\"issuer\":1,\"jwks_uri\":\"https://id.shop.example/keys\"}", {});
    row("no keys", "{\"issuer\":\"https://id.shop.example\"}", {});
    row("keys in clear", before + "\"http://id.shop.example/keys\"}", {});
    row("keys in a file", before + "\"file:///etc/keys\"}", {});
    row("keys nowhere", before + "\"\"}", {});
    row("keys without scheme", before + "\"//id.shop.example/keys\"}", {});
    row("keys as a list", before + "[]}", {});
    row("issuer twice", "{\"issuer\":\"https://id.thief.example\"," + good.sliced(1), {});
    row("a list", "[" + good + "]", {});
    row("cut", good.chopped(1), {});
    row("nothing", {}, {});
}

void TestKeySource::readsMetadata()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, issuer);
    const Provider shop{QUrl(), {}, u"https://id.shop.example"_s};
    const auto metadata = server::auth::parseDiscovery(text, shop);
    QCOMPARE(metadata.has_value(), !issuer.isEmpty());
    if (metadata)
        QCOMPARE(metadata->issuer, issuer);
    else
        QVERIFY(!metadata.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestKeySource)
#include "tst_keysource.moc"
