// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace ui {

/// Lines of a foreign file, to be shown: carriage returns are left out and control characters stand
/// as replacement characters, so that neither a terminal nor a view obeys them.
[[nodiscard]] QString printable(const QByteArray &text);

} // namespace ui
