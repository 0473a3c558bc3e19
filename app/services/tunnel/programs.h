// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/tunnel/tunnelstate.h"

#include <QStringList>

#include <array>
#include <optional>

namespace app::services::tunnel {

/// In the order in which they are offered.
inline constexpr std::array Programs{Program::Ngrok, Program::Cloudflared, Program::DevTunnel};

/// "ngrok", as it is typed and called.
[[nodiscard]] QString nameOf(Program program);
[[nodiscard]] QStringList programNames();
/// The program of that name.
[[nodiscard]] std::optional<Program> programNamed(QStringView name);
/// Its file on PATH; empty: not installed. Looks anew each time.
[[nodiscard]] QString executableOf(Program program);
/// The listener of this address, "http://127.0.0.1:8080"; port 0: it names none.
[[nodiscard]] Target targetOf(const QString &connectorUrl);
/// What makes it lead to `target` and to nothing else. Holds no credential: programs have their own.
[[nodiscard]] QStringList argumentsFor(Program program, const Target &target);

} // namespace app::services::tunnel
