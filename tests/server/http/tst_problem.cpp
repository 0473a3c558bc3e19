// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/problem.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace server;
using openapi::Diagnostic;

namespace {

Diagnostic diagnosticOf(Diagnostic::Code code)
{
    Diagnostic diagnostic;
    diagnostic.code = code;
    diagnostic.pointer = *openapi::JsonPointer::parse(u"/quantity");
    diagnostic.line = 3;
    diagnostic.column = 7;
    diagnostic.args = {QStringLiteral("first"), QStringLiteral("second")};
    return diagnostic;
}

bool isSentence(const QString &text)
{
    return text.size() > 20 && (text.front().isUpper() || text.front() == u'"')
           && text.endsWith(u'.') && !text.contains(u'%') && !text.contains(u"  ");
}

} // namespace

class TestProblem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDiagnosticHasWords();
    void everyErrorHasWords();
    void status_data();
    void status();
    void body();
    void diagnosticsStandInErrors();
    void valuesAreNamedByPointer();
    void textsAreNamedByPlace();
};

void TestProblem::everyDiagnosticHasWords()
{
    QSet<QString> seen;
    for (int code = 0; code <= int(Diagnostic::Code::CellWithoutColumn); ++code) {
        const QString words = http::describe(diagnosticOf(Diagnostic::Code(code)));
        QVERIFY2(isSentence(words), qPrintable(QString::number(code) + u' ' + words));
        QVERIFY2(!seen.contains(words), qPrintable(words));
        seen.insert(words);
        Diagnostic bare;
        bare.code = Diagnostic::Code(code);
        QVERIFY2(http::describe(bare).endsWith(u'.'), qPrintable(http::describe(bare)));
    }
}

void TestProblem::everyErrorHasWords()
{
    QSet<QString> seen;
    for (int code = 0; code <= int(ServerError::Code::NoSubscriber); ++code) {
        const ServerError error{
            ServerError::Code(code), {QStringLiteral("first"), QStringLiteral("second")}, {}};
        const QString words = http::describe(error);
        QVERIFY2(isSentence(words), qPrintable(QString::number(code) + u' ' + words));
        QVERIFY2(!seen.contains(words), qPrintable(words));
        seen.insert(words);
        QVERIFY(http::describe(ServerError{error.code, {}, {}}).endsWith(u'.'));
        QVERIFY(http::problem(error).status >= 400);
    }
}

void TestProblem::status_data()
{
    using Code = ServerError::Code;
    QTest::addColumn<int>("code");
    QTest::addColumn<int>("status");
    QTest::newRow("payload") << int(Code::PayloadInvalid) << 400;
    QTest::newRow("not JSON") << int(Code::PayloadNotJson) << 400;
    QTest::newRow("callback refused") << int(Code::CallbackRefused) << 400;
    QTest::newRow("callback invalid") << int(Code::CallbackInvalid) << 400;
    QTest::newRow("trigger") << int(Code::UnknownTrigger) << 404;
    QTest::newRow("subscription") << int(Code::UnknownSubscription) << 404;
    QTest::newRow("delivery") << int(Code::UnknownDelivery) << 404;
    QTest::newRow("test flow") << int(Code::UnknownTestFlow) << 404;
    QTest::newRow("not running") << int(Code::NotRunning) << 503;
    QTest::newRow("no store") << int(Code::StoreUnavailable) << 503;
    QTest::newRow("busy store") << int(Code::StoreBusy) << 503;
}

void TestProblem::status()
{
    QFETCH(int, code);
    QTEST(http::problem(ServerError{ServerError::Code(code), {}, {}}).status, "status");
}

void TestProblem::body()
{
    const http::Response response = http::problem(404, QStringLiteral("Nothing is here."));
    QCOMPARE(response.contentType, "application/problem+json");
    const QJsonObject body = QJsonDocument::fromJson(response.body).object();
    QCOMPARE(body.value(u"type").toString(), QStringLiteral("about:blank"));
    QCOMPARE(body.value(u"title").toString(), QStringLiteral("Not Found"));
    QCOMPARE(body.value(u"status").toInt(), 404);
    QCOMPARE(body.value(u"detail").toString(), QStringLiteral("Nothing is here."));
    QVERIFY(!body.contains(u"errors"));
}

void TestProblem::diagnosticsStandInErrors()
{
    const http::Response response = http::problem(ServerError{
        ServerError::Code::PayloadInvalid, {}, {diagnosticOf(Diagnostic::Code::ValueMistyped)}});
    const QJsonArray errors =
        QJsonDocument::fromJson(response.body).object().value(u"errors").toArray();
    QCOMPARE(errors.size(), 1);
    QCOMPARE(errors.first().toObject().value(u"pointer").toString(), QStringLiteral("/quantity"));
    QVERIFY(!errors.first().toObject().value(u"detail").toString().isEmpty());
}

void TestProblem::valuesAreNamedByPointer()
{
    QCOMPARE(http::describe(diagnosticOf(Diagnostic::Code::ValueMistyped)),
             QStringLiteral("The value at /quantity must be of type first, not second."));
}

void TestProblem::textsAreNamedByPlace()
{
    QVERIFY(
        http::describe(diagnosticOf(Diagnostic::Code::JsonSyntax)).contains(u"line 3, column 7"));
}

QTEST_APPLESS_MAIN(TestProblem)
#include "tst_problem.moc"
