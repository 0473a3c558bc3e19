// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace ui::wording {

/// `sentence` with its %1, %2 … replaced by `args`, which may look like places themselves and are
/// taken as they are. Pure.
[[nodiscard]] QString filled(const QString &sentence, const QStringList &args);

} // namespace ui::wording
