// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/delivery.h"

#include <QVariant>

namespace ui {
class FlowNames;
}

namespace ui::models {

/// What a table of deliveries shows, the same on every page.
enum class DeliveryColumn { Time, Event, Flow, Host, Result, Status, Duration, Why };
inline constexpr int DeliveryColumnCount = 8;

[[nodiscard]] QVariant deliveryHead(DeliveryColumn column, int role);
[[nodiscard]] QVariant deliveryCell(const server::Delivery &delivery, DeliveryColumn column,
                                    int role, const openapi::DefinitionPtr &definition,
                                    const FlowNames &names);
/// The order that a click on the column's head asks for.
[[nodiscard]] server::DeliveryQuery::Sort deliverySort(DeliveryColumn column);

} // namespace ui::models
