// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/accountconnections.h"
#include "app/connectorconnections.h"
#include "app/consoleconnections.h"
#include "app/editorconnections.h"
#include "app/firststepsconnections.h"
#include "app/golive/liveconnections.h"
#include "app/historysource.h"
#include "app/hosting.h"
#include "app/packaging/exportservice.h"
#include "app/keptkeys.h"
#include "app/keptpassphrase.h"
#include "app/localprovider.h"
#include "app/services/logging.h"
#include "app/selftest/selftestconnections.h"
#include "app/services/secretstore.h"
#include "app/settingsconnections.h"
#include "app/singleinstance.h"
#include "app/stopsignals.h"
#include "ui/mainwindow.h"

#include <QObject>

namespace app {

/// The console: a server and the window that shows it. Ends when the window is closed.
class GuiSession final : public QObject
{
    Q_OBJECT

public:
    GuiSession(const CommonOptions &options, const services::DataFolder &folder,
               const DefinitionFile &definition, QObject *parent = nullptr);
    ~GuiSession() override;

    /// Shows the window and starts the server, or brings the console that has the data folder
    /// already to the front.
    void start();
    [[nodiscard]] ui::MainWindow &window() { return m_window; }
    /// The definition file that is hosted; empty: the bundled one.
    [[nodiscard]] const QString &hosted() const { return m_hosting.definition().path; }
    [[nodiscard]] server::ServerHost &host() { return m_hosting.host(); }
    [[nodiscard]] AccountConnections &account() { return m_account; }

Q_SIGNALS:
    void finished(int exitCode);

private:
    void connectExports();
    void connectProvider();
    void connectEnd();
    void raise();
    void close();

    services::Logging m_logging;
    Hosting m_hosting;
    services::SecretStore m_secrets;
    KeptKeys m_keys;
    KeptPassPhrase m_passPhrase;
    LocalProvider m_provider;
    HistorySource m_history;
    packaging::ExportService m_exports;
    ui::MainWindow m_window;
    ConsoleConnections m_connections;
    ConnectorConnections m_connectors;
    AccountConnections m_account;
    EditorConnections m_editor;
    FirstStepsConnections m_firstSteps;
    SettingsConnections m_settings;
    LiveConnections m_live;
    selftest::SelfTestConnections m_selfTest;
    SingleInstance m_instance;
    StopSignals m_signals;
    std::optional<quint16> m_identityPort; ///< asked for on the command line
    bool m_isNamed; ///< the definition, on the command line
    bool m_closing = false;
};

} // namespace app
