// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace openapi::exporter {

/// The lines that differ, as `diff -U0` writes them behind its two lines of names: "@@ -3,1 +3,1
/// @@", then lines with '-' and '+'. Empty when the texts are equal. Texts that differ in very many
/// lines show them as one block. Pure.
[[nodiscard]] QByteArray lineChanges(const QByteArray &before, const QByteArray &after);

} // namespace openapi::exporter
