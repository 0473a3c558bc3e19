// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/definitionfile.h"
#include "app/services/datafolder.h"
#include "app/services/projectstore.h"
#include "app/services/settings.h"
#include "server/localidentity.h"
#include "server/serverhost.h"

#include <QObject>

#include <memory>
#include <optional>

namespace app {

/// A server together with the data folder that it serves from: tells other processes where it
/// listens. What the console and `declic serve` have in common.
class Hosting final : public QObject
{
    Q_OBJECT

public:
    Hosting(const CommonOptions &options, const services::DataFolder &folder,
            const DefinitionFile &definition, QObject *parent = nullptr);
    ~Hosting() override;

    [[nodiscard]] server::ServerHost &host() { return *m_host; }
    [[nodiscard]] services::Settings &settings() { return m_settings; }
    [[nodiscard]] const services::DataFolder &folder() const { return m_folder; }
    [[nodiscard]] const DefinitionFile &definition() const { return m_definition; }
    /// What is kept about the connector, and what was wrong with its file.
    [[nodiscard]] const services::KeptProject &kept() const { return m_kept; }
    [[nodiscard]] QString databaseFile() const;
    [[nodiscard]] const CommonOptions &options() const { return m_options; }
    /// Those of the command line, which win over the project's for this run; not required: none.
    [[nodiscard]] const server::TokenRules &fixedTokens() const { return m_options.tokens; }

    void start();
    /// ServerHost::stateChanged() tells when it has stopped.
    void stop();
    /// How the connector listener is secured at the next start().
    [[nodiscard]] server::TlsChoice tls() const;
    /// Of its key file, in place of the given one; not kept here. Starts a server anew that does not
    /// run yet.
    void setPassPhrase(const QByteArray &passPhrase);
    /// Makes this the hosted connector from the next start() on.
    void setDefinition(const DefinitionFile &definition);
    /// Keeps the configuration. A running server takes it over, where that is needed by starting anew;
    /// one that could not start tries again.
    void applyConfig(const server::ServerConfig &config);
    /// Takes over what the user decided and keeps it, the keys excepted.
    void applySetup(const server::ConnectorSetup &setup);
    /// Keeps these in place of the connector's saved events.
    void setEvents(const std::vector<services::SavedEvent> &events);
    /// Keeps how the connector was exported.
    void setLastExport(const services::ExportMemory &memory);
    /// Keeps how far the user has come. Not told when it cannot be kept: nothing depends on it.
    void setFirstSteps(const services::FirstStepsMemory &memory);
    /// A provider whose tokens callers must show from now on, in place of the rules of the settings;
    /// none: those. Starts the server anew when it runs.
    void setIdentity(const server::LocalIdentity &identity,
                     const std::optional<server::TokenRules> &rules);
    /// What the user typed, for good and from the next request on; empty: none. What the command
    /// line says wins, and a tunnel's wins over both.
    void setPublicUrl(const QString &url);
    /// A tunnel's, for as long as it is up; empty: the user's own again. Never kept.
    void setTunnelUrl(const QString &url);
    /// What test flows show from now on. Never kept.
    void setTestFlowToken(const QByteArray &token);
    /// Waits for what is under way, before those who asked for it go. No host is there afterwards.
    void end();

Q_SIGNALS:
    /// Another public URL is kept than before, whichever page it comes from.
    void publicUrlKept(const QString &url);
    /// The project could not be written; what was decided holds for this session. The system's text.
    void projectNotKept(const QString &reason);
    /// The ready file could not be written; the server runs all the same. One English sentence.
    void announcementFailed(const QString &reason);

private:
    void announce(const server::ServerState &state);
    [[nodiscard]] server::ServerConfig config() const;
    void applyPublicUrl();
    void keepConfig(const server::ServerConfig &config);
    void keepSetup(const server::ConnectorSetup &setup);
    void loadProject();
    void saveProject();
    /// The error is why it was not; the system's text.
    [[nodiscard]] tl::expected<void, QString> keepProject() const;
    [[nodiscard]] server::ConnectorSetup shownSetup() const;

    CommonOptions m_options;
    services::DataFolder m_folder;
    services::Settings m_settings;
    DefinitionFile m_definition;
    QString m_firstFile; ///< --database belongs to what the command line names
    services::ProjectStore m_projects;
    services::KeptProject m_kept;
    QHash<QString, server::CallerKeys> m_keys; ///< of the connectors of this session
    std::unique_ptr<server::ServerHost> m_host;
    server::LocalIdentity m_identity;
    std::optional<server::TokenRules> m_rules; ///< of m_identity
    QByteArray m_testFlowToken;
    QString m_tunnelUrl;
    QByteArray m_passPhrase; ///< of the key file, in place of the given one
    bool m_announced = false;
};

} // namespace app
