// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/selftestdesk.h"

#include "ui/pages/selftestpanel.h"

namespace ui {

using pages::SelfTestPanel;

SelfTestDesk::SelfTestDesk(QObject *parent)
    : QObject(parent)
{
}

QWidget *SelfTestDesk::createPanel(QWidget *parent)
{
    m_panel = new SelfTestPanel(parent);
    m_panel->setAddress(m_address);
    m_panel->setTest(m_test);
    connect(m_panel, &SelfTestPanel::testRequested, this,
            [this] { Q_EMIT testRequested(m_address); });
    connect(m_panel, &SelfTestPanel::cancelRequested, this, &SelfTestDesk::cancelRequested);
    connect(m_panel, &SelfTestPanel::copied, this,
            [this] { Q_EMIT done(tr("Report of the test copied")); });
    return m_panel;
}

void SelfTestDesk::setAddress(const QString &url)
{
    if (url == m_address)
        return;
    m_address = url;
    if (m_panel)
        m_panel->setAddress(m_address);
    if (!m_test.isRunning)
        setTest({});
}

void SelfTestDesk::setTest(const SelfTest &test)
{
    m_test = test;
    if (m_panel)
        m_panel->setTest(m_test);
}

} // namespace ui
