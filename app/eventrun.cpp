// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/eventrun.h"

#include "app/eventtemplate.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace app {
namespace {

using namespace std::chrono_literals;
using State = ui::RunProgress::State;

constexpr auto betweenReports = 50ms;

} // namespace

EventRun::EventRun(const ui::RunPlan &plan, const openapi::DefinitionPtr &definition, Fire fire,
                   QObject *parent)
    : QObject(parent)
    , m_plan(plan)
    , m_definition(definition)
    , m_fire(std::move(fire))
{
    m_progress.total = plan.total();
    m_next.setSingleShot(true);
    m_next.setTimerType(Qt::PreciseTimer);
    m_reports.setSingleShot(true);
    m_reports.setInterval(betweenReports);
    connect(&m_next, &QTimer::timeout, this, &EventRun::fireNext);
    connect(&m_reports, &QTimer::timeout, this, &EventRun::report);
}

void EventRun::start()
{
    m_clock.start();
    report();
    if (m_plan.payloads.empty())
        return end({});
    m_next.start(0);
}

void EventRun::stop()
{
    if (m_progress.state != State::Running)
        return;
    m_progress.state = State::Stopping;
    m_next.stop();
    if (m_waiting)
        report();
    else
        end({});
}

bool EventRun::isComplete() const
{
    return m_progress.total > 0 && m_number >= m_progress.total;
}

void EventRun::fireNext()
{
    const auto index = static_cast<size_t>(m_number % static_cast<qint64>(m_plan.payloads.size()));
    ++m_number;
    m_waiting = true;
    m_lastStart = m_clock.elapsed();
    m_fire(renderEvent(m_definition, m_plan.trigger, m_plan.payloads.at(index), m_number),
           [self = QPointer<EventRun>(this)](const Answer &answer) {
               if (self)
                   self->takeAnswer(answer);
           });
}

void EventRun::takeAnswer(const Answer &answer)
{
    m_waiting = false;
    if (answer) {
        ++m_progress.fired;
        m_progress.deliveries += *answer;
    } else {
        ++m_progress.failed;
        const auto index = static_cast<size_t>((m_number - 1)
                                               % static_cast<qint64>(m_plan.payloads.size()));
        const int line = index < m_plan.lines.size() ? m_plan.lines.at(index) : 0;
        m_progress.failures.push_back({m_number, line, answer.error().reason});
    }
    if (!answer && answer.error().final)
        end(answer.error().reason);
    else if (isComplete() || m_progress.state == State::Stopping)
        end({});
    else
        goOn();
}

void EventRun::goOn()
{
    const qint64 due = m_lastStart + m_plan.every.count();
    m_next.start(static_cast<int>(std::max<qint64>(0, due - m_clock.elapsed())));
    if (!m_reports.isActive())
        m_reports.start();
}

void EventRun::report()
{
    m_progress.elapsed = std::chrono::milliseconds(m_clock.elapsed());
    const ui::RunProgress progress = m_progress;
    m_progress.failures.clear();
    Q_EMIT progressed(progress);
}

void EventRun::end(const QString &because)
{
    m_next.stop();
    m_reports.stop();
    m_progress.state = State::Ended;
    m_progress.endedBecause = because;
    report();
}

} // namespace app
