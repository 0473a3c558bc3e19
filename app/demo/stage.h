// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/commandline.h"
#include "app/definitionfile.h"
#include "app/services/logging.h"
#include "server/serverhost.h"

#include <QTemporaryDir>

namespace app::demo {

/// What a story is played on: a connector of which one trigger is used, and a server on loopback with
/// a folder of its own.
class Stage final
{
public:
    explicit Stage(const CommonOptions &options);

    /// Reads the definition and tells its remarks. The error is one English sentence.
    [[nodiscard]] tl::expected<void, QString> load();
    /// Its state tells how it went. Ports that nobody asked for are free ones.
    void startServer(const server::TokenRules &tokens = {});

    [[nodiscard]] const DefinitionFile &definition() const { return m_definition; }
    /// The first one whose subscriptions can be removed over HTTP, else the first one.
    [[nodiscard]] const openapi::Trigger &trigger() const { return *m_trigger; }
    [[nodiscard]] bool canUnsubscribe() const { return m_trigger->unsubscribe.operation >= 0; }
    [[nodiscard]] QByteArray samplePayload() const;
    [[nodiscard]] server::ServerHost &host() { return m_host; }

private:
    CommonOptions m_options;
    services::Logging m_logging;
    QTemporaryDir m_folder;
    DefinitionFile m_definition;
    const openapi::Trigger *m_trigger = nullptr; ///< in m_definition
    server::ServerHost m_host;
};

} // namespace app::demo
