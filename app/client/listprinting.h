// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QString>

namespace app::client {

/// Tables for people from the arrays that server/json.h makes. Times are local. Pure.
[[nodiscard]] QString subscriptionTable(const QJsonArray &subscriptions);
/// Below each delivery that did not simply arrive stands why, and what to do.
[[nodiscard]] QString deliveryTable(const QJsonArray &deliveries);

/// What is answered by a sample says why; policies and custom code stand by name.
[[nodiscard]] QString operationTable(const QJsonArray &operations);

/// The deliveries with "explanation" and "nextStep", in English, wherever they have a "cause". Pure.
[[nodiscard]] QJsonArray explained(const QJsonArray &deliveries);

} // namespace app::client
