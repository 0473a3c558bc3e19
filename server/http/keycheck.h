// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "openapi/connectordefinition.h"
#include "server/connectorsetup.h"
#include "server/http/request.h"
#include "server/redaction.h"

namespace server::http {

/// Who may call the operations of a connector that is secured by API key or basic authentication.
/// Tokens (OAuth 2) are not looked at: where a definition asks for nothing else, everybody passes.
class KeyCheck
{
public:
    KeyCheck(openapi::DefinitionPtr definition, CallerKeys keys);

    /// 401, with words for what is missing; none when the request may pass. 503 while no keys are
    /// set, perhaps because the keychain is still being asked: a 401 is final for a flow. Pure.
    [[nodiscard]] std::optional<Response> refuse(const Request &request,
                                                 const openapi::Operation &operation) const;

private:
    using Schemes = std::vector<openapi::SecurityScheme>;

    [[nodiscard]] bool isConfigured(const Schemes &schemes) const;
    [[nodiscard]] bool isShown(const Request &request, const Schemes &schemes) const;
    [[nodiscard]] QByteArray expectedOf(const openapi::SecurityScheme &scheme) const;

    openapi::DefinitionPtr m_definition;
    CallerKeys m_keys;
};

/// What a caller adds to a request to pass.
struct ShownKeys
{
    Headers headers;
    QByteArray query; ///< encoded, without '?' or '&' in front; empty: nothing
};

/// For the first alternative that keys can fulfil; nothing where none is asked for. Pure.
[[nodiscard]] ShownKeys shownKeys(const openapi::ConnectorDefinition &definition,
                                  const openapi::Operation &operation, const CallerKeys &keys);

/// Where the definition's callers put their keys. Pure.
[[nodiscard]] DeclaredSecrets declaredSecrets(const openapi::ConnectorDefinition &definition);

/// Whether keys can protect any operation at all: false for a definition without security, or
/// with OAuth 2 alone. Pure.
[[nodiscard]] bool keysApplyTo(const openapi::ConnectorDefinition &definition);

} // namespace server::http
