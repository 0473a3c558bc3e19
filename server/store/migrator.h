// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/store/database.h"

namespace server::store {

/// Brings the database to the newest schema, one transaction for each numbered file of
/// resources/sql. StoreTooNew when a newer program wrote it, StoreUnavailable when it is not ours.
[[nodiscard]] Result<void> migrate(Database &database);

/// The same checks without writing, for a reader: StoreUnavailable also when it is older.
[[nodiscard]] Result<void> checkSchema(Database &database);

} // namespace server::store
