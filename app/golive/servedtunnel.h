// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/services/tunnel/tunnel.h"

namespace app {

class Hosting;

/// The tunnel of `declic serve --tunnel`: what it tells is printed, and its address taken over.
class ServedTunnel final : public QObject
{
    Q_OBJECT

public:
    /// `hosting` outlives it.
    ServedTunnel(Hosting &hosting, services::tunnel::Program program, QObject *parent = nullptr);

    /// To this listener from now on; it is started when it is not there.
    void lead(const QString &connectorUrl);
    void stop();

Q_SIGNALS:
    /// English; to be printed.
    void said(const QString &line);
    void complained(const QString &sentence);
    /// It never came up, and will not; complained() told why.
    void failed();

private:
    void take(const services::tunnel::TunnelState &state);
    void takeUp(const QString &publicUrl);

    Hosting &m_hosting;
    services::tunnel::Program m_program;
    services::tunnel::Tunnel m_tunnel;
    QString m_publicUrl; ///< the last one
};

} // namespace app
