// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/tunnel/tunnelstate.h"

namespace app::services::tunnel {

/// What one line of a program's output tells; most tell nothing.
struct Sighting
{
    enum class Link {
        Unknown,
        Lost, ///< and the program tries to get it back by itself
        Back,
        Dead, ///< and this process will not get it back
    };

    QString publicUrl; ///< the tunnel's
    quint16 apiPort = 0; ///< where its local API is, on this machine
    Link link = Link::Unknown;
    Fault fault = Fault::None;
    QByteArray words; ///< what it says, with everything that may be secret; see shownWords()

    friend bool operator==(const Sighting &, const Sighting &) = default;
};

// All of it pure, and for hostile lines too: a tunnel's visitors can write into its log.

/// Reads a line of `program`, which leads to `port`.
[[nodiscard]] Sighting readLine(Program program, const QByteArray &line, quint16 port);
[[nodiscard]] Sighting readNgrokLine(const QByteArray &line);
[[nodiscard]] Sighting readCloudflaredLine(const QByteArray &line);
[[nodiscard]] Sighting readDevTunnelLine(const QByteArray &line, quint16 port);

/// `words` for people and logs: one short line in which credentials are masked, also the ones that
/// these programs are known to repeat.
[[nodiscard]] QString shownWords(const QByteArray &words);

} // namespace app::services::tunnel
