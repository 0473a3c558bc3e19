// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/cautiousnetwork.h"
#include "app/services/tunnel/tunnelstate.h"

#include <functional>
#include <optional>

namespace app::services::tunnel {

/// What a program's local API says about a tunnel.
struct ApiAnswer
{
    bool answered = false; ///< and as that program does
    bool leadsHere = false; ///< to the port that was asked about, for certain
    QString publicUrl; ///< empty: there is none, or none yet
    std::optional<bool> connected; ///< with its service; none: it does not say
};

/// Asks tunnel programs on 127.0.0.1 how they are. Devtunnel has no such API.
class LocalApi final : public QObject
{
    Q_OBJECT

public:
    using Take = std::function<void(const ApiAnswer &answer)>;

    explicit LocalApi(std::chrono::milliseconds patience, QObject *parent = nullptr);

    /// Asks what listens on `apiPort` about a tunnel to `port`. `take` is called once, later, unless
    /// this object goes before.
    void ask(Program program, quint16 apiPort, quint16 port, const Take &take);

private:
    /// The body, and none when nothing whole came.
    using TakeBody = std::function<void(const std::optional<QByteArray> &body)>;

    void askNgrok(quint16 apiPort, quint16 port, const Take &take);
    void askCloudflared(quint16 apiPort, quint16 port, const Take &take);
    void get(quint16 apiPort, const QString &path, const TakeBody &take);

    CautiousNetwork m_network;
};

} // namespace app::services::tunnel
