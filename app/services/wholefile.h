// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <tl/expected.hpp>

#include <optional>

namespace app::services {

/// Writes the file at `path`, all of it or nothing: a former one stays when something goes wrong.
/// Nobody else than `permissions` allow can read any of it at any time; none: the system's usual
/// ones, or those of the former file. The error is the system's own text.
[[nodiscard]] tl::expected<void, QString> writeWhole(
    const QString &path, const QByteArray &bytes,
    const std::optional<QFile::Permissions> &permissions = {});

} // namespace app::services
