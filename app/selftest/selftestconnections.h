// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/selftest/selftestrun.h"

#include <memory>

namespace ui {
class SelfTestDesk;
}

namespace app::selftest {

/// Joins the window's part about the test from outside with the server: one test at a time.
class SelfTestConnections final : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    SelfTestConnections(server::ServerHost &host, ui::SelfTestDesk &desk,
                        QObject *parent = nullptr);
    ~SelfTestConnections() override;

private:
    void test(const QString &url);

    server::ServerHost &m_host;
    ui::SelfTestDesk &m_desk;
    std::unique_ptr<SelfTestRun> m_run;
};

} // namespace app::selftest
