// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/shop.h"

#include "openapi/bundled.h"
#include "openapi/reader.h"
#include "server/explanation.h"

#include <QFile>

#include <array>

namespace shop {
namespace {

using server::Outcome;
using State = server::Delivery::State;

const QString arrivalTrigger = QStringLiteral("NewInstoreProduct");
const QString catalogTrigger = QStringLiteral("NewCatalogProduct");

QDateTime minutesAgo(int minutes)
{
    return QDateTime::currentDateTimeUtc().addSecs(-60 * minutes);
}

struct Listener
{
    const char16_t *id;
    const char16_t *flow;
    const char16_t *user;
    const char16_t *host;
    server::Subscriber::Platform platform;
    bool catalog;
};

constexpr std::array<Listener, 5> listeners = {{
    {u"s1", u"Alerte stock du rayon frais", u"Camille Moreau",
     u"prod-12.westeurope.logic.azure.com", server::Subscriber::Platform::PowerAutomate, false},
    {u"s2", u"reassort-nocturne", u"", u"prod-83.francecentral.logic.azure.com",
     server::Subscriber::Platform::LogicApps, false},
    {u"s3", u"Approbation des nouveaux articles", u"Théo Lefèvre",
     u"prod-07.westeurope.logic.azure.com", server::Subscriber::Platform::PowerAutomate, true},
    {u"s4", u"Affichage prix vitrine", u"Inès Garnier", u"prod-12.westeurope.logic.azure.com",
     server::Subscriber::Platform::PowerAutomate, false},
    {u"s5", u"Test flow 1", u"", u"127.0.0.1", server::Subscriber::Platform::TestFlow, false},
}};

server::Subscription subscription(const Listener &listener, int minutes)
{
    server::Subscription made;
    made.id = QString::fromUtf16(listener.id);
    made.trigger = listener.catalog ? catalogTrigger : arrivalTrigger;
    made.objectId = u"5f0c2b1e-77aa-4a51-9d52-0b7c9d1f3e20"_qs;
    made.callbackHost = QString::fromUtf16(listener.host);
    made.maskedCallback = u"https://%1/workflows/•••/triggers/manual/run?sig=•••"_qs.arg(
        made.callbackHost);
    made.subscriber.platform = listener.platform;
    made.subscriber.flowName = QString::fromUtf16(listener.flow);
    made.subscriber.flowId = u"9c41d6f0b2a84f3d8e77c5a1f20b6d11"_qs;
    made.subscriber.environment = u"Default-2f6c1d7e"_qs;
    made.subscriber.region = u"westeurope"_qs;
    made.subscriber.user = QString::fromUtf16(listener.user);
    made.headers = {
        {"Content-Type", "application/json; charset=utf-8"},
        {"Host", "magasin.example"},
        {"User-Agent", "azure-logic-apps/1.0 (workflow 9c41d6f0b2a84f3d8e77c5a1f20b6d11)"},
        {"Accept-Language", "fr-FR"},
        {"Authorization", "•••"},
        {"x-ms-workflow-name", made.subscriber.flowName.toUtf8()},
        {"x-ms-client-region", "westeurope"}};
    made.createdAt = minutesAgo(minutes);
    made.renewedAt = made.createdAt;
    made.lastFiredAt = minutesAgo(minutes / 6);
    made.lastResult = server::Subscription::LastResult::Delivered;
    made.lastStatus = 202;
    return made;
}

server::Attempt attempt(Outcome outcome, int status)
{
    server::Attempt made;
    made.number = 1;
    made.timings = {1'200, 9'800, 31'000, 84'300, 85'100};
    made.status = status;
    made.outcome = outcome;
    made.requestHeaders = {{"Content-Type", "application/json"}, {"User-Agent", "Declic/0.1.0"}};
    made.responseHeaders = {{"Content-Length", "0"},
                            {"x-ms-workflow-run-id", "08585271334551021478"},
                            {"x-ms-request-id", "westeurope:2f1c8a4e-0d3b-4f5e-a1c7-6b9d2e3f4a5b"}};
    if (outcome == Outcome::SubscriptionDead) {
        made.platformCode = u"WorkflowTriggerIsNotEnabled"_qs;
        made.responseBody =
            R"({"error":{"code":"WorkflowTriggerIsNotEnabled","message":"Could not execute workflow trigger 'manual' with state 'Disabled': trigger is not enabled."}})";
    }
    if (outcome == Outcome::TimedOut)
        made.errorText = u"no answer within 120 s"_qs;
    made.failure = outcome == Outcome::TimedOut ? server::NetworkFailure::AnswerTimedOut
                                                : server::NetworkFailure::None;
    return made;
}

Outcome outcomeOf(int number)
{
    if (number % 17 == 5)
        return Outcome::SubscriptionDead;
    if (number % 23 == 7)
        return Outcome::TimedOut;
    return number % 31 == 9 ? Outcome::Throttled : Outcome::Delivered;
}

int statusOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::SubscriptionDead:
        return 400;
    case Outcome::Throttled:
        return 429;
    case Outcome::Delivered:
        return 202;
    default:
        return 0;
    }
}

} // namespace

