// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/securitysettings.h"

#include "openapi/exporter/propertiesfile.h"
#include "openapi/memberedits.h"
#include "openapi/reader.h"

#include <QRegularExpression>

#include <algorithm>

namespace openapi {

using Kind = SecuritySettings::Kind;

namespace {

const QString DefinitionsKey = QStringLiteral("securityDefinitions");
const QString RequirementKey = QStringLiteral("security");

bool signsIn(Kind kind)
{
    return kind == Kind::EntraId || kind == Kind::OAuth2;
}

Kind kindOf(const SecurityScheme &scheme)
{
    switch (scheme.kind) {
    case SecurityScheme::Kind::ApiKey:
        return Kind::ApiKey;
    case SecurityScheme::Kind::Basic:
        return Kind::Basic;
    case SecurityScheme::Kind::OAuth2:
        return exporter::isEntraScheme(scheme) ? Kind::EntraId : Kind::OAuth2;
    case SecurityScheme::Kind::None:
        break;
    }
    return Kind::Other;
}

/// "https://login.microsoftonline.com", "common" and "/oauth2/authorize".
QStringList entraParts(const QString &url)
{
    static const QRegularExpression shape(QStringLiteral("^(https://[^/]+)/([^/]*)(/.*)?$"));
    return shape.match(url).capturedTexts();
}

/// Where apiProperties.json keeps the app registration; the whole document: nowhere.
JsonPointer registrationPlace(const Document &properties)
{
    const JsonPointer parameters{
        {QStringLiteral("properties"), QStringLiteral("connectionParameters")}};
    const JsonValue *all = properties.root().find(parameters);
    for (size_t i = 0; all && i < all->members().size(); ++i) {
        const JsonValue::Member &member = all->members()[i];
        if (member.value.find(u"oAuthSettings"))
            return parameters.child(member.key).child(QStringLiteral("oAuthSettings"));
    }
    return {};
}

JsonPointer customPlace(const JsonPointer &registration, const char *name)
{
    return registration.child(QStringLiteral("customParameters"))
        .child(QString::fromLatin1(name))
        .child(QStringLiteral("value"));
}

QString authorizationUrl(const SecuritySettings &wanted, const QString &present)
{
    if (wanted.kind != Kind::EntraId)
        return wanted.authorizationUrl;
    const QString tail = entraParts(present).value(3);
    return wanted.loginUrl + u'/' + wanted.tenant
           + (tail.isEmpty() ? QStringLiteral("/oauth2/authorize") : tail);
}

QString tokenUrl(const SecuritySettings &wanted, const QString &present)
{
    if (wanted.kind != Kind::EntraId)
        return wanted.tokenUrl;
    const QString tail = entraParts(present).value(3);
    return wanted.loginUrl + u'/' + wanted.tenant
           + (tail.isEmpty() ? QStringLiteral("/oauth2/token") : tail);
}

JsonValue scopesObject(const QStringList &scopes)
{
    JsonValue object = JsonValue::object();
    for (const QString &scope : scopes)
        object.set(scope, JsonValue::string(scope));
    return object;
}

JsonValue scopesList(const SecuritySettings &wanted)
{
    JsonValue list = JsonValue::array();
    for (const QString &scope : wanted.scopes) {
        if (signsIn(wanted.kind))
            list.append(JsonValue::string(scope));
    }
    return list;
}

JsonValue schemeOf(const SecuritySettings &wanted)
{
    const auto text = [](const QString &value) { return JsonValue::string(value); };
    JsonValue scheme = JsonValue::object();
    scheme.set(QStringLiteral("type"),
               text(wanted.kind == Kind::ApiKey  ? QStringLiteral("apiKey")
                    : wanted.kind == Kind::Basic ? QStringLiteral("basic")
                                                 : QStringLiteral("oauth2")));
    if (wanted.kind == Kind::ApiKey) {
        scheme.set(QStringLiteral("in"),
                   text(wanted.inQuery ? QStringLiteral("query") : QStringLiteral("header")));
        scheme.set(QStringLiteral("name"), text(wanted.field));
    } else if (signsIn(wanted.kind)) {
        scheme.set(QStringLiteral("flow"), text(QStringLiteral("accessCode")));
        scheme.set(QStringLiteral("authorizationUrl"), text(authorizationUrl(wanted, {})));
        scheme.set(QStringLiteral("tokenUrl"), text(tokenUrl(wanted, {})));
        scheme.set(QStringLiteral("scopes"), scopesObject(wanted.scopes));
    }
    return scheme;
}

QString usualName(Kind kind)
{
    return kind == Kind::ApiKey  ? QStringLiteral("api_key")
           : kind == Kind::Basic ? QStringLiteral("basic_auth")
                                 : QStringLiteral("oauth2_auth");
}

void append(std::vector<Patch> &patches, std::vector<Patch> more)
{
    patches.insert(patches.end(), std::make_move_iterator(more.begin()),
                   std::make_move_iterator(more.end()));
}

/// The first requirement of the whole document asks for the scheme with these scopes.
void require(const Document &definition, const SecuritySettings &wanted, const QString &name,
             std::vector<Patch> &patches)
{
    const JsonPointer place{{RequirementKey}};
    const JsonPointer scopes = place.child(qsizetype(0)).child(name);
    if (definition.root().find(scopes)) {
        append(patches, settingPatches(definition, scopes, scopesList(wanted)));
    } else if (!definition.root().find(place)) {
        append(patches, settingPatches(definition, place,
                                       JsonValue::array(
                                           {JsonValue::object({{name, scopesList(wanted), {}}})})));
    }
}

std::vector<Patch> withoutSecurity(const Document &definition, const QString &name)
{
    const JsonPointer all{{DefinitionsKey}};
    const JsonValue *present = definition.root().find(all);
    const bool alone = present && present->members().size() == 1;
    std::vector<Patch> patches = settingPatches(definition, alone ? all : all.child(name),
                                                std::nullopt);
    append(patches, settingPatches(definition, JsonPointer{{RequirementKey}}, std::nullopt));
    return patches;
}

/// Whether the security is as this writes it, so that its name tells the kind and goes with it.
bool isOurs(const Document &definition, const SecuritySettings &present)
{
    const JsonValue *all = definition.root().find(QStringView(DefinitionsKey));
    return all && all->members().size() == 1 && present.kind != Kind::Other
           && present.scheme == usualName(present.kind);
}

/// With `wanted` in the place of all security.
std::vector<Patch> withSecurity(const Document &definition, const SecuritySettings &wanted)
{
    const QString name = usualName(wanted.kind);
    const auto named = [&name](const JsonValue &value) {
        return JsonValue::object({{name, value, {}}});
    };
    std::vector<Patch> patches = settingPatches(definition, JsonPointer{{DefinitionsKey}},
                                                named(schemeOf(wanted)));
    append(patches, settingPatches(definition, JsonPointer{{RequirementKey}},
                                   JsonValue::array({named(scopesList(wanted))})));
    return patches;
}

std::vector<Patch> detailPatches(const Document &definition, const SecuritySettings &present,
                                 const SecuritySettings &wanted, const JsonPointer &scheme)
{
    std::vector<Patch> patches;
    const auto put = [&](const char *key, const QString &value) {
        append(patches, settingPatches(definition, scheme.child(QString::fromLatin1(key)),
                                       JsonValue::string(value)));
    };
    if (wanted.kind == Kind::ApiKey) {
        put("in", wanted.inQuery ? QStringLiteral("query") : QStringLiteral("header"));
        put("name", wanted.field);
    } else if (signsIn(wanted.kind)) {
        const auto old = [&](const char *key) {
            return textAt(definition, scheme.child(QString::fromLatin1(key)));
        };
        put("authorizationUrl", authorizationUrl(wanted, old("authorizationUrl")));
        if (!wanted.tokenUrl.isEmpty() || wanted.kind == Kind::EntraId)
            put("tokenUrl", tokenUrl(wanted, old("tokenUrl")));
        if (wanted.scopes != present.scopes) {
            append(patches, settingPatches(definition, scheme.child(QStringLiteral("scopes")),
                                           scopesObject(wanted.scopes)));
            require(definition, wanted, present.scheme, patches);
        }
    }
    return patches;
}

} // namespace

SecuritySettings securitySettings(const Document &definition, const Document &properties)
{
    const auto schemes = exporter::connectionSchemes(*read(definition).definition);
    SecuritySettings settings;
    if (schemes.empty())
        return settings;
    const SecurityScheme &scheme = schemes.front();
    settings.kind = schemes.size() > 1 ? Kind::Other : kindOf(scheme);
    settings.scheme = scheme.name;
    settings.field = scheme.field;
    settings.inQuery = scheme.in == SecurityScheme::In::Query;
    settings.scopes = scheme.scopes;
    if (settings.kind == Kind::EntraId) {
        const QStringList parts = entraParts(scheme.authorizationUrl);
        settings.loginUrl = parts.value(1);
        settings.tenant = parts.value(2);
    } else {
        settings.authorizationUrl = scheme.authorizationUrl;
        settings.tokenUrl = scheme.tokenUrl;
    }
    const JsonPointer place = registrationPlace(properties);
    if (signsIn(settings.kind) && !place.isRoot()) {
        settings.clientId = textAt(properties, place.child(QStringLiteral("clientId")));
        settings.resource = textAt(properties, customPlace(place, "resourceUri"));
    }
    return settings;
}

std::vector<Patch> securityPatches(const Document &definition, const SecuritySettings &wanted)
{
    const SecuritySettings present = securitySettings(definition, Document());
    if (wanted.kind == Kind::Other)
        return {};
    if (wanted.kind == Kind::None)
        return withoutSecurity(definition, present.scheme);
    const QString name = present.scheme.isEmpty() ? usualName(wanted.kind) : present.scheme;
    const JsonPointer scheme{{DefinitionsKey, name}};
    if (present.kind == wanted.kind)
        return detailPatches(definition, present, wanted, scheme);
    if (isOurs(definition, present))
        return withSecurity(definition, wanted);
    std::vector<Patch> patches = settingPatches(definition, scheme, schemeOf(wanted));
    require(definition, wanted, name, patches);
    return patches;
}

namespace {

/// What apiProperties.json says of the provider; URLs under other names are the user's own.
std::vector<Patch> customPatches(const Document &properties, const JsonPointer &place,
                                 const SecuritySettings &wanted)
{
    std::vector<Patch> patches;
    const auto put = [&](const char *key, const QString &value, bool always) {
        const JsonPointer custom = customPlace(place, key);
        if (always || properties.root().find(custom))
            append(patches, settingPatches(properties, custom, value));
    };
    const bool entra = wanted.kind == Kind::EntraId;
    if (entra) {
        put("loginUri", wanted.loginUrl, true);
        put("tenantId", wanted.tenant, true);
        put("resourceUri", wanted.resource, true);
    } else {
        put("authorizationUrl", wanted.authorizationUrl, false);
        put("tokenUrl", wanted.tokenUrl, false);
        put("refreshUrl", wanted.tokenUrl, false);
    }
    return patches;
}

} // namespace

QByteArray propertiesWith(const Document &properties, const Document &definition,
                          const SecuritySettings &wanted, bool anew)
{
    const exporter::Registration registration{wanted.clientId, wanted.tenant};
    const DefinitionPtr meaning = read(definition).definition;
    const bool fresh = properties.text().trimmed().isEmpty();
    if (fresh && wanted.clientId.isEmpty() && wanted.resource.isEmpty())
        return properties.text();
    const Document base = fresh ? Document(
                              exporter::madeProperties(*meaning, {{}, registration}).text)
                                : properties;
    std::vector<Patch> patches;
    const JsonPointer place = registrationPlace(base);
    if (anew || signsIn(wanted.kind) == place.isRoot()) {
        exporter::Remarks remarks;
        patches = settingPatches(
            base,
            JsonPointer{{QStringLiteral("properties"), QStringLiteral("connectionParameters")}},
            exporter::connectionParameters(*meaning, registration, remarks));
    } else if (signsIn(wanted.kind)) {
        append(patches, settingPatches(base, place.child(QStringLiteral("clientId")),
                                       JsonValue::string(wanted.clientId)));
        append(patches,
               settingPatches(base, place.child(QStringLiteral("scopes")), scopesList(wanted)));
        append(patches, customPatches(base, place, wanted));
    }
    const auto result = openapi::applied(base, std::move(patches));
    return result ? result->text() : base.text();
}

} // namespace openapi
