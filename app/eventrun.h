// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "ui/eventrun.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <tl/expected.hpp>

#include <functional>

namespace app {

/// Fires the events of a plan, one at a time: the next one only when the answer to the last is
/// there, and not before its time. A slow answer delays what follows; nothing is made up for.
class EventRun final : public QObject
{
    Q_OBJECT

public:
    struct Refusal
    {
        QString reason; ///< a sentence for the user
        bool final = false; ///< the following events would meet the same
    };
    /// How many flows the event goes to.
    using Answer = tl::expected<int, Refusal>;
    using Answered = std::function<void(const Answer &)>;
    /// Fires one event and calls back once, now or later.
    using Fire = std::function<void(const QByteArray &payload, const Answered &answered)>;

    EventRun(const ui::RunPlan &plan, const openapi::DefinitionPtr &definition, Fire fire,
             QObject *parent = nullptr);

    [[nodiscard]] const ui::RunPlan &plan() const { return m_plan; }
    void start();
    /// Fires no more; the end comes with the answer that is still due, at once when none is.
    void stop();

Q_SIGNALS:
    /// At most some twenty times a second; the last one says Ended.
    void progressed(const ui::RunProgress &progress);

private:
    void fireNext();
    void takeAnswer(const Answer &answer);
    void goOn();
    void report();
    void end(const QString &because);
    [[nodiscard]] bool isComplete() const;

    ui::RunPlan m_plan;
    openapi::DefinitionPtr m_definition;
    Fire m_fire;
    ui::RunProgress m_progress;
    qint64 m_number = 0; ///< of the event that was fired last
    bool m_waiting = false; ///< for its answer
    QTimer m_next;
    QTimer m_reports;
    QElapsedTimer m_clock;
    qint64 m_lastStart = 0; ///< ms on m_clock
};

} // namespace app
