// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/operatorqueries.h"
#include "server/http/problem.h"
#include "server/json.h"
#include "server/store/storereader.h"

namespace server::http {

namespace {

/// One family of Prometheus' text format: HELP, TYPE and its samples.
class Family
{
public:
    Family(const char *name, const char *type, const char *meaning)
        : m_name(name)
    {
        m_text = "# HELP " + m_name + ' ' + meaning + "\n# TYPE " + m_name + ' ' + type + '\n';
    }

    void add(qint64 value, const QByteArray &label = {})
    {
        m_text += m_name;
        if (!label.isEmpty())
            m_text += '{' + label + '}';
        m_text += ' ' + QByteArray::number(value) + '\n';
    }

    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    QByteArray m_name;
    QByteArray m_text;
};

QByteArray single(const char *name, const char *type, const char *meaning, qint64 value)
{
    Family family(name, type, meaning);
    family.add(value);
    return family.text();
}

} // namespace

Response metricsAnswer(const OperatorBackend &backend)
{
    const Result<Overview> overview = backend.reader().overview();
    if (!overview)
        return problem(overview.error());
    const Counters &counters = backend.counters();

    Family deliveries("declic_deliveries_total", "counter", "Finished attempts by outcome.");
    for (const auto &[outcome, count] : counters.deliveries)
        deliveries.add(count, "outcome=\"" + outcome.toUtf8() + '"');
    Family exchanges("declic_exchanges_total", "counter", "HTTP requests by class of status.");
    for (const auto &[digit, count] : counters.exchanges)
        exchanges.add(count, "class=\"" + QByteArray::number(digit) + "xx\"");

    const QDateTime now = QDateTime::currentDateTimeUtc();
    const qint64 age = overview->oldestPending.isValid() ? overview->oldestPending.secsTo(now) : 0;
    Family blocked("declic_host_blocked", "gauge", "Hosts that nothing is sent to for a while.");
    for (const HostState &host : backend.hosts()) {
        if (host.phase != HostState::Phase::Ready)
            blocked.add(1, "host=\"" + host.host.toUtf8() + "\",phase=\""
                               + word(host.phase).toUtf8() + '"');
    }

    const qint64 uptime = backend.state().since.secsTo(now);
    const QByteArray text =
        single("declic_subscriptions", "gauge", "Active subscriptions.",
               overview->activeSubscriptions)
        + single("declic_events_total", "counter", "Events fired since the start.", counters.events)
        + deliveries.text()
        + single("declic_deliveries_pending", "gauge", "Deliveries that wait to be sent.",
                 overview->pending)
        + single("declic_deliveries_retrying", "gauge", "Those among them that failed before.",
                 overview->retrying)
        + single("declic_oldest_pending_seconds", "gauge", "Age of the oldest of them.", age)
        + single("declic_paused", "gauge", "1 while nothing is sent.", overview->paused ? 1 : 0)
        + blocked.text() + exchanges.text()
        + single("declic_uptime_seconds", "gauge", "Time since the start.", uptime);
    return Response{
        200, QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8"), text, {}, {}, {}};
}

} // namespace server::http
