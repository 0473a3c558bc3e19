// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/changes.h"
#include "server/logline.h"
#include "server/overview.h"
#include "server/serverstate.h"
#include "server/testflow.h"
#include "ui/connector.h"

/// A day of an invented shop: what a busy window shows.
namespace shop {

[[nodiscard]] openapi::DefinitionPtr definition();
/// A trigger whose payload has a value of every kind that a form knows.
[[nodiscard]] openapi::DefinitionPtr orderDefinition();
/// One of a file, with something to choose, to remark and to answer.
[[nodiscard]] ui::Connector connector();
[[nodiscard]] server::ServerState running();
[[nodiscard]] std::vector<server::Subscription> subscriptions();
[[nodiscard]] std::vector<server::TestFlow> testFlows();
/// `count` deliveries, ids from 1, oldest first; some failed, the last ones under way.
[[nodiscard]] std::vector<server::DeliveryDetail> history(int count);
[[nodiscard]] server::Overview overview(const std::vector<server::DeliveryDetail> &history);
[[nodiscard]] std::vector<server::LogLine> log();
[[nodiscard]] QByteArray arrival();

} // namespace shop
