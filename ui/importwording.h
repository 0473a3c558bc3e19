// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/importer/note.h"

namespace ui::wording {

/// What became different when a definition was brought in, one plain sentence, in the language of
/// the installed translators. Never empty.
[[nodiscard]] QString importText(const openapi::importer::Note &note);
/// In English, for the command line. Any thread, needs no application object.
[[nodiscard]] QString englishImportText(const openapi::importer::Note &note);

} // namespace ui::wording
