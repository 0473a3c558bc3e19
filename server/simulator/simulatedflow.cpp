// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/simulator/simulatedflow.h"

#include "openapi/payload.h"
#include "server/describe.h"
#include "server/http/keycheck.h"
#include "server/logging.h"
#include "server/simulator/platformanswers.h"
#include "server/simulator/subscribecall.h"
#include "server/trustworthyurl.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUuid>

namespace server::simulator {

namespace {

using namespace std::chrono_literals;

constexpr auto Slowness = 5s;
constexpr auto LongestSilence = 150s; // longer than any sender waits
constexpr auto CallTimeout = 30s;
constexpr size_t MaxCallbacks = 50;
constexpr qsizetype MaxBody = 64 * 1024;
constexpr size_t MaxClaims = 50;
constexpr qsizetype MaxClaim = 500;

bool isSuccess(int status)
{
    return status >= 200 && status < 300;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

/// "HTTP 400: Put the callback URL …", or why there is no answer.
QString explain(const QNetworkReply &reply, const QByteArray &body)
{
    const int status = statusOf(reply);
    if (status == 0)
        return reply.errorString();
    const QJsonObject problem = QJsonDocument::fromJson(body).object();
    const QString detail = problem.value(QStringLiteral("detail")).toString();
    const QString head = QStringLiteral("HTTP %1").arg(status);
    return detail.isEmpty() ? head : QString(head + u": " + detail);
}

/// What a refusal tells of the access token; the public URL may lead to another server.
std::vector<TestFlow::Claim> claimsOf(const QByteArray &problem)
{
    std::vector<TestFlow::Claim> claims;
    const QJsonArray told = QJsonDocument::fromJson(problem).object().value(u"claims").toArray();
    for (const QJsonValue &each : told) {
        if (claims.size() == MaxClaims)
            break;
        claims.push_back({each[u"claim"].toString().left(MaxClaim),
                          each[u"expected"].toString().left(MaxClaim),
                          each[u"got"].toString().left(MaxClaim), each[u"ok"].toBool()});
    }
    return claims;
}

/// `target` with the parameter `key`, "name=value", in place of a sample that the definition asks
/// for under the same name.
QByteArray withKey(const QByteArray &target, const QByteArray &key)
{
    if (key.isEmpty())
        return target;
    const QByteArray name = key.first(key.indexOf('=') + 1);
    const qsizetype mark = target.indexOf('?');
    QByteArray result = target.first(mark < 0 ? target.size() : mark) + '?' + key;
    const QList<QByteArray> others = mark < 0 ? QList<QByteArray>()
                                              : target.sliced(mark + 1).split('&');
    for (const QByteArray &parameter : others) {
        if (!parameter.startsWith(name))
            result += '&' + parameter;
    }
    return result;
}

QNetworkRequest requestTo(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(std::chrono::milliseconds(CallTimeout).count());
    return request;
}

} // namespace

SimulatedFlow::SimulatedFlow(openapi::DefinitionPtr definition, const QString &trigger,
                             const QString &name, QNetworkAccessManager &network)
    : m_definition(std::move(definition))
    , m_network(network)
    , m_identity(FlowIdentity::create())
{
    m_flow.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_flow.name = name;
    m_flow.trigger = trigger;
}

SimulatedFlow::~SimulatedFlow() = default;

const openapi::Trigger &SimulatedFlow::trigger() const
{
    return *m_definition->trigger(m_flow.trigger);
}

void SimulatedFlow::setAnswer(TestFlow::Answer answer)
{
    m_flow.answer = answer;
    Q_EMIT changed();
}

void SimulatedFlow::subscribe(const QUrl &connector, const QByteArray &callbackOrigin,
                              const Header &pass, const openapi::JsonValue &inputs,
                              const CallerKeys &keys)
{
    m_connector = connector;
    const QByteArray callback = callbackOrigin + m_identity.callbackPath(m_flow.trigger) + '?'
                                + m_identity.callbackQuery(m_flow.trigger);
    const http::ShownKeys shown = http::shownKeys(*m_definition,
                                                  m_definition->operationOf(trigger()), keys);
    SubscribeCall call = subscribeCall(*m_definition, trigger(), callback, inputs);
    call.target = withKey(call.target, shown.query);
    QNetworkRequest request = requestTo(connector.resolved(QUrl::fromEncoded(call.target)));
    for (const Header &header : call.headers)
        request.setRawHeader(header.name, header.value);
    const Headers headers = m_identity.subscribeHeaders(trigger(), connector.toEncoded());
    for (const Header &header : headers)
        request.setRawHeader(header.name, header.value);
    for (const Header &header : shown.headers)
        request.setRawHeader(header.name, header.value);
    if (!keys.accessToken.isEmpty())
        request.setRawHeader("Authorization", "Bearer " + keys.accessToken);
    request.setRawHeader("Content-Type", "application/json; charset=utf-8");
    request.setRawHeader("x-declic-test-flow", m_flow.id.toLatin1());
    if (!pass.name.isEmpty())
        request.setRawHeader(pass.name, pass.value);
    QNetworkReply *reply = m_network.sendCustomRequest(request, call.verb, call.body);
    reply->setParent(this);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        subscribed(*reply);
    });
}

