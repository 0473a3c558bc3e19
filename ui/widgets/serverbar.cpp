// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/serverbar.h"

#include "ui/actions.h"
#include "ui/theme.h"
#include "ui/widgets/copyfield.h"
#include "ui/widgets/primarybutton.h"
#include "ui/widgets/statelabel.h"
#include "ui/wording.h"

#include <QHBoxLayout>
#include <QPainter>

namespace ui::widgets {

ServerBar::ServerBar(Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_state(new StateLabel(this))
    , m_url(new CopyField(tr("Connector URL"), this))
    , m_console(new QPushButton(theme::icon(u"open"_qs), tr("Swagger UI"), this))
    , m_start(new PrimaryButton(u"start"_qs, tr("Start"), this))
    , m_stop(new QPushButton(theme::icon(u"stop"_qs), tr("Stop"), this))
{
    setAccessibleName(tr("Server"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(20, 10, 20, 11);
    layout->setSpacing(10);
    layout->addWidget(m_state);
    layout->addSpacing(6);
    layout->addWidget(m_url, 1);
    layout->addWidget(m_console);
    layout->addWidget(m_start);
    layout->addWidget(m_stop);
    m_url->setCopyAction(actions.copyConnectorUrl);
    m_console->setToolTip(actions.openConsole.toolTip());
    m_start->setToolTip(actions.start.toolTip());
    m_stop->setToolTip(actions.stop.toolTip());
    m_start->setObjectName(u"startButton"_qs);
    m_stop->setObjectName(u"stopButton"_qs);
    connect(m_console, &QPushButton::clicked, &actions.openConsole, &QAction::trigger);
    connect(m_start, &QPushButton::clicked, &actions.start, &QAction::trigger);
    connect(m_stop, &QPushButton::clicked, &actions.stop, &QAction::trigger);
    setServerState({});
}

void ServerBar::addCorner(QWidget *corner)
{
    layout()->addWidget(corner);
}

void ServerBar::setServerState(const server::ServerState &state)
{
    using Phase = server::ServerState::Phase;
    const bool running = state.phase == Phase::Running;
    const bool idle = state.phase == Phase::Stopped || state.phase == Phase::Failed;
    m_state->setState(wording::phase(state.phase), wording::phaseTone(state.phase));
    m_url->setPlaceholder(state.phase == Phase::Failed
                              ? tr("The server could not start")
                              : tr("Start the server to get the connector's URL"));
    m_url->setValue(running ? state.publicUrl : QString());
    m_actions.start.setEnabled(idle);
    m_actions.stop.setEnabled(!idle && state.phase != Phase::Stopping);
    m_actions.copyConnectorUrl.setEnabled(running);
    m_actions.openConsole.setEnabled(running);
    m_console->setEnabled(running);
    m_start->setVisible(idle);
    m_stop->setVisible(!idle);
    m_stop->setEnabled(m_actions.stop.isEnabled());
}

void ServerBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(theme::border(palette()));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace ui::widgets
