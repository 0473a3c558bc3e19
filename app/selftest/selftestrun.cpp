// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/selftest/selftestrun.h"

#include "server/redaction.h"
#include "ui/answer.h"

namespace app::selftest {

using ui::SelfTest;
using State = SelfTest::State;
using Finding = SelfTest::Finding;

namespace {

/// What a proxy that meddles with bodies would change: line ends, characters beyond ASCII, spaces.
const QByteArray Body = "{\r\n  \"text\": \"D\xc3\xa9"
                        "clic \xe2\x82\xac \\u00e9 <b>&amp;</b> %2F\",\n"
                        "\t\"number\": 1.10,   \"list\": [ ]\n}\n";

Result timedOut()
{
    return {State::Failed, Finding::Because, {}, server::Cause::AnswerTimedOut};
}

} // namespace

SelfTestRun::SelfTestRun(server::ServerHost &host, const QString &url, const Pace &pace,
                         QObject *parent)
    : QObject(parent)
    , m_host(&host)
    , m_url(QUrl(url.trimmed(), QUrl::StrictMode))
    , m_pace(pace)
    , m_probing(pace.request)
{
    m_test.url = QString::fromUtf8(server::maskUrl(url.trimmed().toUtf8()));
    m_patience.setSingleShot(true);
    m_whole.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail({State::Failed, Finding::Because, {}, server::Cause::DnsTimedOut});
    });
    connect(&m_whole, &QTimer::timeout, this, [this] { fail(timedOut()); });
    connect(&m_probing, &Probing::answered, this,
            [this](const Sighting &seen) { (this->*m_step)(seen); });
    connect(&host, &server::ServerHost::stateChanged, this,
            [this](const server::ServerState &state) {
                if (state.phase != server::ServerState::Phase::Running)
                    fail({State::Failed, Finding::NotRunning, {}});
            });
}

SelfTestRun::~SelfTestRun()
{
    cancel();
}

void SelfTestRun::start()
{
    m_test.isRunning = true;
    m_whole.start(m_pace.whole);
    begin(SelfTest::Name);
    if (!isTestable(m_url))
        return fail({State::Failed, Finding::NoAddress, {m_test.url}});
    ui::onAnswer(m_host->beginSelfTest(), this,
                 [this](const server::Result<server::SelfTestProbe> &probe) {
                     if (!probe)
                         return fail({State::Failed, Finding::NotRunning, {}});
                     m_probe = *probe;
                     m_probing.setProbe(m_probe);
                     if (m_test.isRunning)
                         lookUp();
                     else
                         closePath();
                 });
}

void SelfTestRun::cancel()
{
    if (!m_test.isRunning)
        return;
    m_test.isCancelled = true;
    finish();
}

void SelfTestRun::begin(Line line)
{
    m_line = line;
    m_test.lines.at(line).state = State::Running;
    Q_EMIT progressed(m_test);
}

bool SelfTestRun::settle(Line line, const Result &result)
{
    m_test.lines.at(line) = result;
    return result.state != State::Failed;
}

void SelfTestRun::fail(const Result &result)
{
    if (!m_test.isRunning)
        return;
    settle(m_line, result);
    finish();
}

void SelfTestRun::finish()
{
    m_whole.stop();
    m_patience.stop();
    m_probing.cancel();
    if (m_lookUp >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookUp, -1));
    closePath();
    m_test.isRunning = false;
    for (Result &line : m_test.lines) {
        if (line.state == State::Waiting || line.state == State::Running)
            line.state = State::Skipped;
    }
    Q_EMIT progressed(m_test);
}

void SelfTestRun::closePath()
{
    if (m_host)
        m_host->endSelfTest();
}

void SelfTestRun::lookUp()
{
    m_patience.start(m_pace.request);
    m_lookUp = QHostInfo::lookupHost(m_url.host(), this,
                                     [this](const QHostInfo &looked) { takeName(looked); });
}

void SelfTestRun::takeName(const QHostInfo &looked)
{
    m_patience.stop();
    m_lookUp = -1;
    if (!m_test.isRunning)
        return;
    if (!settle(SelfTest::Name, nameVerdict(looked)))
        return finish();
    begin(SelfTest::Secure);
    ask("GET", {}, &SelfTestRun::takeFirst);
}

void SelfTestRun::ask(const QByteArray &verb, const QByteArray &body, Step step)
{
    m_step = step;
    m_probing.send(verb, m_url, body);
}

void SelfTestRun::takeFirst(const Sighting &seen)
{
    const Result secure = secureVerdict(m_url, seen, QDateTime::currentDateTimeUtc());
    const bool isOpen = settle(SelfTest::Secure, secure) || secure.finding == Finding::PlainHttp;
    if (!isOpen || !settle(SelfTest::Between, betweenVerdict(seen))
        || !settle(SelfTest::Connector, connectorVerdict(seen)))
        return finish();
    settle(SelfTest::RequestFields, requestFieldsVerdict(*seen.sight, m_probe));
    settle(SelfTest::PublicName, publicNameVerdict(*seen.sight, m_url));
    settle(SelfTest::AnswerFields, answerFieldsVerdict(seen, m_probe));
    begin(SelfTest::Post);
    ask("POST", Body, &SelfTestRun::takePost);
}

void SelfTestRun::takePost(const Sighting &seen)
{
    settle(SelfTest::Post, passageVerdict("POST", Body, seen));
    if (seen.sight) // that is how flows subscribe: what arrives with it counts
        settle(SelfTest::RequestFields, requestFieldsVerdict(*seen.sight, m_probe));
    begin(SelfTest::Delete);
    ask("DELETE", {}, &SelfTestRun::takeDelete);
}

void SelfTestRun::takeDelete(const Sighting &seen)
{
    settle(SelfTest::Delete, passageVerdict("DELETE", {}, seen));
    begin(SelfTest::Latency);
    ask("GET", {}, &SelfTestRun::takeSample);
}

void SelfTestRun::takeSample(const Sighting &seen)
{
    if (seen.sight)
        m_milliseconds.append(seen.attempt.timings.total / 1000);
    if (++m_samples < m_pace.samples)
        return ask("GET", {}, &SelfTestRun::takeSample);
    settle(SelfTest::Latency, latencyVerdict(m_milliseconds));
    finish();
}

} // namespace app::selftest
