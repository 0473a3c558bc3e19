// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/exposurenotice.h"

#include "ui/widgets/banner.h"

namespace ui {

ExposureNotice::ExposureNotice(widgets::Banner &banner, QObject *parent)
    : QObject(parent)
    , m_banner(banner)
{
    connect(&banner, &widgets::Banner::closed, this, [this] { m_isDismissed = true; });
}

void ExposureNotice::setServerState(const server::ServerState &state)
{
    const bool wasRunning = m_isRunning;
    m_isRunning = state.phase == server::ServerState::Phase::Running;
    if (m_isRunning && (!wasRunning || state.outside != m_configured)) {
        m_outside = state.outside;
        m_configured = state.outside;
        m_isDismissed = false;
    }
    present();
}

void ExposureNotice::setConnector(const Connector &connector)
{
    m_connector = connector;
    present();
}

void ExposureNotice::applyChanges(const server::Changes &changes)
{
    if (changes.outside.isEmpty())
        return;
    m_outside = changes.outside;
    present();
}

void ExposureNotice::present()
{
    if (!m_isRunning || m_outside.isEmpty() || m_isDismissed || m_connector.isGuarded())
        return m_banner.dismiss();
    m_banner.showWarning(
        {tr("Everybody who reaches the connector may call it"),
         tr("It is reached from outside at %1, and callers have to show nothing.").arg(m_outside)},
        tr("Who may call…"), [this] {
            present(); // it stays true
            Q_EMIT formRequested();
        });
}

} // namespace ui
