// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/definitionfile.h"

#include "ui/definitionrequests.h"

#include <QFuture>

namespace app {

/// loadDefinition() on a thread of its own, so that a slow disk or a large file does not hold the
/// window up.
[[nodiscard]] QFuture<tl::expected<DefinitionFile, QString>> readDefinition(const QString &file);

/// What the validator says, found out on a thread of its own while the user types on.
[[nodiscard]] QFuture<ui::DefinitionFindings> checkDefinition(const ui::DefinitionCheck &check);

} // namespace app
