// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"

namespace ui {
class SettingsDesk;
}

namespace ui::settings {

struct LinePlace;

/// Where the server listens, how the outside reaches it, and where it may call.
class AddressSection final : public Section
{
    Q_OBJECT

public:
    AddressSection(const SettingsDesk &desk, QWidget *parent);

private:
    void addListeners();
    void addPublicUrl();
    void addPort(const SettingText &text, quint16 server::ServerConfig::*port);
    [[nodiscard]] static LinePlace addressAt(QHostAddress server::ServerConfig::*place,
                                             bool lacksToken);

    const SettingsDesk &m_desk;
};

/// To which hosts the server may be made to send.
class CallbackSection final : public Section
{
    Q_OBJECT

public:
    CallbackSection(const SettingsDesk &desk, QWidget *parent);
};

} // namespace ui::settings
