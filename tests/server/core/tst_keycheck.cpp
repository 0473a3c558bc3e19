// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/keycheck.h"

#include "openapi/reader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace server;
using namespace server::http;

/// Who may call, with right, wrong and hostile credentials.
class TestKeyCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lets_data();
    void lets();
    void asksOnlyWhereItApplies_data();
    void asksOnlyWhereItApplies();
    void tellsWhatIsMissing();
    void refusesAllWithoutAKey_data();
    void refusesAllWithoutAKey();
    void showsWhatPasses_data();
    void showsWhatPasses();
    void keepsHostileNamesOutOfHeaders();
    void declaresSecrets();
};

namespace {

const QByteArray HeaderKey = R"({"k":{"type":"apiKey","in":"header","name":"X-Key"}})";
const QByteArray QueryKey = R"({"k":{"type":"apiKey","in":"query","name":"the key"}})";
const QByteArray BasicLogin = R"({"k":{"type":"basic"}})";
const QByteArray Both =
    R"({"k":{"type":"apiKey","in":"header","name":"X-Key"},"b":{"type":"basic"}})";
const QByteArray Token = R"({"t":{"type":"oauth2","flow":"accessCode"}})";

openapi::DefinitionPtr definition(const QByteArray &schemes, const QByteArray &security = {},
                                  const QByteArray &own = {})
{
    QByteArray text = "{\"swagger\":\"2.0\",\"info\":{\"title\":\"T\",\"version\":\"1\"},"
                      "\"securityDefinitions\":"
                      + schemes;
    if (!security.isEmpty())
        text += ",\"security\":" + security;
    text += ",\"paths\":{\"/x\":{\"get\":{\"operationId\":\"X\",\"responses\":{}";
    if (!own.isEmpty())
        text += ",\"security\":" + own;
    return openapi::read(openapi::Document(text + "}}}}")).definition;
}

CallerKeys keys()
{
    return {true, "Se+cr/et=1", "us\xc3\xa9r", "pass:word"};
}

std::optional<http::Response> refusal(const openapi::DefinitionPtr &definition,
                                      const Request &request, const CallerKeys &with = keys())
{
    return KeyCheck(definition, with).refuse(request, definition->operations.front());
}

QByteArray basic(const QByteArray &credentials)
{
    return "Basic " + credentials.toBase64();
}

QString detailOf(const http::Response &response)
{
    return QJsonDocument::fromJson(response.body).object().value(u"detail").toString();
}

} // namespace

