// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/firststeps.h"

#include <QObject>
#include <QUrl>

namespace ui {

class Actions;

/// The window's part about the first steps: watches what happens, ticks them off, and does or opens
/// what comes next. Whoever keeps them hears of each change.
class FirstStepsDesk final : public QObject
{
    Q_OBJECT

public:
    /// `actions` outlive it. The steps are hidden until begin().
    FirstStepsDesk(Actions &actions, QObject *parent);

    /// What is remembered of the connector that is hosted now.
    void begin(const FirstSteps &kept);
    [[nodiscard]] const FirstSteps &steps() const { return m_steps; }

    /// FirstSteps::learn() for what the window is told.
    template<typename Told>
    void learn(const Told &told)
    {
        FirstSteps steps = m_steps;
        steps.learn(told);
        take(steps);
    }
    void noteExport();
    /// Does what the step is about, or opens where that is done.
    void follow(int step);
    void setHidden(bool hidden);

Q_SIGNALS:
    void changed(const ui::FirstSteps &steps);
    void liveRequested(); ///< to where a public address is made
    void fireRequested(); ///< to where events are fired
    void overviewRequested(); ///< to where the steps are
    void openUrlRequested(const QUrl &url);

private:
    void take(const FirstSteps &steps);

    Actions &m_actions;
    FirstSteps m_steps;
};

} // namespace ui
