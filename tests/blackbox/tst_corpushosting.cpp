// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/arrivals.h"
#include "openapi/payload.h"
#include "openapi/reader.h"
#include "server/http/routetable.h"
#include "server/serverhost.h"
#include "server/simulator/subscribecall.h"
#include "tests/server/core/servedconsole.h"

#include <QDirIterator>
#include <QLoggingCategory>
#include <QTest>

using namespace openapi;
using server::simulator::SubscribeCall;
using tests::Answer;

/// Hosts the published definitions in the folder that DECLIC_CORPUS names and lives through every
/// trigger's webhook, over real HTTP: subscribe, fire by the operator's listener, be called back,
/// unsubscribe.
class TestCorpusHosting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void livesThroughEveryWebhook_data();
    void livesThroughEveryWebhook();
    void hostedThemAll();

private:
    void start(const QString &path);
    void live(const Trigger &trigger, const SubscribeCall &call, const QByteArray &callback);
    void checkAnswer(const Trigger &trigger, const Answer &answer, const QByteArray &callback);
    [[nodiscard]] SubscribeCall arrivingCall(const Trigger &trigger, SubscribeCall call) const;
    [[nodiscard]] QJsonArray subscriptions();
    [[nodiscard]] Answer fire(const Trigger &trigger, const QByteArray &payload);
    void listSampleAnswers(const QString &path) const;

    QStringList m_files;
    server::ServedDefinition m_served;
    std::unique_ptr<tests::ServedConsole> m_console; ///< its HTTP and its receiver, not its core
    std::unique_ptr<server::ServerHost> m_host;
    int m_callbacks = 0;
    int m_triggers = 0;
    int m_actions = 0;
    int m_arrivals = 0;
    int m_expected = 0;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray encoded(const QString &text)
{
    return QUrl::toPercentEncoding(text);
}

} // namespace

void TestCorpusHosting::initTestCase()
{
    const QString folder = qEnvironmentVariable("DECLIC_CORPUS");
    if (folder.isEmpty())
        QSKIP("Set DECLIC_CORPUS to a folder of connector definitions to run this test.");
    QDirIterator files(folder, {QStringLiteral("*.swagger.json")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const DefinitionPtr definition = read(Document(contentOf(path))).definition;
        if (definition->triggers.empty())
            continue;
        m_files.append(path);
        for (const Trigger &trigger : definition->triggers)
            m_expected += trigger.kind == Trigger::Kind::Trigger ? 1 : 0;
    }
    m_files.sort();
    QVERIFY(!m_files.isEmpty());
}

void TestCorpusHosting::start(const QString &path)
{
    const Document document(contentOf(path));
    m_served = {read(document).definition, document.text(), {}, {}};
    m_served.properties = readApiProperties(
                              contentOf(QString(path).replace(QStringLiteral(".swagger.json"),
                                                              QStringLiteral(".properties.json"))))
                              .properties;
    QLoggingCategory::setFilterRules(u"declic.*.info=false"_qs);
    m_host.reset();
    m_console = std::make_unique<tests::ServedConsole>();
    m_host = std::make_unique<server::ServerHost>();
    m_host->start(m_console->config(), m_served);
    QTRY_COMPARE(m_host->state().phase, server::ServerState::Phase::Running);
}

QJsonArray TestCorpusHosting::subscriptions()
{
    return m_console->ask("GET", m_host->state().operatorUrl + u"/api/subscriptions").array();
}

Answer TestCorpusHosting::fire(const Trigger &trigger, const QByteArray &payload)
{
    const QString url = m_host->state().operatorUrl + u"/fire/"
                        + QString::fromLatin1(encoded(trigger.operationId));
    return m_console->ask("POST", url, payload, tests::Json);
}

void TestCorpusHosting::livesThroughEveryWebhook_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : std::as_const(m_files))
        QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << path;
}

void TestCorpusHosting::livesThroughEveryWebhook()
{
    QFETCH(QString, path);
    start(path);
    for (const Trigger &trigger : m_served.definition->triggers) {
        if (QTest::currentTestFailed())
            return;
        const QByteArray callback = m_console->callback("/run/" + QByteArray::number(++m_callbacks)
                                                        + "?sp=%2Ftriggers%2Fa&sig=S3cr-t_");
        const SubscribeCall call = server::simulator::subscribeCall(*m_served.definition, trigger,
                                                                    callback);
        live(trigger, call, callback);
        if (QTest::currentTestFailed())
            return;
        ++(trigger.kind == Trigger::Kind::Trigger ? m_triggers : m_actions);
        const SubscribeCall arriving = arrivingCall(trigger, call);
        if (arriving.target == call.target)
            continue;
        live(trigger, arriving, callback);
        ++m_arrivals;
    }
    listSampleAnswers(path);
}

