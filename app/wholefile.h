// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <tl/expected.hpp>

namespace app {

/// Writes the file at `path`, all of it or nothing: a former one stays when something goes wrong.
/// The error is the system's own text.
[[nodiscard]] tl::expected<void, QString> writeWhole(const QString &path, const QByteArray &bytes);

} // namespace app
