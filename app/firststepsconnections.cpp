// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/firststepsconnections.h"

#include "app/connectors.h"
#include "app/hosting.h"
#include "ui/firststepsdesk.h"
#include "ui/mainwindow.h"

namespace app {
using namespace Qt::StringLiterals;

namespace {

/// What the project's file calls the steps, in their order.
const std::array<QString, ui::FirstSteps::Count> stepWords = {
    u"server"_s, u"address"_s, u"export"_s, u"import"_s, u"subscription"_s, u"delivery"_s};

} // namespace

FirstStepsConnections::FirstStepsConnections(Hosting &hosting, Connectors &connectors,
                                             ui::MainWindow &window, QObject *parent)
    : QObject(parent)
    , m_hosting(hosting)
    , m_window(window)
{
    connect(&connectors, &Connectors::opened, this, &FirstStepsConnections::begin);
    connect(&window.desks().firstSteps, &ui::FirstStepsDesk::changed, this,
            &FirstStepsConnections::keep);
}

void FirstStepsConnections::begin()
{
    const services::Project &project = m_hosting.kept().project;
    ui::FirstSteps steps;
    steps.hidden = project.firstSteps.hidden;
    for (size_t step = 0; step < steps.done.size(); ++step)
        steps.done.at(step) = project.firstSteps.done.contains(stepWords.at(step));
    if (!project.lastExport.form.isEmpty())
        steps.finish(ui::FirstSteps::Export);
    m_window.desks().firstSteps.begin(steps);
}

void FirstStepsConnections::keep(const ui::FirstSteps &steps)
{
    services::FirstStepsMemory memory;
    memory.hidden = steps.hidden;
    for (size_t step = 0; step < steps.done.size(); ++step) {
        if (steps.done.at(step))
            memory.done.append(stepWords.at(step));
    }
    m_hosting.setFirstSteps(memory);
}

} // namespace app
