// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/foreign/shippeddefinitions.h"

#include <QFile>
#include <QtTest>

#include <nlohmann/json.hpp>
#include <valijson/adapters/nlohmann_json_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validation_results.hpp>
#include <valijson/validator.hpp>

using Adapter = valijson::adapters::NlohmannJsonAdapter;

/// Microsoft's schema of connector definitions, by a validator that others wrote. Needs the folder
/// that DECLIC_CORPUS names.
class TestMicrosoftSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void accepts_data();
    void accepts();
    void refusesWhatIsBroken();

private:
    [[nodiscard]] QString problem(const nlohmann::json &definition);

    nlohmann::json m_metaschema;
    valijson::Schema m_schema;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

nlohmann::json parsed(const QByteArray &text)
{
    // The schema has comments.
    return nlohmann::json::parse(text.begin(), text.end(), nullptr, false, true);
}

QString schemaFile()
{
    const QString corpus = qEnvironmentVariable("DECLIC_CORPUS");
    const QString name = QStringLiteral("/schemas/apiDefinition.swagger.schema.json");
    const QString inside = corpus + name;
    return QFile::exists(inside) ? inside : corpus + QStringLiteral("/..") + name;
}

} // namespace

void TestMicrosoftSchema::initTestCase()
{
    if (qEnvironmentVariableIsEmpty("DECLIC_CORPUS"))
        QSKIP("DECLIC_CORPUS does not name a folder");
    const nlohmann::json schema = parsed(contentOf(schemaFile()));
    if (!schema.is_object())
        QSKIP("The corpus has no schemas");
    // The schema refers to that of schemas.
    m_metaschema = parsed(
        contentOf(QStringLiteral(DECLIC_SOURCE_DIR "/tests/foreign/draft04.schema.json")));
    QVERIFY(m_metaschema.is_object());
    valijson::SchemaParser parser(valijson::SchemaParser::kDraft4);
    parser.populateSchema(
        Adapter(schema), m_schema,
        [this](const std::string &) -> const nlohmann::json * { return &m_metaschema; },
        [](const nlohmann::json *) {});
}

QString TestMicrosoftSchema::problem(const nlohmann::json &definition)
{
    valijson::Validator validator;
    valijson::ValidationResults results;
    if (validator.validate(m_schema, Adapter(definition), &results))
        return {};
    QString words;
    valijson::ValidationResults::Error error;
    while (results.popError(error)) {
        for (const std::string &part : error.context)
            words += QString::fromStdString(part);
        words += QStringLiteral(": ") + QString::fromStdString(error.description) + u'\n';
    }
    return words;
}

void TestMicrosoftSchema::accepts_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const tests::ShippedDefinition &definition : tests::shippedDefinitions())
        QTest::newRow(qPrintable(definition.name)) << definition.text;
}

void TestMicrosoftSchema::accepts()
{
    QFETCH(QByteArray, text);
    const nlohmann::json definition = parsed(text);
    QVERIFY(definition.is_object());
    const QString words = problem(definition);
    QVERIFY2(words.isEmpty(), qPrintable(words));
}

void TestMicrosoftSchema::refusesWhatIsBroken()
{
    nlohmann::json definition = parsed(tests::shippedDefinitions().front().text);
    QVERIFY(problem(definition).isEmpty());
    definition["paths"]["/event/instore"]["post"]["x-ms-trigger"] = "sometimes";
    QVERIFY(!problem(definition).isEmpty());
}

QTEST_APPLESS_MAIN(TestMicrosoftSchema)
#include "tst_microsoftschema.moc"
