// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

namespace app::services::tunnel {

/// Names and values of one line of a structured log; the first of a name counts.
using LogFields = QHash<QByteArray, QByteArray>;

/// Reads `t=… lvl=info msg="started tunnel" url=https://…` (logfmt) or one JSON object of texts and
/// numbers. Takes anything; what is not understood is left out.
[[nodiscard]] LogFields readLogFields(const QByteArray &line);

} // namespace app::services::tunnel
