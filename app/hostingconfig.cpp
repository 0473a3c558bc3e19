// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/hostingconfig.h"

#include "app/services/givensecrets.h"

namespace app {

namespace {

/// What cannot be used counts as given and empty, which nobody can show; run() tells why before.
services::GivenSecrets givenSecrets()
{
    const QByteArray none;
    return services::GivenSecrets::read().value_or(
        services::GivenSecrets{none, none, none, {}, {}});
}

} // namespace

server::ServerConfig serverConfig(const CommonOptions &options, const services::Settings &settings,
                                  const services::DataFolder &folder)
{
    server::ServerConfig config = settings.serverConfig();
    if (options.connectorEndpoint) {
        config.connectorAddress = options.connectorEndpoint->address;
        config.connectorPort = options.connectorEndpoint->port;
    }
    if (options.operatorEndpoint) {
        config.operatorAddress = options.operatorEndpoint->address;
        config.operatorPort = options.operatorEndpoint->port;
    }
    if (!options.publicUrl.isEmpty())
        config.publicUrl = options.publicUrl;
    config.allowedCallbacks += options.allowedCallbacks;
    config.databasePath = options.databasePath.isEmpty() ? folder.databaseFile()
                                                         : options.databasePath;
    if (options.tls)
        config.tls = *options.tls;
    config.tls.folder = folder.path();
    config.tls.passPhrase = givenSecrets().keyPassPhrase.value_or(QByteArray());
    if (options.tokens.required)
        config.tokens = options.tokens;
    config.operatorToken = givenSecrets().operatorToken.value_or(QByteArray());
    return config;
}

server::LogRules keptLogRules(const CommonOptions &options)
{
    return services::Settings(services::Settings::fileFor(options.dataFolder)).logRules();
}

server::CallerKeys callerKeys()
{
    server::CallerKeys keys;
    const auto take = [&keys](const std::optional<QByteArray> &given, QByteArray &target) {
        keys.required = keys.required || given.has_value();
        target = given.value_or(QByteArray());
    };
    const services::GivenSecrets given = givenSecrets();
    take(given.apiKey, keys.apiKey);
    take(given.basicUser, keys.user);
    take(given.basicPassword, keys.password);
    return keys;
}

} // namespace app
