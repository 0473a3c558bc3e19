// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/definitionicon.h"

#include <tl/expected.hpp>

namespace app::packaging {

/// The picture that stands beside the definition; a null one where there is none.
[[nodiscard]] ui::DefinitionIcon iconBeside(const QString &definition);

/// Puts the picture of `source` beside the definition, as PNG. The error is one sentence, in the
/// language of the installed translators; nothing is written then.
[[nodiscard]] tl::expected<void, QString> keepIcon(const QString &source,
                                                   const QString &definition);

} // namespace app::packaging
