// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/exporter/connectionparameters.h"

#include <QRegularExpression>

namespace openapi::exporter {

namespace {

using Code = Remark::Code;
using Member = JsonValue::Member;

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

Member member(const char *key, JsonValue value)
{
    return {QString::fromLatin1(key), std::move(value), {}};
}

JsonValue object(std::vector<Member> members)
{
    return JsonValue::object(std::move(members));
}

JsonValue asked(const char *type, const QString &title, const QString &description, int tab,
                bool clear)
{
    // The platform takes "required" as a text.
    JsonValue constraints = object({member("tabIndex", JsonValue::number(qint64(tab))),
                                    member("clearText", JsonValue::boolean(clear)),
                                    member("required", text(QStringLiteral("true")))});
    JsonValue shown = object(
        {member("displayName", text(title)), member("description", text(description)),
         member("tooltip", text(description)), member("constraints", std::move(constraints))});
    return object({member("type", text(QString::fromLatin1(type))),
                   member("uiDefinition", std::move(shown))});
}

JsonValue custom(const QString &value)
{
    return object({member("value", text(value))});
}

/// "https://login.microsoftonline.com" and "common" of an Entra ID authorization URL.
std::pair<QString, QString> entraParts(const QString &url)
{
    static const QRegularExpression shape(QStringLiteral("^(https://[^/]+)/([^/{}]+)/"));
    const QRegularExpressionMatch match = shape.match(url);
    return {match.captured(1), match.captured(2)};
}

JsonValue entraParameters(const SecurityScheme &scheme, const Registration &registration,
                          const QString &clientId)
{
    const auto [loginUri, declared] = entraParts(scheme.authorizationUrl);
    const QString tenant = !registration.tenant.isEmpty() ? registration.tenant
                           : declared.isEmpty()           ? QStringLiteral("common")
                                                          : declared;
    const QString login = loginUri.isEmpty() ? QStringLiteral("https://login.microsoftonline.com")
                                             : loginUri;
    return object({member("loginUri", custom(login)), member("tenantId", custom(tenant)),
                   member("resourceUri", custom(clientId))});
}

JsonValue genericParameters(const SecurityScheme &scheme)
{
    const QString token = scheme.tokenUrl.isEmpty() ? scheme.authorizationUrl : scheme.tokenUrl;
    return object({member("authorizationUrl", custom(scheme.authorizationUrl)),
                   member("tokenUrl", custom(token)), member("refreshUrl", custom(token))});
}

JsonValue signInParameter(const SecurityScheme &scheme, const Registration &registration,
                          Remarks &remarks)
{
    const bool entra = isEntraScheme(scheme);
    QString clientId = registration.clientId;
    if (clientId.isEmpty()) {
        clientId = ClientIdPlaceholder;
        remarks.push_back({Severity::Hint, Code::ClientIdOpen, {}});
    }
    std::vector<JsonValue> scopes;
    for (const QString &scope : scheme.scopes)
        scopes.push_back(text(scope));
    std::vector<Member> known{member("IsFirstParty", text(QStringLiteral("False")))};
    if (entra)
        known.push_back(member("AzureActiveDirectoryResourceId", text(clientId)));
    JsonValue settings = object(
        {member("identityProvider", text(entra ? QStringLiteral("aad") : QStringLiteral("oauth2"))),
         member("clientId", text(clientId)), member("scopes", JsonValue::array(std::move(scopes))),
         member("redirectMode", text(QStringLiteral("GlobalPerConnector"))),
         member("properties", object(std::move(known))),
         member("customParameters", entra ? entraParameters(scheme, registration, clientId)
                                          : genericParameters(scheme))});
    return object({member("type", text(QStringLiteral("oauthSetting"))),
                   member("oAuthSettings", std::move(settings))});
}

void addKey(JsonValue &parameters, const SecurityScheme &scheme, Remarks &remarks)
{
    static const QRegularExpression other(QStringLiteral("[^0-9A-Za-z_]"));
    QString name = scheme.name;
    name.replace(other, QStringLiteral("_"));
    if (name != scheme.name)
        remarks.push_back({Severity::Warning, Code::ParameterRenamed, {scheme.name, name}});
    const int tab = int(parameters.members().size()) + 1;
    parameters.set(name, asked("securestring", QStringLiteral("API key"),
                               QStringLiteral("The key that this service gave you."), tab, false));
}

void addBasic(JsonValue &parameters)
{
    const int tab = int(parameters.members().size()) + 1;
    parameters.set(QStringLiteral("username"),
                   asked("string", QStringLiteral("User name"),
                         QStringLiteral("Your user name for this service."), tab, true));
    parameters.set(QStringLiteral("password"),
                   asked("securestring", QStringLiteral("Password"),
                         QStringLiteral("Your password for this service."), tab + 1, false));
}

} // namespace

bool isEntraScheme(const SecurityScheme &scheme)
{
    static const QRegularExpression hosts(
        QStringLiteral("^https://(login\\.microsoftonline\\.(com|us)|login\\.windows\\.net"
                       "|login\\.partner\\.microsoftonline\\.cn|login\\.chinacloudapi\\.cn)"
                       "(:443)?(/|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return scheme.kind == SecurityScheme::Kind::OAuth2
           && hosts.match(scheme.authorizationUrl).hasMatch();
}

std::vector<SecurityScheme> connectionSchemes(const ConnectorDefinition &definition)
{
    const std::vector<SecurityScheme> &schemes = definition.securitySchemes;
    SecurityAlternatives asked = securityAlternatives(schemes, definition.security, {});
    for (size_t i = 0; asked.empty() && i < definition.operations.size(); ++i)
        asked = definition.securityOf(definition.operations[i]);
    return asked.empty() ? std::vector<SecurityScheme>() : asked.front();
}

JsonValue connectionParameters(const ConnectorDefinition &definition,
                               const Registration &registration, Remarks &remarks)
{
    JsonValue parameters = JsonValue::object();
    for (const SecurityScheme &scheme : connectionSchemes(definition)) {
        switch (scheme.kind) {
        case SecurityScheme::Kind::ApiKey:
            addKey(parameters, scheme, remarks);
            break;
        case SecurityScheme::Kind::Basic:
            addBasic(parameters);
            break;
        case SecurityScheme::Kind::OAuth2:
            parameters.set(QStringLiteral("token"), signInParameter(scheme, registration, remarks));
            break;
        case SecurityScheme::Kind::None:
            remarks.push_back({Severity::Warning, Code::SecurityUnknown, {scheme.name}});
            break;
        }
    }
    return parameters;
}

} // namespace openapi::exporter
