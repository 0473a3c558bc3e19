// SPDX-FileCopyrightText: 2026 The Declic developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openapi/securityreader.h"

namespace openapi {

namespace {

// More are of no use, and each is looked for by name.
constexpr size_t MaxSchemes = 64;
constexpr size_t MaxAlternatives = 64;

SecurityScheme::Kind kindOf(ReadContext &context, const Node &node)
{
    static const QStringList words = {QStringLiteral("apiKey"), QStringLiteral("basic"),
                                      QStringLiteral("oauth2")};
    const Node type = node.child(QStringLiteral("type"));
    if (!type || !type.value->isString())
        return SecurityScheme::Kind::None;
    const auto place = words.indexOf(context.oneOf(type, type.value->toString(), words));
    return SecurityScheme::Kind(place + 1);
}

SecurityScheme schemeOf(ReadContext &context, const QString &name, const Node &node)
{
    SecurityScheme scheme;
    scheme.name = name;
    scheme.kind = kindOf(context, node);
    scheme.flow = context.text(node, QStringLiteral("flow"));
    scheme.authorizationUrl = context.text(node, QStringLiteral("authorizationUrl"));
    scheme.tokenUrl = context.text(node, QStringLiteral("tokenUrl"));
    if (const Node scopes = context.object(node, QStringLiteral("scopes"))) {
        for (const JsonValue::Member &member : scopes.value->members())
            scheme.scopes.append(member.key);
    }
    if (scheme.kind != SecurityScheme::Kind::ApiKey)
        return scheme;
    scheme.field = context.requiredText(node, QStringLiteral("name")).trimmed();
    const QString in = context.requiredText(node, QStringLiteral("in"));
    if (in.compare(QLatin1String("query"), Qt::CaseInsensitive) == 0)
        scheme.in = SecurityScheme::In::Query;
    return scheme;
}

} // namespace

std::vector<SecurityScheme> readSecuritySchemes(ReadContext &context)
{
    std::vector<SecurityScheme> schemes;
    const Node all = context.object(context.root(), QStringLiteral("securityDefinitions"));
    for (size_t i = 0; all && i < all.value->members().size() && schemes.size() < MaxSchemes; ++i) {
        const JsonValue::Member &member = all.value->members()[i];
        const Node node = all.child(member);
        if (context.expect(node, JsonValue::Kind::Object))
            schemes.push_back(schemeOf(context, member.key, node));
    }
    return schemes;
}

std::optional<SecurityRequirement> readSecurity(ReadContext &context, const Node &owner)
{
    const Node list = context.array(owner, QStringLiteral("security"));
    if (!list)
        return {};
    SecurityRequirement requirement;
    for (size_t i = 0; i < list.value->items().size() && i < MaxAlternatives; ++i) {
        const Node alternative = list.item(i);
        if (!context.expect(alternative, JsonValue::Kind::Object))
            continue;
        QStringList names;
        for (const JsonValue::Member &member : alternative.value->members()) {
            if (names.size() < qsizetype(MaxSchemes))
                names.append(member.key);
        }
        requirement.push_back(names);
    }
    return requirement;
}

} // namespace openapi
