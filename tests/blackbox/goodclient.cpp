// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/blackbox/goodclient.h"

#include "tests/support/rawsocket.h"

#include <QTest>

#include <algorithm>

namespace tests {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int Patience = 10'000; // ms, for an answer
constexpr int RoundPatience = 30'000; // ms
constexpr int Pause = 5; // ms

const QByteArray Subscribe = []() -> QByteArray {
    const QByteArray body = R"({"Url": "http://127.0.0.1:9/run?sig=good"})";
    return "POST /event/instore HTTP/1.1\r\nHost: shop.example\r\n"
           "Content-Type: application/json\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}();

/// Head and body are there.
bool isWhole(const QByteArray &answer)
{
    const qsizetype end = answer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QByteArray head = answer.left(end).toLower();
    const qsizetype field = head.indexOf("\r\ncontent-length:");
    const qsizetype length = field < 0 ? 0
                                       : head.mid(field + 17).split('\r').first().trimmed().toInt();
    return answer.size() >= end + 4 + length;
}

QByteArray pathOfLocation(const QByteArray &answer)
{
    const qsizetype field = answer.toLower().indexOf("\r\nlocation:");
    const QByteArray url = answer.mid(field + 11).split('\r').first().trimmed();
    const qsizetype path = url.indexOf('/', url.indexOf("//") + 2);
    return field < 0 || path < 0 ? QByteArray() : url.mid(path);
}

double milliseconds(std::chrono::microseconds time)
{
    return double(time.count()) / 1000;
}

} // namespace

GoodClient::GoodClient(quint16 port)
    : m_port(port)
    , m_thread([this] { run(); })
{
}

GoodClient::~GoodClient()
{
    m_stop = true;
    if (m_thread.joinable())
        m_thread.join();
}

void GoodClient::run()
{
    while (!m_stop) {
        if (comeAndGo())
            ++m_rounds;
        else
            ++m_turnedAway;
    }
}

bool GoodClient::comeAndGo()
{
    const Clock::time_point begin = Clock::now();
    RawSocket socket(m_port);
    if (!socket.isConnected())
        return false;
    const QByteArray created = ask(socket, Subscribe);
    if (!created.startsWith("HTTP/1.1 201"))
        return false;
    note(begin);
    const Clock::time_point again = Clock::now();
    const QByteArray removed = ask(socket, "DELETE " + pathOfLocation(created)
                                               + " HTTP/1.1\r\nHost: shop.example\r\n\r\n");
    if (!removed.startsWith("HTTP/1.1 200"))
        return false;
    note(again);
    socket.receive(Pause); // which is nothing: it comes again a little later
    return true;
}

QByteArray GoodClient::ask(RawSocket &socket, const QByteArray &request)
{
    socket.forget();
    if (!socket.send(request))
        return {};
    while (!isWhole(socket.received())) {
        if (!socket.receive(Patience))
            return {};
    }
    return socket.received();
}

void GoodClient::note(Clock::time_point begin)
{
    m_latencies.push_back(
        std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin));
}

bool GoodClient::completesRound() const
{
    const int before = m_rounds; // the one under way may have begun earlier
    return QTest::qWaitFor([this, before] { return m_rounds >= before + 2; }, RoundPatience);
}

QByteArray GoodClient::report()
{
    m_stop = true;
    m_thread.join();
    if (m_latencies.empty())
        return QByteArrayLiteral("no answers");
    std::sort(m_latencies.begin(), m_latencies.end());
    const auto beyond = std::count_if(m_latencies.begin(), m_latencies.end(), [](auto time) {
        return time > std::chrono::milliseconds(100);
    });
    return QByteArray::number(qulonglong(m_latencies.size())) + " answers, median "
           + QByteArray::number(milliseconds(m_latencies[m_latencies.size() / 2]), 'f', 1)
           + " ms, worst " + QByteArray::number(milliseconds(m_latencies.back()), 'f', 1) + " ms, "
           + QByteArray::number(qlonglong(beyond)) + " beyond 100 ms; turned away "
           + QByteArray::number(m_turnedAway.load()) + " times";
}

} // namespace tests