void TestKeyCheck::lets_data()
{
    QTest::addColumn<QByteArray>("schemes");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<bool>("passes");
    const auto header = [](const char *name, const Headers &headers, bool passes) {
        QTest::addRow("header: %s", name) << HeaderKey << headers << QByteArray() << passes;
    };
    header("right", {{"X-Key", "Se+cr/et=1"}}, true);
    header("other case of the name", {{"x-kEY", "Se+cr/et=1"}}, true);
    header("nothing", {}, false);
    header("wrong", {{"X-Key", "Se+cr/et=2"}}, false);
    header("empty", {{"X-Key", ""}}, false);
    header("too short", {{"X-Key", "Se+cr/et="}}, false);
    header("too long", {{"X-Key", "Se+cr/et=11"}}, false);
    header("other case of the key", {{"X-Key", "se+cr/et=1"}}, false);
    header("encoded", {{"X-Key", "Se%2Bcr%2Fet%3D1"}}, false);
    header("giant", {{"X-Key", QByteArray(10'000'000, 'a')}}, false);
    header("not UTF-8", {{"X-Key", "\xff\xfe\x80"}}, false);
    header("with a NUL behind", {{"X-Key", QByteArray("Se+cr/et=1\0", 11)}}, false);
    header("twice, right", {{"X-Key", "Se+cr/et=1"}, {"X-Key", "Se+cr/et=1"}}, false);
    header("twice, wrong first", {{"X-Key", "no"}, {"x-key", "Se+cr/et=1"}}, false);
    header("twice, wrong last", {{"X-Key", "Se+cr/et=1"}, {"x-key", "no"}}, false);
    header("wrong field", {{"Authorization", "Se+cr/et=1"}}, false);
    header("as bearer", {{"X-Key", "Bearer Se+cr/et=1"}}, false);
    QTest::newRow("header: key in the query")
        << HeaderKey << Headers() << QByteArray("X-Key=Se%2Bcr%2Fet%3D1") << false;

    const auto query = [](const char *name, const char *text, bool passes) {
        QTest::addRow("query: %s", name) << QueryKey << Headers() << QByteArray(text) << passes;
    };
    query("encoded", "a=1&the%20key=Se%2Bcr%2fet%3D1", true);
    query("as far as it has to be", "the%20key=Se+cr/et=1", true);
    query("all of it", "%74he%20key=%53e%2Bcr%2Fet%3D%31&b", true);
    query("wrong", "the%20key=Se", false);
    query("empty", "the%20key=", false);
    query("no value", "the%20key", false);
    query("nothing", "", false);
    query("twice", "the%20key=Se+cr/et=1&the%20key=Se+cr/et=1", false);
    query("twice, in two spellings", "the%20key=Se+cr/et=1&th%65%20key=no", false);
    query("other case of the name", "The%20key=Se+cr/et=1", false);
    query("encoded twice", "the%20key=Se%252Bcr%252Fet%253D1", false);
    query("broken escapes", "the%20key=Se%2", false);
    query("not UTF-8", "the%20key=%ff%fe", false);
    QTest::newRow("query: key in a header")
        << QueryKey << Headers{{"the key", "Se+cr/et=1"}} << QByteArray() << false;

    const auto login = [](const char *name, const Headers &headers, bool passes) {
        QTest::addRow("basic: %s", name) << BasicLogin << headers << QByteArray() << passes;
    };
    const QByteArray right = "us\xc3\xa9r:pass:word";
    login("right, a colon in the password", {{"Authorization", basic(right)}}, true);
    login("other case of the scheme", {{"authorization", "bASIC " + right.toBase64()}}, true);
    login("wrong password", {{"Authorization", basic("us\xc3\xa9r:pass")}}, false);
    login("no password", {{"Authorization", basic("us\xc3\xa9r:")}}, false);
    login("no colon", {{"Authorization", basic("us\xc3\xa9r")}}, false);
    login("user in Latin 1", {{"Authorization", basic("us\xe9r:pass:word")}}, false);
    login("not UTF-8", {{"Authorization", basic("\xff\xfe:\x80")}}, false);
    login("bad base64", {{"Authorization", "Basic dXN*cg=="}}, false);
    login("base64 cut off", {{"Authorization", basic(right).chopped(3)}}, false);
    login("nothing behind the scheme", {{"Authorization", "Basic "}}, false);
    login("scheme alone", {{"Authorization", "Basic"}}, false);
    login("plain", {{"Authorization", "Basic " + right}}, false);
    login("bearer", {{"Authorization", "Bearer " + right.toBase64()}}, false);
    login("twice", {{"Authorization", basic(right)}, {"Authorization", basic(right)}}, false);
    login("giant", {{"Authorization", basic(QByteArray(5'000'000, 'a'))}}, false);
}

void TestKeyCheck::lets()
{
    QFETCH(QByteArray, schemes);
    Request request;
    QFETCH(Headers, headers);
    request.headers = headers;
    QFETCH(QByteArray, query);
    request.query = query;
    const auto refused = refusal(definition(schemes), request);
    QTEST(!refused.has_value(), "passes");
    if (refused) {
        QCOMPARE(refused->status, 401);
        QVERIFY(!headerValue(refused->headers, "www-authenticate").isEmpty());
        for (const char *secret : {"Se+cr", "pass:word", "us\xc3\xa9r"})
            QVERIFY(!refused->body.contains(secret));
    }
}