openapi::DefinitionPtr definition()
{
    static const openapi::DefinitionPtr read =
        openapi::read(openapi::Document(openapi::bundledDefinition())).definition;
    return read;
}

openapi::DefinitionPtr orderDefinition()
{
    QFile file(QStringLiteral(DECLIC_SOURCE_DIR "/tests/ui/support/order.swagger.json"));
    return file.open(QIODevice::ReadOnly)
               ? openapi::read(openapi::Document(file.readAll())).definition
               : nullptr;
}

ui::Connector connector()
{
    QFile file(QStringLiteral(DECLIC_SOURCE_DIR "/tests/ui/support/bakery.swagger.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the definition of the bakery is missing");
    ui::Connector connector;
    connector.text = file.readAll();
    openapi::ReadResult read = openapi::read(openapi::Document(connector.text));
    connector.file = u"/home/camille/connecteurs/bakery.swagger.json"_qs;
    connector.definition = read.definition;
    connector.diagnostics = read.diagnostics;
    connector.setup.answers = {{u"ListBreads"_qs, {200, "[]"}}};
    connector.hasProperties = true;
    return connector;
}

server::ServerState running()
{
    server::ServerState state;
    state.phase = server::ServerState::Phase::Running;
    state.connectorUrl = u"http://127.0.0.1:8080"_qs;
    state.operatorUrl = u"http://127.0.0.1:8081"_qs;
    state.publicUrl = u"https://magasin-des-halles.euw.devtunnels.ms"_qs;
    state.since = minutesAgo(200);
    return state;
}

QByteArray arrival()
{
    return R"({"storeName": "Magasin des Halles", "productName": "Café moulu 250 g", "quantity": 48})";
}

std::vector<server::Subscription> subscriptions()
{
    std::vector<server::Subscription> made;
    int minutes = 190;
    for (const Listener &listener : listeners) {
        made.push_back(subscription(listener, minutes));
        minutes -= 35;
    }
    made.at(1).state = server::Subscription::State::Dead;
    made.at(1).lastResult = server::Subscription::LastResult::Failed;
    made.at(1).lastStatus = 400;
    made.at(3).lastResult = server::Subscription::LastResult::None;
    made.at(3).lastFiredAt = {};
    return made;
}

std::vector<server::TestFlow> testFlows()
{
    server::TestFlow flow;
    flow.id = u"t1"_qs;
    flow.name = u"Test flow 1"_qs;
    flow.trigger = arrivalTrigger;
    flow.subscriptionId = u"s5"_qs;
    flow.state = server::TestFlow::State::Listening;
    flow.received = 3;
    flow.callbacks = {{minutesAgo(2), arrival(), 202},
                      {minutesAgo(11), arrival(), 202},
                      {minutesAgo(25), arrival(), 429}};
    server::TestFlow second = flow;
    second.id = u"t2"_qs;
    second.subscriptionId = u"s6"_qs;
    second.name = u"Test flow 2"_qs;
    second.trigger = catalogTrigger;
    second.answer = server::TestFlow::Answer::SwitchedOff;
    second.received = 0;
    second.callbacks.clear();
    return {flow, second};
}

std::vector<server::DeliveryDetail> history(int count)
{
    std::vector<server::DeliveryDetail> made;
    for (int number = 1; number <= count; ++number) {
        const Listener &listener = listeners.at(static_cast<size_t>(number) % listeners.size());
        const bool isLast = count > 20 && number > count - 2;
        const Outcome outcome = isLast ? Outcome::None : outcomeOf(number);
        server::DeliveryDetail detail;
        detail.delivery.id = number;
        detail.delivery.eventId = u"7d1f0c52-6f0e-4a55-9e0b-%1"_qs.arg(number / 4, 12, 10,
                                                                       QChar(u'0'));
        detail.delivery.subscriptionId = QString::fromUtf16(listener.id);
        detail.delivery.trigger = listener.catalog ? catalogTrigger : arrivalTrigger;
        detail.delivery.callbackHost = QString::fromUtf16(listener.host);
        detail.delivery.flowName = QString::fromUtf16(listener.flow);
        detail.delivery.state = isLast                          ? State::Sending
                                : outcome == Outcome::Delivered ? State::Delivered
                                                                : State::Failed;
        detail.delivery.createdAt = minutesAgo(count - number);
        detail.delivery.attempts = isLast ? 0 : 1;
        detail.delivery.lastOutcome = outcome;
        detail.delivery.lastStatus = statusOf(outcome);
        detail.delivery.durationUs = isLast ? -1 : 60'000 + (number * 7'919) % 90'000;
        detail.delivery.runId = outcome == Outcome::Delivered ? u"08585271334551021478"_qs
                                                              : QString();
        detail.payload = arrival();
        detail.maskedCallback = u"https://%1/workflows/•••/triggers/manual/run?sig=•••"_qs.arg(
            detail.delivery.callbackHost);
        if (!isLast) {
            detail.attempts = {attempt(outcome, statusOf(outcome))};
            detail.delivery.lastCause = server::explain(detail.attempts.front());
        }
        made.push_back(detail);
    }
    return made;
}

