// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/definitionrequests.h"

#include <tl/expected.hpp>

namespace app {

/// Where the apiProperties.json of `definition` stands, or is to stand when there is none yet.
[[nodiscard]] QString propertiesFileOf(const QString &definition);

/// The files that `texts` replaces and that hold something else than it takes for granted, by name.
[[nodiscard]] QStringList changedFiles(const ui::DefinitionTexts &texts);

/// Writes the texts, each file whole or not at all. The error is the system's text with the name of
/// the file that was not written.
[[nodiscard]] tl::expected<void, QString> saveDefinition(const ui::DefinitionTexts &texts);

} // namespace app