void TestKeyCheck::asksOnlyWhereItApplies_data()
{
    QTest::addColumn<openapi::DefinitionPtr>("definition");
    QTest::addColumn<bool>("apply");
    QTest::newRow("no security") << definition("{}") << false;
    QTest::newRow("tokens") << definition(Token) << false;
    QTest::newRow("open operation") << definition(HeaderKey, {}, "[]") << false;
    QTest::newRow("header") << definition(HeaderKey) << true;
    QTest::newRow("token or key") << definition(R"({"t":{"type":"oauth2"},"k":{"type":"basic"}})",
                                                R"([{"t":[]},{"k":[]}])")
                                  << true;
    QTest::newRow("token and key")
        << definition(R"({"t":{"type":"oauth2"},"k":{"type":"basic"}})", R"([{"t":[],"k":[]}])")
        << true;
    QTest::newRow("unknown name") << definition(HeaderKey, R"([{"nobody":[]}])") << true;
    QTest::newRow("key without a name") << definition(R"({"k":{"type":"apiKey"}})") << true;
}

void TestKeyCheck::asksOnlyWhereItApplies()
{
    QFETCH(openapi::DefinitionPtr, definition);
    QFETCH(bool, apply);
    QCOMPARE(keysApplyTo(*definition), apply);
    QCOMPARE(refusal(definition, {}).has_value(), apply);
    CallerKeys off = keys();
    off.required = false;
    QVERIFY(!refusal(definition, {}, off));
}

void TestKeyCheck::tellsWhatIsMissing()
{
    const auto header = refusal(definition(HeaderKey), {});
    QVERIFY(detailOf(*header).contains(u"header field \"X-Key\""));
    QCOMPARE(headerValue(header->headers, "www-authenticate"),
             QByteArray("ApiKey realm=\"connector\""));
    const auto query = refusal(definition(QueryKey), {});
    QVERIFY(detailOf(*query).contains(u"query parameter \"the key\""));
    const auto both = refusal(definition(Both, R"([{"k":[],"b":[]}])"), {});
    QVERIFY(detailOf(*both).contains(u"basic authentication and the API key")
            || detailOf(*both).contains(u"\"X-Key\" and user"));
    QVERIFY(headerValue(both->headers, "www-authenticate").startsWith("Basic realm="));

    // Both of them together, either of them.
    Request request;
    request.headers = {{"X-Key", keys().apiKey}};
    QVERIFY(refusal(definition(Both, R"([{"k":[],"b":[]}])"), request));
    QVERIFY(!refusal(definition(Both, R"([{"k":[]},{"b":[]}])"), request));
    request.headers.push_back({"Authorization", basic(keys().user + ':' + keys().password)});
    QVERIFY(!refusal(definition(Both, R"([{"k":[],"b":[]}])"), request));
}

void TestKeyCheck::refusesAllWithoutAKey_data()
{
    QTest::addColumn<QByteArray>("schemes");
    QTest::addColumn<Request>("request");
    Request empty;
    Request header;
    header.headers = {{"X-Key", ""}};
    Request query;
    query.query = "the%20key=";
    Request login;
    login.headers = {{"Authorization", basic(":")}};
    QTest::newRow("header") << HeaderKey << header;
    QTest::newRow("header, nothing") << HeaderKey << empty;
    QTest::newRow("query") << QueryKey << query;
    QTest::newRow("basic") << BasicLogin << login;
}

void TestKeyCheck::refusesAllWithoutAKey()
{
    QFETCH(QByteArray, schemes);
    QFETCH(Request, request);
    const auto refused = refusal(definition(schemes), request, {true, {}, {}, {}});
    QVERIFY(refused);
    QCOMPARE(refused->status, 503); // a 401 would be final for a flow
    QVERIFY(detailOf(*refused).contains(u"none are set in Declic"));
}

