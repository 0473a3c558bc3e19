// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/tunnel/tunnelstate.h"

#include <QByteArray>

#include <initializer_list>

namespace app::services::tunnel {

/// Whether one of these, in lower case, stands in `text`, whatever its case.
[[nodiscard]] bool says(const QByteArray &text, std::initializer_list<const char *> parts);
/// Whether the text is that of a service that could not be reached; Go and .NET say it alike for
/// every program that is written in them.
[[nodiscard]] bool tellsOfNoNetwork(const QByteArray &text);
/// The port at the end of "127.0.0.1:4040" or "[::]:4040/metrics"; 0: none.
[[nodiscard]] quint16 portIn(QByteArrayView address);

} // namespace app::services::tunnel
