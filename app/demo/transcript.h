// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/delivery.h"
#include "server/exchange.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace app::demo {

/// What went over the wire, as people read it.
struct Transcript
{
    QStringList request; ///< "POST /event/goods", header fields, JSON
    QStringList answer; ///< "201", header fields, JSON; "no answer" where there was none

    friend bool operator==(const Transcript &, const Transcript &) = default;
};

// Credentials are masked in the values already. Fields that every HTTP message has are left out.
// Pure.

[[nodiscard]] Transcript transcript(const server::Exchange &exchange);
/// The last attempt of a delivery.
[[nodiscard]] Transcript transcript(const server::DeliveryDetail &detail);
/// "status 400, WorkflowTriggerIsNotEnabled", "no answer: timed out".
[[nodiscard]] QString failureReason(const server::DeliveryDetail &detail);

} // namespace app::demo
