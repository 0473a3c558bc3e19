// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flownames.h"

#include "ui/wording.h"

namespace ui {

void FlowNames::learn(const std::vector<server::TestFlow> &flows)
{
    for (const server::TestFlow &flow : flows) {
        if (!flow.subscriptionId.isEmpty())
            m_names.insert(flow.subscriptionId, flow.name);
    }
}

QString FlowNames::of(const server::Subscription &subscription) const
{
    return m_names.value(subscription.id, wording::flow(subscription));
}

QString FlowNames::of(const server::Delivery &delivery) const
{
    return m_names.value(delivery.subscriptionId, wording::flow(delivery));
}

} // namespace ui
