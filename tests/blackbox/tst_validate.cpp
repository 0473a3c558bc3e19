// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/runningconsole.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString Flawless = QStringLiteral(DECLIC_SOURCE_DIR
                                        "/tests/openapi/validator/base.swagger.json");

tests::Finished validate(const QStringList &arguments)
{
    return tests::runProgram(QStringLiteral(DECLIC_PROGRAM),
                             QStringList{u"validate"_s} + arguments);
}

} // namespace

/// `declic validate` from outside.
class TestValidate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void saysNothingAboutTheFlawless();
    void tellsPlaceRuleAndMessage();
    void warningsAreNoRefusal();
    void profiles();
    void json();
    void sarif();
    void goesOnAfterAnUnreadableFile();
    void wrongUsage_data();
    void wrongUsage();

private:
    QString written(const QString &name, const QByteArray &text) const;

    QTemporaryDir m_folder;
    QString m_broken;
    QString m_french;
};

QString TestValidate::written(const QString &name, const QByteArray &text) const
{
    QFile file(m_folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("a test file cannot be written");
    return file.fileName();
}

void TestValidate::initTestCase()
{
    QFile flawless(Flawless);
    QVERIFY(flawless.open(QIODevice::ReadOnly));
    const QByteArray text = flawless.readAll();
    m_broken = written(u"broken one.json"_s,
                       QByteArray(text).replace("\"swagger\": \"2.0\"", "\"swagger\": \"3.0\""));
    m_french = written(u"french.json"_s,
                       QByteArray(text).replace("List shops", "Lister les boutiques fermées"));
}

void TestValidate::saysNothingAboutTheFlawless()
{
    for (const QString &profile : {u"private"_s, u"certification"_s}) {
        const tests::Finished finished = validate({Flawless, u"--profile"_s, profile});
        QCOMPARE(finished.out, QByteArray());
        QCOMPARE(finished.err, QByteArray());
        QCOMPARE(finished.exitCode, 0);
    }
}

void TestValidate::tellsPlaceRuleAndMessage()
{
    const tests::Finished finished = validate({Flawless, m_broken});
    QCOMPARE(finished.exitCode, 1);
    QCOMPARE(QString::fromUtf8(finished.out),
             m_broken
                 + u":2:14: error: Only Swagger 2.0 is understood: “swagger” must be the text "
                   "“2.0”. [SpecificationVersionIncorrect]\n"_s);
    QCOMPARE(finished.err, QByteArray());
}

void TestValidate::warningsAreNoRefusal()
{
    const QString local = written(u"local.json"_s, [] {
        QFile flawless(Flawless);
        return flawless.open(QIODevice::ReadOnly)
                   ? flawless.readAll().replace("orders.contoso.com", "localhost:8080")
                   : QByteArray();
    }());
    const tests::Finished own = validate({local});
    QCOMPARE(own.exitCode, 0);
    QVERIFY2(own.out.contains(": warning: ") && own.out.contains("[HostNotReachable]"),
             own.out.constData());
    QCOMPARE(validate({local, u"--profile"_s, u"certification"_s}).exitCode, 1);
}

void TestValidate::profiles()
{
    QCOMPARE(validate({m_french}).out, QByteArray());
    const tests::Finished finished = validate({m_french, u"--profile"_s, u"certification"_s});
    QVERIFY2(finished.out.contains("[ValueMustBeInEnglish]"), finished.out.constData());
}

void TestValidate::json()
{
    const tests::Finished finished = validate({m_broken, u"--json"_s});
    QCOMPARE(finished.exitCode, 1);
    const QJsonArray list = QJsonDocument::fromJson(finished.out).array();
    QCOMPARE(list.size(), 1);
    const QJsonObject finding = list.first().toObject();
    QCOMPARE(finding.value(u"file"_s).toString(), m_broken);
    QCOMPARE(finding.value(u"pointer"_s).toString(), u"/swagger"_s);
    QCOMPARE(finding.value(u"line"_s).toInt(), 2);
    QCOMPARE(finding.value(u"severity"_s).toString(), u"error"_s);
    QCOMPARE(finding.value(u"fix"_s).toString(), u"Write “2.0”"_s);
    QCOMPARE(validate({Flawless, u"--json"_s}).out.simplified(), QByteArray("[ ]"));
}

void TestValidate::sarif()
{
    const tests::Finished finished = validate({m_broken, u"--sarif"_s});
    QCOMPARE(finished.exitCode, 1);
    const QJsonObject log = QJsonDocument::fromJson(finished.out).object();
    QCOMPARE(log.value(u"version"_s).toString(), u"2.1.0"_s);
    const QJsonObject run = log.value(u"runs"_s).toArray().first().toObject();
    const QJsonArray rules = run.value(u"tool"_s)[u"driver"_s][u"rules"_s].toArray();
    const QJsonObject result = run.value(u"results"_s).toArray().first().toObject();
    const QJsonValue rule = rules.at(result.value(u"ruleIndex"_s).toInt());
    QCOMPARE(result.value(u"ruleId"_s).toString(), u"SpecificationVersionIncorrect"_s);
    QCOMPARE(rule[u"id"_s].toString(), u"SpecificationVersionIncorrect"_s);
    const QJsonValue place = result.value(u"locations"_s).toArray().first()[u"physicalLocation"_s];
    QCOMPARE(place[u"region"_s][u"startColumn"_s].toInt(), 14);
    QVERIFY(place[u"artifactLocation"_s][u"uri"_s].toString().endsWith(u"/broken%20one.json"_s));
}

void TestValidate::goesOnAfterAnUnreadableFile()
{
    const tests::Finished finished = validate({u"/no/such/file.json"_s, m_broken});
    QCOMPARE(finished.exitCode, 1);
    QVERIFY(finished.err.contains("/no/such/file.json"));
    QVERIFY(finished.out.contains("broken one.json:2:14"));
    QCOMPARE(validate({u"/no/such/file.json"_s}).exitCode, 1);
}

void TestValidate::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no file") << QStringList{};
    QTest::newRow("no such profile") << QStringList{Flawless, u"--profile"_s, u"public"_s};
    QTest::newRow("two formats") << QStringList{Flawless, u"--json"_s, u"--sarif"_s};
    QTest::newRow("another command's option") << QStringList{Flawless, u"--force"_s};
}

void TestValidate::wrongUsage()
{
    QFETCH(QStringList, arguments);
    const tests::Finished finished = validate(arguments);
    QCOMPARE(finished.exitCode, 2);
    QVERIFY(finished.out.isEmpty());
    QVERIFY(!finished.err.isEmpty());
}

QTEST_GUILESS_MAIN(TestValidate)
#include "tst_validate.moc"