void SimulatedFlow::subscribed(QNetworkReply &reply)
{
    m_flow.subscribeStatus = statusOf(reply);
    if (!isSuccess(m_flow.subscribeStatus))
        return m_removalAsked ? Q_EMIT ended() : refused(reply);
    const QByteArray location = reply.rawHeader("Location");
    m_removal = removalUrl(location);
    m_flow.subscriptionId = QString::fromLatin1(reply.rawHeader("x-declic-subscription"));
    const QJsonObject body = QJsonDocument::fromJson(reply.readAll()).object();
    if (m_flow.subscriptionId.isEmpty())
        m_flow.subscriptionId = body.value(QStringLiteral("id")).toString();
    if (m_flow.subscriptionId.isEmpty())
        m_flow.subscriptionId = m_removal.path().section(u'/', -1);
    if (m_removalAsked)
        return unsubscribe();
    if (m_removal.isEmpty())
        return fail(QStringLiteral("HTTP %1 without a Location header: the flow could never "
                                   "unsubscribe")
                        .arg(m_flow.subscribeStatus));
    setState(TestFlow::State::Listening);
}

void SimulatedFlow::refused(QNetworkReply &reply)
{
    const QByteArray body = reply.read(MaxBody);
    m_flow.claims = claimsOf(body);
    fail(explain(reply, body));
}

/// The path of a Location elsewhere is called on the connector itself: its public URL leads through
/// a tunnel, and test flows do without a network.
QUrl SimulatedFlow::removalUrl(const QByteArray &location) const
{
    if (location.isEmpty())
        return {};
    QUrl url = m_connector.resolved(QUrl::fromEncoded(location));
    if (!isLoopbackHost(url.host())) {
        url.setScheme(m_connector.scheme());
        url.setAuthority(m_connector.authority());
    }
    return url;
}

void SimulatedFlow::unsubscribe()
{
    const bool isSubscribing = m_flow.state == TestFlow::State::Subscribing && !m_removalAsked;
    m_removalAsked = true;
    if (isSubscribing)
        return; // goes on when the Location is known
    if (m_removal.isEmpty() || m_flow.state == TestFlow::State::Failed) {
        Q_EMIT ended();
        return;
    }
    setState(TestFlow::State::Unsubscribing);
    QNetworkRequest request = requestTo(m_removal);
    request.setRawHeader("User-Agent", m_identity.userAgent());
    QNetworkReply *reply = m_network.deleteResource(request);
    reply->setParent(this);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        unsubscribed(*reply);
    });
}

void SimulatedFlow::unsubscribed(QNetworkReply &reply)
{
    const int status = statusOf(reply);
    if (isSuccess(status) || status == 404 || status == 410)
        Q_EMIT ended();
    else
        fail(explain(reply, reply.read(MaxBody)));
}

void SimulatedFlow::fail(const QString &error)
{
    qCWarning(simulatorLog).noquote() << m_flow.name << "failed:" << error;
    m_flow.error = error;
    setState(TestFlow::State::Failed);
}

void SimulatedFlow::setState(TestFlow::State state)
{
    m_flow.state = state;
    Q_EMIT changed();
}

void SimulatedFlow::takeCallback(const http::Request &request, http::Responder respond)
{
    if (m_flow.answer == TestFlow::Answer::Silent) {
        record(request, 0);
        return keepSilent(std::move(respond));
    }
    const http::Response response = answerTo(request);
    record(request, response.status);
    if (m_flow.answer != TestFlow::Answer::Slow)
        return respond(response);
    QTimer::singleShot(Slowness, this,
                       [respond = std::move(respond), response] { respond(response); });
}

http::Response SimulatedFlow::answerTo(const http::Request &request) const
{
    switch (m_flow.answer) {
    case TestFlow::Answer::SwitchedOff:
        return switchedOff(m_identity, m_flow.trigger);
    case TestFlow::Answer::Throttle:
        return throttled();
    case TestFlow::Answer::Fail:
        return failed();
    case TestFlow::Answer::Accept:
    case TestFlow::Answer::Slow:
    case TestFlow::Answer::Silent:
        break;
    }
    const openapi::JsonParseResult parsed = openapi::parseStrictJson(request.body);
    if (openapi::hasErrors(parsed.diagnostics))
        return notJson();
    const openapi::Diagnostics wrong = openapi::validatePayload(*m_definition, trigger().payload,
                                                                parsed.root);
    return openapi::hasErrors(wrong) ? schemaMismatch(m_flow.trigger, describe(wrong.front()))
                                     : runStarted(m_identity);
}

void SimulatedFlow::record(const http::Request &request, int status)
{
    ++m_flow.received;
    auto &callbacks = m_flow.callbacks;
    callbacks.insert(callbacks.begin(), {request.receivedAt, request.body.left(MaxBody), status});
    if (callbacks.size() > MaxCallbacks)
        callbacks.pop_back();
    Q_EMIT changed();
}

void SimulatedFlow::keepSilent(http::Responder respond)
{
    while (!m_silences.empty() && m_silences.front().until.hasExpired())
        m_silences.pop_front();
    m_silences.push_back({std::move(respond), QDeadlineTimer(LongestSilence)});
}

} // namespace server::simulator
