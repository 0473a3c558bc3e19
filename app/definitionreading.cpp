// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/definitionreading.h"

#include "app/onpool.h"
#include "openapi/validator/validator.h"

namespace app {

QFuture<tl::expected<DefinitionFile, QString>> readDefinition(const QString &file)
{
    return onPool([file] { return loadDefinition(file); });
}

QFuture<ui::DefinitionFindings> checkDefinition(const ui::DefinitionCheck &check)
{
    return onPool([check] {
        return ui::DefinitionFindings{
            check.revision, check.profile,
            openapi::validator::validate(openapi::Document(check.text), check.profile)};
    });
}

} // namespace app
