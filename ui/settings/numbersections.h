// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"

namespace ui::settings {

/// How events are sent, and how often again.
class DeliverySection final : public Section
{
    Q_OBJECT

public:
    explicit DeliverySection(QWidget *parent);

private:
    void addSending();
    void addRetrying();
};

/// What a stranger may ask of the connector listener.
class LimitsSection final : public Section
{
    Q_OBJECT

public:
    explicit LimitsSection(QWidget *parent);

private:
    void addRequests();
    void addConnections();
};

} // namespace ui::settings