/// As the platform's gateway hands the call on after the policies of apiProperties.json.
SubscribeCall TestCorpusHosting::arrivingCall(const Trigger &trigger, SubscribeCall call) const
{
    const Operation &operation = m_served.definition->operationOf(trigger);
    const qsizetype mark = call.target.indexOf('?');
    const QByteArray path = mark < 0 ? call.target : call.target.first(mark);
    const QByteArray query = call.target.mid(path.size());
    const Arrival arrival = arrivals(*m_served.definition, operation, m_served.properties).back();
    PathVariables variables = operation.path.match(path).value_or(PathVariables());
    const QStringList names = arrival.path.variables();
    for (const QString &name : names) {
        if (!variables.contains(name))
            variables.insert(name, QStringLiteral("of-the-connection"));
    }
    call.verb = arrival.verb;
    call.target = arrival.path.expand(variables).value_or(QByteArray()) + query;
    return call;
}

void TestCorpusHosting::live(const Trigger &trigger, const SubscribeCall &call,
                             const QByteArray &callback)
{
    server::Headers headers = tests::Json;
    headers.insert(headers.end(), call.headers.begin(), call.headers.end());
    const QString connector = m_host->state().connectorUrl;
    const Answer subscribed = m_console->ask(
        call.verb, connector + QString::fromLatin1(call.target), call.body, headers);
    checkAnswer(trigger, subscribed, callback);
    if (QTest::currentTestFailed())
        return;
    const QByteArray location = subscribed.header("location");
    QCOMPARE(subscriptions().size(), 1);
    QCOMPARE(subscriptions().at(0).toObject().value(QStringLiteral("trigger")).toString(),
             trigger.operationId);

    const QByteArray payload = samplePayload(*m_served.definition, trigger.payload).toJson();
    const size_t before = m_console->received().size();
    const Answer fired = fire(trigger, payload);
    QVERIFY2(fired.status == 202,
             qPrintable(trigger.operationId + u' ' + QString::fromUtf8(fired.body)));
    QCOMPARE(fired.object().value(QStringLiteral("subscriptions")).toInt(), 1);
    QTRY_COMPARE(m_console->received().size(), before + 1);
    const server::http::Request &received = m_console->received().back();
    QCOMPARE(received.method, QByteArray("POST"));
    QCOMPARE(m_console->callback(received.path + '?' + received.query), callback);
    QCOMPARE(received.body, payload);

    const Answer removed = m_console->ask("DELETE", QString::fromLatin1(location));
    QVERIFY2(removed.status == 200 || removed.status == 204, location.constData());
    QVERIFY2(subscriptions().isEmpty(), location.constData());
    QCOMPARE(fire(trigger, payload).object().value(QStringLiteral("subscriptions")).toInt(), 0);
    QCOMPARE(m_console->ask("DELETE", QString::fromLatin1(location)).status, removed.status);
    QCOMPARE(m_console->received().size(), before + 1);
}

void TestCorpusHosting::checkAnswer(const Trigger &trigger, const Answer &answer,
                                    const QByteArray &callback)
{
    const QString about = trigger.operationId + u' ' + QString::number(answer.status) + u' '
                          + QString::fromUtf8(answer.body);
    QVERIFY2(answer.status / 100 == 2, qPrintable(about));
    const std::vector<Response> &declared = m_served.definition->operationOf(trigger).responses;
    const auto is = [&answer](int status) {
        return [&answer, status](const Response &each) {
            return each.status == status && (status == answer.status || status == 201);
        };
    };
    const bool has201 = std::any_of(declared.begin(), declared.end(), is(201));
    const auto found = std::find_if(declared.begin(), declared.end(), is(answer.status));
    QVERIFY2(answer.status == 201 || (!has201 && found != declared.end()), qPrintable(about));
    const QString location = QString::fromLatin1(answer.header("location"));
    QVERIFY2(location.startsWith(m_host->state().connectorUrl + u'/'), qPrintable(location));
    QVERIFY(!answer.body.contains(callback));
    QVERIFY(!answer.body.contains("S3cr-t"));
    if (found == declared.end() || found->schema == NoSchema)
        return;
    const JsonParseResult body = parseStrictJson(answer.body);
    QVERIFY2(body.complete, qPrintable(about));
    for (const Diagnostic &wrong : validatePayload(*m_served.definition, found->schema, body.root))
        QFAIL(qPrintable(about + wrong.pointer.toString()));
}

/// What the connector really does with these, a program made for testing flows cannot know.
void TestCorpusHosting::listSampleAnswers(const QString &path) const
{
    const server::http::RouteTable table(*m_served.definition, m_served.properties, {});
    QStringList names;
    for (const server::http::Route &route : table.routes()) {
        if (route.role != server::http::Route::Role::Operation)
            continue;
        const QString name = m_served.definition->operations[static_cast<size_t>(route.operation)]
                                 .key();
        if (!names.contains(name))
            names.append(name);
    }
    qInfo().noquote() << QFileInfo(path).fileName() << "answers by sample:"
                      << (names.isEmpty() ? QStringLiteral("nothing")
                                          : names.join(QStringLiteral(", ")));
}

void TestCorpusHosting::hostedThemAll()
{
    qInfo() << m_triggers << "of" << m_expected << "triggers and" << m_actions << "actions in"
            << m_files.size() << "files," << m_arrivals << "also as policies change them";
    QCOMPARE(m_triggers, m_expected);
}

QTEST_GUILESS_MAIN(TestCorpusHosting)
#include "tst_corpushosting.moc"
