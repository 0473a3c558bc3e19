// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/shownconnector.h"

#include "app/hosting.h"
#include "app/services/secretstore.h"

namespace app {

namespace {

std::vector<ui::DeclaredSecurity> declaredSecurity(const openapi::ConnectorDefinition &definition)
{
    using Kind = ui::DeclaredSecurity::Kind;
    using Scheme = openapi::SecurityScheme;
    std::vector<ui::DeclaredSecurity> declared;
    for (const Scheme &scheme : definition.securitySchemes) {
        if (scheme.kind == Scheme::Kind::ApiKey) {
            declared.push_back(
                {scheme.in == Scheme::In::Query ? Kind::ApiKeyQuery : Kind::ApiKeyHeader,
                 scheme.field});
        } else if (scheme.kind == Scheme::Kind::Basic) {
            declared.push_back({Kind::Basic, scheme.name});
        } else if (scheme.kind == Scheme::Kind::OAuth2) {
            declared.push_back({Kind::SignIn, scheme.name});
        }
    }
    return declared;
}

ui::SecretKeeping keepingOf(const services::SecretStore &store)
{
    using Backing = services::SecretStore::Backing;
    using Code = services::SecretError::Code;
    using Keeping = ui::SecretKeeping;
    if (store.backing() == Backing::Probing)
        return {Keeping::Place::Unknown};
    if (store.backing() == Backing::Keychain)
        return {Keeping::Place::Keychain};
    const services::SecretError problem = store.problem().value_or(
        services::SecretError{Code::Unavailable});
    const auto session = [&problem](Keeping::Cause cause) {
        return Keeping{Keeping::Place::Session, cause, problem.detail};
    };
    switch (problem.code) {
    case Code::Refused:
        return session(Keeping::Cause::Refused);
    case Code::TimedOut:
        return session(Keeping::Cause::Silent);
    case Code::Unavailable:
        return session(Keeping::Cause::Missing);
    case Code::NotFound:
    case Code::Failed:
        break;
    }
    return session(Keeping::Cause::Broken);
}

} // namespace

ui::Connector shownConnector(const Hosting &hosting, const services::SecretStore &secrets)
{
    const DefinitionFile &file = hosting.definition();
    return {file.path,
            file.served.definition,
            file.diagnostics,
            file.served.setup,
            declaredSecurity(*file.served.definition),
            !file.propertiesName.isEmpty(),
            file.hasScript,
            file.served.properties,
            static_cast<int>(file.propertiesDiagnostics.size())
                + (file.propertiesProblem.isEmpty() ? 0 : 1),
            file.served.text,
            file.propertiesText,
            keepingOf(secrets),
            hosting.fixedTokens()};
}

} // namespace app
