// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/logging.h"

namespace server {

Q_LOGGING_CATEGORY(authLog, "declic.auth")
Q_LOGGING_CATEGORY(httpLog, "declic.http")
Q_LOGGING_CATEGORY(deliveryLog, "declic.delivery")
Q_LOGGING_CATEGORY(storeLog, "declic.store")
Q_LOGGING_CATEGORY(coreLog, "declic.core")
Q_LOGGING_CATEGORY(simulatorLog, "declic.simulator")

} // namespace server
