// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"

#include <QDateTime>

#include <optional>

namespace server::delivery {

/// When to try again, as a pure function of what happened. Empty optional: give up.
/// The rule of this version is "no retry": every failure is final.
[[nodiscard]] std::optional<QDateTime> nextAttempt(const Attempt &attempt, const QDateTime &now);

} // namespace server::delivery
