// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <vector>

namespace app::client {

/// Columns as wide as their widest cell, two spaces apart, one line feed after each row; a header
/// without rows becomes nothing but the header. Control characters are shown as U+FFFD. Pure.
[[nodiscard]] QString textTable(const QStringList &header, const std::vector<QStringList> &rows);

} // namespace app::client
