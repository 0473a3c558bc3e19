// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/firststepsdesk.h"

#include "openapi/exporter/portals.h"
#include "ui/actions.h"

namespace ui {

FirstStepsDesk::FirstStepsDesk(Actions &actions, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
{
    m_steps.hidden = true;
    connect(&actions.showFirstSteps, &QAction::triggered, this, [this] {
        setHidden(false);
        Q_EMIT overviewRequested();
    });
}

void FirstStepsDesk::begin(const FirstSteps &kept)
{
    take(kept);
}

void FirstStepsDesk::noteExport()
{
    FirstSteps steps = m_steps;
    steps.finish(FirstSteps::Export);
    take(steps);
}

void FirstStepsDesk::setHidden(bool hidden)
{
    FirstSteps steps = m_steps;
    steps.hidden = hidden;
    take(steps);
}

void FirstStepsDesk::follow(int step)
{
    switch (step) {
    case FirstSteps::Server:
        return m_actions.start.trigger();
    case FirstSteps::Address:
        return Q_EMIT liveRequested();
    case FirstSteps::Export:
        return m_actions.exportConnector.trigger();
    case FirstSteps::Import:
        return Q_EMIT openUrlRequested(QUrl(openapi::exporter::PowerAutomatePortal));
    case FirstSteps::Subscription:
        return m_actions.addTestFlow.trigger();
    default:
        return Q_EMIT fireRequested();
    }
}

void FirstStepsDesk::take(const FirstSteps &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    Q_EMIT changed(m_steps);
}

} // namespace ui
