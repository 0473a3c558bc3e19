// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/demo/stage.h"

#include "app/terminal.h"
#include "openapi/payload.h"

namespace app::demo {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto AttemptTime = 8s; // so that a silent flow is seen to be silent within the step

const openapi::Trigger *bestTrigger(const openapi::ConnectorDefinition &definition)
{
    for (const openapi::Trigger &trigger : definition.triggers) {
        if (trigger.unsubscribe.operation >= 0)
            return &trigger;
    }
    return definition.triggers.empty() ? nullptr : &definition.triggers.front();
}

} // namespace

Stage::Stage(const CommonOptions &options)
    : m_options(options)
    , m_logging({options.verbose, options.verbose, QString()})
{
}

tl::expected<void, QString> Stage::load()
{
    auto definition = loadDefinition(m_options.definitionFile);
    if (!definition)
        return tl::make_unexpected(definition.error());
    m_definition = *std::move(definition);
    printToError(diagnosticLines(m_definition));
    m_trigger = bestTrigger(*m_definition.served.definition);
    if (!m_trigger)
        return tl::make_unexpected(u"%1 declares no trigger"_s.arg(m_definition.name));
    return {};
}

void Stage::startServer(const server::TokenRules &tokens)
{
    server::ServerConfig config;
    const Endpoint anyPort{QHostAddress(QHostAddress::LocalHost), 0};
    const Endpoint connector = m_options.connectorEndpoint.value_or(anyPort);
    const Endpoint operatorEndpoint = m_options.operatorEndpoint.value_or(anyPort);
    config.connectorAddress = connector.address;
    config.connectorPort = connector.port;
    config.operatorAddress = operatorEndpoint.address;
    config.operatorPort = operatorEndpoint.port;
    config.operatorToken = qgetenv("DECLIC_OPERATOR_TOKEN");
    config.databasePath = m_folder.filePath(u"declic.sqlite"_s);
    config.attemptTimeout = AttemptTime;
    config.tokens = tokens;
    if (m_options.tls) {
        config.tls = *m_options.tls;
        config.tls.folder = m_folder.path();
        config.tls.passPhrase = qgetenv("DECLIC_KEY_PASSPHRASE");
    }
    m_host.start(config, m_definition.served);
}

QByteArray Stage::samplePayload() const
{
    return openapi::samplePayload(*m_definition.served.definition, m_trigger->payload).toJson();
}

} // namespace app::demo
