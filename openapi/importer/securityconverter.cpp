// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/importer/securityconverter.h"

#include "openapi/validator/access.h"

#include <QRegularExpression>

namespace openapi::importer {
using namespace Qt::StringLiterals;
using namespace validator;

namespace {

/// The names of a flow in both versions, the one that the platform signs in with first.
struct Flow
{
    QString name;
    QString former;
};

const std::vector<Flow> &flows()
{
    static const std::vector<Flow> all = {{u"authorizationCode"_s, u"accessCode"_s},
                                          {u"implicit"_s, u"implicit"_s},
                                          {u"clientCredentials"_s, u"application"_s},
                                          {u"password"_s, u"password"_s}};
    return all;
}

JsonValue text(const QString &value)
{
    return JsonValue::string(value);
}

/// Scopes with their descriptions, which OpenAPI 2.0 wants to be texts.
JsonValue scopesOf(const Node &flow)
{
    std::vector<JsonValue::Member> result;
    for (const JsonValue::Member &member : membersOf(flow.child(u"scopes"_s).value))
        result.push_back({member.key, text(member.value.toString()), {}});
    return JsonValue::object(std::move(result));
}

void addUsedScopes(const JsonValue *security, const QString &scheme, QStringList &scopes)
{
    for (const JsonValue &alternative : itemsOf(security))
        scopes.append(textsOf(alternative.find(QStringView(scheme))));
}

/// OpenID providers do not list in the definition what may be asked of them.
JsonValue usedScopes(const JsonValue &root, const QString &scheme)
{
    QStringList scopes;
    addUsedScopes(root.find(u"security"), scheme, scopes);
    for (const JsonValue::Member &path : membersOf(root.find(u"paths"))) {
        for (const JsonValue::Member &operation : path.value.members())
            addUsedScopes(operation.value.find(u"security"), scheme, scopes);
    }
    scopes.removeDuplicates();
    std::vector<JsonValue::Member> result;
    for (const QString &scope : scopes)
        result.push_back({scope, text(scope), {}});
    return JsonValue::object(std::move(result));
}

} // namespace

SecurityConverter::SecurityConverter(Source &source)
    : m_source(source)
{
    const Node schemes = source.root().child(u"components"_s).child(u"securitySchemes"_s);
    for (const JsonValue::Member &member : membersOf(schemes.value))
        add(member.key, source.followed(schemes.child(member)));
}

void SecurityConverter::add(const QString &name, const Node &scheme)
{
    using Writer = JsonValue (SecurityConverter::*)(const QString &, const Node &);
    static const QHash<QString, Writer> writers = {
        {u"apiKey"_s, &SecurityConverter::apiKey},
        {u"http"_s, &SecurityConverter::http},
        {u"oauth2"_s, &SecurityConverter::oauth},
        {u"openIdConnect"_s, &SecurityConverter::openId},
    };
    if (!scheme)
        return;
    const Writer writer = writers.value(textOf(scheme.value, u"type"), &SecurityConverter::dropped);
    const JsonValue written = (this->*writer)(name, scheme);
    if (!written.isObject())
        return;
    std::vector<JsonValue::Member> result = written.members();
    for (const JsonValue::Member &member : scheme.value->members()) {
        if (isExtension(member.key) || member.key == "description"_L1)
            result.push_back({member.key, member.value, {}});
    }
    m_known.insert(name, textOf(&written, u"type") == "oauth2"_L1);
    m_definitions.push_back({name, JsonValue::object(std::move(result)), {}});
}

JsonValue SecurityConverter::apiKey(const QString &name, const Node &scheme)
{
    const QString in = textOf(scheme.value, u"in");
    if (in == "cookie"_L1)
        return dropped(name, scheme);
    return JsonValue::object({{u"type"_s, text(u"apiKey"_s), {}},
                              {u"name"_s, text(textOf(scheme.value, u"name")), {}},
                              {u"in"_s, text(in), {}}});
}

JsonValue SecurityConverter::authorizationKey() const
{
    return JsonValue::object({{u"type"_s, text(u"apiKey"_s), {}},
                              {u"name"_s, text(u"Authorization"_s), {}},
                              {u"in"_s, text(u"header"_s), {}}});
}

JsonValue SecurityConverter::http(const QString &name, const Node &scheme)
{
    if (textOf(scheme.value, u"scheme").compare("basic"_L1, Qt::CaseInsensitive) == 0)
        return JsonValue::object({{u"type"_s, text(u"basic"_s), {}}});
    m_source.lost(Note::Code::BearerAsApiKey, scheme, {name});
    return authorizationKey();
}

JsonValue SecurityConverter::oauth(const QString &name, const Node &scheme)
{
    const Node all = scheme.child(u"flows"_s);
    QStringList others;
    JsonValue result;
    QString kept;
    for (const Flow &flow : flows()) {
        const Node node = all.child(flow.name);
        if (!node)
            continue;
        if (result.isObject()) {
            others.append(flow.name);
            continue;
        }
        kept = flow.name;
        result = JsonValue::object(
            {{u"type"_s, text(u"oauth2"_s), {}}, {u"flow"_s, text(flow.former), {}}});
        for (const QString &key : {u"authorizationUrl"_s, u"tokenUrl"_s}) {
            if (const JsonValue *url = node.value->find(QStringView(key)))
                result.set(key, *url);
        }
        result.set(u"scopes"_s, scopesOf(node));
        if (const Node refresh = node.child(u"refreshUrl"_s))
            m_source.lost(Note::Code::KeywordDropped, refresh, {u"refreshUrl"_s});
    }
    if (!result.isObject())
        return dropped(name, scheme);
    if (!others.isEmpty())
        m_source.lost(Note::Code::FlowsDropped, all, {name, kept, others.join(u", "_s)});
    return result;
}

/// Only of Entra ID is it known where it signs in; others tell it at an address, by the network.
JsonValue SecurityConverter::openId(const QString &name, const Node &scheme)
{
    static const QRegularExpression entra(
        u"^(https://login\\.(?:microsoftonline\\.(?:com|us)|partner\\.microsoftonline\\.cn)/[^/]+)"
        "/v2\\.0/\\.well-known/openid-configuration\\z"_s);
    const auto match = entra.match(textOf(scheme.value, u"openIdConnectUrl"));
    if (!match.hasMatch()) {
        m_source.lost(Note::Code::OpenIdAsApiKey, scheme, {name});
        return authorizationKey();
    }
    m_source.note(Severity::Hint, Note::Code::OpenIdAsAccessCode, scheme, {name});
    const QString place = match.captured(1) + u"/oauth2/v2.0/"_s;
    return JsonValue::object({{u"type"_s, text(u"oauth2"_s), {}},
                              {u"flow"_s, text(u"accessCode"_s), {}},
                              {u"authorizationUrl"_s, text(QString(place + u"authorize"_s)), {}},
                              {u"tokenUrl"_s, text(QString(place + u"token"_s)), {}},
                              {u"scopes"_s, usedScopes(*m_source.root().value, name), {}}});
}

JsonValue SecurityConverter::dropped(const QString &name, const Node &scheme)
{
    m_source.lost(Note::Code::SchemeDropped, scheme, {name, textOf(scheme.value, u"type")});
    return {};
}

JsonValue SecurityConverter::requirements(const Node &list) const
{
    JsonValue result = JsonValue::array();
    for (const JsonValue &alternative : itemsOf(list.value)) {
        std::vector<JsonValue::Member> kept;
        for (const JsonValue::Member &member : alternative.members()) {
            const auto known = m_known.constFind(member.key);
            // Roles of other schemes than OAuth are of 3.1 alone.
            if (known != m_known.constEnd())
                kept.push_back({member.key, *known ? member.value : JsonValue::array(), {}});
        }
        if (!kept.empty() || alternative.members().empty())
            result.append(JsonValue::object(std::move(kept)));
    }
    return result;
}

} // namespace openapi::importer
