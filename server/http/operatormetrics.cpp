// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/http/operatorqueries.h"
#include "server/http/problem.h"
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

    const qint64 uptime = backend.state().since.secsTo(QDateTime::currentDateTimeUtc());
    const QByteArray text = single("declic_subscriptions", "gauge", "Active subscriptions.",
                                   overview->activeSubscriptions)
                            + single("declic_events_total", "counter",
                                     "Events fired since the start.", counters.events)
                            + deliveries.text()
                            + single("declic_deliveries_pending", "gauge",
                                     "Deliveries that wait to be sent.", overview->pending)
                            + exchanges.text()
                            + single("declic_uptime_seconds", "gauge", "Time since the start.",
                                     uptime);
    return Response{
        200, QByteArrayLiteral("text/plain; version=0.0.4; charset=utf-8"), text, {}, {}, {}};
}

} // namespace server::http
