// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"

#include <QTimer>

class QLabel;

namespace ui::widgets {
class ElidedLabel;
class FactList;
class StateLabel;
} // namespace ui::widgets

namespace ui::pages {

/// Whether deliveries go out, how many wait and since when, and which hosts are left alone.
class SendingCard final : public QWidget
{
    Q_OBJECT

public:
    SendingCard(const PageParts &parts, QWidget *parent);

    void setServerState(const server::ServerState &state);
    void setOverview(const server::Overview &overview);
    void setHosts(const std::vector<server::HostState> &hosts);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void present();
    void presentHosts();
    [[nodiscard]] QString queueWords() const;

    bool m_running = false;
    server::Overview m_overview;
    std::vector<server::HostState> m_hosts;
    widgets::StateLabel *m_state = nullptr;
    widgets::ElidedLabel *m_queue = nullptr;
    widgets::FactList *m_hostList = nullptr;
    QLabel *m_more = nullptr;
    QTimer m_clock; ///< ages and pauses pass without any change
};

} // namespace ui::pages
