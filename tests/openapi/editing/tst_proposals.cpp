// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/editing/keytopic.h"
#include "openapi/editing/partat.h"
#include "openapi/editing/proposals.h"

#include <QTest>

/// What is offered where. '|' marks the place.
class ProposalsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offers_data();
    void offers();
    void writes();
    void everyKeywordIsExplained();
};

void ProposalsTest::offers_data()
{
    QTest::addColumn<QByteArray>("marked");
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QStringList>("missing");
    const auto row = [](const char *name, const char *marked, const QStringList &there,
                        const QStringList &missing) {
        QTest::newRow(name) << QByteArray(marked) << there << missing;
    };
    row("root", R"({"info": {}, |})", {u"paths"_qs, u"host"_qs}, {u"info"_qs, u"operationId"_qs});
    row("operation", R"({"paths": {"/a": {"post": {"|"}}}})",
        {u"operationId"_qs, u"x-ms-trigger"_qs, u"x-ms-visibility"_qs},
        {u"basePath"_qs, u"x-ms-notification-url"_qs});
    row("filtered", R"({"paths": {"/a": {"post": {"x-ms-trig|"}}}})", {u"x-ms-trigger-hint"_qs},
        {u"summary"_qs});
    row("path item", R"({"paths": {"/a": {"|"}}})", {u"post"_qs, u"x-ms-notification-content"_qs},
        {u"summary"_qs});
    row("body parameter", R"({"paths": {"/a": {"post": {"parameters": [{"in": "body", "|"}]}}}})",
        {u"schema"_qs}, {u"collectionFormat"_qs, u"in"_qs});
    row("schema", R"({"definitions": {"A": {"properties": {"b": {"|"}}}}})",
        {u"type"_qs, u"x-ms-notification-url"_qs, u"$ref"_qs}, {u"operationId"_qs});
    row("names of properties", R"({"definitions": {"A": {"properties": {"|"}}}})", {},
        {u"type"_qs});
    row("example", R"({"paths": {"/a": {"get": {"responses": {"default": {"examples": {"|"}}}}}}})",
        {}, {u"schema"_qs});
    row("visibility", R"({"paths": {"/a": {"post": {"x-ms-visibility": "|"}}}})",
        {u"important"_qs, u"advanced"_qs, u"internal"_qs}, {});
    row("in", R"({"parameters": {"p": {"in": |}}})", {u"body"_qs, u"query"_qs}, {});
    row("format", R"({"definitions": {"A": {"type": "integer", "format": "|"}}})", {u"int64"_qs},
        {u"date-time"_qs});
    row("boolean", R"({"parameters": {"p": {"required": |}}})", {u"true"_qs, u"false"_qs}, {});
    row("reference",
        R"({"paths": {"/a": {"get": {"responses": {"default": {"schema": {"$ref": "|"}}}}}}, )"
        R"("definitions": {"Order": {}, "a/b": {}}})",
        {u"#/definitions/Order"_qs, u"#/definitions/a~1b"_qs}, {});
    row("required",
        R"({"definitions": {"A": {"required": ["|"], "properties": {"id": {}, "to": {}}}}})",
        {u"id"_qs, u"to"_qs}, {});
    row("security", R"({"securityDefinitions": {"s": {"type": "|"}}})",
        {u"oauth2"_qs, u"apiKey"_qs, u"basic"_qs}, {u"string"_qs});
}

void ProposalsTest::offers()
{
    QFETCH(QByteArray, marked);
    QFETCH(const QStringList, there);
    QFETCH(const QStringList, missing);
    const qsizetype place = marked.indexOf('|');
    marked.remove(place, 1);
    QStringList names;
    for (const openapi::editing::Proposal &proposal :
         openapi::editing::proposalsAt(marked, place).list)
        names.append(proposal.name);
    for (const QString &name : there)
        QVERIFY2(names.contains(name), qPrintable(name + u" in " + names.join(u' ')));
    for (const QString &name : missing)
        QVERIFY2(!names.contains(name), qPrintable(name));
}

void ProposalsTest::writes()
{
    const auto written = [](QByteArray marked, const QString &name) {
        const qsizetype place = marked.indexOf('|');
        marked.remove(place, 1);
        const openapi::editing::Proposals proposals = openapi::editing::proposalsAt(marked, place);
        for (const openapi::editing::Proposal &proposal : proposals.list) {
            if (proposal.name != name)
                continue;
            QByteArray bytes = proposal.bytes;
            bytes.insert(proposal.caret, '|');
            return marked.replace(proposals.replaced.begin,
                                  proposals.replaced.end - proposals.replaced.begin, bytes);
        }
        return QByteArray("not offered");
    };
    QCOMPARE(written(R"({"ho|"})", u"host"_qs), R"({"host": "|"})");
    QCOMPARE(written(R"({|})", u"paths"_qs), R"({"paths": {|}})");
    QCOMPARE(written(R"({"ho|": 1})", u"host"_qs), R"({"host"|: 1})");
    QCOMPARE(written("{\"ho|\n}", u"host"_qs), "{\"host\": \"|\"\n}");
    QCOMPARE(written(R"({"schemes": [|]})", u"https"_qs), R"({"schemes": ["https"|]})");
    QCOMPARE(written(R"({"parameters": {"p": {"required": t|}}})", u"true"_qs),
             R"({"parameters": {"p": {"required": true|}}})");
}

void ProposalsTest::everyKeywordIsExplained()
{
    using openapi::validator::Part;
    // Kept for those who have them; nobody writes them anew.
    const QStringList rare = {u"x-ms-editor"_qs,
                              u"x-ms-editor-options"_qs,
                              u"x-ms-localizeDefaultValue"_qs,
                              u"x-ms-name-for-model"_qs,
                              u"x-ms-openai-manifest"_qs,
                              u"x-ms-openai-data"_qs,
                              u"x-ms-keywords"_qs,
                              u"x-ms-deployment-version"_qs,
                              u"x-ms-require-user-confirmation"_qs,
                              u"x-ms-parameter-location"_qs,
                              u"propertyName"_qs,
                              u"propertyValue"_qs};
    for (int part = 0; part <= int(Part::SecurityScheme); ++part) {
        if (part >= int(Part::Annotation) && part <= int(Part::DynamicList))
            continue; // inside of an extension, which is explained as a whole
        for (const QString &key : openapi::validator::keywordsOf(Part(part)).keys())
            QVERIFY2(rare.contains(key) || openapi::editing::topicOf(key, Part(part)),
                     qPrintable(key));
    }
    QCOMPARE(openapi::editing::topicOf(u"in"_qs, Part::SecurityScheme),
             openapi::editing::KeyTopic::KeyPlace);
    QCOMPARE(openapi::editing::topicOf(u"in"_qs, Part::Parameter), openapi::editing::KeyTopic::In);
    QVERIFY(!openapi::editing::topicOf(u"nothing"_qs, Part::Root));
}

QTEST_APPLESS_MAIN(ProposalsTest)

#include "tst_proposals.moc"
