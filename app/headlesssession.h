// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/golive/servedtunnel.h"
#include "app/hosting.h"
#include "app/localprovider.h"
#include "app/services/logging.h"
#include "app/services/nonblockingstream.h"
#include "app/stopsignals.h"

#include <QObject>

namespace app {

/// `declic serve`: hosts until SIGINT or SIGTERM, also while nobody reads what it prints.
class HeadlessSession final : public QObject
{
    Q_OBJECT

public:
    HeadlessSession(const CommonOptions &options, const services::DataFolder &folder,
                    const DefinitionFile &definition, const ServeCommand &wanted,
                    QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(int exitCode);

private:
    void follow(const server::ServerState &state);
    void stop(ExitCode exitCode);
    void followIdentity(const server::LocalIdentity &identity);
    void say(const QString &line);
    void complain(const QString &sentence);
    void printAddresses(const server::ServerState &state);
    void sayCertificate(const server::TlsCertificate &certificate);

    services::NonBlockingStream m_out;
    services::NonBlockingStream m_err;
    services::Logging m_logging;
    std::optional<quint16> m_identityPort;
    Hosting m_hosting;
    LocalProvider m_provider;
    std::unique_ptr<ServedTunnel> m_tunnel; ///< when one was asked for
    StopSignals m_signals;
    bool m_told = false; ///< the addresses
    std::optional<ExitCode> m_exitCode; ///< once it is stopping
};

} // namespace app
