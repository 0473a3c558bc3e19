// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/page.h"
#include "ui/tunnel.h"

class QVBoxLayout;

namespace ui {
class LiveDesk;
}
namespace ui::widgets {
class Banner;
}

namespace ui::pages {

class FixedUrlCard;
class ReachCard;
class TunnelCard;

/// "Go live": how the internet reaches the connector, and what makes it so.
class LivePage final : public Page
{
    Q_OBJECT

public:
    /// `desk` outlives it.
    LivePage(const PageParts &parts, LiveDesk &desk, QWidget *parent);

    void refresh() override;

private:
    [[nodiscard]] QVBoxLayout *createContent();
    void connectCards();
    void setLive(const Live &live);

    PageParts m_parts;
    LiveDesk &m_desk;
    widgets::Banner *m_stale = nullptr;
    ReachCard *m_reach = nullptr;
    TunnelCard *m_tunnel = nullptr;
    FixedUrlCard *m_fixed = nullptr;
};

} // namespace ui::pages
