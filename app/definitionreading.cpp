// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/definitionreading.h"

#include "app/onpool.h"

namespace app {

QFuture<tl::expected<DefinitionFile, QString>> readDefinition(const QString &file)
{
    return onPool([file] { return loadDefinition(file); });
}

} // namespace app
