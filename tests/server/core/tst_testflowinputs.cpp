// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/payload.h"
#include "openapi/reader.h"
#include "openapi/triggerinputs.h"
#include "server/serverhost.h"
#include "tests/server/core/servedconsole.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace server;

/// Test flows of a trigger with inputs, subscribing at a real server over HTTP.
class TestTestFlowInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void subscribesWithWhatTheUserFilledIn();
    void subscribesWithSamples();
    void refusalsAreTold();

private:
    /// The flow as it is when it got an answer, and the request that it made.
    [[nodiscard]] TestFlow add(const openapi::JsonValue &inputs, Exchange *request);

    std::unique_ptr<tests::ServedConsole> m_console; ///< its configuration, not its core
    std::unique_ptr<ServerHost> m_host;
    openapi::DefinitionPtr m_definition;
};

namespace {

const QByteArray Definition = R"({
  "swagger": "2.0", "info": {"title": "T", "version": "1"}, "host": "h", "basePath": "/v1",
  "paths": {
    "/stores/{store}/hooks": {
      "x-ms-notification-content": {"schema": {"type": "object",
        "properties": {"at": {"type": "string"}}}},
      "post": {
        "operationId": "NewDelivery", "x-ms-trigger": "batch",
        "parameters": [
          {"name": "store", "in": "path", "required": true, "type": "string"},
          {"name": "urgent", "in": "query", "required": true, "type": "boolean"},
          {"name": "x-tenant", "in": "header", "type": "integer"},
          {"name": "body", "in": "body", "required": true, "schema": {"type": "object",
            "required": ["url", "kind", "least"],
            "properties": {
              "url": {"type": "string", "x-ms-notification-url": true,
                "x-ms-visibility": "internal"},
              "kind": {"type": "string", "default": "delivery", "x-ms-visibility": "internal"},
              "least": {"type": "integer"}}}}],
        "responses": {"201": {"description": "ok"}}}},
    "/hooks/{id}": {"delete": {"operationId": "Remove",
      "parameters": [{"name": "id", "in": "path", "required": true, "type": "string"}],
      "responses": {"200": {"description": "ok"}}}}}})";

} // namespace

void TestTestFlowInputs::init()
{
    m_host.reset();
    m_console = std::make_unique<tests::ServedConsole>();
    m_host = std::make_unique<ServerHost>();
    m_definition = openapi::read(openapi::Document(Definition)).definition;
    m_host->start(m_console->config(), {m_definition, Definition});
    QTRY_COMPARE(m_host->state().phase, ServerState::Phase::Running);
}

TestFlow TestTestFlowInputs::add(const openapi::JsonValue &inputs, Exchange *request)
{
    TestFlow flow;
    const QObject context;
    connect(m_host.get(), &ServerHost::testFlowsChanged, &context,
            [&flow](const std::vector<TestFlow> &flows) { flow = flows.back(); });
    connect(m_host.get(), &ServerHost::changed, &context, [request](const Changes &changes) {
        for (const Exchange &exchange : changes.exchanges)
            *request = exchange;
    });
    const Reply<QString> added = m_host->addTestFlow(QStringLiteral("NewDelivery"), inputs);
    const auto answered = [&flow, request] {
        return flow.state != TestFlow::State::Subscribing && request->status != 0;
    };
    (void)QTest::qWaitFor(answered, 10'000);
    return flow;
}

void TestTestFlowInputs::subscribesWithWhatTheUserFilledIn()
{
    Exchange request;
    const TestFlow flow = add(openapi::parseStrictJson(R"({"path":{"store":"Saint-Étienne 2"},
        "query":{"urgent":false},"header":{"x-tenant":9},"body":{"least":7}})")
                                  .root,
                              &request);
    QCOMPARE(flow.state, TestFlow::State::Listening);
    QCOMPARE(request.status, 201);
    // Values of queries are masked.
    QVERIFY(request.target.startsWith("/v1/stores/Saint-%C3%89tienne%202/hooks?urgent="));
    QCOMPARE(headerValue(request.requestHeaders, "x-tenant"), QByteArray("9"));
    const QJsonObject body = QJsonDocument::fromJson(request.requestBody).object();
    QCOMPARE(body.value(u"least").toInt(), 7);
    QCOMPARE(body.value(u"kind").toString(), QStringLiteral("delivery"));
    QVERIFY(body.value(u"url").isString());
}

void TestTestFlowInputs::subscribesWithSamples()
{
    const openapi::TriggerInputs inputs = openapi::triggerInputs(
        *m_definition, m_definition->operationOf(m_definition->triggers.front()));
    Exchange asked;
    const TestFlow first = add(openapi::samplePayload(*inputs.definition, inputs.schema), &asked);
    QCOMPARE(first.state, TestFlow::State::Listening);
    Exchange silent;
    const TestFlow second = add({}, &silent);
    QCOMPARE(second.state, TestFlow::State::Listening);
    QCOMPARE(asked.status, 201);
    QCOMPARE(silent.status, 201);
    QVERIFY(silent.target.contains("?urgent="));
}

void TestTestFlowInputs::refusalsAreTold()
{
    Exchange request;
    const TestFlow flow = add(openapi::parseStrictJson(R"({"body":[1,2]})").root, &request);
    QCOMPARE(flow.state, TestFlow::State::Failed);
    QVERIFY(flow.error.startsWith(u"HTTP 400"));
    QCOMPARE(request.status, 400);
}

QTEST_GUILESS_MAIN(TestTestFlowInputs)
#include "tst_testflowinputs.moc"
