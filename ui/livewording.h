// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme.h"
#include "ui/tunnel.h"
#include "ui/wording.h"

#include <QStringList>

namespace ui::wording {

/// What stands between the internet and the connector, and what to do about it.
struct TunnelAdvice
{
    QString text; ///< why, and what to do; empty: all is well
    QStringList commands; ///< to be typed in a terminal, one after the other
};

/// "ngrok", as it is typed.
[[nodiscard]] QString programName(TunnelProgram program);
/// What it is good for, and what it asks for.
[[nodiscard]] QString programRemark(TunnelProgram program);
[[nodiscard]] QStringList installCommands(TunnelProgram program);

/// "ngrok: up", "Fixed public URL", "Local only".
[[nodiscard]] QString liveState(const Live &live);
[[nodiscard]] Tone liveTone(const Live &live);
/// One sentence below the state.
[[nodiscard]] QString liveSentence(const Live &live);
[[nodiscard]] TunnelAdvice tunnelAdvice(const Tunnel &tunnel);
/// How many subscriptions have another name, and what that means.
[[nodiscard]] Explanation staleLocations(const Live &live);
/// Why a text is no public URL; empty: it is one.
[[nodiscard]] QString publicUrlProblem(const QString &text);

} // namespace ui::wording
