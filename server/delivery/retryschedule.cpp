// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/delivery/retryschedule.h"

namespace server::delivery {

std::optional<QDateTime> nextAttempt(const Attempt &, const QDateTime &)
{
    return {};
}

} // namespace server::delivery
