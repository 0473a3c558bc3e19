// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/selftest/selftestconnections.h"

#include "ui/selftestdesk.h"

namespace app::selftest {

SelfTestConnections::SelfTestConnections(server::ServerHost &host, ui::SelfTestDesk &desk,
                                         QObject *parent)
    : QObject(parent)
    , m_host(host)
    , m_desk(desk)
{
    connect(&m_desk, &ui::SelfTestDesk::testRequested, this, &SelfTestConnections::test);
    connect(&m_desk, &ui::SelfTestDesk::cancelRequested, this, [this] {
        if (m_run)
            m_run->cancel();
    });
}

SelfTestConnections::~SelfTestConnections() = default;

void SelfTestConnections::test(const QString &url)
{
    if (m_run && m_run->result().isRunning)
        return;
    m_run = std::make_unique<SelfTestRun>(m_host, url);
    connect(m_run.get(), &SelfTestRun::progressed, &m_desk, &ui::SelfTestDesk::setTest);
    m_run->start();
}

} // namespace app::selftest
