// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLoggingCategory>

namespace server {

// The room's logging categories. Lines are English and carry no credential: mask first.

Q_DECLARE_LOGGING_CATEGORY(authLog) ///< "declic.auth"
Q_DECLARE_LOGGING_CATEGORY(httpLog) ///< "declic.http"
Q_DECLARE_LOGGING_CATEGORY(deliveryLog) ///< "declic.delivery"
Q_DECLARE_LOGGING_CATEGORY(storeLog) ///< "declic.store"
Q_DECLARE_LOGGING_CATEGORY(coreLog) ///< "declic.core"
Q_DECLARE_LOGGING_CATEGORY(simulatorLog) ///< "declic.simulator"

} // namespace server
