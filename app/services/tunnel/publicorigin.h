// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace app::services::tunnel {

/// "https://a.example" for "https://a.example/", a port kept: what a tunnel may be called by. Empty
/// for everything that is no plain https address of a name in the internet.
[[nodiscard]] QString publicOrigin(const QString &url);
/// Whether "http://localhost:5000", "127.0.0.1:5000" or "5000" is this port of this machine.
[[nodiscard]] bool leadsTo(const QString &address, quint16 port);

} // namespace app::services::tunnel
