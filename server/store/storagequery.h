// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/storage.h"
#include "server/store/database.h"

namespace server::store {

/// How much is stored, as it was committed last; costs no counting.
[[nodiscard]] Result<Storage> readStorage(Database &database, const QString &path);

} // namespace server::store
