// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace ui::wording {

/// `sentence` with `args` in the places of %1, %2 and so on. Unlike QString::arg() it never takes
/// what an argument says for a place: arguments come from outside.
[[nodiscard]] QString filled(const QString &sentence, const QStringList &args);

} // namespace ui::wording
