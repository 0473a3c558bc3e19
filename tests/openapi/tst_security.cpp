// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/reader.h"

#include <QTest>

using namespace openapi;
using Kind = SecurityScheme::Kind;

/// What a definition says about how callers prove who they are.
class TestSecurity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsSchemes();
    void alternatives_data();
    void alternatives();
    void survivesNonsense_data();
    void survivesNonsense();
};

namespace {

const QByteArray Schemes = R"("securityDefinitions": {
    "key": {"type": "apiKey", "in": "header", "name": " X-Key "},
    "asked": {"type": "apikey", "in": "Query", "name": "k"},
    "login": {"type": "basic"},
    "entra": {"type": "oauth2", "flow": "accessCode", "authorizationUrl": "https://a.example",
              "tokenUrl": "https://b.example", "scopes": {"read": "r", "write": "w"}}})";

DefinitionPtr definition(const QByteArray &head, const QByteArray &operation)
{
    return read(Document("{\"swagger\":\"2.0\",\"info\":{\"title\":\"T\",\"version\":\"1\"}," + head
                         + ",\"paths\":{\"/x\":{\"get\":{\"operationId\":\"X\",\"responses\":{}"
                         + operation + "}}}}"))
        .definition;
}

/// "key+login|entra"
QString spelled(const SecurityAlternatives &alternatives)
{
    QStringList ways;
    for (const auto &schemes : alternatives) {
        QStringList names;
        for (const SecurityScheme &scheme : schemes)
            names.append(scheme.name);
        ways.append(names.join(u'+'));
    }
    return ways.join(u'|');
}

} // namespace

void TestSecurity::readsSchemes()
{
    const DefinitionPtr read = definition(Schemes, {});
    const std::vector<SecurityScheme> &schemes = read->securitySchemes;
    QCOMPARE(schemes.size(), size_t(4));
    QCOMPARE(schemes[0].kind, Kind::ApiKey);
    QCOMPARE(schemes[0].in, SecurityScheme::In::Header);
    QCOMPARE(schemes[0].field, QStringLiteral("X-Key"));
    QCOMPARE(schemes[1].kind, Kind::ApiKey); // in spite of its case
    QCOMPARE(schemes[1].in, SecurityScheme::In::Query);
    QCOMPARE(schemes[1].field, QStringLiteral("k"));
    QCOMPARE(schemes[2].kind, Kind::Basic);
    QCOMPARE(schemes[3].kind, Kind::OAuth2);
    QCOMPARE(schemes[3].flow, QStringLiteral("accessCode"));
    QCOMPARE(schemes[3].authorizationUrl, QStringLiteral("https://a.example"));
    QCOMPARE(schemes[3].tokenUrl, QStringLiteral("https://b.example"));
    QCOMPARE(schemes[3].scopes, (QStringList{QStringLiteral("read"), QStringLiteral("write")}));
}

void TestSecurity::alternatives_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QByteArray>("operation");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *document, const char *operation,
                        const char *expected) {
        QTest::newRow(name) << QByteArray(document) << QByteArray(operation)
                            << QString::fromLatin1(expected);
    };
    row("nothing said: the first", "", "", "key");
    row("document says nothing in brackets", ",\"security\":[]", "", "key");
    row("document", ",\"security\":[{\"login\":[]}]", "", "login");
    row("operation goes before", ",\"security\":[{\"login\":[]}]", ",\"security\":[{\"asked\":[]}]",
        "asked");
    row("operation is open", ",\"security\":[{\"login\":[]}]", ",\"security\":[]", "");
    row("security is optional", ",\"security\":[{\"login\":[]},{}]", "", "");
    row("together and either", ",\"security\":[{\"key\":[],\"login\":[]},{\"entra\":[\"read\"]}]",
        "", "key+login|entra");
    row("unknown name does not open", ",\"security\":[{\"nobody\":[]}]", "", "key");
    row("unknown name beside a known one",
        ",\"security\":[{\"nobody\":[],\"key\":[]},{\"login\":[]}]", "", "login");
    row("mistyped", ",\"security\":{\"login\":[]}", "", "key");
    row("mistyped entry", ",\"security\":[5,{\"login\":[]}]", "", "login");
}

void TestSecurity::alternatives()
{
    QFETCH(QByteArray, document);
    QFETCH(QByteArray, operation);
    const DefinitionPtr read = definition(Schemes + document, operation);
    QTEST(spelled(read->securityOf(read->operations.front())), "expected");
}

void TestSecurity::survivesNonsense_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<size_t>("schemes");
    QTest::newRow("none") << QByteArray("\"host\":\"a\"") << size_t(0);
    QTest::newRow("array") << QByteArray("\"securityDefinitions\":[1]") << size_t(0);
    QTest::newRow("text") << QByteArray("\"securityDefinitions\":{\"a\":\"b\"}") << size_t(0);
    QTest::newRow("empty") << QByteArray("\"securityDefinitions\":{\"a\":{}}") << size_t(1);
    QTest::newRow("unknown type") << QByteArray(
        "\"securityDefinitions\":{\"a\":{\"type\":\"magic\"}}")
                                  << size_t(1);
    QTest::newRow("numbers") << QByteArray(
        "\"securityDefinitions\":{\"a\":{\"type\":5,\"in\":[],\"name\":{}}}")
                             << size_t(1);
    QByteArray many = "\"securityDefinitions\":{";
    for (int i = 0; i < 5000; ++i)
        many += (i ? ",\"" : "\"") + QByteArray::number(i) + "\":{\"type\":\"basic\"}";
    QTest::newRow("thousands") << QByteArray(many + '}') << size_t(64);
}

void TestSecurity::survivesNonsense()
{
    QFETCH(QByteArray, head);
    const DefinitionPtr read = definition(head, {});
    QTEST(read->securitySchemes.size(), "schemes");
    const SecurityAlternatives ways = read->securityOf(read->operations.front());
    QCOMPARE(ways.empty(), read->securitySchemes.empty());
}

QTEST_APPLESS_MAIN(TestSecurity)
#include "tst_security.moc"