void TestKeyCheck::showsWhatPasses_data()
{
    QTest::addColumn<openapi::DefinitionPtr>("definition");
    QTest::newRow("header") << definition(HeaderKey);
    QTest::newRow("query") << definition(QueryKey);
    QTest::newRow("basic") << definition(BasicLogin);
    QTest::newRow("both") << definition(Both, R"([{"k":[],"b":[]}])");
    QTest::newRow("either") << definition(Both, R"([{"b":[]},{"k":[]}])");
    QTest::newRow("token or key") << definition(R"({"t":{"type":"oauth2"},"k":{"type":"basic"}})",
                                                R"([{"t":[]},{"k":[]}])");
    QTest::newRow("none") << definition("{}");
}

void TestKeyCheck::showsWhatPasses()
{
    QFETCH(openapi::DefinitionPtr, definition);
    const auto &operation = definition->operations.front();
    const ShownKeys shown = shownKeys(*definition, operation, keys());
    Request request;
    request.headers = shown.headers;
    request.query = shown.query;
    QVERIFY(!refusal(definition, request));
    CallerKeys off = keys();
    off.required = false;
    const ShownKeys nothing = shownKeys(*definition, operation, off);
    QVERIFY(nothing.headers.empty() && nothing.query.isEmpty());
}

void TestKeyCheck::keepsHostileNamesOutOfHeaders()
{
    const auto evil = definition(
        R"({"k":{"type":"apiKey","in":"header","name":"X\r\nEvil: 1\r\nY"}})");
    QVERIFY(shownKeys(*evil, evil->operations.front(), keys()).headers.empty());
    const auto refused = refusal(evil, {});
    for (const server::Header &header : refused->headers)
        QVERIFY(!header.value.contains('\n') && !header.name.contains('\n'));
    const auto good = definition(HeaderKey);
    CallerKeys split = keys();
    split.apiKey = "a\r\nEvil: 1";
    QVERIFY(shownKeys(*good, good->operations.front(), split).headers.empty());
    const auto longName = definition(R"({"k":{"type":"apiKey","in":"header","name":")"
                                     + QByteArray(1'000'000, 'n') + "\"}}");
    QVERIFY(refusal(longName, {})->body.size() < 1000);
}

void TestKeyCheck::declaresSecrets()
{
    const DeclaredSecrets secrets = declaredSecrets(*definition(
        R"({"a":{"type":"apiKey","in":"header","name":"X-Shop"},"t":{"type":"oauth2"},
            "b":{"type":"apiKey","in":"query","name":"version"},"c":{"type":"apiKey","in":"query"}})"));
    QCOMPARE(secrets.names, (QByteArrayList{"X-Shop", "version"}));
    const Headers masked = maskHeaders({{"x-shop", "Zx81"}, {"Accept", "a"}, {"X-Other", "Zx81"}},
                                       secrets);
    QCOMPARE(masked[0].value, Mask.toByteArray());
    QCOMPARE(masked[1].value, QByteArray("a"));
    QCOMPARE(masked[2].value, QByteArray("Zx81"));
    QCOMPARE(maskUrl("/a?version=Zx81&limit=2", secrets),
             QByteArray("/a?version=" + Mask.toByteArray() + "&limit=2"));
    // At the other's place.
    QCOMPARE(maskHeaders({{"Version", "Zx81"}}, secrets)[0].value, Mask.toByteArray());
    QCOMPARE(maskUrl("/a?version=2"), QByteArray("/a?version=2"));
    const QByteArray link = "<http://a.example/list?version=Zx81&limit=1>; rel=\"next\"";
    QVERIFY(!maskHeaders({{"Link", link}}, secrets).front().value.contains("Zx81"));
    QVERIFY(!maskText("see version=Zx81", secrets).contains("Zx81"));
    QVERIFY(maskText("see version=Zx81").contains("Zx81"));
}

QTEST_APPLESS_MAIN(TestKeyCheck)
#include "tst_keycheck.moc"
