// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"
#include "server/subscription.h"
#include "server/testflow.h"

#include <QHash>

namespace ui {

/// What a flow is called on screen. Power Automate names flows by GUIDs, and test flows do as it
/// does; but the user knows a test flow as "Test flow 1", and keeps doing so after it has gone.
class FlowNames
{
public:
    void learn(const std::vector<server::TestFlow> &flows);

    /// Never empty.
    [[nodiscard]] QString of(const server::Subscription &subscription) const;
    [[nodiscard]] QString of(const server::Delivery &delivery) const;

private:
    QHash<QString, QString> m_names; ///< by subscription id
};

} // namespace ui