server::Overview overview(const std::vector<server::DeliveryDetail> &history)
{
    server::Overview made;
    made.activeSubscriptions = 4;
    made.deadSubscriptions = 1;
    made.eventsToday = 37;
    made.pending = 2;
    for (auto detail = history.rbegin(); detail != history.rend(); ++detail) {
        const bool failed = detail->delivery.state == State::Failed;
        made.deliveredToday += detail->delivery.state == State::Delivered ? 1 : 0;
        made.failedToday += failed ? 1 : 0;
        if (failed && made.lastFailures.size() < 10)
            made.lastFailures.push_back(detail->delivery);
    }
    made.everSubscribed = true;
    made.everFired = true;
    made.everDelivered = true;
    return made;
}

std::vector<server::LogLine> log()
{
    using Level = server::LogLine::Level;
    const std::vector<std::tuple<Level, QString, QString>> said = {
        {Level::Info, u"declic.core"_qs, u"Connector listens on http://127.0.0.1:8080"_qs},
        {Level::Info, u"declic.core"_qs, u"Operator listens on http://127.0.0.1:8081"_qs},
        {Level::Debug, u"declic.store"_qs,
         u"Opened the store, schema version 3, 118 deliveries"_qs},
        {Level::Info, u"declic.http"_qs,
         u"POST /event/instore 201 from 127.0.0.1:51234 in 3.1 ms"_qs},
        {Level::Info, u"declic.delivery"_qs, u"Event 7d1f0c52 goes to 4 subscriptions"_qs},
        {Level::Info, u"declic.delivery"_qs,
         u"prod-12.westeurope.logic.azure.com answered 202 in 85 ms"_qs},
        {Level::Warning, u"declic.delivery"_qs,
         u"prod-83.francecentral.logic.azure.com answered 400 WorkflowTriggerIsNotEnabled; the subscription is marked dead"_qs},
        {Level::Info, u"declic.simulator"_qs, u"Test flow 1 received 96 bytes and answers 202"_qs},
        {Level::Error, u"declic.delivery"_qs,
         u"prod-07.westeurope.logic.azure.com gave no answer within 120 s"_qs},
        {Level::Info, u"declic.http"_qs,
         u"GET /list/instore?limit=20 200 from 127.0.0.1:51240 in 1.4 ms"_qs},
    };
    std::vector<server::LogLine> lines;
    for (int round = 0; round < 4; ++round) {
        for (const auto &[level, category, text] : said)
            lines.push_back({minutesAgo(40 - 10 * round), level, category, text});
    }
    return lines;
}

} // namespace shop
